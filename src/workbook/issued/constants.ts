// The constants of each row that its rules read: the same for the native formula and for the rule engine.

import { COMPARISON_SIGNS, PERCENT_SIGN, SCORE_SCALES, daysOfEvents, serialOf } from '../../core';
import type { PeriodCode, RuleRow, Target } from '../../core';
import type { IssuedCriterion } from './model';

/** Serials between which a date of this period may lie without an explanation. */
export const taskConstants = (
  year: number,
  period: PeriodCode,
): { readonly firstDay: number; readonly lastDay: number } => {
  const { first, last } = daysOfEvents(period, year);
  return { firstDay: serialOf(first), lastDay: serialOf(last) };
};

export const targetConstants = (target: Target, year: number) =>
  ({
    unit: target.unit === '%' ? PERCENT_SIGN : target.unitName,
    comparison: COMPARISON_SIGNS[target.comparison],
    threshold: target.comparison === '>previous' ? null : (target.thresholds[String(year)] ?? null),
  }) satisfies RuleRow;

export const criterionConstants = (criterion: IssuedCriterion) =>
  ({
    maxPoints: criterion.maxPoints,
    scale: criterion.yesNo ? SCORE_SCALES.yesNo : SCORE_SCALES.graded,
  }) satisfies RuleRow;
