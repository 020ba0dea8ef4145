// A table's columns together with how an item is written to a row and how a row is read back.
// Reading goes by caption, so that the office may move columns; captions that it renamed are reported as missing.

import { columnFinder } from './captions';
import type { CellContent, ColumnDeclaration, TableDeclaration } from './declaration';
import type { TableState } from './port';

export interface ColumnSchema<T> extends ColumnDeclaration {
  /** The cell of an item; user-entry columns start blank and then keep what the workbook holds. */
  readonly write: (item: T) => CellContent;
  /** A workbook may lack the column: it came after the first workbooks were made. */
  readonly optional?: boolean;
}

export interface TableSchema<T> {
  readonly name: string;
  readonly rowKey: string;
  readonly tableStyle: TableDeclaration['tableStyle'];
  readonly columns: readonly ColumnSchema<T>[];
}

/** A row as it stands in the workbook, by column key; formulas give their result. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

export const shownValue = (content: CellContent): string | number | boolean | null =>
  typeof content === 'object' && content !== null ? (content.cached ?? null) : content;

export const textIn = (row: TableRow, key: string): string => {
  const value = row[key] ?? null;
  return value === null ? '' : String(value).normalize('NFC').trim();
};

export const numberIn = (row: TableRow, key: string): number | null => {
  const value = row[key] ?? null;
  return typeof value === 'number' ? value : null;
};

/** Where each column of the schema stands among these captions; -1 where none says so. */
export function columnPlaces<T>(
  { columns }: TableSchema<T>,
  captions: readonly string[],
): readonly { readonly column: ColumnSchema<T>; readonly index: number }[] {
  const indexOf = columnFinder(captions);
  return columns.map(column => ({ column, index: indexOf(column.caption) }));
}

/** The rows as they stand, blank ones too. */
export function rowsOf<T>(schema: TableSchema<T>, { captions, rows }: TableState): readonly TableRow[] {
  const places = columnPlaces(schema, captions);
  return rows.map(cells =>
    Object.fromEntries(
      places.map(({ column, index }) => [column.key, index < 0 ? null : shownValue(cells[index] ?? null)]),
    ),
  );
}

/** Rows whose key is blank are left out: a table without data has one such row. */
export const readTable = <T>(schema: TableSchema<T>, state: TableState): readonly TableRow[] =>
  rowsOf(schema, state).filter(row => textIn(row, schema.rowKey) !== '');

/** What users typed, by row key and column key, to be carried over when the table is written again. */
function typedBefore<T>(schema: TableSchema<T>, state: TableState | null): ReadonlyMap<string, TableRow> {
  if (!state) return new Map();
  return new Map(readTable(schema, state).map(row => [textIn(row, schema.rowKey), row]));
}

/** The column without what only reading and writing need: a declaration is data. */
function declarationOf<T>(column: ColumnSchema<T>): ColumnDeclaration {
  const { write, optional, ...declaration } = column;
  void [write, optional];
  return declaration;
}

/**
 * The table of these items at a place. Columns that are the users' own keep what stands in `before`, by row key;
 * calculated columns take their formula in every row.
 */
export function tableOf<T>(
  schema: TableSchema<T>,
  items: readonly T[],
  at: string,
  before: TableState | null = null,
): TableDeclaration {
  const typed = typedBefore(schema, before);
  const keyColumn = schema.columns.find(column => column.key === schema.rowKey);
  if (!keyColumn) throw new Error(`table ${schema.name} has no column ${schema.rowKey}`);
  const rowOf = (item: T): readonly CellContent[] => {
    const retained = typed.get(String(shownValue(keyColumn.write(item)) ?? ''));
    return schema.columns.map(column =>
      column.userEntry && retained ? (retained[column.key] ?? null) : column.write(item),
    );
  };
  return {
    name: schema.name,
    at,
    columns: schema.columns.map(declarationOf),
    rows: items.map(rowOf),
    tableStyle: schema.tableStyle,
    rowKey: schema.rowKey,
  };
}
