// Records of one of our tables. A row that cannot be read is a fault that names its cell and what the cell takes; nothing is
// guessed and no row is dropped silently.

import type { Outcome } from '../../core/outcome';
import type { WorkbookState } from '../../workbook/port';
import type { BadCell, RecordTable } from '../../workbook/record-table';
import { textIn } from '../../workbook/table-schema';
import type { TableRow, TableSchema } from '../../workbook/table-schema';
import type { BookFault } from './model';
import { placedRows } from './table-cells';
import type { PlacedRows } from './table-cells';

export interface ReadRecords<R> {
  readonly items: readonly R[];
  readonly faults: readonly BookFault[];
}

/** The fault of a cell, by the row's place in its table and the key of its column. */
export function cellFault(
  table: string,
  { placeOf }: PlacedRows,
  rowIndex: number,
  { key, ...bad }: BadCell,
): BookFault {
  const { sheet = '', cell = '' } = placeOf(rowIndex, key);
  return { table, sheet, cell, ...bad };
}

/** Of rows with one code nobody can say which counts: each after the first is told. */
function repeatedRows<S>({ name, rowKey, columns }: TableSchema<S>, placed: PlacedRows): BookFault[] {
  const seen = new Set<string>();
  const column = columns.find(({ key }) => key === rowKey)?.caption ?? '';
  return placed.rows.flatMap(({ row, rowIndex }) => {
    const key = textIn(row, rowKey);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [cellFault(name, placed, rowIndex, { key: rowKey, rowKey: key, column, value: key })];
  });
}

/** Rows whose key is blank are left out: a table without data has one such row. Null where there is no such table. */
export function keyedRows<S>(state: WorkbookState, schema: TableSchema<S>): PlacedRows | null {
  const placed = placedRows(state, schema);
  return placed && { ...placed, rows: placed.rows.filter(({ row }) => textIn(row, schema.rowKey) !== '') };
}

/** `read` where a row is more than its record. Null where the workbook has no such table. */
export function readRecords<S, I, R = S>(
  state: WorkbookState,
  table: RecordTable<S, I>,
  read: (row: TableRow) => Outcome<R, BadCell>,
): ReadRecords<R> | null {
  const placed = keyedRows(state, table);
  if (!placed) return null;
  const results = placed.rows.map(({ row, rowIndex }) => ({ rowIndex, result: read(row) }));
  return {
    items: results.flatMap(({ result }) => (result.kind === 'ok' ? [result.value] : [])),
    faults: results.flatMap(({ rowIndex, result }) =>
      result.kind === 'failed' ? [cellFault(table.name, placed, rowIndex, result.error)] : [],
    ),
  };
}

/** Records that are known by their code: a code that stands twice is a fault. */
export function readCodedRecords<S, I, R = S>(
  state: WorkbookState,
  table: RecordTable<S, I>,
  read: (row: TableRow) => Outcome<R, BadCell>,
): ReadRecords<R> | null {
  const placed = keyedRows(state, table);
  const records = readRecords(state, table, read);
  return placed && records && { ...records, faults: [...repeatedRows(table, placed), ...records.faults] };
}
