// Act: an official-like table of criteria into the workbook. It is kept as a draft where it does not add up, and can
// be used where it does; nothing of it is ever used silently.

import { releaseDraft } from '../core';
import type { CriteriaImport, CriteriaSet } from '../core';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { planSheets } from './book/book-sheets';
import type { Book } from './book/model';

export interface CriteriaInto {
  readonly book: Book;
  readonly set: CriteriaSet;
  readonly change: WorkbookChange;
}

/** A set that adds up, and whose every cell was read, is one to use; any other stays a draft. */
export function releasedOrDraft({ set, issues }: CriteriaImport): CriteriaSet {
  if (issues.some(({ severity }) => severity === 'error')) return set;
  const released = releaseDraft(set, 'official');
  return released.kind === 'ok' ? released.value : set;
}

/** Pure: what taking the set in would write. A set with the same id is replaced. */
export function criteriaInto(book: Book, state: WorkbookState, imported: CriteriaImport): CriteriaInto {
  const set = releasedOrDraft(imported);
  const others = book.criteriaSets.filter(({ id }) => id !== set.id);
  const after: Book = { ...book, criteriaSets: [...others, set] };
  const put = planSheets(after, state).filter(({ key }) => key === 'criteria');
  return { book: after, set, change: { put, remove: [] } };
}
