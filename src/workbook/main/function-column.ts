// A column beside a table that one formula fills: the functions of the add-in take the table's columns and spill, so
// that thousands of rows are one call. It stands outside the table, because a table holds no spilled formula.

import { columnLetters, positionOf } from '../../core/addresses';
import { formula } from '../declaration';
import type { SheetDeclaration, TableDeclaration } from '../declaration';

const WIDTH = 34;

type FunctionColumn = Pick<SheetDeclaration, 'functionCells' | 'columnWidths'>;

/** `formulaText` in en-US notation without `=`. One blank column stays between; a table without rows has none. */
export function functionColumn(
  table: TableDeclaration,
  caption: string,
  formulaText: string,
): FunctionColumn {
  if (table.rows.length === 0) return {};
  const { row, column } = positionOf(table.at);
  const own = column + table.columns.length + 1;
  const letters = columnLetters(own);
  return {
    columnWidths: { [own]: WIDTH },
    functionCells: [
      { at: `${letters}${row}`, content: caption, style: 'header' },
      { at: `${letters}${row + 1}`, content: formula(formulaText), style: 'check' },
    ],
  };
}
