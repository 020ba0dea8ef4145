// A sheet that was opened, as the grid that the importer takes: merged cells repeat their text, as pasting
// from Word into cells does.

import { cellAt, type RawSheet } from '../../grid';
import type { Grid } from './columns';
import type { GridCell } from './words';

/** From A1 to the last used cell. Truth values and errors come as text. */
export function gridOfSheet(sheet: RawSheet): Grid {
  const lastRow = Math.max(0, ...sheet.rows.keys());
  const width = Math.max(0, ...[...sheet.rows.values()].map(cells => cells.at(-1)?.column ?? 0));
  const at = (row: number, column: number): GridCell => {
    const merge = sheet.merges.find(
      ({ firstRow, firstColumn, lastRow: bottom, lastColumn }) =>
        row >= firstRow && row <= bottom && column >= firstColumn && column <= lastColumn,
    );
    const cell = cellAt(sheet, merge?.firstRow ?? row, merge?.firstColumn ?? column);
    if (!cell) return null;
    return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
  };
  return Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: width }, (__, column) => at(row + 1, column + 1)),
  );
}
