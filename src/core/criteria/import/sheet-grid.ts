// A sheet that was opened, as the grid that an importer takes: merged cells repeat their text, as pasting from Word into
// cells does. For criteria, cells merged downwards stand in their first row alone: a table pasted from Word has a row for
// each paragraph, and the number and points beside them belong to all of these together.

import { cellAt, type RawSheet } from '../../grid';
import type { Grid } from './columns';
import type { GridCell } from './words';

/** A stray cell at the sheet's end must not make a grid of millions: no criteria table is as large as this. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;

/** Cells merged downwards repeat in each of their rows, or stand in the first alone. */
export type MergedDown = 'repeat' | 'first';

/** From A1 to the last used cell within those limits. Truth values and errors come as text. */
export function gridOfSheet(sheet: RawSheet, mergedDown: MergedDown = 'repeat'): Grid {
  const used = [...sheet.rows.keys()].filter(row => row <= MOST_ROWS);
  const lastRow = used.at(-1) ?? 0;
  const widest = used.map(row => sheet.rows.get(row)?.at(-1)?.column ?? 0);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...widest));
  const at = (row: number, column: number): GridCell => {
    const merge = sheet.merges.find(
      ({ firstRow, firstColumn, lastRow: bottom, lastColumn }) =>
        row >= firstRow && row <= bottom && column >= firstColumn && column <= lastColumn,
    );
    if (merge && mergedDown === 'first' && row > merge.firstRow) return null;
    const cell = cellAt(sheet, merge?.firstRow ?? row, merge?.firstColumn ?? column);
    if (!cell) return null;
    return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
  };
  return Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: width }, (__, column) => at(row + 1, column + 1)),
  );
}
