// What the sheets of the main workbook share: a title block, A4 landscape with repeated header rows, frozen headers.

import { columnLetters, positionOf } from '../../core/addresses';
import { placeOf } from '../addresses';
import type { CellDeclaration, SheetDeclaration, TableDeclaration } from '../declaration';
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
  /** The last column that titles span and that is printed; the table's last one where left out. */
  readonly lastColumn?: string;
}

const lastColumnOf = (table: TableDeclaration): string =>
  columnLetters(positionOf(table.at).column + table.columns.length - 1);

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
  const { lastColumn } = frame;
  const lastRow = positionOf(table.at).row + Math.max(placeOf(table).rowCount, 1);
  return {
    key: frame.key,
    caption: book.sheets[frame.key],
    visibility: 'visible',
    tabColor: frame.tabColor,
    cells: titles(frame, lastColumn ?? lastColumnOf(table)),
    tables: [table],
    rowHeights: { 1: TITLE_HEIGHT, ...(frame.note?.illustrative ? { 3: 34 } : {}) },
    freeze: { rows: BOOK_HEADER_ROW, columns: frame.frozenColumns },
    validations: [],
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      ...(lastColumn === undefined ? {} : { area: `A1:${lastColumn}${lastRow}` }),
      repeatRows: [BOOK_HEADER_ROW, BOOK_HEADER_ROW],
      footer: '&L&A&RTrang &P/&N',
    },
    showGridLines: false,
  };
}

export const firstCell = `A${BOOK_HEADER_ROW}`;
