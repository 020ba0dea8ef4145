// Sheet "Sáng kiến": one row an initiative. The office types it, and sees beside it whether it counts in the year.

import { serialOf } from '../../core/calendar';
import { book } from '../../texts/vi/book';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { initiativeSchema } from '../records/initiative-record';
import { typedSheet } from './entry-sheet';
import { BOOK_HEADER_ROW } from './frame';

const LAST_ROW = 1000;
/** Initiatives of earlier years stay listed, so that a repeated one is seen. */
const FIRST_DAY = '2000-01-01';

export function initiativesSheet(year: number, basis: string, before: TableState | null): SheetDeclaration {
  const { sheet } = typedSheet(
    {
      key: 'initiatives',
      title: book.titles.initiatives(year),
      basis,
      note: { text: book.initiativesNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 1,
    },
    initiativeSchema(year),
    before,
    [],
  );
  const body = (column: string): string => `${column}${BOOK_HEADER_ROW + 1}:${column}${LAST_ROW}`;
  return {
    ...sheet,
    rowHeights: { ...sheet.rowHeights, 3: 34 },
    validations: [
      {
        range: body('D'),
        rule: { kind: 'date', min: serialOf(FIRST_DAY), max: serialOf(`${year + 1}-12-31`) },
        severity: 'stop',
      },
      {
        range: body('F'),
        rule: { kind: 'list', source: `"${book.yes},${book.no}"` },
        severity: 'stop',
      },
    ],
    conditionalFormats: [
      {
        kind: 'formula',
        range: body('H'),
        formula: `$H${BOOK_HEADER_ROW + 1}="${book.initiativeStandings.counts}"`,
        look: { fontColor: '1B6E3C', fillColor: 'E3F4E8' },
      },
    ],
  };
}
