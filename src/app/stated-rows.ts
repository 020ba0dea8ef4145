// Consolidated entries as statements: each value with the cell of the file that it came from.

import type { StatedRow } from '../core/statements';
import type { Book } from './book/model';
import { entryPlace } from './entry-place';

export const consolidatedStatements = (book: Book): readonly StatedRow[] =>
  book.consolidated.map(row => ({
    agency: row.agencyCode,
    period: row.period,
    section: row.section,
    rowId: row.rowId,
    values: row.fields,
    placeOf: field => entryPlace(row, field),
  }));
