// Sheet "Cài đặt": the year, the office, scoring settings, grades, the rules that can be switched off, the record of
// changed settings and the versions of the plan.

import {
  ALL_ROW_RULES,
  columnLetters,
  failed,
  isoOfSerial,
  ok,
  serialOf,
  SETTING_CHOICES,
  SETTING_LIMITS,
} from '../../core';
import type {
  GradeBand,
  IsoDate,
  Outcome,
  Plan,
  PlanAmendment,
  RowRule,
  RuleSwitch,
  ScoringSettingRow,
  SettingChange,
} from '../../core';
import { book } from '../../texts/vi/book';
import { rules as ruleTexts } from '../../texts/vi/rules';
import { scoring } from '../../texts/vi/scoring';
import { positionOf } from '../addresses';
import type { CellContent, CellDeclaration, SheetDeclaration, ValidationDeclaration } from '../declaration';
import type { SheetState } from '../port';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, tableOf, textIn } from '../table-schema';
import { codeOf, wordOf } from '../word-cells';
import type { Words } from '../word-cells';
import { firstCell, framedSheet, HEADER_ROW } from './frame';
import type { BadRow } from './plan-sheet';

/** A row of the settings' table, of the workbook itself or of scoring. */
export interface SettingRow {
  readonly key: string;
  readonly name: string;
  readonly value: string | number | null;
  readonly source: string;
}

export interface GradeRow extends GradeBand {
  readonly source: string;
}

const captions = book.captions.settings;
const ruleCaptions = book.captions.rules;
const typed = { style: 'entryText', headerStyle: 'entryHeader' } as const;

const CHOICES: Readonly<Record<string, readonly string[]>> = SETTING_CHOICES;

/** What the choices of a setting are called; empty for a setting that is a number or a text. */
const choiceWords = (key: string): Words =>
  Object.fromEntries((CHOICES[key] ?? []).map(choice => [choice, scoring.settingChoices[choice] ?? choice]));

export const SETTING_SCHEMA: TableSchema<SettingRow> = {
  name: 'tblCaiDat',
  rowKey: 'key',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'key', caption: captions.key, width: 18, style: 'code', write: row => row.key },
    { key: 'name', caption: captions.name, width: 34, style: 'text', write: row => row.name },
    {
      key: 'value',
      caption: captions.value,
      width: 34,
      ...typed,
      write: row => wordOf(choiceWords(row.key), row.value),
    },
    { key: 'source', caption: captions.source, width: 50, style: 'text', write: row => row.source },
  ],
};

export const GRADE_SCHEMA: TableSchema<GradeRow> = {
  name: 'tblXepLoai',
  rowKey: 'name',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'name', caption: book.captions.grades.name, width: 16, ...typed, write: row => row.name },
    {
      key: 'from',
      caption: book.captions.grades.from,
      width: 12,
      style: 'entryPercent',
      headerStyle: 'entryHeader',
      write: row => row.from,
    },
  ],
};

const switchOf = (switches: readonly RuleSwitch[], rule: RowRule): RuleSwitch | undefined =>
  switches.find(item => item.rule === rule.id);

/** One row a rule; who switches one off writes the date and the reason, and reports print both. */
export const ruleSchema = (switches: readonly RuleSwitch[]): TableSchema<RowRule> => ({
  name: 'tblQuyTac',
  rowKey: 'id',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'id', caption: ruleCaptions.id, width: 38, style: 'text', write: rule => rule.id },
    {
      key: 'severity',
      caption: ruleCaptions.severity,
      width: 11,
      style: 'textCenter',
      write: rule => book.severities[rule.severity],
    },
    {
      key: 'name',
      caption: ruleCaptions.name,
      width: 44,
      style: 'text',
      write: rule => ruleTexts[rule.id]?.verdict ?? rule.id,
    },
    {
      key: 'offSince',
      caption: ruleCaptions.offSince,
      width: 13,
      style: 'entryDate',
      headerStyle: 'entryHeader',
      write: (rule): CellContent => {
        const off = switchOf(switches, rule);
        return off ? serialOf(off.offSince) : null;
      },
    },
    {
      key: 'reason',
      caption: ruleCaptions.reason,
      width: 34,
      ...typed,
      write: rule => switchOf(switches, rule)?.reason ?? null,
    },
  ],
});

const changeCaptions = book.captions.changes;

