// What a criterion is scored on: an answer, a rate, a count, points, survey counts, or nothing.
// Also reads a bare cell (as a custom function gets it) by what the criterion's rule expects.

import { levelIndexOf } from '../criteria';
import type { ScoringRule, SurveyAnswer, SurveyGroup } from '../criteria';

/** Counts of answers of one group. `asked` is how many people of the group were asked. */
export interface SurveyCounts {
  readonly group: SurveyGroup;
  readonly asked: number;
  readonly answers: Readonly<Record<SurveyAnswer, number>>;
}

export type CriterionValue =
  | { readonly kind: 'answer'; readonly yes: boolean }
  /** `levelIndex` counts from 0 in the rule's own order; -1 for a text that names none of them. */
  | { readonly kind: 'level'; readonly levelIndex: number }
  /** In the unit of the rule, mostly %. */
  | { readonly kind: 'amount'; readonly amount: number }
  /** A rate as its parts; it is taken in %. */
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'survey'; readonly groups: readonly SurveyCounts[] }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'missing' };

/**
 * A bare cell as a value: TRUE, FALSE, 1 and 0 answer a yes/no rule, a text names a level, numbers serve the other
 * rules, blank is missing. Null for what the rule cannot take; other text is read by the caller first.
 */
export function valueFor(rule: ScoringRule, cell: number | boolean | string | null): CriterionValue | null {
  if (cell === null) return { kind: 'missing' };
  if (rule.kind === 'levels')
    return typeof cell === 'string' ? { kind: 'level', levelIndex: levelIndexOf(rule.levels, cell) } : null;
  if (typeof cell === 'string') return null;
  if (rule.kind === 'yesNo' || rule.kind === 'noYes') {
    if (cell === true || cell === 1) return { kind: 'answer', yes: true };
    return cell === false || cell === 0 ? { kind: 'answer', yes: false } : null;
  }
  if (typeof cell === 'boolean' || !Number.isFinite(cell)) return null;
  return rule.kind === 'manual' || rule.kind === 'survey'
    ? { kind: 'points', points: cell }
    : { kind: 'amount', amount: cell };
}
