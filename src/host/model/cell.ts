// What a cell holds: a value or a formula with its last result, and a format. Formats are shared and immutable.

/** An error as a cell shows it; `message` is what a custom function said. */
export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

/** Null is a blank cell. */
export type CellValue = string | number | boolean | null | ErrorValue;

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

export interface BorderLine {
  /** Excel's `BorderLineStyle`, such as `Continuous`. */
  readonly style: string;
  /** Excel's `BorderWeight`, such as `Thin`. */
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<Side, BorderLine>>>;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  borders: {},
};

interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Cell {
  readonly value: CellValue;
  /** With `=`, in en-US notation. */
  readonly formula?: string;
  /** Absent where the row's, column's or sheet's format applies. */
  readonly format?: CellFormat;
  /** The cell whose array result spills here. */
  readonly spilledFrom?: number;
  readonly hyperlink?: Hyperlink;
}

/** A copy without one property. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const copy = { ...object };
  Reflect.deleteProperty(copy, key);
  return copy;
}
