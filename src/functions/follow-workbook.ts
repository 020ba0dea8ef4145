// Keeps the functions' model in step with the workbook: takes the book whenever it was read again, and lets cells
// compute anew where something that they use has changed. Who reads the workbook, and when, is the caller's.

import type { Book } from '../app/book/model';
import { recalculate } from '../office';
import type { ModelSource } from './model-source';

/** Where the book comes from: read once at the start, then again whenever tables of ours change. */
export interface BookFeed {
  refresh(): Promise<void>;
  readonly snapshot: () => { readonly read: { readonly book: Book } | null };
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Begins the first reading, for which cells wait. A reading that fails leaves the functions with what they knew; a
 * calculation that fails is told to `onFailure`. Gives the end of it.
 */
export function followBook(
  source: ModelSource,
  feed: BookFeed,
  onFailure: (error: unknown) => void,
): () => void {
  let taken: Book | null = null;
  const take = () => {
    const book = feed.snapshot().read?.book ?? null;
    if (book === null || book === taken) return;
    taken = book;
    // Cells that still wait for the first reading compute with it anyway.
    if (source.take(book) && source.waiting === null) recalculate().catch(onFailure);
  };
  const stop = feed.subscribe(take);
  source.waitFor(feed.refresh());
  return stop;
}
