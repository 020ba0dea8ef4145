// Rows of one of our tables with the cell of each value, so that a fault in a row can be pointed at. Unlike
// `readTable` it keeps rows whose key is blank: something typed in them is a fault, not nothing.

import { a1 } from '../../core/addresses';
import type { Place } from '../../core/issues';
import type { WorkbookState } from '../../workbook/port';
import { columnPlaces, rowsOf } from '../../workbook/table-schema';
import type { TableRow, TableSchema } from '../../workbook/table-schema';

export interface PlacedRows {
  /** Blank rows are left out; `rowIndex` counts all rows of the table from 0. */
  readonly rows: readonly { readonly row: TableRow; readonly rowIndex: number }[];
  readonly placeOf: (rowIndex: number, columnKey: string) => Place;
}

/** Null where the workbook has no such table. */
export function placedRows<T>(state: WorkbookState, schema: TableSchema<T>): PlacedRows | null {
  const sheet = state.sheets.find(
    ({ key, tables }) => key !== null && tables.some(({ name }) => name === schema.name),
  );
  const table = sheet?.tables.find(({ name }) => name === schema.name);
  if (!sheet || !table) return null;
  const places = columnPlaces(schema, table.captions);
  const rows = rowsOf(schema, table).map((row, rowIndex) => ({ row, rowIndex }));
  return {
    rows: rows.filter(({ row }) => Object.values(row).some(value => String(value ?? '').trim() !== '')),
    placeOf: (rowIndex, columnKey) => {
      const at = places.find(({ column }) => column.key === columnKey);
      const place = { sheet: sheet.name, column: at?.column.caption ?? columnKey };
      if (!at || at.index < 0) return place;
      return { ...place, cell: a1(table.firstRow + 1 + rowIndex, table.firstColumn + at.index) };
    },
  };
}
