// The settings of a workbook: what is its own (year, office, from when an amount is doubted), and how points are reckoned.
// A value that cannot be used is a fault at its cell; a workbook from before there was a row has the default.

import { AMOUNT_LIMIT_ROWS, amountLimitsFrom } from '../../core/returned';
import { scoringSettingsFrom } from '../../core/scoring';
import type { ScoringSettingRow } from '../../core/scoring';
import { book as texts } from '../../texts/vi/book';
import type { Takes } from '../../texts/vi/row-faults';
import type { WorkbookState } from '../../workbook/port';
import { GRADE_SCHEMA, SETTING_SCHEMA } from '../../workbook/records/setting-record';
import { textIn } from '../../workbook/table-schema';
import type { Book, BookFault } from './model';
import { cellFault, keyedRows, readRecords } from './read-records';
import type { PlacedRows } from './table-cells';

export interface ReadSettings {
  /** Null where the workbook names none. */
  readonly year: number | null;
  readonly planVersion: number | null;
  readonly office: Book['office'];
  readonly scoring: Book['scoring'];
  readonly amounts: Book['amounts'];
  readonly faults: readonly BookFault[];
}

const WHOLE_SETTINGS = ['year', 'planVersion'] as const;

/** Of the office, and the keys of their rows. */
const OFFICE_KEYS = {
  authority: 'authority',
  office: 'office',
  agencyCode: 'officeAgency',
  place: 'place',
  sign: 'sign',
  signer: 'signer',
  signerName: 'signerName',
  authoritySignsFor: 'authoritySignsFor',
  authoritySigner: 'authoritySigner',
} as const satisfies Record<keyof Book['office'], string>;

const OWN_SETTINGS: ReadonlySet<string> = new Set([
  'plan',
  ...WHOLE_SETTINGS,
  ...Object.values(OFFICE_KEYS),
  ...AMOUNT_LIMIT_ROWS.map(({ key }) => key),
]);

type Value = ScoringSettingRow['value'];
type Values = ReadonlyMap<string, Value>;

/** A number that stands as a text counts; null for anything else than a whole one. */
function wholeOf(value: Value | undefined): number | null {
  const number = String(value ?? '').trim() === '' ? 0 : Number(value);
  return Number.isInteger(number) && number > 0 ? number : null;
}

function badSetting(placed: PlacedRows, key: string, value: unknown, takes?: Takes): BookFault {
  const at = placed.rows.find(({ row }) => textIn(row, 'key') === key);
  return cellFault(SETTING_SCHEMA.name, placed, at?.rowIndex ?? 0, {
    key: 'value',
    rowKey: key,
    column: texts.captions.settings.value,
    value: String(value ?? ''),
    ...(takes === undefined ? {} : { takes }),
  });
}

function badGrade(placed: PlacedRows, name: string, value: string): BookFault {
  const at = placed.rows.find(({ row }) => textIn(row, 'name') === name);
  return cellFault(GRADE_SCHEMA.name, placed, at?.rowIndex ?? 0, {
    key: 'from',
    rowKey: name,
    column: texts.captions.grades.from,
    value,
  });
}

function officeWith(values: Values, base: Book['office']): Book['office'] {
  const given = Object.entries(OFFICE_KEYS).flatMap(([field, key]) => {
    const value = values.get(key) ?? null;
    return value === null ? [] : [[field, String(value)] as const];
  });
  return { ...base, ...Object.fromEntries(given) };
}

/** How points are reckoned. */
function scoringIn(
  state: WorkbookState,
  placed: PlacedRows,
  rows: readonly ScoringSettingRow[],
  base: Book['scoring'],
): { readonly settings: Book['scoring']; readonly faults: readonly BookFault[] } {
  const own = rows.filter(row => !OWN_SETTINGS.has(row.key));
  if (own.length === 0) return { settings: base, faults: [] };
  const bands = readRecords(state, GRADE_SCHEMA, GRADE_SCHEMA.read)?.items ?? [];
  const grades = keyedRows(state, GRADE_SCHEMA) ?? placed;
  const { settings, issues } = scoringSettingsFrom(own, bands.length > 0 ? bands : base.gradeBands);
  return {
    settings,
    faults: issues.map(({ params, value }) =>
      params['key'] === undefined
        ? badGrade(grades, String(params['name'] ?? ''), value ?? '')
        : badSetting(placed, String(params['key']), value),
    ),
  };
}

const NO_ROWS: PlacedRows = { rows: [], placeOf: () => ({}) };

/** `base` has the defaults of what the workbook does not say. */
export function readSettings(state: WorkbookState, base: Pick<Book, 'office' | 'scoring'>): ReadSettings {
  const placed = keyedRows(state, SETTING_SCHEMA) ?? NO_ROWS;
  const rows = readRecords(state, SETTING_SCHEMA, SETTING_SCHEMA.read)?.items ?? [];
  const values: Values = new Map(rows.map(({ key, value }) => [key, value]));
  const { limits, faulty } = amountLimitsFrom(values);
  const scoring = scoringIn(state, placed, rows, base.scoring);
  const notWhole = WHOLE_SETTINGS.filter(key => values.has(key) && wholeOf(values.get(key)) === null);
  return {
    year: wholeOf(values.get('year')),
    planVersion: wholeOf(values.get('planVersion')),
    office: officeWith(values, base.office),
    scoring: scoring.settings,
    amounts: limits,
    faults: [
      ...scoring.faults,
      ...[...notWhole, ...faulty].map(key => badSetting(placed, key, values.get(key), 'number')),
    ],
  };
}
