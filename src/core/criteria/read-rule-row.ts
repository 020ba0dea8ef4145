// Reads a criterion's scoring rule from its row of tblTieuChi and its rows of tblBac.

import type { ReportProblem, RowProblem } from './row-cells';
import { listOf, numberOf, oneOf, optionalNumber, textOfRowCell } from './row-cells';
import type { CriteriaRow, RowCell, StepRow } from './rows';
import type { FixedAward, ScoringLevel, ScoringRule, ScoringStep, StepAward } from './types';
import { SCORING_RULE_KINDS, SURVEY_GROUPS } from './types';

type SurveyRule = Extract<ScoringRule, { kind: 'survey' }>;

const FULL_PERCENT = 100;

function readWeights(cell: RowCell, report: ReportProblem): SurveyRule['weights'] | null {
  const problems: RowProblem[] = [];
  const parts = (textOfRowCell(cell) ?? '')
    .split('/')
    .map(part => numberOf('weights', part, problem => problems.push(problem)));
  const [A, B, C, D] = parts;
  if (parts.length === 4 && A != null && B != null && C != null && D != null) return { A, B, C, D };
  report({ rule: 'rows.weights', column: 'weights', value: textOfRowCell(cell) ?? '' });
  return null;
}

function fixedAward(kind: FixedAward['kind'], cell: RowCell, report: ReportProblem): FixedAward | null {
  const amount = numberOf('amount', cell, report);
  if (amount === null) return null;
  return kind === 'points' ? { kind, points: amount } : { kind, percent: amount };
}

/** A blank amount of a proportional step means that 100 gives the maximum. */
function readAward(step: StepRow, report: ReportProblem): StepAward | null {
  const kind = oneOf('award', step.award, ['points', 'share', 'proportional'], report);
  if (kind === null) return null;
  if (kind !== 'proportional') return fixedAward(kind, step.amount, report);
  const fullAt = optionalNumber('amount', step.amount, report);
  return fullAt === null || fullAt === FULL_PERCENT ? { kind } : { kind, fullAt };
}

interface Bound {
  readonly value: number | null;
  /** Whether the cell says `> 90` or `≤ 90`. */
  readonly hasSign: boolean;
}

const BOUND_SIGNS = { from: /^(?:>|trên\s)/iu, to: /^(?:≤|<=|đến hết\s|hết\s)/iu } as const;

function readBound(column: 'from' | 'to', cell: RowCell, report: ReportProblem): Bound {
  const text = textOfRowCell(cell);
  const hasSign = text !== null && BOUND_SIGNS[column].test(text);
  const number = hasSign ? text.replace(BOUND_SIGNS[column], '').trim() : cell;
  return { value: optionalNumber(column, number, report), hasSign };
}

type IndexedStep = StepRow & { readonly rowIndex: number };

function readSteps(
  steps: readonly IndexedStep[],
  reportStep: (rowIndex: number, problem: RowProblem) => void,
): readonly ScoringStep[] {
  return steps.flatMap(step => {
    const problems: RowProblem[] = [];
    const report: ReportProblem = problem => problems.push(problem);
    const award = readAward(step, report);
    const from = readBound('from', step.from, report);
    const to = readBound('to', step.to, report);
    problems.forEach(problem => reportStep(step.rowIndex, problem));
    if (award === null || problems.length > 0) return [];
    const bounds = { from: from.value, to: to.value };
    const marks = {
      ...(from.hasSign ? { fromExcluded: true as const } : {}),
      ...(to.hasSign ? { toIncluded: true as const } : {}),
    };
    return [{ ...bounds, ...marks, award }];
  });
}

function readLevels(
  rows: readonly IndexedStep[],
  reportStep: (rowIndex: number, problem: RowProblem) => void,
): readonly ScoringLevel[] {
  return rows.flatMap(row => {
    const problems: RowProblem[] = [];
    const report: ReportProblem = problem => problems.push(problem);
    const kind = oneOf('award', row.award, ['points', 'share'], report);
    const award = kind && fixedAward(kind, row.amount, report);
    const name = textOfRowCell(row.level);
    if (name === null) report({ rule: 'rows.blank', column: 'level', value: '' });
    problems.forEach(problem => reportStep(row.rowIndex, problem));
    return name === null || award === null ? [] : [{ name, award }];
  });
}

/** Null where the row names no rule (component criteria carry the points) or the rule cannot be read. */
export function readRule(
  row: CriteriaRow,
  steps: readonly IndexedStep[],
  report: ReportProblem,
  reportStep: (rowIndex: number, problem: RowProblem) => void,
): ScoringRule | null {
  if (textOfRowCell(row.rule) === null) return null;
  const kind = oneOf('rule', row.rule, SCORING_RULE_KINDS, report);
  const needed = (column: 'floor' | 'pointsEach' | 'cap') => numberOf(column, row[column], report);
  const fullAt = () => optionalNumber('fullAt', row.fullAt, report) ?? FULL_PERCENT;
  switch (kind) {
    case null:
      return null;
    case 'yesNo':
    case 'noYes':
    case 'manual':
      return { kind };
    case 'levels':
      return { kind, levels: readLevels(steps, reportStep) };
    case 'proportional':
      return { kind, fullAt: fullAt() };
    case 'proportionalAboveFloor': {
      const floor = needed('floor');
      return floor === null ? null : { kind, floor, fullAt: fullAt() };
    }
    case 'stepped':
      return { kind, steps: readSteps(steps, reportStep) };
    case 'counted': {
      const pointsEach = needed('pointsEach');
      return pointsEach === null ? null : { kind, pointsEach };
    }
    case 'deduction':
    case 'bonus': {
      const [pointsEach, cap] = [needed('pointsEach'), needed('cap')];
      return pointsEach === null || cap === null ? null : { kind, pointsEach, cap };
    }
    case 'survey': {
      const weights = readWeights(row.weights, report);
      return weights && { kind, weights, groups: listOf('groups', row.groups, SURVEY_GROUPS, report) };
    }
  }
}
