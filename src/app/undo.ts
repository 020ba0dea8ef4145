// Our own Undo: the commands that wrote, newest last, each with the receipt that brings back what stood before.
// Excel's own Undo is cleared by what we write, or takes it back piece by piece, so this is the way back. It ends with the
// pane's runtime.

import type { WriteReceipt } from '../workbook/port';

export interface UndoEntry {
  /** What the user did, in the user's words. */
  readonly what: string;
  readonly receipt: WriteReceipt;
}

/** A receipt holds what stood before; more than this would hold too much of the workbook in memory. */
const KEPT = 20;

/** Where the entries are kept, newest last; it tells of their changes. */
interface UndoEntries {
  get(): readonly UndoEntry[];
  set(entries: readonly UndoEntry[]): void;
}

export class UndoStack {
  #running: Promise<UndoEntry | null> | null = null;

  constructor(private readonly place: UndoEntries) {}

  /** The same array until something changes, newest last. */
  get entries(): readonly UndoEntry[] {
    return this.place.get();
  }

  push(entry: UndoEntry): void {
    this.place.set([...this.entries, entry].slice(-KEPT));
  }

  /**
   * Undoes the newest command and gives its entry; null when there is none. When the receipt throws, the entry stays.
   * A second call while one runs gives the running one, so that a double click undoes once.
   */
  undoLast(): Promise<UndoEntry | null> {
    this.#running ??= this.#undoNewest().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #undoNewest(): Promise<UndoEntry | null> {
    const newest = this.entries.at(-1);
    if (!newest) return null;
    await newest.receipt.undo();
    this.place.set(this.entries.filter(entry => entry !== newest));
    return newest;
  }
}
