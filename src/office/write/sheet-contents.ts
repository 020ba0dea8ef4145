// What the cells of a sheet hold, read before anything is written. Rows and columns count from 1.

import type { Rectangle } from '../../core/addresses';
import type { CellContent } from '../../workbook/declaration';

/** Contents of the cells of a sheet as they stood before; blank outside. */
export interface SheetContents {
  readonly used: Rectangle | null;
  readonly rows: readonly (readonly CellContent[])[];
  /** Cells with the format of text in columns that the office added to our tables; absent where nobody has asked. */
  readonly textCells?: ReadonlySet<string>;
}

export const contentAt = ({ used, rows }: SheetContents, row: number, column: number): CellContent =>
  used ? (rows[row - used.row]?.[column - used.column] ?? null) : null;

export const blockOf = (contents: SheetContents, block: Rectangle): readonly (readonly CellContent[])[] =>
  Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) =>
      contentAt(contents, block.row + row, block.column + column),
    ),
  );
