// The value that a criterion is scored on, taken from what the agency entered for the related target.

import type { ScoringRule } from '../criteria';
import { checkTarget, thresholdOf } from '../rules';
import type { Target } from '../targets';
import { Decimal } from '../numbers';
import type { CriterionValue } from './values';

/** As entered: a rate's parts, or the rate (or count) itself; and the value of the year before. */
export interface TargetFigures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the target's unit: percent 0..100, or a count. */
  readonly value: number | null;
  readonly previous: number | null;
}

function measured({ numerator, denominator, value }: TargetFigures, target: Target): CriterionValue {
  if (target.unit === '%' && numerator !== null && denominator !== null)
    return { kind: 'fraction', numerator, denominator };
  const amount = value ?? (target.unit === 'count' ? numerator : null);
  return amount === null ? { kind: 'missing' } : { kind: 'amount', amount };
}

/** A yes/no rule asks whether the target is met. */
function answer(value: CriterionValue, figures: TargetFigures, target: Target, year: number): CriterionValue {
  if (value.kind === 'fraction' && value.denominator === 0)
    return value.numerator === 0 ? { kind: 'notApplicable' } : { kind: 'missing' };
  const amount =
    value.kind === 'fraction'
      ? new Decimal(value.numerator).div(value.denominator).times(100).toNumber()
      : value.kind === 'amount'
        ? value.amount
        : null;
  if (amount === null) return value;
  const verdict = checkTarget(target, amount, year, figures.previous);
  switch (verdict.kind) {
    case 'met':
    case 'notMet':
      return { kind: 'answer', yes: verdict.kind === 'met' };
    case 'previousMissing':
      return { kind: 'missing' };
    case 'noThreshold':
      return { kind: 'notApplicable' };
  }
}

/** A met target is the favourable answer, which of a reversed yes/no rule is no. What was not entered is missing; a target without a threshold in the year does not apply. */
export function valueFromTarget(
  rule: ScoringRule,
  target: Target,
  figures: TargetFigures,
  year: number,
): CriterionValue {
  if (target.comparison !== '>previous' && thresholdOf(target, year) === null)
    return { kind: 'notApplicable' };
  const value = measured(figures, target);
  if (rule.kind !== 'yesNo' && rule.kind !== 'noYes') return value;
  const met = answer(value, figures, target, year);
  return met.kind === 'answer' && rule.kind === 'noYes' ? { ...met, yes: !met.yes } : met;
}
