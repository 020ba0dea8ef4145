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
  const table: TableDeclaration = {
    ...declared,
    rows: [...existingRows(schema, before), ...declared.rows],
  };
  return { table, sheet: framedSheet(frame, table) };
}
