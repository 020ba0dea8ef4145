// Every look that a cell of ours can have, under the name by which declarations ask for it.
// Decree 01/2011/TT-BNV and its successors want Times New Roman in administrative papers.

export interface CellStyle {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `RRGGBB`. */
  readonly color: string;
  /** `RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Excel's format code in en-US notation. */
  readonly numberFormat: string;
  readonly locked: boolean;
}

export const FONT_NAME = 'Times New Roman';

const INK = '1F2A37';
const HEADER_FILL = '1F4E79';
const ENTRY_FILL = 'FFF8E1';
const DERIVED_FILL = 'F3F6FA';

const plain: CellStyle = {
  fontSize: 12,
  bold: false,
  italic: false,
  color: INK,
  fill: null,
  border: false,
  horizontal: 'general',
  vertical: 'top',
  wrap: false,
  numberFormat: 'General',
  locked: true,
};

const inTable: CellStyle = { ...plain, border: true, wrap: true, fontSize: 11 };
const entry: CellStyle = { ...inTable, fill: ENTRY_FILL, locked: false };
const number = { horizontal: 'right', wrap: false } as const;

export const STYLES = {
  plain,
  /** Name of the issuing office and of the state, above the title. */
  letterhead: { ...plain, bold: true, horizontal: 'center', wrap: true, fontSize: 12 },
  title: { ...plain, fontSize: 14, bold: true, horizontal: 'center', wrap: true },
  subtitle: { ...plain, italic: true, horizontal: 'center', wrap: true },
  /** Over a table wider than a screen, where the middle would be out of sight. */
  wideTitle: { ...plain, fontSize: 14, bold: true, horizontal: 'left' },
  wideSubtitle: { ...plain, italic: true, horizontal: 'left' },
  heading: { ...plain, bold: true, fontSize: 13, color: HEADER_FILL },
  paragraph: { ...plain, wrap: true },
  label: { ...plain, bold: true },
  note: { ...plain, italic: true, color: '5B6674', wrap: true, fontSize: 11 },
  /** The label that points are illustrative and not official. */
  illustrative: { ...plain, bold: true, italic: true, color: 'B45309', wrap: true, fontSize: 11 },
  header: {
    ...inTable,
    bold: true,
    color: 'FFFFFF',
    fill: HEADER_FILL,
    horizontal: 'center',
    vertical: 'center',
  },
  entryHeader: {
    ...inTable,
    bold: true,
    color: '7C4A03',
    fill: 'FDE9B8',
    horizontal: 'center',
    vertical: 'center',
  },
  text: inTable,
  textCenter: { ...inTable, horizontal: 'center' },
  /** Shown as text whatever it looks like: codes and document numbers. */
  code: { ...inTable, numberFormat: '@', horizontal: 'center', wrap: false },
  inherited: { ...inTable, italic: true, color: '6B7280' },
  areaRow: { ...inTable, bold: true, fill: 'DCE6F1' },
  integer: { ...inTable, ...number, numberFormat: '#,##0' },
  points: { ...inTable, ...number, numberFormat: '0.00##' },
  percent: { ...inTable, ...number, numberFormat: '0.00##' },
  date: { ...inTable, horizontal: 'center', wrap: false, numberFormat: 'dd/mm/yyyy' },
  dateTime: { ...inTable, horizontal: 'center', wrap: false, numberFormat: 'dd/mm/yyyy hh:mm' },
  derived: { ...inTable, fill: DERIVED_FILL },
  derivedNumber: { ...inTable, ...number, fill: DERIVED_FILL, numberFormat: '0.00' },
  check: { ...inTable, fill: DERIVED_FILL, bold: true },
  entryText: entry,
  entryCode: { ...entry, numberFormat: '@' },
  entryChoice: { ...entry, horizontal: 'center' },
  // As typed: `0.##` would show a whole number with a decimal sign behind it, and hide a date that was typed.
  entryNumber: { ...entry, ...number },
  entryPercent: { ...entry, ...number },
  entryPoints: { ...entry, ...number, numberFormat: '0.00##' },
  entryDate: { ...entry, horizontal: 'center', wrap: false, numberFormat: 'dd/mm/yyyy' },
  counter: { ...plain, bold: true, color: 'B45309', fontSize: 12 },
} as const satisfies Record<string, CellStyle>;

export type StyleToken = keyof typeof STYLES;

export const styleOf = (token: StyleToken): CellStyle => STYLES[token];
