// Figures of a paper with the cells that they come from: a row of one of our tables is found again by its key, so that
// who reads the paper can go to the workbook's own cells.

import { columnCaptioned } from '../../workbook/captions';
import { rangeText } from '../../core/addresses';
import type { Figure, FigureSource } from '../../papers/paper';
import { decimalComma } from '../../texts/numbers';
import type { CellContent, SheetKey } from '../../workbook/declaration';
import type { WorkbookState } from '../../workbook/port';
import { shownValue } from '../../workbook/table-schema';
import type { TableSchema } from '../../workbook/table-schema';
import { sheetIn, tableIn } from '../book/book-sheets';

/** Where rows of a table stand in the workbook. */
export interface TableCells {
  readonly sheet: string;
  /** A1 references of the cells of a column in these rows, neighbours as one range; unknown keys are left out. */
  readonly cellsOf: (keys: readonly string[], column: string) => readonly string[];
  /** The same for the rows whose columns hold these values, by column key. */
  readonly cellsWhere: (wanted: Readonly<Record<string, string>>, column: string) => readonly string[];
}

/** Whole rows below each other become one range: `F5:F12`. */
function ranges(rows: readonly number[], column: number): readonly string[] {
  const found: string[] = [];
  let first = Number.NaN;
  let last = Number.NaN;
  const close = (): void => {
    if (Number.isNaN(first)) return;
    found.push(rangeText({ firstRow: first, firstColumn: column, lastRow: last, lastColumn: column }));
  };
  for (const row of [...rows].sort((left, right) => left - right)) {
    if (row === last + 1) last = row;
    else {
      close();
      first = row;
      last = row;
    }
  }
  close();
  return found;
}

/** A table that is not there has no cells. */
export function tableCells<T>(state: WorkbookState, sheet: SheetKey, schema: TableSchema<T>): TableCells {
  const name = sheetIn(state, sheet)?.name ?? '';
  const table = tableIn(state, sheet, schema.name);
  if (!table) return { sheet: name, cellsOf: () => [], cellsWhere: () => [] };
  const columnAt = (key: string): number =>
    columnCaptioned(table.captions, schema.columns.find(column => column.key === key)?.caption ?? '');
  const keyColumn = columnAt(schema.rowKey);
  const shownIn = (cells: readonly CellContent[], at: number): string =>
    String(shownValue(cells[at] ?? null) ?? '');
  const cellsIn = (rows: readonly number[], column: string): readonly string[] => {
    const at = columnAt(column);
    return at < 0 ? [] : ranges(rows, table.firstColumn + at);
  };
  const rowByKey = new Map(
    table.rows.map((cells, index) => [shownIn(cells, keyColumn), table.firstRow + 1 + index]),
  );
  return {
    sheet: name,
    cellsOf: (keys, column) =>
      cellsIn(
        keys.flatMap(key => rowByKey.get(key) ?? []),
        column,
      ),
    cellsWhere: (wanted, column) => {
      const places = Object.entries(wanted).map(([key, value]) => [columnAt(key), value] as const);
      const rows = table.rows.flatMap((cells, index) =>
        places.every(([at, value]) => shownIn(cells, at).trim() === value)
          ? [table.firstRow + 1 + index]
          : [],
      );
      return cellsIn(rows, column);
    },
  };
}

export const sourceOf = (
  how: string,
  { sheet, cellsOf }: TableCells,
  keys: readonly string[],
  column: string,
): FigureSource => ({ how, sheet, cells: cellsOf(keys, column) });

/** A count: whole, without decimals. */
export const count = (id: string, value: number, source: FigureSource): Figure => ({
  kind: 'figure',
  id,
  value,
  shown: decimalComma(value, 0),
  source,
});

/** A share or rate in percent, or an amount: two decimals. */
export const amount = (id: string, value: number, source: FigureSource): Figure => ({
  kind: 'figure',
  id,
  value,
  shown: decimalComma(value),
  source,
});
