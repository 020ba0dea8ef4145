// Where a consolidated value stands in the main workbook, so that a screen can lead to it.

import { a1 } from '../core/addresses';
import { columnCaptioned } from '../workbook/captions';
import type { SectionKey } from '../core/entries';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../workbook/records/consolidated-record';
import type { ConsolidatedRow } from '../workbook/records/consolidated-record';
import type { WorkbookState } from '../workbook/port';
import { shownValue } from '../workbook/table-schema';
import { sheetIn } from './book/book-sheets';
import type { Book } from './book/model';
import type { CellPlace } from './provenance';
import { latestRows } from './score-agencies';

const captionOf = (field: string): string =>
  CONSOLIDATED_SCHEMA.columns.find(({ key }) => key === field)?.caption ?? '';

/** The cell of a field in a row of the table; the row's first cell where the table has no such column. */
export function placeOfRow(
  state: WorkbookState,
  row: Pick<ConsolidatedRow, 'agencyCode' | 'section' | 'rowId' | 'period'>,
  field: string,
): CellPlace | null {
  const sheet = sheetIn(state, 'consolidated');
  const table = sheet?.tables.find(({ name }) => name === CONSOLIDATED_SCHEMA.name);
  if (!sheet || !table) return null;
  const keyColumn = columnCaptioned(table.captions, captionOf('key'));
  const key = consolidatedKey(row);
  const at = table.rows.findIndex(cells => shownValue(cells[keyColumn] ?? null) === key);
  if (at < 0) return null;
  const column = Math.max(columnCaptioned(table.captions, captionOf(field)), 0);
  return { sheet: sheet.name, cell: a1(table.firstRow + 1 + at, table.firstColumn + column) };
}

/** Of the latest period in which the agency reported the row. */
export function placeOfValue(
  book: Book,
  state: WorkbookState,
  value: {
    readonly agency: string;
    readonly section: SectionKey;
    readonly code: string;
    readonly field: string;
  },
): CellPlace | null {
  const rows = book.consolidated.filter(
    ({ agencyCode, section }) => agencyCode === value.agency && section === value.section,
  );
  const row = latestRows(rows).get(value.code);
  return row ? placeOfRow(state, row, value.field) : null;
}
