// A record of the main workbook, declared once: each field with its column, how it is written and how it is read back.
// From this follow the table's schema, which sheets lay out, and the reading of a row, which names the cell that it
// cannot read. Columns stand in the order of their declaration; a field without a column does not compile.

import { failed, ok } from '../core/outcome';
import type { Outcome } from '../core/outcome';
import type { CellCodec, CellValue } from './cell-codecs';
import type { CellContent, ColumnDeclaration } from './declaration';
import type { ColumnSchema, TableRow, TableSchema } from './table-schema';
import { textIn } from './table-schema';

/** A row that cannot be read, by the caption of the first cell that cannot. */
export interface BadRow {
  readonly rowKey: string;
  readonly column: string;
  readonly value: string;
}

type Look = Omit<ColumnDeclaration, 'key'> & {
  /** A workbook may lack the column: it came after the first workbooks were made. */
  readonly optional?: boolean;
};

/** With `userEntry` the office types it: it is read, and never written. */
type FieldColumn<V> = Look & { readonly cell: CellCodec<V> };

/** A field whose parts have a column each, by their keys; parts that are null are left out of what is read. */
interface PartColumns<P> {
  readonly parts: readonly (Look & { readonly key: string; readonly cell: CellCodec<P | null> })[];
}

/** A column that says what follows from the record, or that is the office's own; nothing is read from it. */
export type FreeColumn<Item> = Look & { readonly of: (item: Item) => CellContent };

type ColumnsOf<V> = FieldColumn<V> | PartColumns<V[keyof V]>;
type Declared = (Look & { readonly cell: unknown }) | { readonly parts: unknown };

type Columns<Stored, Item> = { readonly [K in keyof Stored]: ColumnsOf<Stored[K]> } & Readonly<
  Record<string, Declared | FreeColumn<Item>>
>;

export interface RecordTable<Stored, Item = Stored> extends TableSchema<Item> {
  /** The record of a row, or what of it cannot be read. */
  readonly read: (row: TableRow) => Outcome<Stored, BadRow>;
}

type Head = Pick<TableSchema<unknown>, 'name' | 'rowKey' | 'tableStyle'>;
type AnyRecord = Readonly<Record<string, unknown>>;
type AnyColumn = FieldColumn<unknown> | PartColumns<unknown> | FreeColumn<AnyRecord>;

function schemaOf(field: string, column: AnyColumn): readonly ColumnSchema<AnyRecord>[] {
  if ('parts' in column)
    return column.parts.map(({ cell, ...look }) => ({
      ...look,
      write: item => cell.toCell((item[field] as AnyRecord)[look.key] ?? null, item),
    }));
  if ('of' in column) {
    const { of, ...look } = column;
    return [{ key: field, ...look, write: of }];
  }
  const { cell, ...look } = column;
  return [
    { key: field, ...look, write: look.userEntry ? () => null : item => cell.toCell(item[field], item) },
  ];
}

interface Reader {
  readonly field: string;
  /** Where one cell is the whole field, its caption. */
  readonly caption: string;
  readonly read: (row: TableRow) => unknown;
}

const cellOf = (row: TableRow, key: string): CellValue => row[key] ?? null;

function readerOf(field: string, column: AnyColumn): readonly Reader[] {
  if ('of' in column) return [];
  if ('cell' in column) {
    const { caption, cell } = column;
    return [{ field, caption, read: row => cell.fromCell(cellOf(row, field), row) }];
  }
  const partsIn = (row: TableRow): AnyRecord => {
    const read: Record<string, unknown> = {};
    for (const { key, cell } of column.parts) {
      const value = cell.fromCell(cellOf(row, key), row);
      if (value !== null && value !== undefined) read[key] = value;
    }
    return read;
  };
  return [{ field, caption: '', read: partsIn }];
}

/** `Item` is what is written where that is more than what a row gives back. */
export const recordTable =
  <Stored, Item extends Partial<Stored> = Stored>() =>
  (head: Head, columns: Columns<Stored, Item>): RecordTable<Stored, Item> => {
    const declared = Object.entries(columns) as unknown as readonly (readonly [string, AnyColumn])[];
    const readers = declared.flatMap(([field, column]) => readerOf(field, column));
    const read = (row: TableRow): Outcome<Stored, BadRow> => {
      const record: Record<string, unknown> = {};
      for (const { field, caption, read: readField } of readers) {
        const value = readField(row);
        if (value === undefined)
          return failed({ rowKey: textIn(row, head.rowKey), column: caption, value: textIn(row, field) });
        record[field] = value;
      }
      return ok(record as Stored);
    };
    const schema = declared.flatMap(([field, column]) => schemaOf(field, column));
    return { ...head, columns: schema as unknown as TableSchema<Item>['columns'], read };
  };
