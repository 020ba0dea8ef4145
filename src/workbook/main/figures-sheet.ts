// Sheet "Số liệu tỉnh": how each of the province's own figures comes about. The office edits it; ways of computing are
// chosen from a list beside the table.

import { FIGURE_KINDS } from '../../core/province';
import type { ProvinceFigure } from '../../core/province';
import { book } from '../../texts/vi/book';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { FIGURE_SCHEMA } from '../records/figure-record';
import { tableOf } from '../table-schema';
import { BOOK_HEADER_ROW, firstCell, framedSheet } from './frame';

/** Rows that the checks of cells serve, so that new rows are served in every program. */
const LAST_ROW = 1000;
const KINDS_AT = 'N';

export function figuresSheet(
  year: number,
  basis: string,
  figures: readonly ProvinceFigure[],
  before: TableState | null,
): SheetDeclaration {
  const sheet = framedSheet(
    {
      key: 'figures',
      title: book.titles.figures(year),
      basis,
      note: { text: book.figuresNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 2,
      paper: 'A3',
    },
    tableOf(FIGURE_SCHEMA, figures, firstCell, before),
  );
  const first = BOOK_HEADER_ROW + 1;
  const kinds = `$${KINDS_AT}$${first}:$${KINDS_AT}$${BOOK_HEADER_ROW + FIGURE_KINDS.length}`;
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      { at: `${KINDS_AT}${BOOK_HEADER_ROW}`, content: book.captions.figures.kind, style: 'header' },
      ...FIGURE_KINDS.map((kind, index) => ({
        at: `${KINDS_AT}${first + index}`,
        content: book.figureKinds[kind],
        style: 'text' as const,
      })),
    ],
    columnWidths: { 13: 3, 14: 22 },
    foldedColumns: [14],
    rowHeights: { ...sheet.rowHeights, 3: 50 },
    validations: [
      { range: `C${first}:C${LAST_ROW}`, rule: { kind: 'list', source: kinds }, severity: 'stop' },
      {
        range: `H${first}:I${LAST_ROW}`,
        rule: { kind: 'decimal', min: 0, max: 1_000_000_000 },
        severity: 'stop',
      },
    ],
  };
}
