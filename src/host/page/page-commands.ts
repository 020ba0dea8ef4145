// The commands around the grid: the bar for the workbook's file, the add-in's own buttons, and the card for newcomers.

import type { HostWorkbook } from '../model/workbook';
import { downloadBook, pickBook, readBook } from './book-files';
import { byId } from './elements';
import type { PaneLink } from './http-link';
import type { AddinManifest } from './manifest';
import { cultureOf, type PageSettings } from './page-settings';
import type { PaneView } from './pane';
import { drawRibbon } from './ribbon';
import { fetchSamples, pickInPane } from './samples';
import { reasonOf, status } from './status';
import type { UnsavedWork } from './unsaved-work';
import { showWelcome } from './welcome';

export interface OpenWorkbook {
  readonly workbook: HostWorkbook;
  readonly manifest: AddinManifest;
  readonly pane: PaneView;
  readonly link: PaneLink;
  readonly work: UnsavedWork;
  /** Shows another workbook in the place of this one. */
  readonly replaceBy: (next: HostWorkbook) => void;
}

type Press = (functionName: string | null, id: string) => Promise<void>;

/** Commands that are pressed before the add-in can be called wait for it. */
function pressing({ words }: PageSettings, { pane, link }: OpenWorkbook): Press {
  let isStarted = false;
  const started = link.ready.then(() => {
    isStarted = true;
  });
  return async (functionName, id) => {
    pane.show(true);
    if (functionName === null) return;
    if (!isStarted) status(words.busyStarting);
    try {
      await started;
      status(words.busy);
      await link.command(functionName, id);
      status(words.ready);
    } catch (error) {
      status(words.actionFailed(reasonOf(error)), true);
    }
  };
}

export function drawCommands(page: PageSettings, open: OpenWorkbook): void {
  const press = pressing(page, open);
  const welcome = showWelcome(byId('stage', HTMLElement), page.words, {
    step: action => void (action === 'samples' ? takeSamples(page, open.pane, press) : press(action, action)),
  });
  drawRibbon(byId('ribbon', HTMLElement), open.manifest, page.words, {
    newBook: () => void beginAnew(page, open.work),
    openBook: () => void openBook(page, open),
    saveBook: () => void saveBook(page, open),
    guide: () => welcome.toggle(),
    press,
  });
}

const mayDiscard = ({ words }: PageSettings, { isUnsaved }: UnsavedWork): boolean =>
  !isUnsaved || window.confirm(words.discard);

/** An empty workbook in the place of what the browser keeps. */
export async function beginAnew(page: PageSettings, work: UnsavedWork): Promise<void> {
  if (!mayDiscard(page, work)) return;
  await work.forget();
  window.location.reload();
}

async function saveBook({ words }: PageSettings, { workbook, work }: OpenWorkbook): Promise<void> {
  try {
    const file = await downloadBook(workbook);
    work.settle();
    const hasCharts = workbook.sheets.some(({ charts }) => charts.length > 0);
    status(hasCharts ? words.savedWithoutCharts(file) : words.saved(file));
  } catch (error) {
    status(words.actionFailed(reasonOf(error)), true);
  }
}

async function openBook(page: PageSettings, { work, replaceBy }: OpenWorkbook): Promise<void> {
  const file = await pickBook();
  if (!file || !mayDiscard(page, work)) return;
  try {
    const workbook = await readBook(await file.arrayBuffer(), file.name, cultureOf(page));
    document.querySelectorAll('.welcome').forEach(card => card.remove());
    replaceBy(workbook);
    status(page.words.opened(file.name));
  } catch (error) {
    status(page.words.notOpened(file.name, reasonOf(error)), true);
  }
}

async function takeSamples(page: PageSettings, pane: PaneView, press: Press): Promise<void> {
  try {
    const files = await fetchSamples();
    if (page.sampleCommand !== undefined) await press(page.sampleCommand, 'samples');
    const taken = await pickInPane(pane.frame, files);
    status(taken ? page.words.samplesTaken(files.length) : page.words.samplesWithoutPlace, !taken);
  } catch {
    status(page.words.samplesMissing, true);
  }
}
