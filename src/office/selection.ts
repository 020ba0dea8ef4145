// The cell that the user is in: which it is, and putting a formula into it.

import { withoutSheet } from '../core/addresses';
import type { WriteReceipt } from '../workbook/port';
import { RoundTrips } from './round-trips';

export interface ActiveCell {
  readonly sheet: string;
  /** Without the sheet: `B7`. */
  readonly cell: string;
}

/** The range must be loaded. An address is `'Kế hoạch'!B7`. */
const placeOf = ({ address, worksheet }: Excel.Range): ActiveCell => ({
  sheet: worksheet.name,
  cell: withoutSheet(address),
});

/** Throws `PortError`. */
export const activeCell = (trips = new RoundTrips()): Promise<ActiveCell> =>
  trips.run(context => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    return () => placeOf(cell);
  });

/** The range must be loaded. */
const existing = (cell: Excel.Range) => ({
  place: placeOf(cell),
  sheetId: cell.worksheet.id,
  isEmpty: cell.formulas[0]?.[0] === '',
  numberFormat: String(cell.numberFormat[0]?.[0]),
});

export interface Insertion extends ActiveCell {
  /** Empties the cell again; null where it held something and was left as it is. */
  readonly receipt: WriteReceipt | null;
}

/**
 * Puts a formula, in en-US notation with or without `=`, into the active cell if that is empty, and says where that
 * is. The number format is the cell's own where none is given. Throws `PortError`, also where the cell is locked.
 */
export async function insertFormula(
  formula: string,
  numberFormat: string | null = null,
  trips = new RoundTrips(),
): Promise<Insertion> {
  const before = await trips.run(context => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,numberFormat,worksheet/name,worksheet/id');
    return () => existing(cell);
  });
  if (!before.isEmpty) return { ...before.place, receipt: null };
  const enter = (literal: string, format: string): Promise<void> =>
    trips.run(context => {
      const cell = context.workbook.worksheets.getItem(before.sheetId).getRange(before.place.cell);
      cell.numberFormat = [[format]];
      cell.formulas = [[literal]];
      return () => undefined;
    });
  await enter(formula.startsWith('=') ? formula : `=${formula}`, numberFormat ?? before.numberFormat);
  return { ...before.place, receipt: { undo: () => enter('', before.numberFormat) } };
}
