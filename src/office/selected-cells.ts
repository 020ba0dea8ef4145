// What the user has selected, as values: a table that stands somewhere in the open workbook.

import { RoundTrips } from './round-trips';

export interface SelectedCells {
  readonly sheet: string;
  /** Of the first cell, from 1. */
  readonly from: { readonly row: number; readonly column: number };
  /** Numbers as Excel holds them, everything else as text; null for a blank cell. */
  readonly grid: readonly (readonly (string | number | null)[])[];
}

const valueOf = (value: unknown): string | number | null => {
  if (typeof value === 'number') return value;
  return value === '' || value === null || value === undefined ? null : String(value);
};

/** The range must be loaded. */
const cellsOf = (range: Excel.Range): SelectedCells | null =>
  range.isNullObject
    ? null
    : {
        sheet: range.worksheet.name,
        from: { row: range.rowIndex + 1, column: range.columnIndex + 1 },
        grid: range.values.map(row => row.map(valueOf)),
      };

/** Of the selection the part that holds values, whole columns too; null where it is blank. Throws `PortError`. */
export const selectedCells = (trips = new RoundTrips()): Promise<SelectedCells | null> =>
  trips.run(context => {
    const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    range.load('values,rowIndex,columnIndex,worksheet/name');
    return () => cellsOf(range);
  });
