// Columns of a table for programs that read much data: typed, named in English as in the code, blank where nothing stands.

type ColumnType = 'STRING' | 'DOUBLE' | 'INT32' | 'BOOLEAN';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: Row) => string | number | boolean | null;
}

export interface ColumnData {
  readonly name: string;
  readonly type: ColumnType;
  readonly data: readonly (string | number | boolean | null)[];
}

export const columnsOf = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly ColumnData[] => columns.map(({ name, type, of }) => ({ name, type, data: rows.map(of) }));