/** What an act changed in the settings, oldest first; never edited afterwards, and printed in reports. */
export const CHANGE_SCHEMA: TableSchema<SettingChange> = {
  name: 'tblThayDoi',
  rowKey: 'key',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'key', caption: changeCaptions.key, width: 18, style: 'code', write: change => change.key },
    {
      key: 'before',
      caption: changeCaptions.before,
      width: 30,
      style: 'text',
      write: ({ key, before }) => wordOf(choiceWords(key), before),
    },
    {
      key: 'after',
      caption: changeCaptions.after,
      width: 30,
      style: 'text',
      write: ({ key, after }) => wordOf(choiceWords(key), after),
    },
    {
      key: 'on',
      caption: changeCaptions.on,
      width: 13,
      style: 'date',
      write: change => serialOf(change.on),
    },
    { key: 'by', caption: changeCaptions.by, width: 24, style: 'text', write: change => change.by || null },
    {
      key: 'reason',
      caption: changeCaptions.reason,
      width: 40,
      style: 'text',
      write: change => change.reason || null,
    },
  ],
};

const versionCaptions = book.captions.versions;
const ids = (list: readonly string[]): string | null => list.join(', ') || null;
const idList = { width: 20, style: 'text' } as const;

/** The plan as issued and every paper that amended it; an act adds a row, nobody edits one. */
export const VERSION_SCHEMA: TableSchema<PlanAmendment> = {
  name: 'tblPhienBan',
  rowKey: 'version',
  tableStyle: 'TableStyleLight9',
  columns: [
    {
      key: 'version',
      caption: versionCaptions.version,
      width: 11,
      style: 'integer',
      write: ({ version }) => version,
    },
    {
      key: 'number',
      caption: versionCaptions.number,
      width: 20,
      style: 'text',
      write: ({ number }) => number,
    },
    {
      key: 'date',
      caption: versionCaptions.date,
      width: 13,
      style: 'date',
      write: ({ date }) => serialOf(date),
    },
    {
      key: 'note',
      caption: versionCaptions.note,
      width: 36,
      style: 'text',
      write: ({ note }) => note || null,
    },
    { key: 'added', caption: versionCaptions.added, ...idList, write: ({ added }) => ids(added) },
    { key: 'changed', caption: versionCaptions.changed, ...idList, write: ({ changed }) => ids(changed) },
    { key: 'retired', caption: versionCaptions.retired, ...idList, write: ({ retired }) => ids(retired) },
  ],
};

/** The first version is the decision itself. */
const versionRows = ({ decision, amendments }: Plan): readonly PlanAmendment[] => [
  {
    version: FIRST_VERSION,
    number: decision.number,
    date: decision.date,
    note: book.issuedPlan,
    added: [],
    changed: [],
    retired: [],
  },
  ...amendments,
];

/** Lists of words that a choice takes, one column each, at the far right. */
const LISTS_AT = 'AH';
const columnNumber = (column: string): number => positionOf(`${column}1`).column;
const LISTS = Object.keys(SETTING_CHOICES).map((key, index) => ({
  key,
  column: columnLetters(columnNumber(LISTS_AT) + index),
  words: Object.values(choiceWords(key)),
}));

const listCells = (): readonly CellDeclaration[] => [
  { at: `${LISTS_AT}3`, content: book.criteriaLists.title, style: 'heading' },
  ...LISTS.flatMap(({ key, column, words }) => [
    { at: `${column}${HEADER_ROW}`, content: book.settingNames[key] ?? key, style: 'header' as const },
    ...words.map((word, index) => ({
      at: `${column}${HEADER_ROW + 1 + index}`,
      content: word,
      style: 'text' as const,
    })),
  ]),
];

/** A choice takes one of its words, a number stays within its limits. */
function settingValidations(rows: readonly SettingRow[]): readonly ValidationDeclaration[] {
  const limits: Readonly<Record<string, readonly [number, number]>> = SETTING_LIMITS;
  return rows.flatMap(({ key }, index): readonly ValidationDeclaration[] => {
    const range = `C${HEADER_ROW + 1 + index}`;
    const list = LISTS.find(one => one.key === key);
    if (list) {
      const source = `$${list.column}$${HEADER_ROW + 1}:$${list.column}$${HEADER_ROW + list.words.length}`;
      return [{ range, rule: { kind: 'list', source }, severity: 'stop' }];
    }
    const [min, max] = limits[key] ?? [];
    return min === undefined || max === undefined
      ? []
      : [{ range, rule: { kind: 'decimal', min, max }, severity: 'stop' }];
  });
}

