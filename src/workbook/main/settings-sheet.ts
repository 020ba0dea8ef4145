// Sheet "Cài đặt": the year, the office, scoring settings, grades, and the rules that can be switched off.

import { ALL_ROW_RULES, isoOfSerial, serialOf } from '../../core';
import type { GradeBand, IsoDate, RowRule, RuleSwitch, ScoringSettingRow, SettingChange } from '../../core';
import { book } from '../../texts/vi/book';
import { rules as ruleTexts } from '../../texts/vi/rules';
import type { CellContent, SheetDeclaration } from '../declaration';
import type { SheetState } from '../port';
import type { TableRow, TableSchema } from '../table-schema';
import { numberIn, tableOf, textIn } from '../table-schema';
import { firstCell, framedSheet, HEADER_ROW } from './frame';

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

export const SETTING_SCHEMA: TableSchema<SettingRow> = {
  name: 'tblCaiDat',
  rowKey: 'key',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'key', caption: captions.key, width: 18, style: 'code', write: row => row.key },
    { key: 'name', caption: captions.name, width: 34, style: 'text', write: row => row.name },
    { key: 'value', caption: captions.value, width: 24, ...typed, write: row => row.value },
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
      width: 20,
      style: 'text',
      write: ({ before }) => before,
    },
    { key: 'after', caption: changeCaptions.after, width: 20, style: 'text', write: ({ after }) => after },
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

/** First columns of the tables that stand beside the settings, one blank column apart. */
const GRADES_AT = `F${HEADER_ROW}`;
const RULES_AT = `I${HEADER_ROW}`;
const CHANGES_AT = `O${HEADER_ROW}`;

export function settingsSheet(
  settings: readonly SettingRow[],
  grades: readonly GradeRow[],
  switches: readonly RuleSwitch[],
  changes: readonly SettingChange[],
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
    ],
    tables: [
      ...sheet.tables,
      tableOf(GRADE_SCHEMA, grades, GRADES_AT),
      tableOf(ruleSchema(switches), ALL_ROW_RULES, RULES_AT),
      tableOf(CHANGE_SCHEMA, changes, CHANGES_AT),
    ],
  };
}

export const settingRowFrom = (row: TableRow): ScoringSettingRow => {
  const value = row['value'] ?? null;
  return {
    key: textIn(row, 'key'),
    value: typeof value === 'boolean' ? String(value) : value,
    source: textIn(row, 'source'),
  };
};

export const gradeBandFrom = (row: TableRow): GradeBand => ({
  name: textIn(row, 'name'),
  from: numberIn(row, 'from') ?? Number.NaN,
});

/** Null where the rule is on: switching one off takes both a date and a reason. */
export function ruleSwitchFrom(row: TableRow): RuleSwitch | null {
  const reason = textIn(row, 'reason');
  const serial = numberIn(row, 'offSince');
  const offSince: IsoDate | null = serial === null ? null : isoOfSerial(serial);
  return reason === '' || offSince === null ? null : { rule: textIn(row, 'id'), offSince, reason };
}

/** Null where the day was typed over. */
export function settingChangeFrom(row: TableRow): SettingChange | null {
  const serial = numberIn(row, 'on');
  const on = serial === null ? null : isoOfSerial(serial);
  if (on === null) return null;
  const text = (key: string): string => textIn(row, key);
  return {
    key: text('key'),
    before: text('before'),
    after: text('after'),
    on,
    by: text('by'),
    reason: text('reason'),
  };
}
