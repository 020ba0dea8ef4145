// What the workbook holds, read once and read again after every act or change that touches tables of ours.

import { loadBook } from '../app/book/load-book';
import type { Book, BookFault } from '../app/book/model';
import type { WorkbookPort, WorkbookState } from '../workbook/port';

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
  #snapshot: BookSnapshot = { reading: false, read: null, error: null };
  #running: Promise<void> | null = null;
  #again = false;
  readonly #listeners = new Set<() => void>();

  /** `yearOf` gives the year for a workbook that names none. */
  constructor(
    private readonly port: WorkbookPort,
    private readonly yearOf: () => number,
  ) {}

  readonly snapshot = (): BookSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

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
      this.#change({ ...this.#snapshot, reading: true });
      try {
        const state = await this.port.read();
        const { book, faults, injected } = loadBook(state, this.yearOf());
        this.#change({ reading: false, read: { state, book, faults, injected }, error: null });
      } catch (error) {
        this.#change({ ...this.#snapshot, reading: false, error });
      }
    } while (this.#again);
  }

  #change(snapshot: BookSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}
