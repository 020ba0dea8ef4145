// The parts of a sheet beside its cells: tables, names, validations, conditional formats, page layout, charts.

import type { Area } from './a1';
import type { HostSheet } from './sheet';

export interface TableColumnPart {
  readonly id: number;
  name: string;
}

export interface TablePart {
  readonly id: string;
  readonly legacyId: number;
  name: string;
  sheet: HostSheet;
  /** Header and totals rows included. */
  area: Area;
  columns: TableColumnPart[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** Of its filter, by column from 0, in Office.js' own shape. */
  readonly criteria: Map<number, Plain>;
}

export interface NamePart {
  readonly name: string;
  /** Null for a name of the whole workbook. */
  readonly scope: HostSheet | null;
  /** With `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export interface ValidationPart {
  areas: readonly Area[];
  /** Office.js' own shape, such as `{list: {inCellDropDown, source}}`. */
  rule: { readonly [key: string]: Plain };
  errorAlert: { readonly [key: string]: Plain };
  prompt: { readonly [key: string]: Plain };
  ignoreBlanks: boolean;
}

export interface ConditionalPart {
  readonly id: string;
  /** Excel's `ConditionalFormatType`. */
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Rule, look and bar of the type, by wire name. */
  readonly details: Map<string, Plain>;
}

export interface ChartPart {
  readonly id: string;
  name: string;
  type: string;
  source: { readonly sheet: HostSheet; readonly area: Area } | null;
  seriesBy: string;
  title: string;
  titleVisible: boolean;
  position: Area | null;
  /** Points. */
  top: number;
  left: number;
  width: number;
  height: number;
  readonly series: ChartSeriesPart[];
  readonly details: Map<string, Plain>;
}

export interface ChartSeriesPart {
  name: string;
  /** References such as `'Bảng điều hành'!B4:B12`. */
  values: string | null;
  categories: string | null;
  readonly details: Map<string, Plain>;
}

export interface ProtectionPart {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

export interface FreezePart {
  readonly rows: number;
  readonly columns: number;
}

/** Page set-up as Office.js names it; `details` holds its scalars by wire name. */
export interface PageLayoutPart {
  readonly details: Map<string, Plain>;
  readonly headersFooters: Map<string, Map<string, Plain>>;
  /** What is printed, block after block; all that is used where there is none. */
  printAreas: readonly Area[];
  /** Rows that begin a page by the user's word, from 0. */
  rowBreaks: readonly number[];
  titleRows: Area | null;
  titleColumns: Area | null;
}

export interface FilterPart {
  area: Area;
  readonly criteria: Map<number, Plain>;
}
