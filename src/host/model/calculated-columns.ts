// Excel's calculated columns: one formula for a whole column of a table, continued in new rows. A formula that a program
// writes into one row goes over the formulas and the blank cells of the column, as AutoCorrect does by default.

import { overlaps, rowCount, type Area } from './a1';
import { offsetFormula } from './references';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

export interface ColumnFormula {
  readonly formula: string;
  /** The row where it stands. */
  readonly row: number;
}

/** Columns whose every row holds the same formula, by column. */
export function calculatedColumns(sheet: HostSheet, body: Area): ReadonlyMap<number, ColumnFormula> {
  const found = new Map<number, ColumnFormula>();
  for (let column = body.left; column <= body.right; column += 1) {
    const first = sheet.cell(body.top, column)?.formula;
    if (first === undefined) continue;
    const same = Array.from({ length: rowCount(body) }, (_, index) => index).every(
      index => sheet.cell(body.top + index, column)?.formula === offsetFormula(first, index, 0),
    );
    if (same) found.set(column, { formula: first, row: body.top });
  }
  return found;
}

/** Puts a column's formula into a row, in the format that stands there. */
export function continueFormula(sheet: HostSheet, row: number, column: number, from: ColumnFormula): void {
  const format = sheet.cell(row, column)?.format;
  sheet.setCell(row, column, {
    value: { error: '#BUSY!' },
    formula: offsetFormula(from.formula, row - from.row, 0),
    ...(format ? { format } : {}),
  });
}

/** The lowest formula that was just written into a column: of several different ones it wins. */
function writtenFormula(
  sheet: HostSheet,
  column: number,
  written: Area,
  isWritten: (row: number, column: number) => boolean,
): ColumnFormula | null {
  for (let row = written.bottom; row >= written.top; row -= 1) {
    const formula = isWritten(row, column) ? sheet.cell(row, column)?.formula : undefined;
    if (formula !== undefined) return { formula, row };
  }
  return null;
}

function fillColumn(sheet: HostSheet, body: Area, column: number, from: ColumnFormula): void {
  for (let row = body.top; row <= body.bottom; row += 1) {
    const cell = sheet.cell(row, column);
    if (cell?.formula !== undefined || (cell?.value ?? null) === null)
      continueFormula(sheet, row, column, from);
  }
}

/** After a program wrote into `written`; `isWritten` says which of its cells it meant. */
export function fillTableColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  written: Area,
  bodies: readonly Area[],
  isWritten: (row: number, column: number) => boolean,
): void {
  if (!workbook.behaviour.fillsTableColumns) return;
  for (const body of bodies) {
    if (!overlaps(body, written)) continue;
    const meeting = {
      ...written,
      top: Math.max(body.top, written.top),
      bottom: Math.min(body.bottom, written.bottom),
    };
    const last = Math.min(body.right, written.right);
    for (let column = Math.max(body.left, written.left); column <= last; column += 1) {
      const from = writtenFormula(sheet, column, meeting, isWritten);
      if (from) fillColumn(sheet, body, column, from);
    }
  }
}
