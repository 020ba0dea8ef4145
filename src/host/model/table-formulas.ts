// What becomes of formulas that name a table when the table goes: with its cells, or without them.

import type { FormulaHome } from './formula-parts';
import type { TablePart } from './parts';
import { columnOf, rowOf } from './sheet';
import { only, toPlainFormula, withoutTable } from './structured-references';
import type { HostWorkbook } from './workbook';

function rewriteCells(workbook: HostWorkbook, rewrite: (formula: string, home: FormulaHome) => string): void {
  for (const sheet of workbook.sheets)
    for (const [key, cell] of [...sheet.cells]) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, { sheet, row: rowOf(key), column: columnOf(key) });
      if (formula === cell.formula) continue;
      sheet.cells.set(key, { ...cell, formula });
      sheet.changedCells.add(key);
    }
}

/** Formulas of other cells that named a table which was deleted with its cells show their error. */
export const forgetTable = (workbook: HostWorkbook, table: TablePart): void =>
  rewriteCells(workbook, (formula, home) => withoutTable(table, formula, home));

/** Formulas that named a table name its cells, which stay. */
export function nameCellsInstead(workbook: HostWorkbook, table: TablePart): void {
  const alone = only(table);
  rewriteCells(workbook, (formula, home) =>
    formula.includes('[') ? toPlainFormula(alone, formula, home) : formula,
  );
}
