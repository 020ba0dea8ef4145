// What a sheet of ours looks like, as data: the port carries it out in Excel or in a file.
// Nothing here knows files or Office. Rows and columns count from 1; ranges are A1 text within the sheet.

import { type Token, mappedFormula } from '../core/formulas';
import type { StyleToken } from './styles';

/** A native formula in en-US notation without `=`; this-row references as `tbl[[#This Row],[Cột]]`. */
export interface FormulaContent {
  readonly kind: 'formula';
  readonly formula: string;
  /** The result to show until a spreadsheet program recalculates. */
  readonly cached?: string | number | boolean;
}

/** Dates are serials of the 1900 system in a column or cell with a date style. Null is a blank cell. */
export type CellContent = string | number | boolean | null | FormulaContent;

export const formula = (text: string, cached?: string | number | boolean): FormulaContent =>
  cached === undefined ? { kind: 'formula', formula: text } : { kind: 'formula', formula: text, cached };

/** A cell, or a merged block, outside the tables. */
export interface CellDeclaration {
  readonly at: string;
  /** Lower right corner of a merge that starts at `at`. */
  readonly mergeTo?: string;
  readonly content: CellContent;
  readonly style: StyleToken;
}

export interface ColumnDeclaration {
  /** Key by which code finds the column; captions may change, keys may not. */
  readonly key: string;
  readonly caption: string;
  /** The caption under which the column stands in the workbook now: somebody renamed it, and it gets its own back. */
  readonly standsAs?: string;
  /** Width in characters of the standard font. */
  readonly width: number;
  readonly style: StyleToken;
  /** Style of the header cell where it differs from `header`. */
  readonly headerStyle?: StyleToken;
  readonly hidden?: boolean;
  /** For machines, or too much for a page: it stands in a block of grouped columns that is closed. */
  readonly folded?: boolean;
  /** The users' column: what they typed is kept when the table is written again. */
  readonly userEntry?: boolean;
  /** A calculated column: every row holds this formula. */
  readonly formula?: string;
}

export interface TableDeclaration {
  /** Stable ASCII name: `tblKeHoach`. Unique in the workbook without regard to case. */
  readonly name: string;
  /** Cell of the first header. */
  readonly at: string;
  readonly columns: readonly ColumnDeclaration[];
  /** Content by row, in column order. Calculated columns take `null`, or a cached result. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Overrides of the column's style for single cells, `rowIndex` from 0 and the column's key. */
  readonly cellStyles?: readonly {
    readonly rowIndex: number;
    readonly column: string;
    readonly style: StyleToken;
  }[];
  readonly tableStyle: 'TableStyleMedium2' | 'TableStyleLight9' | 'TableStyleLight1';
  /** The column whose value identifies a row when two versions are merged. */
  readonly rowKey: string;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'decimal'; readonly min: number | string; readonly max: number | string }
  | { readonly kind: 'whole'; readonly min: number | string; readonly max: number | string }
  | { readonly kind: 'date'; readonly min: number | string; readonly max: number | string }
  | { readonly kind: 'textLength'; readonly max: number }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationWords {
  readonly title: string;
  readonly message: string;
}

/** Excel has words of its own where an entry is stopped; what only warns must say why. */
export type ValidationDeclaration = {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly prompt?: ValidationWords;
} & (
  | { readonly severity: 'stop'; readonly error?: ValidationWords }
  | { readonly severity: 'warning' | 'information'; readonly error: ValidationWords }
);

export type ConditionalFormatDeclaration =
  | {
      readonly kind: 'formula';
      readonly range: string;
      /** Relative to the first cell of `range`. */
      readonly formula: string;
      readonly look: ConditionalLook;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: 'colorScale';
      readonly range: string;
      readonly colors: readonly [string, string, string];
    }
  | {
      readonly kind: 'dataBar';
      readonly range: string;
      readonly color: string;
      /** The values of an empty and of a full bar: bars of different sheets and days can be compared. */
      readonly scale: readonly [empty: number, full: number];
    };

export interface ConditionalLook {
  /** `RRGGBB`. */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly bold?: boolean;
}

