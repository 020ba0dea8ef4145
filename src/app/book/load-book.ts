// Reads the book from a workbook's tables. What the office edited is what counts; a table that is not there falls
// back to the built-in data; a row that cannot be read is a fault that names its table, row and column.

import { scoringSettingsFrom } from '../../core/scoring';
import type { Agency } from '../../core/agencies';
import type { Outcome } from '../../core/outcome';
import type { AreaHeading, Plan } from '../../core/plan';
import type { Target } from '../../core/targets';
import { AMOUNT_LIMIT_ROWS, amountLimitsFrom } from '../../core/returned';
import { AGENCY_SCHEMA, agencyFrom } from '../../workbook/main/agencies-sheet';
import { CONSOLIDATED_SCHEMA } from '../../workbook/records/consolidated-record';
import { DEADLINE_SCHEMA } from '../../workbook/main/deadlines-sheet';
import { PLAN_SCHEMA, planRowFrom } from '../../workbook/main/plan-sheet';
import type { PlanRow } from '../../workbook/main/plan-sheet';
import type { BadRow } from '../../workbook/record-table';
import { CHANGE_SCHEMA } from '../../workbook/records/change-record';
import { ruleSchema, ruleSwitchFrom } from '../../workbook/main/rules-table';
import {
  GRADE_SCHEMA,
  gradeBandFrom,
  SETTING_SCHEMA,
  settingRowFrom,
} from '../../workbook/main/settings-sheet';
import { isAmendment, VERSION_SCHEMA } from '../../workbook/records/version-record';
import { targetFrom, targetSchema } from '../../workbook/main/targets-sheet';
import type { TableState, WorkbookState } from '../../workbook/port';
import { readTable, textIn } from '../../workbook/table-schema';
import type { RecordTable } from '../../workbook/record-table';
import type { TableRow, TableSchema } from '../../workbook/table-schema';
import { book as bookTexts } from '../../texts/vi/book';
import { missingColumns } from './missing-columns';
import { builtInBook, illustrativeSets } from './built-in';
import { readDeadlines } from './read-deadlines';
import type { Book, BookFault } from './model';
import { readCriteria } from './read-criteria';
import { readAppraisals, readSurveys } from './read-entries';

export interface LoadedBook {
  readonly book: Book;
  readonly faults: readonly BookFault[];
  /** Whether the workbook holds the plan: an issued workbook has marked sheets too, but is no main workbook. */
  readonly injected: boolean;
}

const tableIn = (state: WorkbookState, name: string): TableState | null =>
  state.sheets
    .filter(sheet => sheet.key !== null)
    .flatMap(sheet => sheet.tables)
    .find(table => table.name === name) ?? null;

interface Rows<T> {
  readonly items: readonly T[];
  readonly faults: readonly BookFault[];
}

/** Of two rows with one code nobody can say which counts. */
function repeatedRows<S>({ name, rowKey, columns }: TableSchema<S>, rows: readonly TableRow[]): BookFault[] {
  const keys = rows.map(row => textIn(row, rowKey));
  const column = columns.find(({ key }) => key === rowKey)?.caption ?? '';
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map(key => ({
    table: name,
    rowKey: key,
    column,
    value: key,
  }));
}

function rowsOf<S, T>(
  state: WorkbookState,
  schema: TableSchema<S>,
  read: (row: TableRow) => Outcome<T, BadRow>,
): Rows<T> | null {
  const table = tableIn(state, schema.name);
  if (!table) return null;
  const { rows, missing } = readTable(schema, table);
  const results = rows.map(read);
  return {
    items: results.flatMap(result => (result.kind === 'ok' ? [result.value] : [])),
    faults: [
      ...missing.map(column => ({ table: schema.name, rowKey: '', column, value: '' })),
      ...repeatedRows(schema, rows),
      ...results.flatMap(result =>
        result.kind === 'failed' ? [{ table: schema.name, ...result.error }] : [],
      ),
    ],
  };
}

const plainRows = <S>(state: WorkbookState, schema: TableSchema<S>): readonly TableRow[] => {
  const table = tableIn(state, schema.name);
  return table ? readTable(schema, table).rows : [];
};

