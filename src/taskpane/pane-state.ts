// What the pane shows and what a ribbon button asked for, outside React, because the ribbon speaks before and
// beside it. The undo stack lives here too, as long as the runtime does.

import { today as todayHere } from '../app/clock';
import type { CellPlace } from '../app/provenance';
import { UndoStack } from '../app/undo';
import { type IsoDate } from '../core/calendar';
import { BUILT_IN_PLAN } from '../core/plan';
import type { Language } from '../texts';
import type { EnvironmentPort } from '../workbook/environment-port';
import type { Progress, RunControl, WorkbookPort } from '../workbook/port';
import { BookStore } from './book-store';
import { KeptState } from './kept-state';
import type { ScreenId } from './screens/ids';
import type { Work } from './work/work';

/** An act that a screen shall begin as if its button had been pressed. */
export interface Request {
  readonly act: 'injectPlan' | 'issueWorkbooks' | 'consolidate' | 'nextIssue' | 'previousIssue' | 'finalCopy';
  /** Tells two presses of the same button apart. */
  readonly serial: number;
}

/** The act that runs now. */
interface Running {
  readonly what: string;
  /** Null until the act first tells. */
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

export interface PaneSnapshot {
  readonly screen: ScreenId;
  readonly language: Language;
  readonly request: Request | null;
  readonly running: Running | null;
  /** The cell that the user is in; null until he goes to one. */
  readonly selected: CellPlace | null;
  /** A sentence for the user, shown until closed or replaced. */
  readonly notice: { readonly kind: 'success' | 'warning' | 'error'; readonly text: string } | null;
}

/** The plan's year that a day falls in, or the nearest one. */
export function yearOfDay(day: IsoDate): number {
  const { firstYear, lastYear } = BUILT_IN_PLAN.decision;
  return Math.min(Math.max(Number(day.slice(0, 4)), firstYear), lastYear);
}

export class PaneState {
  readonly undo = new UndoStack();
  readonly kept = new KeptState();
  readonly book: BookStore;
  #snapshot: PaneSnapshot;
  #serial = 0;
  #stop: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  /** `port` is the workbook that the pane stands beside; `work` does what takes long. */
  constructor(
    language: Language,
    readonly port: WorkbookPort,
    readonly work: Work,
    readonly today: () => IsoDate = todayHere,
    /** The Excel that the pane stands in; null elsewhere. */
    readonly environment: EnvironmentPort | null = null,
  ) {
    this.book = new BookStore(port, () => yearOfDay(this.today()));
    this.#snapshot = {
      screen: 'overview',
      language,
      request: null,
      running: null,
      selected: null,
      notice: null,
    };
  }

  readonly read = (): PaneSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What went well is told where it was done; what went wrong follows the user until closed. */
  show(screen: ScreenId): void {
    const { notice } = this.#snapshot;
    this.#change({ screen, notice: notice?.kind === 'success' ? null : notice });
  }

  ask(screen: ScreenId, act: Request['act']): void {
    this.#serial += 1;
    this.show(screen);
    this.#change({ request: { act, serial: this.#serial } });
  }

  /** A screen calls this once it has begun the act, so that it is not begun again. */
  taken(request: Request): void {
    if (this.#snapshot.request?.serial === request.serial) this.#change({ request: null });
  }

  tell(notice: PaneSnapshot['notice']): void {
    this.#change({ notice });
  }

  /** Begins an act and gives what it reports to; null while another one runs. */
  begin(what: string): RunControl | null {
    if (this.#snapshot.running) return null;
    const stop = new AbortController();
    this.#stop = stop;
    this.#change({ running: { what, progress: null, cancelling: false }, notice: null });
    return {
      signal: stop.signal,
      onProgress: progress => {
        const { running } = this.#snapshot;
        if (running) this.#change({ running: { ...running, progress } });
      },
    };
  }

  end(): void {
    this.#stop = null;
    this.#change({ running: null });
  }

  /** Asks the running act to stop; it ends once it has taken back what it wrote. */
  cancel(): void {
    const { running } = this.#snapshot;
    if (!running) return;
    this.#change({ running: { ...running, cancelling: true } });
    this.#stop?.abort();
  }

  /** The user went to a cell; null closes what is shown of the last one. */
  select(selected: CellPlace | null): void {
    this.#change({ selected });
  }

  speak(language: Language): void {
    this.#change({ language });
  }

  #change(part: Partial<PaneSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}
