// A workbook as it was read: cells, names and marks, before anything is believed of them.
// Readers of any format give this; the rest of core takes it. Nothing here knows a file format.

import type { CellRange } from './addresses';
import type { DateSystem } from './calendar';

type RawKind = 'text' | 'number' | 'boolean' | 'error';

/** A piece of a rich text that is set in a font of its own; null where it takes the cell's. */
export interface TextRun {
  readonly text: string;
  readonly fontName: string | null;
}

/** A cell that holds something. Rows and columns count from 1. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly kind: RawKind;
  /** Text for `text` and `error` (`#N/A`), otherwise the number or truth value; a formula's cached result. */
  readonly value: string | number | boolean;
  /** Formula text without `=`, of a long one its beginning; absent where the cell holds a constant. */
  readonly formula?: string;
  /** Index into `RawWorkbook.formats`; 0 where the file says nothing. */
  readonly format: number;
  /** The pieces of `value` where one of them names a font and the text is not plain ASCII; absent otherwise. */
  readonly runs?: readonly TextRun[];
}

export interface RawTable {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasTotalsRow: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface RawSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** By row, ascending; within a row by column, ascending. Empty rows are absent. */
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly RawTable[];
}

/** What a cell's format says that matters for reading it. */
export interface RawFormat {
  readonly fontName: string;
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Shows a date as figures with the month before the day; absent where not, or where the computer decides. */
  readonly isMonthFirst?: boolean;
  /** Shows a date or a time in which no day stands: `mmm-yy`, `hh:mm`; absent where a day is shown. */
  readonly isWithoutDay?: boolean;
  /** How many thousandfolds of a number are not shown: 1 for `#,##0,`; absent for none. */
  readonly thousandsHidden?: number;
}

export interface RawName {
  readonly name: string;
  /** Name of the sheet it is scoped to; null for the workbook. */
  readonly sheet: string | null;
  readonly refersTo: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
  readonly formats: readonly RawFormat[];
  readonly dateSystem: DateSystem;
  readonly customProperties: Readonly<Record<string, string>>;
  /** The program that saved it last, as the file says. */
  readonly application: string | null;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** Its writer asked that all be computed when the file is opened: results in it may be nobody's. */
  readonly asksToCompute?: boolean;
}

export function cellAt(sheet: RawSheet, row: number, column: number): RawCell | null {
  return sheet.rows.get(row)?.find(cell => cell.column === column) ?? null;
}
