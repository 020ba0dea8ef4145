// Sheet "Nhiệm vụ" of the issued workbook: the assignments that the agency leads or coordinates.

import { forms } from '../../texts/vi/forms';
import { cellInRow, columnBody, placeOf } from '../addresses';
import { formula } from '../declaration';
import type {
  CellContent,
  ColumnDeclaration,
  SheetDeclaration,
  TableDeclaration,
  ValidationDeclaration,
} from '../declaration';
import { nativeCheckFormula } from '../native-check';
import { taskConstants } from './constants';
import { TABLE_NAMES } from './layout';
import type { IssueInput, IssuedTask } from './model';
import { HEADER_ROW } from './header-row';
import { ENTRY, entrySheet, textLimit } from './sheet-frame';
import { verdictTemplate } from '../../texts/word-issue';
import { emptyText } from './verdict-texts';

const captions = forms.captions.tasks;

/** Group B needs money; only who leads such a task accounts for it. */
const accountsForFunds = (task: IssuedTask): boolean => task.assignment.group === 'B' && task.role === 'lead';

function columns(withFunds: boolean): readonly ColumnDeclaration[] {
  const funds = { ...ENTRY, width: 12, style: 'entryNumber', hidden: !withFunds } as const;
  return [
    { key: 'id', caption: captions.id, width: 9, style: 'code' },
    { key: 'content', caption: captions.content, width: 40, style: 'text' },
    { key: 'role', caption: captions.role, width: 10, style: 'textCenter' },
    { key: 'deliverable', caption: captions.deliverable, width: 26, style: 'text' },
    { key: 'timing', caption: captions.timing, width: 22, style: 'text' },
    { key: 'status', caption: captions.status, width: 14, style: 'entryChoice', ...ENTRY },
    { key: 'completion', caption: captions.completion, width: 10, style: 'entryPercent', ...ENTRY },
    { key: 'dateDone', caption: captions.dateDone, width: 12, style: 'entryDate', ...ENTRY },
    { key: 'result', caption: captions.result, width: 28, style: 'entryText', ...ENTRY },
    { key: 'evidenceNumber', caption: captions.evidenceNumber, width: 16, style: 'entryCode', ...ENTRY },
    { key: 'evidenceDate', caption: captions.evidenceDate, width: 12, style: 'entryDate', ...ENTRY },
    { key: 'explanation', caption: captions.explanation, width: 26, style: 'entryText', ...ENTRY },
    { key: 'plannedFunds', caption: captions.plannedFunds, ...funds },
    { key: 'grantedFunds', caption: captions.grantedFunds, ...funds },
    { key: 'spentFunds', caption: captions.spentFunds, ...funds },
    { key: 'check', caption: captions.check, width: 24, style: 'check' },
  ];
}

const FUND_KEYS = ['plannedFunds', 'grantedFunds', 'spentFunds'] as const;

function taskTable(input: IssueInput): TableDeclaration {
  const withFunds = input.tasks.some(accountsForFunds);
  const shape = columns(withFunds);
  const place = {
    name: TABLE_NAMES.tasks,
    at: `A${HEADER_ROW}`,
    columnKeys: shape.map(column => column.key),
    rowCount: input.tasks.length,
  };
  const constants: Readonly<Record<string, number>> = taskConstants(input.year, input.period);
  const rowOf = ({ assignment, role }: IssuedTask, rowIndex: number): readonly CellContent[] => {
    const check = nativeCheckFormula(input.rules.tasks, verdictTemplate, field =>
      field in constants ? String(constants[field]) : cellInRow(place, field, rowIndex),
    );
    return [
      assignment.id,
      assignment.content,
      forms.roles[role],
      assignment.deliverable,
      assignment.timing,
      ...Array.from({ length: 10 }, () => null),
      formula(check, emptyText('tasks')),
    ];
  };
  const lockedFunds = withFunds
    ? input.tasks.flatMap((task, rowIndex) =>
        accountsForFunds(task)
          ? []
          : FUND_KEYS.map(column => ({ rowIndex, column, style: 'derived' as const })),
      )
    : [];
  return {
    name: place.name,
    at: place.at,
    columns: shape,
    rows: input.tasks.map(rowOf),
    cellStyles: lockedFunds,
    tableStyle: 'TableStyleLight1',
    rowKey: 'id',
  };
}

function validations(table: TableDeclaration, input: IssueInput): readonly ValidationDeclaration[] {
  const place = placeOf(table);
  const range = (key: string): string => columnBody(place, key);
  const { firstDay, lastDay } = taskConstants(input.year, input.period);
  const dates = ['dateDone', 'evidenceDate'].map((key): ValidationDeclaration => ({
    range: range(key),
    rule: { kind: 'date', min: firstDay, max: lastDay },
    severity: 'warning',
    error: forms.errors.date,
    prompt: forms.prompts.date,
  }));
  const funds = FUND_KEYS.map((key): ValidationDeclaration => ({
    range: range(key),
    rule: { kind: 'decimal', min: 0, max: 1e9 },
    severity: 'stop',
    error: forms.errors.funds,
    prompt: forms.prompts.funds,
  }));
  return [
    {
      range: range('status'),
      rule: { kind: 'list', source: '{lists}!$A$2:$A$5' },
      severity: 'stop',
      error: forms.errors.list,
      prompt: forms.prompts.status,
    },
    {
      range: range('completion'),
      rule: { kind: 'decimal', min: 0, max: 100 },
      severity: 'stop',
      error: forms.errors.percent,
      prompt: forms.prompts.completion,
    },
    {
      range: range('evidenceNumber'),
      rule: { kind: 'textLength', max: 255 },
      severity: 'stop',
      error: forms.errors.length,
      prompt: forms.prompts.document,
    },
    ...dates,
    ...['result', 'explanation'].map(textLimit(place)),
    ...funds,
  ];
}

export function tasksSheet(input: IssueInput): SheetDeclaration {
  const table = taskTable(input);
  return entrySheet('tasks', input, table, validations(table, input));
}
