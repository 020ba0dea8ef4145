// What the sheets of the main workbook share: a title block, landscape pages with repeated header rows, frozen headers.
// Columns fit the width of the page at nine points or larger: on A4, on A3 where a table has more to say.

import { columnLetters, positionOf } from '../../core/addresses';
import { placeOf } from '../addresses';
import type { CellDeclaration, SheetDeclaration, TableDeclaration } from '../declaration';
import { PAGE_FOOTER } from '../page-footer';
import { book } from '../../texts/vi/book';

/** Header row of the first table of a sheet: rows above hold the title, the basis and a note. */
export const BOOK_HEADER_ROW = 4;

/** Points: room for the marks above and below Vietnamese capitals. */
export const TITLE_HEIGHT = 22;

export interface Frame {
  readonly key: keyof typeof book.sheets;
  readonly title: string;
  readonly basis: string;
  readonly note?: { readonly text: string; readonly illustrative: boolean };
  readonly tabColor: string;
  readonly frozenColumns: number;
  /** A4 where left out. */
  readonly paper?: 'A3';
}

/** The last one that shows. */
const lastColumnOf = ({ at, columns }: TableDeclaration): string =>
  columnLetters(positionOf(at).column + columns.map(({ folded }) => folded === true).lastIndexOf(false));

/** What is printed of a table: its columns that are not folded away, its title rows above. */
export const printedBlock = (table: TableDeclaration, firstRow: number): string => {
  const { row, column } = positionOf(table.at);
  const lastRow = row + Math.max(placeOf(table).rowCount, 1);
  return `${columnLetters(column)}${firstRow}:${lastColumnOf(table)}${lastRow}`;
};

function titles(frame: Frame, lastColumn: string): readonly CellDeclaration[] {
  const { note } = frame;
  return [
    { at: 'A1', mergeTo: `${lastColumn}1`, content: frame.title, style: 'wideTitle' },
    { at: 'A2', mergeTo: `${lastColumn}2`, content: frame.basis, style: 'wideSubtitle' },
    ...(note
      ? [
          {
            at: 'A3',
            mergeTo: `${lastColumn}3`,
            content: note.text,
            style: note.illustrative ? ('illustrative' as const) : ('note' as const),
          },
        ]
      : []),
  ];
}

/** A sheet with one table below its title. */
export function framedSheet(frame: Frame, table: TableDeclaration): SheetDeclaration {
  return {
    key: frame.key,
    caption: book.sheets[frame.key],
    visibility: 'visible',
    tabColor: frame.tabColor,
    cells: titles(frame, lastColumnOf(table)),
    tables: [table],
    rowHeights: { 1: TITLE_HEIGHT, ...(frame.note?.illustrative ? { 3: 34 } : {}) },
    freeze: { rows: BOOK_HEADER_ROW, columns: frame.frozenColumns },
    validations: [],
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      paper: frame.paper ?? 'A4',
      fitToWidth: true,
      repeatRows: [BOOK_HEADER_ROW, BOOK_HEADER_ROW],
      footer: PAGE_FOOTER,
    },
    showGridLines: false,
  };
}

export const firstCell = `A${BOOK_HEADER_ROW}`;
