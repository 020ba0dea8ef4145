// Starts the page: the model, the grid that shows it, the pane that runs the add-in, and the ribbon between them.

import { HostWorkbook, VIETNAMESE, AMERICAN } from '../model/workbook';
import type { UniverMirror } from '../engine/mirror';
import { registerFunctions, type FunctionMetadata } from '../engine/custom-functions';
import { byId } from './elements';
import { downloadBook, downloadOpened, pickBook, readBook } from './book-files';
import { showFunctionErrors } from './function-errors';
import { openGrid } from './grid';
import { linkOverHttp, type PaneLink } from './http-link';
import { linkOverHttps } from './loader-link';
import { readManifest, type AddinManifest } from './manifest';
import { preparePane, type PaneView } from './pane';
import { drawRibbon } from './ribbon';
import { fetchSamples, pickInPane } from './samples';
import { followUser } from './user-edits';
import { followModel } from './view-state';
import { showWelcome } from './welcome';
import { wantsEnglish, words } from './words';
import './host.css';

const ADDIN = '/addin/';
const text = words();

const status = (sentence: string, problem = false): void => {
  const place = byId('status', HTMLElement);
  place.textContent = sentence;
  place.classList.toggle('problem', problem);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The add-in's files are served below one folder, whatever address its manifest was built for. */
const rebase = (address: string): string => ADDIN + new URL(address).pathname.replace(/^\//, '');

async function loadManifest(): Promise<AddinManifest> {
  const locale = wantsEnglish() ? 'en-US' : 'vi-VN';
  return readManifest(await (await fetch(`${ADDIN}manifest.xml`)).text(), locale, rebase);
}

async function loadFunctions(manifest: AddinManifest): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(manifest.functionsAddress);
  return ((await response.json()) as { functions: readonly FunctionMetadata[] }).functions;
}

/** One open workbook. Another one is opened by loading the page again around it. */
async function open(workbook: HostWorkbook): Promise<void> {
  const manifest = await loadManifest();
  const pane = preparePane(text);
  workbook.onOpenedBeside = base64 => {
    downloadOpened(base64, text.openedBesideName);
    status(text.openedBeside(text.openedBesideName));
  };
  const grid = byId('grid', HTMLElement);
  const mirror = openGrid(workbook, grid);
  const settle = async (): Promise<void> => {
    workbook.needsCalculation = false;
    await mirror.settle();
  };
  followUser(
    mirror,
    // Later: the grid's own listeners have to finish with what the user did.
    () => setTimeout(() => void settle()),
    sheet => status(text.locked(sheet), true),
  );
  // Microsoft's loader runs on https only; on http something stands in for it.
  const connectPane = window.location.protocol === 'https:' ? linkOverHttps : linkOverHttp;
  const link = connectPane(workbook, mirror, {
    frame: pane.frame,
    address: manifest.paneAddress,
    locale: wantsEnglish() ? 'en-US' : 'vi-VN',
    settings: Object.fromEntries(workbook.settings),
    onShowPane: pane.show,
    onSaveSettings: settings => {
      workbook.settings.clear();
      for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value as string);
    },
  });
  followModel(mirror, link.connection, grid);
  const functions = await loadFunctions(manifest);
  const caller = registerFunctions(mirror, link.connection, manifest.functionsNamespace, functions);
  showFunctionErrors(mirror, caller, sentence => status(sentence ?? text.ready, sentence !== null));
  await settle();
  draw(workbook, manifest, pane, link);
  exposeForTests(workbook, link, mirror);
  await link.ready;
  status(text.ready);
}

function draw(workbook: HostWorkbook, manifest: AddinManifest, pane: PaneView, link: PaneLink): void {
  const press = async (functionName: string | null, id: string): Promise<void> => {
    pane.show(true);
    if (functionName === null) return;
    status(text.busy);
    try {
      await link.command(functionName, id);
      status(text.ready);
    } catch (error) {
      status(text.actFailed(reasonOf(error)), true);
    }
  };
  const replaceBy = (next: HostWorkbook): void => {
    link.close();
    byId('grid', HTMLElement).replaceChildren();
    void open(next).catch(fail);
  };
  const welcome = showWelcome(byId('stage', HTMLElement), text, {
    step: act => void (act === 'samples' ? takeSamples(pane, press) : press(act, act)),
  });
  drawRibbon(byId('ribbon', HTMLElement), manifest, text, {
    newBook: () => window.location.reload(),
    openBook: () => void openBook(replaceBy),
    saveBook: () =>
      void downloadBook(workbook).then(
        file => status(text.saved(file)),
        (error: unknown) => status(text.actFailed(reasonOf(error)), true),
      ),
    guide: () => welcome.toggle(),
    press,
  });
}

async function openBook(replaceBy: (workbook: HostWorkbook) => void): Promise<void> {
  const file = await pickBook();
  if (!file) return;
  try {
    const workbook = await readBook(
      await file.arrayBuffer(),
      file.name,
      wantsEnglish() ? AMERICAN : VIETNAMESE,
    );
    document.querySelector('.welcome')?.remove();
    replaceBy(workbook);
    status(text.opened(file.name));
  } catch (error) {
    status(text.notOpened(file.name, reasonOf(error)), true);
  }
}

async function takeSamples(
  pane: PaneView,
  press: (functionName: string, id: string) => Promise<void>,
): Promise<void> {
  try {
    const files = await fetchSamples();
    await press('consolidate', 'samples');
    const taken = await pickInPane(pane.frame, files);
    status(taken ? text.samplesTaken(files.length) : text.samplesWithoutPlace, !taken);
  } catch {
    status(text.samplesMissing, true);
  }
}

/** Browser tests read the model where a person would look at the grid, which is a canvas. */
function exposeForTests(workbook: HostWorkbook, link: PaneLink, mirror: UniverMirror): void {
  Object.assign(window, { parHost: { workbook, link, mirror } });
}

const fail = (error: unknown): void => status(text.paneFailed(reasonOf(error)), true);

status(text.starting);
void open(new HostWorkbook(wantsEnglish() ? AMERICAN : VIETNAMESE)).catch(fail);