/** Records that commands wrote, of tables that workbooks of before may lack or have with fewer columns. */
function recordsOf<S, I>(state: WorkbookState, table: RecordTable<S, I>): Rows<S> {
  const results = plainRows(state, table).map(table.read);
  return {
    items: results.flatMap(result => (result.kind === 'ok' ? [result.value] : [])),
    faults: results.flatMap(result =>
      result.kind === 'failed' ? [{ table: table.name, ...result.error }] : [],
    ),
  };
}

/** Headings that an amendment added are known by their rows alone; they follow those of their group. */
function headingsWith(base: readonly AreaHeading[], rows: readonly PlanRow[]): readonly AreaHeading[] {
  const known = new Set(base.map(({ id }) => id));
  const added = rows.flatMap(({ assignment: { heading: id, group, area }, headingName }): AreaHeading[] => {
    if (id === '' || known.has(id)) return [];
    known.add(id);
    return [
      { id, group, area, printed: id.slice(group.length + 1) as AreaHeading['printed'], name: headingName },
    ];
  });
  return [...base, ...added].sort((left, right) => left.group.localeCompare(right.group));
}

/** The plan's own sections stay; its assignments, retired or not, are those of the table. */
function planFrom(
  base: Plan,
  rows: readonly PlanRow[],
  version: number,
  amendments: Plan['amendments'],
): Plan {
  const retiredBy = (id: string): number =>
    amendments.find(({ retired }) => retired.includes(id))?.version ?? version;
  return {
    ...base,
    version: Math.max(version, ...amendments.map(amendment => amendment.version)),
    areas: headingsWith(base.areas, rows),
    assignments: rows.filter(row => !row.retired).map(row => row.assignment),
    retired: rows
      .filter(row => row.retired)
      .map(({ assignment }) => ({ assignment, version: retiredBy(assignment.id) })),
    amendments,
  };
}

const papersIn = (rows: readonly PlanRow[]): ReadonlyMap<string, string> =>
  new Map(rows.filter(({ paper }) => paper !== '').map(({ assignment, paper }) => [assignment.id, paper]));

interface Workbooks {
  readonly year: number;
  readonly planVersion: number;
  readonly office: Book['office'];
}