/** First columns of the tables that stand beside the settings, one blank column apart. */
const GRADES_AT = `F${HEADER_ROW}`;
const RULES_AT = `I${HEADER_ROW}`;
const CHANGES_AT = `O${HEADER_ROW}`;
const VERSIONS_AT = `V${HEADER_ROW}`;
const FIRST_VERSION = 1;

export function settingsSheet(
  settings: readonly SettingRow[],
  grades: readonly GradeRow[],
  switches: readonly RuleSwitch[],
  changes: readonly SettingChange[],
  plan: Plan,
  before: SheetState | null,
): SheetDeclaration {
  const stateOf = (name: string) => before?.tables.find(table => table.name === name) ?? null;
  const sheet = framedSheet(
    {
      key: 'settings',
      title: book.titles.settings,
      basis: book.settingsNote,
      tabColor: '6B7280',
      frozenColumns: 0,
    },
    tableOf(SETTING_SCHEMA, settings, firstCell, stateOf(SETTING_SCHEMA.name)),
  );
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      { at: 'F3', content: grades[0]?.source ?? null, style: 'note' },
      { at: 'O3', content: book.titles.changes, style: 'heading' },
      { at: 'V3', content: book.titles.versions, style: 'heading' },
      ...listCells(),
    ],
    validations: settingValidations(settings),
    columnWidths: Object.fromEntries(LISTS.map(({ column }) => [columnNumber(column), 44])),
    tables: [
      ...sheet.tables,
      tableOf(GRADE_SCHEMA, grades, GRADES_AT),
      tableOf(ruleSchema(switches), ALL_ROW_RULES, RULES_AT),
      tableOf(CHANGE_SCHEMA, changes, CHANGES_AT),
      tableOf(VERSION_SCHEMA, versionRows(plan), VERSIONS_AT),
    ],
  };
}

export const settingRowFrom = (row: TableRow): ScoringSettingRow => {
  const value = row['value'] ?? null;
  const key = textIn(row, 'key');
  return {
    key,
    value: codeOf(choiceWords(key), typeof value === 'boolean' ? String(value) : value),
    source: textIn(row, 'source'),
  };
};

export const gradeBandFrom = (row: TableRow): GradeBand => ({
  name: textIn(row, 'name'),
  from: numberIn(row, 'from') ?? Number.NaN,
});

/** Null where the rule is on. Switching one off takes both a date and a reason: half of it is a fault, not a guess. */
export function ruleSwitchFrom(row: TableRow): Outcome<RuleSwitch | null, BadRow> {
  const reason = textIn(row, 'reason');
  const serial = numberIn(row, 'offSince');
  const offSince: IsoDate | null = serial === null ? null : isoOfSerial(serial);
  const rule = textIn(row, 'id');
  const bad = (column: 'offSince' | 'reason'): Outcome<never, BadRow> =>
    failed({ rowKey: rule, column: ruleCaptions[column], value: textIn(row, column) });
  if (textIn(row, 'offSince') === '') return reason === '' ? ok(null) : bad('offSince');
  if (offSince === null) return bad('offSince');
  return reason === '' ? bad('reason') : ok({ rule, offSince, reason });
}

/** Null where the day was typed over. */
export function settingChangeFrom(row: TableRow): SettingChange | null {
  const serial = numberIn(row, 'on');
  const on = serial === null ? null : isoOfSerial(serial);
  if (on === null) return null;
  const text = (key: string): string => textIn(row, key);
  const code = (key: string): string => String(codeOf(choiceWords(text('key')), text(key)) ?? '');
  return {
    key: text('key'),
    before: code('before'),
    after: code('after'),
    on,
    by: text('by'),
    reason: text('reason'),
  };
}

/** Null for the plan as issued, and where number or day are gone. */
export function amendmentFrom(row: TableRow): PlanAmendment | null {
  const [version, serial] = [numberIn(row, 'version'), numberIn(row, 'date')];
  const date = serial === null ? null : isoOfSerial(serial);
  const list = (key: string): readonly string[] =>
    textIn(row, key)
      .split(/[\s,;]+/)
      .filter(id => id !== '');
  if (version === null || version <= FIRST_VERSION || date === null) return null;
  return {
    version,
    number: textIn(row, 'number'),
    date,
    note: textIn(row, 'note'),
    added: list('added'),
    changed: list('changed'),
    retired: list('retired'),
  };
}
