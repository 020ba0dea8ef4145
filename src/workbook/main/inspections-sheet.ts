// Sheet "Kiểm tra": one row a finding of an inspection. The office types it; whole columns serve rows to come.

import { serialOf } from '../../core/calendar';
import { book } from '../../texts/vi/book';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { INSPECTION_SCHEMA, SUBJECT_NAMES } from '../records/inspection-record';
import { typedSheet } from './entry-sheet';
import { BOOK_HEADER_ROW } from './frame';

/** Rows that the checks of cells serve, so that new rows are served in every program. */
const LAST_ROW = 2000;
const YEARS_AROUND = 1;

const listOf = (words: readonly string[]): string => `"${words.join(',')}"`;

export function inspectionsSheet(year: number, basis: string, before: TableState | null): SheetDeclaration {
  const { sheet } = typedSheet(
    {
      key: 'inspections',
      title: book.titles.inspections(year),
      basis,
      note: { text: book.inspectionsNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 0,
    },
    INSPECTION_SCHEMA,
    before,
    [],
  );
  const body = (column: string): string => `${column}${BOOK_HEADER_ROW + 1}:${column}${LAST_ROW}`;
  const [min, max] = [`${year - YEARS_AROUND}-01-01`, `${year + YEARS_AROUND}-12-31`];
  return {
    ...sheet,
    rowHeights: { ...sheet.rowHeights, 3: 34 },
    validations: [
      {
        range: body('A'),
        rule: { kind: 'list', source: listOf(Object.values(SUBJECT_NAMES).map(String)) },
        severity: 'stop',
      },
      {
        range: body('D'),
        rule: { kind: 'date', min: serialOf(min), max: serialOf(max) },
        severity: 'stop',
      },
      {
        range: body('G'),
        rule: { kind: 'list', source: listOf(Object.values(book.findingStates)) },
        severity: 'stop',
      },
    ],
    conditionalFormats: [
      {
        kind: 'formula',
        range: body('G'),
        formula: `AND($F${BOOK_HEADER_ROW + 1}<>"",OR($G${BOOK_HEADER_ROW + 1}="",$G${BOOK_HEADER_ROW + 1}="${book.findingStates.open}"))`,
        look: { fontColor: 'B3261E', fillColor: 'FBE4E2' },
      },
    ],
  };
}
