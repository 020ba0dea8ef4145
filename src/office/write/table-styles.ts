// Which style each cell of a table's body has: that of its column, unless the declaration names another for it.

import type { Rectangle } from '../../core/addresses';
import type { StyleToken } from '../../workbook/styles';
import type { TablePlan } from './sheet-plan';

export const bodyOf = ({ rectangle }: Pick<TablePlan, 'rectangle'>): Rectangle => ({
  ...rectangle,
  row: rectangle.row + 1,
  rows: rectangle.rows - 1,
});

/** By row and column of the body; null in columns that the office added. */
export function styleGrid(table: TablePlan): readonly (readonly (StyleToken | null)[])[] {
  const { declaration, merged } = table;
  const columns = merged.columns.map(({ declared }) => declared?.style ?? null);
  const indexOfKey = new Map(merged.columns.map(({ declared }, index) => [declared?.key, index]));
  const grid = Array.from({ length: bodyOf(table).rows }, () => [...columns]);
  for (const { rowIndex, column, style } of declaration.cellStyles ?? []) {
    const row = grid[rowIndex];
    const index = indexOfKey.get(column);
    if (row && index !== undefined) row[index] = style;
  }
  return grid;
}
