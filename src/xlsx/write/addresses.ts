// A1 text to numbers and back. Rows and columns count from 1; `$` is ignored.

import { a1, type RawRange } from '../../core/grid';
import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../workbook/addresses';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Throws on anything but one cell of a sheet. */
export function cellPlace(text: string): CellPlace {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  const place = { row: Number(match?.[2]), column: columnNumber(match?.[1] ?? '') };
  if (!match || place.row > LAST_ROW || place.column > LAST_COLUMN)
    throw new Error(`no cell address: ${text}`);
  return place;
}

/** Throws on anything but a cell or a rectangle of cells. */
export function rangeOf(text: string): RawRange {
  const [from = '', to = from] = text.split(':');
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (last.row < first.row || last.column < first.column) throw new Error(`range is upside down: ${text}`);
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}

export const rangeText = (range: RawRange): string =>
  range.firstRow === range.lastRow && range.firstColumn === range.lastColumn
    ? a1(range.firstRow, range.firstColumn)
    : `${a1(range.firstRow, range.firstColumn)}:${a1(range.lastRow, range.lastColumn)}`;

export const rangesMeet = (one: RawRange, other: RawRange): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;
