// Sheet "Cài đặt": the year, the office, scoring settings, grades, the rules that can be switched off, the record of
// changed settings and the versions of the plan.

import { columnNumber, columnLetters } from '../../core/addresses';
import { ALL_ROW_RULES } from '../../core/rules';
import { SETTING_CHOICES, SETTING_LIMITS } from '../../core/scoring';
import type { Plan } from '../../core/plan';
import type { RuleSwitch } from '../../core/rules';
import type { GradeBand, SettingChange } from '../../core/scoring';
import { AMOUNT_LIMIT_RANGE, AMOUNT_LIMIT_ROWS } from '../../core/returned';
import { book } from '../../texts/vi/book';
import type { CellDeclaration, SheetDeclaration, ValidationDeclaration } from '../declaration';
import type { SheetState } from '../port';
import { CHANGE_SCHEMA } from '../records/change-record';
import { RULE_SCHEMA, ruleRowsOf } from '../records/rule-record';
import { GRADE_SCHEMA, SETTING_SCHEMA } from '../records/setting-record';
import type { SettingRow } from '../records/setting-record';
import { choiceWords } from '../records/setting-words';
import { VERSION_SCHEMA, versionRows } from '../records/version-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet, printedBlock, BOOK_HEADER_ROW } from './frame';

interface GradeRow extends GradeBand {
  readonly source: string;
}

/** Lists of words that a choice takes, one column each, at the far right. */
const LISTS_AT = 'AH';
const LISTS = Object.keys(SETTING_CHOICES).map((key, index) => ({
  key,
  column: columnLetters(columnNumber(LISTS_AT) + index),
  words: Object.values(choiceWords(key)),
}));

const listCells = (): readonly CellDeclaration[] => [
  { at: `${LISTS_AT}3`, content: book.criteriaLists.title, style: 'heading' },
  ...LISTS.flatMap(({ key, column, words }) => [
    { at: `${column}${BOOK_HEADER_ROW}`, content: book.settingNames[key] ?? key, style: 'header' as const },
    ...words.map((word, index) => ({
      at: `${column}${BOOK_HEADER_ROW + 1 + index}`,
      content: word,
      style: 'text' as const,
    })),
  ]),
];

const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  ...SETTING_LIMITS,
  ...Object.fromEntries(AMOUNT_LIMIT_ROWS.map(({ key }) => [key, AMOUNT_LIMIT_RANGE])),
};

/** A choice takes one of its words, a number stays within its limits. */
function settingValidations(rows: readonly SettingRow[]): readonly ValidationDeclaration[] {
  return rows.flatMap(({ key }, index): readonly ValidationDeclaration[] => {
    const range = `C${BOOK_HEADER_ROW + 1 + index}`;
    const list = LISTS.find(one => one.key === key);
    if (list) {
      const source = `$${list.column}$${BOOK_HEADER_ROW + 1}:$${list.column}$${BOOK_HEADER_ROW + list.words.length}`;
      return [{ range, rule: { kind: 'list', source }, severity: 'stop' }];
    }
    const [min, max] = LIMITS[key] ?? [];
    return min === undefined || max === undefined
      ? []
      : [{ range, rule: { kind: 'decimal', min, max }, severity: 'stop' }];
  });
}

/** First columns of the tables that stand beside the settings, one blank column apart. */
const GRADES_AT = `F${BOOK_HEADER_ROW}`;
const RULES_AT = `I${BOOK_HEADER_ROW}`;
const CHANGES_AT = `O${BOOK_HEADER_ROW}`;
const VERSIONS_AT = `V${BOOK_HEADER_ROW}`;

interface SettingsContents {
  readonly settings: readonly SettingRow[];
  readonly grades: readonly GradeRow[];
  readonly switches: readonly RuleSwitch[];
  readonly changes: readonly SettingChange[];
  readonly plan: Plan;
}

export function settingsSheet(
  { settings, grades, switches, changes, plan }: SettingsContents,
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
  const [settingTable] = sheet.tables;
  const tables = [
    ...(settingTable ? [settingTable] : []),
    tableOf(GRADE_SCHEMA, grades, GRADES_AT),
    tableOf(RULE_SCHEMA, ruleRowsOf(ALL_ROW_RULES, switches), RULES_AT),
    tableOf(CHANGE_SCHEMA, changes, CHANGES_AT),
    tableOf(VERSION_SCHEMA, versionRows(plan), VERSIONS_AT),
  ];
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      { at: 'F3', content: grades[0]?.source ?? null, style: 'note' },
      { at: 'I3', content: book.titles.rules, style: 'heading' },
      { at: 'O3', content: book.titles.changes, style: 'heading' },
      { at: 'V3', content: book.titles.versions, style: 'heading' },
      ...listCells(),
    ],
    validations: settingValidations(settings),
    columnWidths: Object.fromEntries(LISTS.map(({ column }) => [columnNumber(column), 44])),
    foldedColumns: LISTS.map(({ column }) => columnNumber(column)),
    tables,
    ...(sheet.print
      ? {
          print: {
            ...sheet.print,
            areas: tables.map((table, index) => printedBlock(table, index === 0 ? 1 : 3)),
          },
        }
      : {}),
  };
}
