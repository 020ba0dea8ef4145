// A record of the main workbook, declared once: each field with its column, how it is written and how it is read back.
// From this follow the table's schema, which sheets lay out, and the reading of a row, which names the cell that it
// cannot read. Columns stand in the order of their declaration; a field without a column does not compile.

import { failed, ok } from '../core/outcome';
import type { Outcome } from '../core/outcome';
import type { Takes } from '../texts/vi/row-faults';
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

/** That cell, by the key of its column, and what it takes. */
export interface BadCell extends BadRow {
  readonly key: string;
  readonly takes?: Takes;
}

type Look = Omit<ColumnDeclaration, 'key'> & {
  /** A workbook may lack the column: it came after the first workbooks were made. */
  readonly optional?: boolean;
};

/** With `userEntry` the office types it: it is read, and never written. */
type FieldColumn<V> = Look & { readonly cell: CellCodec<V> };

type PartColumn<P> = Look & { readonly key: string; readonly cell: CellCodec<P | null> };

/** A field whose parts have a column each, by their keys. */
interface PartColumns<P> {
  readonly parts: readonly PartColumn<P>[];
  /** Parts that are null stay in what is read; otherwise they are left out. */
  readonly retainsBlanks?: boolean;
}

/** A column that says what follows from the record, or that is the office's own; nothing is read from it. */
export type FreeColumn<Item> = Look & { readonly of: (item: Item) => CellContent };

type ColumnsOf<V> = FieldColumn<V> | PartColumns<V[keyof V]>;
type Declared =
  (Look & { readonly cell: unknown }) | { readonly parts: unknown; readonly retainsBlanks?: boolean };

type Columns<Stored, Item> = { readonly [K in keyof Stored]: ColumnsOf<Stored[K]> } & Readonly<
  Record<string, Declared | FreeColumn<Item>>
>;

export interface RecordTable<Stored, Item = Stored> extends TableSchema<Item> {
  /** The record of a row, or what of it cannot be read. */
  readonly read: (row: TableRow) => Outcome<Stored, BadCell>;
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

type ReadField<V> = (row: TableRow) => Outcome<V, BadCell>;

const cellOf = (row: TableRow, key: string): CellValue => row[key] ?? null;

function readCell<V>(rowKey: string, key: string, { caption, cell }: FieldColumn<V>): ReadField<V> {
  const takes = cell.takes === undefined ? {} : { takes: cell.takes };
  return row => {
    const value = cell.fromCell(cellOf(row, key), row);
    return value === undefined
      ? failed({ key, rowKey: textIn(row, rowKey), column: caption, value: textIn(row, key), ...takes })
      : ok(value);
  };
}

function readParts<P>(rowKey: string, { parts, retainsBlanks }: PartColumns<P>): ReadField<AnyRecord> {
  const readers = parts.map(part => [part.key, readCell(rowKey, part.key, part)] as const);
  return row => {
    const read: Record<string, unknown> = {};
    for (const [key, readPart] of readers) {
      const part = readPart(row);
      if (part.kind === 'failed') return part;
      if (part.value !== null || retainsBlanks) read[key] = part.value;
    }
    return ok(read);
  };
}

function readerOf(
  rowKey: string,
  field: string,
  column: AnyColumn,
): readonly (readonly [string, ReadField<unknown>])[] {
  if ('of' in column) return [];
  return [[field, 'parts' in column ? readParts(rowKey, column) : readCell(rowKey, field, column)]];
}

/** `Item` is what is written where that is more than what a row gives back. */
export const recordTable =
  <Stored, Item extends Partial<Stored> = Stored>() =>
  (head: Head, columns: Columns<Stored, Item>): RecordTable<Stored, Item> => {
    const declared = Object.entries(columns) as unknown as readonly (readonly [string, AnyColumn])[];
    const readers = declared.flatMap(([field, column]) => readerOf(head.rowKey, field, column));
    const read = (row: TableRow): Outcome<Stored, BadCell> => {
      const record: Record<string, unknown> = {};
      for (const [field, readField] of readers) {
        const value = readField(row);
        if (value.kind === 'failed') return value;
        record[field] = value.value;
      }
      return ok(record as Stored);
    };
    const schema = declared.flatMap(([field, column]) => schemaOf(field, column));
    return { ...head, columns: schema as unknown as TableSchema<Item>['columns'], read };
  };
