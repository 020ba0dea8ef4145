// Opens the page for an add-in: the model, the grid that shows it, the pane that runs the add-in, and the ribbon between them.

import { HostWorkbook } from '../model/workbook';
import type { UniverMirror } from '../engine/mirror';
import { registerFunctions, type FunctionMetadata } from '../engine/custom-functions';
import { downloadOpened } from './book-files';
import { byId } from './elements';
import { showFunctionErrors } from './function-errors';
import { showCharts } from './chart-layer';
import { completeAccess } from './grid-access';
import { focusCells, openGrid } from './grid';
import { linkOverHttp, type PaneLink } from './http-link';
import { KeptBook } from './kept-book';
import { linkOverHttps } from './loader-link';
import { readManifest, type AddinManifest } from './manifest';
import { beginAnew, drawCommands } from './page-commands';
import { cultureOf, type PageSettings } from './page-settings';
import { preparePane } from './pane';
import { pause } from './pause';
import { showRestored } from './restored-note';
import { reasonOf, status } from './status';
import { UnsavedWork } from './unsaved-work';
import { followUser } from './user-edits';
import { followModel } from './view-state';
import { goAroundWithF6 } from './window-parts';
import './host.css';

export type { PageSettings } from './page-settings';

/** The add-in's files are served below one folder, whatever address its manifest was built for. */
const rebase =
  ({ addinFolder }: PageSettings) =>
  (address: string): string =>
    addinFolder + new URL(address).pathname.replace(/^\//, '');

async function loadManifest(page: PageSettings): Promise<AddinManifest> {
  const response = await fetch(`${page.addinFolder}manifest.xml`);
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  return readManifest(await response.text(), cultureOf(page).name, rebase(page));
}

async function loadFunctions(address: string): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(address);
  return ((await response.json()) as { functions: readonly FunctionMetadata[] }).functions;
}

/** The add-in's custom functions, where it has any; the sentence of an error shows while its cell is selected. */
async function openFunctions(
  page: PageSettings,
  { functions }: AddinManifest,
  mirror: UniverMirror,
  link: PaneLink,
): Promise<void> {
  if (!functions) return;
  const metadata = await loadFunctions(functions.address);
  const caller = registerFunctions(mirror, link.connection, functions.namespace, metadata);
  showFunctionErrors(mirror, caller, sentence => status(sentence ?? page.words.ready, sentence !== null));
}

/** One open workbook. Another one is opened by loading the page again around it. */
async function open(page: PageSettings, workbook: HostWorkbook, work: UnsavedWork): Promise<void> {
  const manifest = await loadManifest(page);
  const pane = preparePane(page.words);
  workbook.onOpenedBeside = base64 => {
    downloadOpened(base64, page.words.openedBesideName);
    status(page.words.openedBeside(page.words.openedBesideName));
  };
  const grid = byId('grid', HTMLElement);
  grid.setAttribute('aria-label', page.words.gridName);
  const mirror = openGrid(workbook, grid, page.language);
  // Microsoft's loader runs on https only; on http something stands in for it.
  const connectPane = window.location.protocol === 'https:' ? linkOverHttps : linkOverHttp;
  const link = connectPane(workbook, mirror, {
    frame: pane.frame,
    address: manifest.paneAddress,
    locale: cultureOf(page).name,
    settings: Object.fromEntries(workbook.settings),
    onShowPane: pane.show,
    onSaveSettings: settings => {
      workbook.settings.clear();
      for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value as string);
    },
  });
  const { session } = link.connection;
  Object.assign(session, { pause, settlesLater: true });
  followUser(
    mirror,
    // Later: the grid's own listeners have to finish with what the user did.
    () => {
      workbook.needsCalculation = true;
      setTimeout(() => void session.settle());
    },
    sheet => status(page.words.locked(sheet), true),
  );
  followModel(mirror, link.connection, grid);
  const endCharts = showCharts(mirror, grid);
  const endAccess = completeAccess(grid, page.words.gridControls);
  const endKeys = goAroundWithF6({
    stage: byId('stage', HTMLElement),
    ribbon: byId('ribbon', HTMLElement),
    grid,
    frame: pane.frame,
    focusGrid: () => focusCells(mirror),
  });
  await openFunctions(page, manifest, mirror, link);
  workbook.needsCalculation = true;
  await session.settle();
  work.follow(workbook, mirror, link.connection);
  drawCommands(page, {
    workbook,
    manifest,
    pane,
    link,
    work,
    replaceBy: next => {
      endCharts();
      endAccess();
      endKeys();
      link.close();
      byId('grid', HTMLElement).replaceChildren();
      void open(page, next, work).then(() => work.keep(), failing(page));
    },
  });
  exposeForTests(workbook, link, mirror);
  await link.ready;
  if (byId('status', HTMLElement).textContent === page.words.starting) status(page.words.ready);
}

/** Browser tests read the model where a person would look at the grid, which is a canvas. */
function exposeForTests(workbook: HostWorkbook, link: PaneLink, mirror: UniverMirror): void {
  Object.assign(window, { emulatedExcel: { workbook, link, mirror } });
}

const failing =
  ({ words }: PageSettings) =>
  (error: unknown): void =>
    status(words.paneFailed(reasonOf(error)), true);

/** What the browser kept from before, or an empty workbook. */
async function openFirst(page: PageSettings): Promise<void> {
  const kept = new KeptBook('emulated-excel');
  const notKept = (): void => status(page.words.notKept, true);
  const work = new UnsavedWork(kept, notKept);
  const restored = await kept.load(cultureOf(page)).catch((): null => {
    work.refuse();
    return null;
  });
  await open(page, restored ?? new HostWorkbook(cultureOf(page)), work);
  if (!restored) return;
  work.change();
  document.querySelector('.welcome')?.remove();
  showRestored(byId('stage', HTMLElement), page.words, () => void beginAnew(page, work));
}

/** Shows an empty workbook beside the add-in's pane. Called once. */
export function openPage(page: PageSettings): void {
  status(page.words.starting);
  document.documentElement.lang = page.language;
  void openFirst(page).catch(failing(page));
}
