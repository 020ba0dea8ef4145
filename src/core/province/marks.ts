// The province's self-score: each criterion scored on the figure that it is bound to, by the same scoring as that of the
// agencies. A criterion without a figure, or whose figure has no value, has no mark; it is never taken for 0.

import { criteriaTree } from '../criteria';
import type { CriteriaSet, Criterion, ScoringRule } from '../criteria';
import { scoreCriterion, valueFor, valueFromTarget } from '../scoring';
import type { CriterionMarks, CriterionValue, Mark, ScoreOutcome, ScoringSettings } from '../scoring';
import { targetByCode } from '../targets';
import type { Target } from '../targets';
import { foldDiacritics } from '../text';
import type { FigureResult, FigureValue } from './types';

export interface ProvinceMark<R> {
  readonly criterion: Criterion;
  /** Null where nothing is bound to it. */
  readonly result: FigureResult<R> | null;
  readonly value: CriterionValue;
  readonly outcome: ScoreOutcome;
  readonly self: Mark;
}

type Scope = { readonly targets: readonly Target[]; readonly year: number };

/** The figures that say they are of the criterion; else the one that has the code of its target. */
export function boundTo<R>(
  { code, relatedTarget }: Criterion,
  results: readonly FigureResult<R>[],
): readonly FigureResult<R>[] {
  const named = results.filter(({ figure }) => figure.criteria.includes(code));
  if (named.length > 0) return named;
  return results.filter(({ figure }) => figure.criteria.length === 0 && figure.code === relatedTarget);
}

const isAnswer = (rule: ScoringRule): boolean => rule.kind === 'yesNo' || rule.kind === 'noYes';

const WORDS: Readonly<Record<string, boolean>> = { co: true, khong: false };
const NOT_APPLICABLE = 'khong ap dung';

/** Of what was typed; a text that the rule cannot take is a value of the wrong kind. */
function typedValue(rule: ScoringRule, cell: string | number): CriterionValue | null {
  if (typeof cell === 'number') return valueFor(rule, cell);
  const word = foldDiacritics(cell).trim().toLowerCase();
  if (word === NOT_APPLICABLE) return { kind: 'notApplicable' };
  return valueFor(rule, isAnswer(rule) ? (WORDS[word] ?? cell) : cell);
}

type Measured = Extract<FigureValue, { readonly kind: 'fraction' | 'amount' }>;

/** The plan's threshold decides where the set refers to the target, or asks for yes or no. */
function measuredValue(
  criterion: Criterion,
  rule: ScoringRule,
  { figure }: Pick<FigureResult<unknown>, 'figure'>,
  value: Measured,
  { targets, year }: Scope,
): CriterionValue {
  const bare: CriterionValue = value.kind === 'fraction' ? value : { kind: 'amount', amount: value.amount };
  const target = targetByCode(targets, criterion.relatedTarget ?? figure.sources[0] ?? '');
  if (!target || (criterion.relatedTarget === null && !isAnswer(rule))) return bare;
  const figures =
    value.kind === 'fraction'
      ? { numerator: value.numerator, denominator: value.denominator, value: null, previous: null }
      : { numerator: null, denominator: null, value: value.amount, previous: value.previous };
  return valueFromTarget(rule, target, figures, year);
}

/** Null where the rule cannot take what the figure gives. */
function valueOf(
  criterion: Criterion,
  result: FigureResult<unknown> | null,
  scope: Scope,
): CriterionValue | null {
  const { rule } = criterion;
  if (rule === null || result === null) return { kind: 'missing' };
  const { value } = result;
  switch (value.kind) {
    case 'fraction':
    case 'amount':
      return measuredValue(criterion, rule, result, value, scope);
    case 'answer':
      return { kind: 'answer', yes: rule.kind === 'noYes' ? !value.yes : value.yes };
    case 'entered':
      return typedValue(rule, value.cell);
    case 'notArising':
      return { kind: 'notApplicable' };
    case 'missing':
      return { kind: 'missing' };
  }
}

const markOf = (outcome: ScoreOutcome): Mark => {
  if (outcome.kind === 'scored') return outcome.points;
  return outcome.kind === 'notApplicable' ? 'notApplicable' : null;
};

/** Of every criterion that carries points, in the set's order. Points of a survey are others' and have no self-score. */
export function provinceMarks<R>(
  set: CriteriaSet,
  results: readonly FigureResult<R>[],
  scope: Scope,
  settings: ScoringSettings,
): readonly ProvinceMark<R>[] {
  return criteriaTree(set).leaves.map(criterion => {
    const result = criterion.source === 'survey' ? null : (boundTo(criterion, results)[0] ?? null);
    const value = valueOf(criterion, result, scope);
    const outcome: ScoreOutcome =
      value === null
        ? { kind: 'invalid', reason: 'wrongKind', value: null }
        : scoreCriterion(criterion, value, settings);
    return { criterion, result, value: value ?? { kind: 'missing' }, outcome, self: markOf(outcome) };
  });
}

/** As totals take them. */
export const selfMarks = <R>(marks: readonly ProvinceMark<R>[]): readonly CriterionMarks[] =>
  marks.map(({ criterion, self }) => ({ code: criterion.code, self, appraisal: null, survey: null }));
