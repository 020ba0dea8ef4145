// Workbooks as they come out of a reader, built in code: sheets from grids of values, and a whole returned form from
// the layout that is issued, to be damaged by a test as a person would.
import type { CellRange } from '../../src/core/addresses';
import { identityRows, withFingerprint } from '../../src/core/entries';
import type { EntryLayout, SectionKey, WorkbookIdentity } from '../../src/core/entries';
import type {
  RawCell,
  RawFormat,
  RawSheet,
  RawTable,
  RawWorkbook,
  SheetVisibility,
} from '../../src/core/grid';
import { ISSUED_LAYOUT } from '../../src/workbook/issued/layout';

/** A cell: its value, or its value with what else the file says of it. Null and undefined are no cell. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | {
      readonly value: string | number | boolean;
      readonly format?: number;
      readonly formula?: string;
      readonly isError?: boolean;
    };

/** Formats of every workbook here, by their index. */
const FORMATS: readonly RawFormat[] = [
  { fontName: 'Times New Roman', isDate: false, isPercent: false },
  { fontName: 'Times New Roman', isDate: true, isPercent: false },
  { fontName: 'Times New Roman', isDate: false, isPercent: true },
  { fontName: '.VnTime', isDate: false, isPercent: false },
  { fontName: 'VNI-Times', isDate: false, isPercent: false },
];
export const DATE = 1;
export const PERCENT = 2;
export const TCVN3 = 3;
export const VNI = 4;

function cellOf(row: number, column: number, given: Value): readonly RawCell[] {
  if (given === null || given === undefined) return [];
  const full = typeof given === 'object' ? given : { value: given };
  const { value, format = 0, formula, isError = false } = full;
  const kind = isError
    ? 'error'
    : typeof value === 'string'
      ? 'text'
      : typeof value === 'number'
        ? 'number'
        : 'boolean';
  return [{ row, column, kind, value, format, ...(formula === undefined ? {} : { formula }) }];
}

export interface SheetExtras {
  readonly visibility?: SheetVisibility;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly RawTable[];
}

export function rawSheet(
  name: string,
  grid: readonly (readonly Value[])[],
  extras: SheetExtras = {},
): RawSheet {
  const rows = new Map<number, readonly RawCell[]>();
  grid.forEach((line, index) => {
    const cells = line.flatMap((value, column) => cellOf(index + 1, column + 1, value));
    if (cells.length > 0) rows.set(index + 1, cells);
  });
  return {
    name,
    visibility: extras.visibility ?? 'visible',
    rows,
    merges: extras.merges ?? [],
    hiddenRows: new Set(extras.hiddenRows ?? []),
    hiddenColumns: new Set(extras.hiddenColumns ?? []),
    tables: extras.tables ?? [],
  };
}

export const rawWorkbook = (
  sheets: readonly RawSheet[],
  extras: Partial<Omit<RawWorkbook, 'sheets'>> = {},
): RawWorkbook => ({
  sheets,
  names: [],
  formats: FORMATS,
  dateSystem: 1900,
  customProperties: {},
  application: null,
  hasMacros: false,
  hasExternalLinks: false,
  ...extras,
});

/** A section of a returned form, as loose as a person can make it. */
export interface FormSection {
  readonly sheetName: string;
  readonly titles: readonly (readonly Value[])[];
  /** Captions with the key of the column; null for a column of somebody else. */
  readonly columns: readonly { readonly key: string | null; readonly caption: Value }[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly extras: SheetExtras;
}

export type Form = Readonly<Record<SectionKey, FormSection>>;
export type FormRows = Readonly<Record<SectionKey, readonly Readonly<Record<string, Value>>[]>>;

/** The key of the id's column; a row's id stands under it. */
const ID = 'id';

/** A form as issued and filled; `rows` hold `id` and the values of the fields. */
export function formOf(rows: FormRows, layout: EntryLayout = ISSUED_LAYOUT): Form {
  const sections = layout.map(part => [
    part.section,
    {
      sheetName: part.sheetCaption,
      titles: Array.from({ length: part.headerRow - 1 }, (_, row) => (row === 0 ? [part.sheetCaption] : [])),
      columns: [
        { key: ID, caption: part.idCaption },
        ...part.otherCaptions.map(caption => ({ key: `other:${caption}`, caption })),
        ...part.fields.map(({ key, caption }) => ({ key, caption })),
      ],
      rows: rows[part.section],
      extras: {},
    },
  ]);
  return Object.fromEntries(sections) as Form;
}

export const sheetOfSection = (section: FormSection): RawSheet =>
  rawSheet(
    section.sheetName,
    [
      ...section.titles,
      section.columns.map(({ caption }) => caption),
      ...section.rows.map(row => section.columns.map(({ key }) => (key === null ? null : row[key]))),
    ],
    section.extras,
  );

export const identitySheet = (
  identity: WorkbookIdentity,
  visibility: SheetVisibility = 'veryHidden',
): RawSheet => rawSheet('_PAR', identityRows(identity), { visibility });

export const rawForm = (form: Form, identity: WorkbookIdentity | null): RawWorkbook =>
  rawWorkbook([
    rawSheet('Hướng dẫn', [['Hướng dẫn nhập biểu']]),
    ...Object.values(form).map(sheetOfSection),
    ...(identity ? [identitySheet(identity)] : []),
  ]);

export const sampleIdentity = (
  changes: Partial<Omit<WorkbookIdentity, 'fingerprint'>> = {},
): WorkbookIdentity =>
  withFingerprint({
    templateVersion: 2,
    plan: '473-qd-ubnd-2017',
    planVersion: 1,
    agency: 'SNV',
    year: 2018,
    period: 'nam',
    issuedOn: '2018-10-01',
    rowIds: { tasks: ['A.I.1', 'A.I.2', 'A.II.1b'], targets: ['II.1', 'VII.4'], selfScores: ['7.1', '7.3'] },
    ...changes,
  });
