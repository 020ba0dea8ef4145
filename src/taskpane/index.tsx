// The page of the shared runtime: starts the pane and answers the ribbon. Runs as long as the workbook is open,
// also while the pane is closed.

import { createRoot } from 'react-dom/client';
import { FLOOR, missingOf, officeSupport } from '../office/floor';
import { App } from './App';
import { ribbonCommands } from './commands';
import { initialLanguage } from './language';
import { PaneState } from './pane-state';
import './taskpane.css';

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const pane = new PaneState(initialLanguage());
  const outsideExcel = host !== Office.HostType.Excel;
  const missing = outsideExcel ? [] : missingOf(FLOOR, officeSupport());
  if (!outsideExcel && missing.length === 0)
    for (const [name, command] of ribbonCommands(pane, () => Office.addin.showAsTaskpane()))
      Office.actions.associate(name, command);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App pane={pane} surroundings={{ outsideExcel, missing }} />);
}

void start();