function workbookSettings(rows: readonly TableRow[], base: Book): Workbooks {
  const values = new Map(rows.map(row => [settingRowFrom(row).key, settingRowFrom(row).value]));
  const text = (key: string, otherwise: string): string => String(values.get(key) ?? otherwise);
  const whole = (key: string, otherwise: number): number => {
    const value = Number(values.get(key));
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  return {
    year: whole('year', base.year),
    planVersion: whole('planVersion', base.plan.version),
    office: {
      authority: text('authority', base.office.authority),
      office: text('office', base.office.office),
      agencyCode: text('officeAgency', base.office.agencyCode),
      place: text('place', base.office.place),
      sign: text('sign', base.office.sign),
      signer: text('signer', base.office.signer),
      signerName: text('signerName', base.office.signerName),
      authoritySignsFor: text('authoritySignsFor', base.office.authoritySignsFor),
      authoritySigner: text('authoritySigner', base.office.authoritySigner),
    },
  };
}

const OWN_SETTINGS: ReadonlySet<string> = new Set([
  'year',
  'plan',
  'planVersion',
  'authority',
  'office',
  'officeAgency',
  'place',
  'sign',
  'signer',
  'signerName',
  'authoritySignsFor',
  'authoritySigner',
  ...AMOUNT_LIMIT_ROWS.map(({ key }) => key),
]);

const badSetting = (key: string, value: unknown): BookFault => ({
  table: SETTING_SCHEMA.name,
  rowKey: key,
  column: bookTexts.captions.settings.value,
  value: String(value ?? ''),
});

/** A workbook from before these rows has the defaults. */
function amountsFrom(rows: readonly TableRow[]): {
  readonly amounts: Book['amounts'];
  readonly faults: readonly BookFault[];
} {
  const given = new Map(rows.map(settingRowFrom).map(({ key, value }) => [key, value]));
  const { limits, faulty } = amountLimitsFrom(given);
  return { amounts: limits, faults: faulty.map(key => badSetting(key, given.get(key))) };
}

function scoringFrom(
  state: WorkbookState,
  base: Book,
): { scoring: Book['scoring']; faults: readonly BookFault[] } {
  const rows = plainRows(state, SETTING_SCHEMA)
    .map(settingRowFrom)
    .filter(row => !OWN_SETTINGS.has(row.key));
  if (rows.length === 0) return { scoring: base.scoring, faults: [] };
  const bands = plainRows(state, GRADE_SCHEMA).map(gradeBandFrom);
  const { settings, issues } = scoringSettingsFrom(rows, bands.length > 0 ? bands : base.scoring.gradeBands);
  return {
    scoring: settings,
    faults: issues.map(issue => ({
      table: issue.params['key'] === undefined ? GRADE_SCHEMA.name : SETTING_SCHEMA.name,
      rowKey: String(issue.params['key'] ?? issue.params['name'] ?? ''),
      column:
        issue.params['key'] === undefined
          ? bookTexts.captions.grades.from
          : bookTexts.captions.settings.value,
      value: issue.value ?? '',
    })),
  };
}

/** `year` is used where the workbook names none. */
export function loadBook(state: WorkbookState, year: number): LoadedBook {
  const settingRows = plainRows(state, SETTING_SCHEMA);
  const own = workbookSettings(settingRows, builtInBook(year));
  const base = builtInBook(own.year);
  const planRows = rowsOf(state, PLAN_SCHEMA, planRowFrom);
  const versions = recordsOf(state, VERSION_SCHEMA);
  const amendments = versions.items.filter(isAmendment);
  const plan = planRows ? planFrom(base.plan, planRows.items, own.planVersion, amendments) : base.plan;
  const targets: Rows<Target> | null = rowsOf(state, targetSchema(plan), targetFrom);
  const agencies: Rows<Agency> | null = rowsOf(state, AGENCY_SCHEMA, agencyFrom);
  const agencyList = agencies?.items ?? base.agencies;
  const deadlines = readDeadlines(base.deadlines, tableIn(state, DEADLINE_SCHEMA.name), agencyList);
  const criteria = readCriteria(state);
  const scoring = scoringFrom(state, base);
  const { amounts, faults: badAmounts } = amountsFrom(settingRows);
  const switches = rowsOf(state, ruleSchema([]), ruleSwitchFrom);
  const changes = recordsOf(state, CHANGE_SCHEMA);
  const consolidated = recordsOf(state, CONSOLIDATED_SCHEMA);
  const book: Book = {
    ...base,
    office: own.office,
    plan,
    papers: papersIn(planRows?.items ?? []),
    targets: targets?.items ?? base.targets,
    agencies: agencyList,
    deadlines: deadlines.deadlines,
    deadlineRecords: deadlines.deadlineRecords,
    criteriaSets: criteria?.sets ?? illustrativeSets(plan, targets?.items ?? base.targets, own.year),
    appraisals: readAppraisals(state, agencyList).entries.map(({ entry }) => entry),
    surveys: readSurveys(state, agencyList).results,
    settingChanges: changes.items,
    scoring: scoring.scoring,
    amounts,
    switches: (switches?.items ?? []).flatMap(item => item ?? []),
    consolidated: consolidated.items,
  };
  const missing = missingColumns(state, own.year);
  // Without a column no row of its table can be judged.
  const unread = new Set(missing.map(({ table }) => table));
  const faults = [
    ...(planRows?.faults ?? []),
    ...(targets?.faults ?? []),
    ...(agencies?.faults ?? []),
    ...deadlines.faults,
    ...(criteria?.faults ?? []),
    ...scoring.faults,
    ...badAmounts,
    ...(switches?.faults ?? []),
    ...versions.faults,
    ...changes.faults,
    ...consolidated.faults,
  ];
  return {
    book,
    faults: [
      ...missing.map(column => ({
        table: column.table,
        rowKey: '',
        column: column.caption,
        value: '',
        missing: column,
      })),
      ...faults.filter(({ table }) => !unread.has(table)),
    ],
    injected: state.sheets.some(sheet => sheet.key === 'plan'),
  };
}
