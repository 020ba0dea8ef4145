// The page of the shared runtime: starts the pane and answers the ribbon. Runs as long as the workbook is open,
// also while the pane is closed.

import { createRoot } from 'react-dom/client';
import { today } from '../app/clock';
import {
  FLOOR,
  FUNCTIONS_FLOOR,
  OfficeEnvironment,
  OfficePort,
  missingOf,
  officeSupport,
  watchSelection,
  watchTables,
} from '../office';
import { FOLLOWED_TABLES } from './followed-tables';
import { readAgain } from './read-again';
import { serveFunctions } from './serve-functions';
import { TEXTS } from '../texts';
import { App } from './App';
import { floorCommands, ribbonCommands } from './commands';
import { initialLanguage } from './language';
import { PaneState } from './pane-state';
import { announceUpdate } from './update-notice';
import { WorkerWork } from './work/worker';
import './taskpane.css';

/** Of package.json; the build writes it in. */
declare const PAR_VERSION: string;

function answerRibbon(pane: PaneState, commandsOf: typeof ribbonCommands): void {
  for (const [name, command] of commandsOf(pane, () => Office.addin.showAsTaskpane()))
    Office.actions.associate(name, command);
}

/** Answers the ribbon and the cells, and says so where this Excel has everything but functions in cells. */
function greet(pane: PaneState): void {
  answerRibbon(pane, ribbonCommands);
  if (missingOf(FUNCTIONS_FLOOR, officeSupport()).length === 0) serveFunctions(pane);
  else pane.notify({ kind: 'warning', text: TEXTS[pane.read().language].pane.floor.functionsMissing });
}

/** What the user edits is read again. Without events (a guest of a shared workbook) the user reads again by hand. */
async function follow(pane: PaneState): Promise<void> {
  try {
    await watchTables(FOLLOWED_TABLES, () => void readAgain(pane));
    await watchSelection(place => pane.select(place));
  } catch {
    // The overview has a button that reads the workbook again.
  }
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const outsideExcel = host !== Office.HostType.Excel;
  const pane: PaneState = new PaneState(
    initialLanguage(),
    new OfficePort(),
    new WorkerWork(
      () =>
        new Worker(/* webpackChunkName: "pane-worker" */ new URL('./work/worker-entry.ts', import.meta.url)),
    ),
    today,
    outsideExcel
      ? null
      : new OfficeEnvironment({ sheetName: () => TEXTS[pane.read().language].environment.scratchSheet }),
  );
  const missing = outsideExcel ? [] : missingOf(FLOOR, officeSupport());
  if (!outsideExcel && missing.length === 0) {
    announceUpdate(pane, PAR_VERSION);
    greet(pane);
    void follow(pane);
  } else if (!outsideExcel) answerRibbon(pane, floorCommands);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App pane={pane} surroundings={{ outsideExcel, missing }} />);
}

void start();
