// Sheets in which the office only adds rows (appraisals, survey counts). What stands there is written back cell for
// cell, whether it can be read or not; new rows are put below it.

import type { CellContent, SheetDeclaration, TableDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { TableSchema } from '../table-schema';
import { columnPlaces, shownValue, tableOf } from '../table-schema';
import type { Frame } from './frame';
import { firstCell, framedSheet } from './frame';

const isBlank = (cells: readonly CellContent[]): boolean =>
  cells.every(cell => String(shownValue(cell) ?? '').trim() === '');

function existingRows<T>(
  schema: TableSchema<T>,
  before: TableState | null,
): readonly (readonly CellContent[])[] {
  if (!before) return [];
  const places = columnPlaces(schema, before.captions);
  return before.rows
    .map(cells => places.map(({ index }) => (index < 0 ? null : (cells[index] ?? null))))
    .filter(cells => !isBlank(cells));
}

/** Excel fills calculated columns in new rows alone: the blank one of an empty table brings its formulas along. */
const firstRows = <T>({ columns }: TableSchema<T>): readonly (readonly CellContent[])[] =>
  columns.some(({ formula }) => formula !== undefined) ? [columns.map(() => null)] : [];

/** Rows that hold something and that nothing knows yet, for want of a key; they stay until somebody gives them one. */
export function rowsWithoutKey<T>(
  schema: TableSchema<T>,
  before: TableState | null,
): readonly (readonly CellContent[])[] {
  const key = schema.columns.findIndex(column => column.key === schema.rowKey);
  return existingRows(schema, before).filter(
    cells => String(shownValue(cells[key] ?? null) ?? '').trim() === '',
  );
}

export interface EntrySheet {
  readonly sheet: SheetDeclaration;
  readonly table: TableDeclaration;
}

export function typedSheet<T>(
  frame: Frame,
  schema: TableSchema<T>,
  before: TableState | null,
  added: readonly T[],
): EntrySheet {
  const declared = tableOf(schema, added, firstCell);
  const rows = [...existingRows(schema, before), ...declared.rows];
  const table: TableDeclaration = { ...declared, rows: rows.length > 0 ? rows : firstRows(schema) };
  return { table, sheet: framedSheet(frame, table) };
}
