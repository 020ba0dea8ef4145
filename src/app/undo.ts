// Our own Undo: the acts that wrote, newest last, each with the receipt that brings back what stood before.
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

export class UndoStack {
  #entries: readonly UndoEntry[] = [];
  readonly #listeners = new Set<() => void>();
  #running: Promise<UndoEntry | null> | null = null;

  /** The same array until something changes, newest last. */
  get entries(): readonly UndoEntry[] {
    return this.#entries;
  }

  push(entry: UndoEntry): void {
    this.#set([...this.#entries, entry].slice(-KEPT));
  }

  /**
   * Undoes the newest act and gives its entry; null when there is none. When the receipt throws, the entry stays.
   * A second call while one runs gives the running one, so that a double click undoes once.
   */
  undoLast(): Promise<UndoEntry | null> {
    this.#running ??= this.#undoNewest().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Calls `listener` after every change; gives the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #undoNewest(): Promise<UndoEntry | null> {
    const newest = this.#entries.at(-1);
    if (!newest) return null;
    await newest.receipt.undo();
    this.#set(this.#entries.filter(entry => entry !== newest));
    return newest;
  }

  #set(entries: readonly UndoEntry[]): void {
    this.#entries = entries;
    for (const listener of this.#listeners) listener();
  }
}
