// Reads criteria sets back from rows of tblTieuChi and tblBac. A row that cannot be read gives an issue with
// its table, its index (from 0) and its column; what could be read is kept, and the set stays checkable.

import type { Issue } from '../issues';
import { readRule } from './read-rule-row';
import type { RowProblem } from './row-cells';
import { listOf, numberOf, oneOf, textOfRowCell } from './row-cells';
import type { CriteriaRow, StepRow } from './rows';
import type { CriteriaArea, CriteriaLevel, CriteriaSet, CriteriaStatus, Criterion } from './types';
import { CRITERIA_LEVELS } from './types';

const STATUSES: readonly CriteriaStatus[] = ['illustrative', 'official', 'draft'];

interface Reading {
  readonly row: CriteriaRow;
  readonly rowIndex: number;
}

export interface SetsFromRows {
  readonly sets: readonly CriteriaSet[];
  readonly issues: readonly Issue[];
}

const tableIssue = (table: string, rowIndex: number, { column, value, rule }: RowProblem): Issue => ({
  rule,
  severity: 'error',
  place: { column },
  value,
  params: { table, rowIndex, column },
});

function readCriterion(
  { row, rowIndex }: Reading,
  steps: readonly (StepRow & { readonly rowIndex: number })[],
  issues: Issue[],
): Criterion | null {
  const report = (problem: RowProblem) => issues.push(tableIssue('tblTieuChi', rowIndex, problem));
  const code = textOfRowCell(row.code);
  const maxPoints = numberOf('maxPoints', row.maxPoints, report);
  if (code === null) report({ rule: 'rows.blank', column: 'code', value: '' });
  if (code === null || maxPoints === null) return null;
  const own = steps.filter(step => textOfRowCell(step.criterion) === code);
  const reportStep = (stepIndex: number, problem: RowProblem) =>
    issues.push(tableIssue('tblBac', stepIndex, problem));
  return {
    code,
    parent: textOfRowCell(row.parent) ?? '',
    name: textOfRowCell(row.name) ?? '',
    maxPoints,
    source: oneOf('source', row.source, ['appraisal', 'survey'], report) ?? 'appraisal',
    rule: readRule(row, own, report, reportStep),
    levels: listOf('levels', row.levels, CRITERIA_LEVELS, report),
    relatedTarget: textOfRowCell(row.target),
  };
}

function readArea({ row, rowIndex }: Reading, issues: Issue[]): CriteriaArea | null {
  const report = (problem: RowProblem) => issues.push(tableIssue('tblTieuChi', rowIndex, problem));
  const code = textOfRowCell(row.code);
  const maxPoints = numberOf('maxPoints', row.maxPoints, report);
  if (code === null) report({ rule: 'rows.blank', column: 'code', value: '' });
  return code === null || maxPoints === null
    ? null
    : { code, name: textOfRowCell(row.name) ?? '', maxPoints };
}

/** Without its own row a set is a draft: its level, year and status are not known. */
function readHead(id: string, head: Reading | undefined, firstIndex: number, issues: Issue[]) {
  const report = (problem: RowProblem) =>
    issues.push(tableIssue('tblTieuChi', head?.rowIndex ?? firstIndex, problem));
  if (!head) report({ rule: 'rows.set-without-head', column: 'kind', value: id });
  const level = head ? oneOf<CriteriaLevel>('levels', head.row.levels, CRITERIA_LEVELS, report) : null;
  const status = head ? oneOf<CriteriaStatus>('source', head.row.source, STATUSES, report) : null;
  const year =
    head && head.row.year !== null && head.row.year !== '' ? numberOf('year', head.row.year, report) : null;
  return {
    name: textOfRowCell(head?.row.name ?? null) ?? id,
    year,
    level: level ?? ('other' as const),
    status: level === null || status === null ? ('draft' as const) : status,
    sources: (textOfRowCell(head?.row.note ?? null) ?? '')
      .split(';')
      .map(source => source.trim())
      .filter(source => source !== ''),
  };
}

const present = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

/** Several sets may stand in the same tables; they come in the order of their first rows. */
export function criteriaSetsFromRows(
  rows: readonly CriteriaRow[],
  stepRows: readonly StepRow[],
): SetsFromRows {
  const issues: Issue[] = [];
  const bySet = new Map<string, Reading[]>();
  rows.forEach((row, rowIndex) => {
    const id = textOfRowCell(row.set);
    if (id === null) {
      issues.push(tableIssue('tblTieuChi', rowIndex, { rule: 'rows.blank', column: 'set', value: '' }));
      return;
    }
    const readings = bySet.get(id) ?? [];
    readings.push({ row, rowIndex });
    bySet.set(id, readings);
  });
  const steps = stepRows.map((step, rowIndex) => ({ ...step, rowIndex }));
  issues.push(...strayKinds(rows), ...straySteps(steps, rows));
  const sets = [...bySet].map(([id, readings]): CriteriaSet => {
    const ofKind = (kind: string) => readings.filter(({ row }) => textOfRowCell(row.kind) === kind);
    const own = steps.filter(step => textOfRowCell(step.set) === id);
    const head = readHead(id, ofKind('set')[0], readings[0]?.rowIndex ?? 0, issues);
    return {
      id,
      ...head,
      areas: ofKind('area').flatMap(reading => present(readArea(reading, issues))),
      criteria: ofKind('criterion').flatMap(reading => present(readCriterion(reading, own, issues))),
    };
  });
  return { sets, issues };
}

const strayKinds = (rows: readonly CriteriaRow[]): readonly Issue[] =>
  rows.flatMap((row, rowIndex) => {
    const problems: RowProblem[] = [];
    oneOf('kind', row.kind, ['set', 'area', 'criterion'], problem => problems.push(problem));
    return problems.map(problem => tableIssue('tblTieuChi', rowIndex, problem));
  });

const WITH_STEPS: readonly (string | null)[] = ['stepped', 'levels'];

/** Steps of a criterion that tblTieuChi does not have, or whose rule has neither steps nor levels. */
function straySteps(
  steps: readonly (StepRow & { readonly rowIndex: number })[],
  rows: readonly CriteriaRow[],
): readonly Issue[] {
  const key = (set: CriteriaRow['set'], code: CriteriaRow['code']) =>
    `${textOfRowCell(set)}\n${textOfRowCell(code)}`;
  const stepped = new Set(
    rows.filter(row => WITH_STEPS.includes(textOfRowCell(row.rule))).map(row => key(row.set, row.code)),
  );
  return steps
    .filter(step => !stepped.has(key(step.set, step.criterion)))
    .map(step =>
      tableIssue('tblBac', step.rowIndex, {
        rule: 'rows.step-without-criterion',
        column: 'criterion',
        value: textOfRowCell(step.criterion) ?? '',
      }),
    );
}
