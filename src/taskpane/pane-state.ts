// What the pane shows and what a ribbon button asked for, outside React, because the ribbon speaks before and
// beside it. The undo stack lives here too, as long as the runtime does.

import { today as todayHere } from '../app/clock';
import type { CellPlace } from '../app/provenance';
import { UndoStack } from '../app/undo';
import { type IsoDate } from '../core/calendar';
import { BUILT_IN_PLAN } from '../core/plan';
import type { Language } from '../texts';
import type { EnvironmentPort } from '../workbook/environment-port';
import type { RunControl, WorkbookPort } from '../workbook/port';
import { BookStore } from './book-store';
import type { RememberedValues } from './remembered-values';
import type { PaneSnapshot, Request } from './pane-snapshot';
import { createPaneStore, partOf, type PaneStore } from './pane-store';
import type { ScreenId } from './screens/ids';
import type { Work } from './work/work';

/** The plan's year that a day falls in, or the nearest one. */
export function yearOfDay(day: IsoDate): number {
  const { firstYear, lastYear } = BUILT_IN_PLAN.decision;
  return Math.min(Math.max(Number(day.slice(0, 4)), firstYear), lastYear);
}

export class PaneState {
  readonly store: PaneStore;
  readonly undo: UndoStack;
  readonly book: BookStore;
  #serial = 0;
  #stop: AbortController | null = null;

  /** `port` is the workbook that the pane stands beside; `work` does what takes long. */
  constructor(
    language: Language,
    readonly port: WorkbookPort,
    readonly work: Work,
    readonly today: () => IsoDate = todayHere,
    /** The Excel that the pane stands in; null elsewhere. */
    readonly environment: EnvironmentPort | null = null,
  ) {
    this.store = createPaneStore(language);
    this.undo = new UndoStack(partOf(this.store, 'undo'));
    this.book = new BookStore(port, () => yearOfDay(this.today()), partOf(this.store, 'book'));
  }

  readonly read = (): PaneSnapshot => this.store.getState().pane;

  /** What a screen keeps under a name. */
  remembered<K extends keyof RememberedValues>(name: K): RememberedValues[K] {
    return this.store.getState().remembered[name];
  }

  remember<K extends keyof RememberedValues>(name: K, value: RememberedValues[K]): void {
    this.store.setState(({ remembered }) => ({ remembered: { ...remembered, [name]: value } }));
  }

  /** What went well is reported where it was done; what went wrong follows the user until closed. What a ribbon button asked for
   *  and no screen could begin is over when the user goes elsewhere. */
  show(screen: ScreenId): void {
    const { notice } = this.read();
    this.#change({ screen, request: null, notice: notice?.kind === 'success' ? null : notice });
  }

  ask(screen: ScreenId, action: Request['action']): void {
    this.#serial += 1;
    this.show(screen);
    this.#change({ request: { action, serial: this.#serial } });
  }

  /** A screen calls this once it has begun the command, so that it is not begun again. */
  taken(request: Request): void {
    if (this.read().request?.serial === request.serial) this.#change({ request: null });
  }

  notify(notice: PaneSnapshot['notice']): void {
    this.#change({ notice });
  }

  /** Begins a command and gives what it reports to; null while another one runs. */
  begin(what: string): RunControl | null {
    if (this.read().running) return null;
    const stop = new AbortController();
    this.#stop = stop;
    this.store.setState({ progress: null });
    this.#change({ running: { what, cancelling: false }, notice: null });
    return {
      signal: stop.signal,
      onProgress: progress => {
        if (this.read().running) this.store.setState({ progress });
      },
    };
  }

  end(): void {
    this.#stop = null;
    this.#change({ running: null });
  }

  /** Asks the running command to stop; it ends once it has taken back what it wrote. */
  cancel(): void {
    const { running } = this.read();
    if (!running) return;
    this.#change({ running: { ...running, cancelling: true } });
    this.#stop?.abort();
  }

  /** The user went to a cell; null closes what is shown of the last one. */
  select(selected: CellPlace | null): void {
    this.#change({ selected });
  }

  setLanguage(language: Language): void {
    this.#change({ language });
  }

  #change(part: Partial<PaneSnapshot>): void {
    this.store.setState(({ pane }) => ({ pane: { ...pane, ...part } }));
  }
}
