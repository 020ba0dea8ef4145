// What one department watches, for a screen: its part of the plan and how agencies' results stand in it.

import type { WatchScope } from '../core/assignments';
import type { Watch } from '../core/plan';
import { book as words } from '../texts/vi/book';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { Book } from './book/model';
import { watchedBook } from './watched-book';

export interface WatchSummary {
  /** The book cut down to this part. */
  readonly part: Book;
  /** Results of targets. */
  readonly results: readonly ConsolidatedRow[];
  readonly met: readonly ConsolidatedRow[];
  readonly missed: readonly ConsolidatedRow[];
}

export function watchSummary(book: Book, watch: Watch, scope: WatchScope): WatchSummary {
  const part = watchedBook(book, watch, scope);
  const results = part.consolidated.filter(({ section }) => section === 'targets');
  return {
    part,
    results,
    met: results.filter(({ verdict }) => verdict === words.metText),
    missed: results.filter(({ verdict }) => verdict.startsWith(words.missedBeginning)),
  };
}
