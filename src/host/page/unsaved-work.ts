// What a person has not saved: kept in the browser a moment after each change, so that a reload finds it again, and asked about
// before it would be lost. A browser that keeps nothing is told of once, and work goes on.

import type { UniverMirror } from '../engine/mirror';
import { FROM_MODEL } from '../engine/univer-grid';
import type { HostWorkbook } from '../model/workbook';
import type { Connection } from '../protocol/connection';
import type { KeptBook } from './kept-book';

/** After this long without a change it is stored. */
const QUIET = 1500;
/** Mutations of the grid by which a person changes the workbook. */
const EDITS =
  /^sheet\.mutation\.(set-range-values|insert-|remove-|move-|add-worksheet-merge|set-worksheet-(name|order|col-width|row-height)|set-(row|col)-(hidden|visible))/;

export class UnsavedWork {
  #workbook: HostWorkbook | null = null;
  #isUnsaved = false;
  #isRefused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onRefused` runs once, when the browser turns out to keep nothing. */
  constructor(
    private readonly kept: KeptBook,
    private readonly onRefused: () => void,
  ) {
    window.addEventListener('beforeunload', event => {
      if (this.#isUnsaved) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.#timer !== undefined) this.keep();
    });
  }

  /** Whether something would be lost with the open workbook. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** What is open from now on. */
  follow(workbook: HostWorkbook, mirror: UniverMirror, connection: Connection): void {
    this.#workbook = workbook;
    this.settle();
    connection.afterChange(() => this.change());
    mirror.commands.onCommandExecuted(({ id }, options) => {
      if (mirror.flushing || options?.[FROM_MODEL] || options?.['fromFormula']) return;
      if (EDITS.test(id)) this.change();
    });
  }

  /** Something changed that is in no file. */
  change(): void {
    this.#isUnsaved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.keep(), QUIET);
  }

  /** Stores the open workbook as it is. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#workbook) void this.kept.store(this.#workbook).catch(() => this.refuse());
  }

  /** The workbook stands in a file, or is new. */
  settle(): void {
    this.#isUnsaved = false;
  }

  /** Nothing is kept any longer. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#workbook = null;
    this.settle();
    await this.kept.forget().catch(() => this.refuse());
  }

  /** The browser keeps nothing. */
  refuse(): void {
    if (!this.#isRefused) this.onRefused();
    this.#isRefused = true;
  }
}
