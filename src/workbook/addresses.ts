// A1 addresses for declarations: where a column of a table starts and ends, and how a formula reaches its cells.

import { a1, columnLetters } from '../core/grid';
import type { TableDeclaration } from './declaration';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + letters.charCodeAt(index) - 64;
  return column;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d+)$/;

/** Throws on text that is no A1 address: declarations are ours. */
export function positionOf(address: string): CellPosition {
  const parts = A1.exec(address);
  if (!parts) throw new RangeError(`not an A1 address: ${address}`);
  return { row: Number(parts[2]), column: columnNumber(parts[1] ?? '') };
}

export const rangeText = (first: CellPosition, last: CellPosition): string =>
  `${a1(first.row, first.column)}:${a1(last.row, last.column)}`;

export interface TablePlace {
  readonly name: string;
  readonly at: string;
  readonly columnKeys: readonly string[];
  readonly rowCount: number;
}

export const placeOf = (table: TableDeclaration): TablePlace => ({
  name: table.name,
  at: table.at,
  columnKeys: table.columns.map(column => column.key),
  rowCount: table.rows.length,
});

function columnIn(table: TablePlace, key: string): number {
  const index = table.columnKeys.indexOf(key);
  if (index < 0) throw new Error(`table ${table.name} has no column ${key}`);
  return positionOf(table.at).column + index;
}

/** The body of a column: `G7:G47`. A table without rows has one blank row, as Excel wants it. */
export function columnBody(table: TablePlace, key: string): string {
  const firstRow = positionOf(table.at).row + 1;
  const column = columnIn(table, key);
  return rangeText({ row: firstRow, column }, { row: firstRow + Math.max(table.rowCount, 1) - 1, column });
}

/** The same with `$`, for formulas on other sheets. */
export const absoluteColumnBody = (table: TablePlace, key: string): string =>
  columnBody(table, key).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The cell of a row, with the column held: `$G7`. `rowIndex` counts from 0. */
export const cellInRow = (table: TablePlace, key: string, rowIndex: number): string =>
  `$${columnLetters(columnIn(table, key))}${positionOf(table.at).row + 1 + rowIndex}`;
