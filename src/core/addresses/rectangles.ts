// The same rectangles by their first cell and their size, as Excel's object model takes them.

import { rangeOf, rangeText } from './ranges';

/** Place from 1, size in cells. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B3:D9`; a single cell without a colon. Throws as `rangeText`. */
export const addressOf = ({ row, column, rows, columns }: Rectangle): string =>
  rangeText({
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  });

/** Reads `B3`, `$B$3:$D$9`. Throws as `rangeOf`. */
export function rectangleOf(address: string): Rectangle {
  const { firstRow, firstColumn, lastRow, lastColumn } = rangeOf(address);
  return {
    row: firstRow,
    column: firstColumn,
    rows: lastRow - firstRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

export const moved = (rectangle: Rectangle, rows: number, columns: number): Rectangle => ({
  ...rectangle,
  row: rectangle.row + rows,
  column: rectangle.column + columns,
});

/** The part of `whole` below and right of `part`, both starting at the same cell. */
export function beyond(whole: Rectangle, part: Rectangle): readonly Rectangle[] {
  const below = whole.rows - part.rows;
  const right = whole.columns - part.columns;
  return [
    ...(below > 0 ? [{ ...whole, row: whole.row + part.rows, rows: below }] : []),
    ...(right > 0 ? [{ ...whole, column: whole.column + part.columns, columns: right }] : []),
  ];
}
