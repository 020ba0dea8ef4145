// Rows of one of our tables with the cell of each value, so that a fault in a row can be pointed at. Unlike
// `readTable` it keeps rows whose key is blank: something typed in them is a fault, not nothing.

import { a1 } from '../../core/addresses';
import type { Place } from '../../core/issues';
import { columnFinder } from '../../workbook/captions';
import type { WorkbookState } from '../../workbook/port';
import { shownValue } from '../../workbook/table-schema';
import type { TableRow, TableSchema } from '../../workbook/table-schema';

export interface PlacedRows {
  /** Blank rows are left out; `rowIndex` counts all rows of the table from 0. */
  readonly rows: readonly { readonly row: TableRow; readonly rowIndex: number }[];
  /** Captions of the schema that the table does not have. */
  readonly missing: readonly string[];
  readonly placeOf: (rowIndex: number, columnKey: string) => Place;
}

/** Null where the workbook has no such table. */
export function placedRows<T>(state: WorkbookState, schema: TableSchema<T>): PlacedRows | null {
  const sheet = state.sheets.find(
    ({ key, tables }) => key !== null && tables.some(({ name }) => name === schema.name),
  );
  const table = sheet?.tables.find(({ name }) => name === schema.name);
  if (!sheet || !table) return null;
  const indexOf = columnFinder(table.captions);
  const columns = schema.columns.map(({ key, caption, optional }) => ({
    key,
    caption,
    optional: optional === true,
    index: indexOf(caption),
  }));
  const rows = table.rows.map((cells, rowIndex) => ({
    rowIndex,
    row: Object.fromEntries(
      columns.map(({ key, index }) => [key, index < 0 ? null : shownValue(cells[index] ?? null)]),
    ),
  }));
  return {
    rows: rows.filter(({ row }) => Object.values(row).some(value => String(value ?? '').trim() !== '')),
    missing: columns.filter(({ index, optional }) => index < 0 && !optional).map(({ caption }) => caption),
    placeOf: (rowIndex, columnKey) => {
      const column = columns.find(({ key }) => key === columnKey);
      const place = { sheet: sheet.name, column: column?.caption ?? columnKey };
      if (!column || column.index < 0) return place;
      return { ...place, cell: a1(table.firstRow + 1 + rowIndex, table.firstColumn + column.index) };
    },
  };
}