/** Locked cells are locked without a password; sorting and filtering stay allowed where asked. */
export interface ProtectionDeclaration {
  readonly allowSort: boolean;
  readonly allowFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

export interface PrintDeclaration {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4' | 'A3';
  readonly fitToWidth: boolean;
  /** First and last row that every page repeats. */
  readonly repeatRows?: readonly [number, number];
  /** Excel's header and footer codes. */
  readonly header?: string;
  readonly footer?: string;
  /** `A1:H40`: blocks that are printed one below the other, each from a page of its own. All that is used where absent. */
  readonly areas?: readonly string[];
  /** Rows that begin a page, so that no chart is cut. */
  readonly breaksBefore?: readonly number[];
}

export interface ChartSeries {
  /** Absolute references with the sheet's key in braces: `{dashboard}!$B$4:$B$12`. */
  readonly name: string;
  readonly categories: string;
  readonly values: string;
}

export interface ChartDeclaration {
  readonly kind: 'column' | 'stackedColumn' | 'bar' | 'line';
  readonly title: string;
  /** Upper left and lower right cell. */
  readonly from: string;
  readonly to: string;
  readonly series: readonly ChartSeries[];
  /** Ends of the axis of values; the program chooses them where absent. */
  readonly valueAxis?: { readonly min: number; readonly max: number };
}

export type SheetKey = string;

export interface SheetDeclaration {
  /** The tag by which the sheet is known again, whatever its name: a hidden name scoped to the sheet. */
  readonly key: SheetKey;
  /** Of an entry sheet: the form that it was issued in, as a further hidden name scoped to the sheet. */
  readonly formTag?: string;
  /** Name of the tab, at most 31 characters, without `[]:*?/\`. */
  readonly caption: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `RRGGBB`. */
  readonly tabColor?: string;
  readonly cells: readonly CellDeclaration[];
  /**
   * Cells with functions of the add-in, outside the tables. Only a port to a program that computes them writes these;
   * in files they are left out, so that no file of ours shows #NAME? anywhere.
   */
  readonly functionCells?: readonly CellDeclaration[];
  readonly tables: readonly TableDeclaration[];
  /** Widths of columns that no table declares, in characters, by column number. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Columns that no table declares and that are folded away, by number: the words that lists offer. */
  readonly foldedColumns?: readonly number[];
  /** Heights in points, by row number; other rows fit their text. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly ValidationDeclaration[];
  readonly conditionalFormats: readonly ConditionalFormatDeclaration[];
  readonly protection?: ProtectionDeclaration;
  readonly print?: PrintDeclaration;
  readonly charts?: readonly ChartDeclaration[];
  readonly showGridLines?: boolean;
}

export interface NameDeclaration {
  readonly name: string;
  /** With the sheet's key in braces: `{lists}!$A$2:$A$5`. */
  readonly refersTo: string;
  readonly hidden?: boolean;
}

/** A workbook of its own, such as an issued one. */
export interface WorkbookDeclaration {
  readonly sheets: readonly SheetDeclaration[];
  readonly names: readonly NameDeclaration[];
  readonly title: string;
  readonly customProperties: Readonly<Record<string, string>>;
  /** Sheets cannot be added, removed or renamed (without a password). */
  readonly lockStructure: boolean;
  readonly activeSheet: SheetKey;
}

/** The name, scoped to its sheet, whose constant text is the sheet's key. */
export const SHEET_TAG_NAME = '_PAR_SHEET';

/** Replaces `{key}!` in a formula or reference by the quoted name that the sheet has now; in a text it stays. */
export const resolveSheetKeys = (formula: string, nameOf: (key: SheetKey) => string): string =>
  formula.includes('{') ? mappedFormula(formula, token => sheetText(token, nameOf)) : formula;

/** The text of a piece, with the quoted name of the sheet in the place of a key. */
export const sheetText = ({ kind, text }: Token, nameOf: (key: SheetKey) => string): string =>
  kind === 'sheetKey' ? `'${nameOf(text.slice(1, -1)).replaceAll("'", "''")}'` : text;
