// Opens the page for an add-in: the model, the grid that shows it, the pane that runs the add-in, and the ribbon between them.

import { HostWorkbook, VIETNAMESE, AMERICAN, type Culture } from '../model/workbook';
import type { UniverMirror } from '../engine/mirror';
import { registerFunctions, type FunctionMetadata } from '../engine/custom-functions';
import { byId } from './elements';
import { downloadBook, downloadOpened, pickBook, readBook } from './book-files';
import { showFunctionErrors } from './function-errors';
import { completeAccess } from './grid-access';
import { focusCells, openGrid } from './grid';
import { linkOverHttp, type PaneLink } from './http-link';
import { linkOverHttps } from './loader-link';
import { readManifest, type AddinManifest } from './manifest';
import { preparePane, type PaneView } from './pane';
import { drawRibbon } from './ribbon';
import { fetchSamples, pickInPane } from './samples';
import { followUser } from './user-edits';
import { followModel } from './view-state';
import { showWelcome } from './welcome';
import { goAroundWithF6 } from './window-parts';
import type { HostTexts } from './words';
import './host.css';

export interface PageSettings {
  readonly words: HostTexts;
  /** The language of the grid, of the add-in's manifest and of numbers and dates. */
  readonly language: 'vi' | 'en';
  /** Below it the add-in's files are served, `manifest.xml` among them: `/addin/`. */
  readonly addinFolder: string;
  /** The ribbon's command after which the pane takes files; sample files are then given to it. None without samples. */
  readonly sampleCommand?: string;
}

const status = (sentence: string, problem = false): void => {
  const place = byId('status', HTMLElement);
  place.textContent = sentence;
  place.classList.toggle('problem', problem);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The add-in's files are served below one folder, whatever address its manifest was built for. */
const rebase =
  ({ addinFolder }: PageSettings) =>
  (address: string): string =>
    addinFolder + new URL(address).pathname.replace(/^\//, '');

const cultureOf = (page: PageSettings): Culture => (page.language === 'en' ? AMERICAN : VIETNAMESE);

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
async function open(page: PageSettings, workbook: HostWorkbook): Promise<void> {
  const manifest = await loadManifest(page);
  const pane = preparePane(page.words);
  workbook.onOpenedBeside = base64 => {
    downloadOpened(base64, page.words.openedBesideName);
    status(page.words.openedBeside(page.words.openedBesideName));
  };
  const grid = byId('grid', HTMLElement);
  grid.setAttribute('aria-label', page.words.gridName);
  const mirror = openGrid(workbook, grid, page.language);
  const settle = async (): Promise<void> => {
    workbook.needsCalculation = false;
    await mirror.settle();
  };
  followUser(
    mirror,
    // Later: the grid's own listeners have to finish with what the user did.
    () => setTimeout(() => void settle()),
    sheet => status(page.words.locked(sheet), true),
  );
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
  followModel(mirror, link.connection, grid);
  const endAccess = completeAccess(grid, page.words.gridControls);
  const endKeys = goAroundWithF6({
    stage: byId('stage', HTMLElement),
    ribbon: byId('ribbon', HTMLElement),
    grid,
    frame: pane.frame,
    focusGrid: () => focusCells(mirror),
  });
  await openFunctions(page, manifest, mirror, link);
  await settle();
  draw(page, {
    workbook,
    manifest,
    pane,
    link,
    close: () => {
      endAccess();
      endKeys();
      link.close();
    },
  });
  exposeForTests(workbook, link, mirror);
  await link.ready;
  if (byId('status', HTMLElement).textContent === page.words.starting) status(page.words.ready);
}

interface OpenWorkbook {
  readonly workbook: HostWorkbook;
  readonly manifest: AddinManifest;
  readonly pane: PaneView;
  readonly link: PaneLink;
  /** Ends what follows this workbook. */
  readonly close: () => void;
}

function draw(page: PageSettings, { workbook, manifest, pane, link, close }: OpenWorkbook): void {
  let isStarted = false;
  const started = link.ready.then(() => {
    isStarted = true;
  });
  const press = async (functionName: string | null, id: string): Promise<void> => {
    pane.show(true);
    if (functionName === null) return;
    if (!isStarted) status(page.words.busyStarting);
    try {
      await started;
      status(page.words.busy);
      await link.command(functionName, id);
      status(page.words.ready);
    } catch (error) {
      status(page.words.actionFailed(reasonOf(error)), true);
    }
  };
  const replaceBy = (next: HostWorkbook): void => {
    close();
    byId('grid', HTMLElement).replaceChildren();
    void open(page, next).catch(failing(page));
  };
  const welcome = showWelcome(byId('stage', HTMLElement), page.words, {
    step: action => void (action === 'samples' ? takeSamples(page, pane, press) : press(action, action)),
  });
  drawRibbon(byId('ribbon', HTMLElement), manifest, page.words, {
    newBook: () => window.location.reload(),
    openBook: () => void openBook(page, replaceBy),
    saveBook: () =>
      void downloadBook(workbook).then(
        file => status(page.words.saved(file)),
        (error: unknown) => status(page.words.actionFailed(reasonOf(error)), true),
      ),
    guide: () => welcome.toggle(),
    press,
  });
}

async function openBook(page: PageSettings, replaceBy: (workbook: HostWorkbook) => void): Promise<void> {
  const file = await pickBook();
  if (!file) return;
  try {
    const workbook = await readBook(await file.arrayBuffer(), file.name, cultureOf(page));
    document.querySelector('.welcome')?.remove();
    replaceBy(workbook);
    status(page.words.opened(file.name));
  } catch (error) {
    status(page.words.notOpened(file.name, reasonOf(error)), true);
  }
}

async function takeSamples(
  page: PageSettings,
  pane: PaneView,
  press: (functionName: string, id: string) => Promise<void>,
): Promise<void> {
  try {
    const files = await fetchSamples();
    if (page.sampleCommand !== undefined) await press(page.sampleCommand, 'samples');
    const taken = await pickInPane(pane.frame, files);
    status(taken ? page.words.samplesTaken(files.length) : page.words.samplesWithoutPlace, !taken);
  } catch {
    status(page.words.samplesMissing, true);
  }
}

/** Browser tests read the model where a person would look at the grid, which is a canvas. */
function exposeForTests(workbook: HostWorkbook, link: PaneLink, mirror: UniverMirror): void {
  Object.assign(window, { emulatedExcel: { workbook, link, mirror } });
}

const failing =
  ({ words }: PageSettings) =>
  (error: unknown): void =>
    status(words.paneFailed(reasonOf(error)), true);

/** Shows an empty workbook beside the add-in's pane. Called once. */
export function openPage(page: PageSettings): void {
  status(page.words.starting);
  document.documentElement.lang = page.language;
  void open(page, new HostWorkbook(cultureOf(page))).catch(failing(page));
}
