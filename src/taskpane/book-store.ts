// What the workbook holds, read once and read again after every command or change that touches tables of ours.

import { loadBook } from '../app/book/load-book';
import type { Book, BookFault } from '../app/book/model';
import type { WorkbookPort, WorkbookState } from '../workbook/port';
import type { Part } from './pane-store';

export interface ReadBook {
  readonly state: WorkbookState;
  readonly book: Book;
  readonly faults: readonly BookFault[];
  /** Whether the workbook holds sheets of ours at all. */
  readonly injected: boolean;
}

/** While it is read again, what was read before stays in sight. */
export interface BookSnapshot {
  readonly reading: boolean;
  readonly read: ReadBook | null;
  readonly error: unknown;
}

export class BookStore {
  #running: Promise<void> | null = null;
  #again = false;

  /** `yearOf` gives the year for a workbook that names none. */
  constructor(
    private readonly port: WorkbookPort,
    private readonly yearOf: () => number,
    private readonly part: Part<BookSnapshot>,
  ) {}

  readonly snapshot = (): BookSnapshot => this.part.get();

  readonly subscribe = (listener: () => void): (() => void) => this.part.subscribe(listener);

  /** Never rejects: what failed stands in the snapshot. Changes during a reading are read after it. */
  refresh(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#read().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #read(): Promise<void> {
    do {
      this.#again = false;
      this.part.set({ ...this.snapshot(), reading: true });
      try {
        const state = await this.port.read();
        const { book, faults, injected } = loadBook(state, this.yearOf());
        this.part.set({ reading: false, read: { state, book, faults, injected }, error: null });
      } catch (error) {
        this.part.set({ ...this.snapshot(), reading: false, error });
      }
    } while (this.#again);
  }
}
