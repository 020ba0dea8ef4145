// The cell that the user is in: which it is, and putting a formula into it.

import { RoundTrips } from './round-trips';

export interface CellPlace {
  readonly sheet: string;
  /** Without the sheet: `B7`. */
  readonly cell: string;
}

/** The range must be loaded. An address is `'Kế hoạch'!B7`. */
const placeOf = ({ address, worksheet }: Excel.Range): CellPlace => ({
  sheet: worksheet.name,
  cell: address.slice(address.lastIndexOf('!') + 1),
});

/** Throws `PortError`. */
export const activeCell = (trips = new RoundTrips()): Promise<CellPlace> =>
  trips.run(context => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    return () => placeOf(cell);
  });

export interface Insertion extends CellPlace {
  /** False where the cell held something: it was left as it is. */
  readonly done: boolean;
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
  const empty = await trips.run(context => {
    const cell = context.workbook.getActiveCell().load('formulas');
    return () => cell.formulas[0]?.[0] === '';
  });
  if (!empty) return { ...(await activeCell(trips)), done: false };
  const place = await trips.run(context => {
    const cell = context.workbook.getActiveCell();
    if (numberFormat !== null) cell.numberFormat = [[numberFormat]];
    cell.formulas = [[formula.startsWith('=') ? formula : `=${formula}`]];
    cell.load('address,worksheet/name');
    return () => placeOf(cell);
  });
  return { ...place, done: true };
}
