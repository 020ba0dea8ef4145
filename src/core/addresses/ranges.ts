// Rectangles of cells, by their first and last cell: what A1 notation writes with a colon. Whole rows and columns
// (`3:3`, `C:C`) are no rectangles here: nobody declares them, and what others wrote of them is passed over.

import { a1, parseCell, positionOf, type CellPosition } from './cells';
import { columnLetters } from './columns';

/** Counts from 1; the last row and column belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const between = (one: CellPosition, other: CellPosition): CellRange => ({
  firstRow: Math.min(one.row, other.row),
  firstColumn: Math.min(one.column, other.column),
  lastRow: Math.max(one.row, other.row),
  lastColumn: Math.max(one.column, other.column),
});

/** `B3`, `B3:D9` and `$D$9:$B$3`, whichever corners are named; null for everything else. */
export function parseRange(text: string): CellRange | null {
  const corners = text.split(':').map(parseCell);
  const [first, last = first] = corners;
  return corners.length > 2 || !first || !last ? null : between(first, last);
}

/** Of a range that we declared. Throws `RangeError` where `parseRange` gives null. */
export function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`not the address of a range: ${address}`);
  return range;
}

/** `B3:D9`; a single cell without a colon. Throws `RangeError` for what lies beyond a sheet. */
export function rangeText({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const first = a1(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${a1(lastRow, lastColumn)}`;
}

/** `$B$3:$D$9` of `B3:D9`, with as many corners as the address names. Throws as `positionOf`. */
export const absoluteAddress = (address: string): string =>
  address
    .split(':')
    .map(cell => {
      const { row, column } = positionOf(cell);
      return `$${columnLetters(column)}$${row}`;
    })
    .join(':');

/** `B3` of `B3:D9`: where a rule that is written for its first cell starts. */
export const firstCellOf = (address: string): string => address.split(':', 1).join('');

export const rangesMeet = (one: CellRange, other: CellRange): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

export const isInRange = (row: number, column: number, range: CellRange): boolean =>
  row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
