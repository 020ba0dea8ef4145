// The constants of each row that its rules read: the same for the native formula and for the rule engine.

import { daysOfEvents, serialOf } from '../../core/calendar';
import { COMPARISON_SIGNS, PERCENT_SIGN, SCORE_SCALES, numberList } from '../../core/rules';
import type { PeriodCode } from '../../core/calendar';
import type { RuleRow } from '../../core/rules';
import type { Target } from '../../core/targets';
import { forms } from '../../texts/vi/forms';
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

/** The levels line by line as the form shows them, or how the criterion is scored otherwise. */
function scaleOf({ yesNo, levels }: IssuedCriterion): string {
  if (levels.length > 0) return levels.map(forms.level).join('\n');
  return yesNo ? SCORE_SCALES.yesNo : SCORE_SCALES.graded;
}

export const criterionConstants = (criterion: IssuedCriterion) =>
  ({
    maxPoints: criterion.maxPoints,
    scale: scaleOf(criterion),
    levels: numberList(criterion.levels.map(({ points }) => points)),
  }) satisfies RuleRow;
