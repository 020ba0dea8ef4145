// The page of the shared runtime: starts the pane and answers the ribbon. Runs as long as the workbook is open,
// also while the pane is closed.

import { createRoot } from 'react-dom/client';
import { FLOOR, FUNCTIONS_FLOOR, OfficePort, missingOf, officeSupport } from '../office';
import { serveFunctions } from './serve-functions';
import { TEXTS } from '../texts';
import { App } from './App';
import { ribbonCommands } from './commands';
import { initialLanguage } from './language';
import { PaneState } from './pane-state';
import './taskpane.css';

/** Answers the ribbon and the cells, and says so where this Excel has everything but functions in cells. */
function greet(pane: PaneState): void {
  for (const [name, command] of ribbonCommands(pane, () => Office.addin.showAsTaskpane()))
    Office.actions.associate(name, command);
  if (missingOf(FUNCTIONS_FLOOR, officeSupport()).length === 0) serveFunctions(pane);
  else pane.tell({ kind: 'warning', text: TEXTS[pane.read().language].pane.floor.functionsMissing });
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const pane = new PaneState(initialLanguage(), new OfficePort());
  const outsideExcel = host !== Office.HostType.Excel;
  const missing = outsideExcel ? [] : missingOf(FLOOR, officeSupport());
  if (!outsideExcel && missing.length === 0) greet(pane);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App pane={pane} surroundings={{ outsideExcel, missing }} />);
}

void start();
