// The columns of a declared table: where one starts and ends, and how a formula reaches its cells.

import { a1, rangeOf, columnLetters, rangeText, positionOf, absoluteAddress } from '../core/addresses';
import type { TableDeclaration } from './declaration';

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
  return `${a1(firstRow, column)}:${a1(firstRow + Math.max(table.rowCount, 1) - 1, column)}`;
}

/** The bodies of neighbouring columns, from one to another: `C7:G47`. */
export function columnsBody(table: TablePlace, from: string, to: string): string {
  const [first, last] = [rangeOf(columnBody(table, from)), rangeOf(columnBody(table, to))];
  return rangeText({ ...first, lastRow: last.lastRow, lastColumn: last.lastColumn });
}

/** A column's body with `$`, for formulas on other sheets. */
export const absoluteColumnBody = (table: TablePlace, key: string): string =>
  absoluteAddress(columnBody(table, key));

/** The cell of a row, with the column held: `$G7`. `rowIndex` counts from 0. */
export const cellInRow = (table: TablePlace, key: string, rowIndex: number): string =>
  `$${columnLetters(columnIn(table, key))}${positionOf(table.at).row + 1 + rowIndex}`;
