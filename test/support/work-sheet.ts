import type { CellContent, ColumnDeclaration, SheetDeclaration } from '../../src/workbook/declaration';

/** A sheet of ours with one table at A3, its key in the first column; `more` says what a test needs otherwise. */
export const workSheet = (
  columns: readonly ColumnDeclaration[],
  rows: readonly (readonly CellContent[])[],
  more: Partial<SheetDeclaration> = {},
): SheetDeclaration => ({
  key: 'work',
  caption: 'Công việc',
  visibility: 'visible',
  cells: [],
  tables: [
    {
      name: 'tblViec',
      at: 'A3',
      tableStyle: 'TableStyleLight9',
      rowKey: columns[0]?.key ?? '',
      columns,
      rows,
    },
  ],
  validations: [],
  conditionalFormats: [],
  ...more,
});
