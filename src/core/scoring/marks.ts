// Marks: the three scores of a criterion, kept apart, and what is wrong with them by themselves.

import { awardPoints } from '../criteria';
import { criteriaTree } from '../criteria';
import type { CriteriaSet, Criterion } from '../criteria';
import type { Issue, Place } from '../issues';
import { isSameAmount } from '../numbers';

/** Points, "không áp dụng", or nothing entered. A deduction's points are the amount taken, not negative. */
export type Mark = number | 'notApplicable' | null;

export type MarkKind = 'self' | 'appraisal' | 'survey';

/** Marks of one criterion of one agency. Survey marks stand only on criteria whose source is the survey. */
export interface CriterionMarks {
  readonly code: string;
  readonly self: Mark;
  readonly appraisal: Mark;
  readonly survey: Mark;
}

/** The most that a criterion's mark may be. */
export const mostPoints = ({ rule, maxPoints }: Criterion): number =>
  rule?.kind === 'bonus' || rule?.kind === 'deduction' ? Math.min(rule.cap, maxPoints) : maxPoints;

/** Whether a mark can count: "không áp dụng", nothing, or points between 0 and the most. */
export const isMarkInRange = (criterion: Criterion, mark: Mark): boolean =>
  typeof mark !== 'number' || (mark >= 0 && mark <= mostPoints(criterion));

/** The points that a rule can give, where they are few and fixed: yes/no and levels; null for any other rule. */
function fixedPoints({ rule, maxPoints }: Pick<Criterion, 'rule' | 'maxPoints'>): readonly number[] | null {
  switch (rule?.kind) {
    case 'yesNo':
    case 'noYes':
      return [0, maxPoints];
    case 'levels':
      return rule.levels.map(({ award }) => awardPoints(award, maxPoints).toNumber());
    default:
      return null;
  }
}

/** Whether the rule can give these points at all: one of its few, a step's points for steps. */
export function isOnScale(criterion: Criterion, points: number): boolean {
  const { rule, maxPoints } = criterion;
  const few = fixedPoints(criterion);
  if (few) return few.some(one => isSameAmount(points, one));
  if (rule?.kind !== 'stepped') return true;
  return rule.steps.some(
    ({ award }) =>
      award.kind === 'proportional' || isSameAmount(points, awardPoints(award, maxPoints).toNumber()),
  );
}

const MARK_KINDS: readonly MarkKind[] = ['self', 'appraisal', 'survey'];

function markFault(
  criterion: Criterion,
  kind: MarkKind,
  mark: Mark,
  placeOf: (code: string, kind: MarkKind) => Place,
): Issue | null {
  if (typeof mark !== 'number') return null;
  const params = { code: criterion.code, kind, points: mark, maxPoints: mostPoints(criterion) };
  const value = String(mark);
  if (!isMarkInRange(criterion, mark))
    return {
      rule: 'score.out-of-range',
      severity: 'error',
      place: placeOf(criterion.code, kind),
      value,
      params,
    };
  if (kind !== 'survey' && !isOnScale(criterion, mark))
    return {
      rule: 'score.off-scale',
      severity: 'warning',
      place: placeOf(criterion.code, kind),
      value,
      params,
    };
  return null;
}

/** Unknown or repeated codes, marks below 0 or above the maximum, marks that the rule's scale does not have. */
export function checkMarks(
  set: CriteriaSet,
  marks: readonly CriterionMarks[],
  placeOf: (code: string, kind: MarkKind | 'code') => Place = () => ({}),
): readonly Issue[] {
  const leaves = new Map(criteriaTree(set).leaves.map(criterion => [criterion.code, criterion]));
  const seen = new Set<string>();
  return marks.flatMap(entry => {
    const { code } = entry;
    const criterion = leaves.get(code);
    if (!criterion || seen.has(code))
      return [
        {
          rule: criterion ? 'score.duplicate-code' : 'score.unknown-code',
          severity: 'error' as const,
          place: placeOf(code, 'code'),
          value: code,
          params: { code },
        },
      ];
    seen.add(code);
    return MARK_KINDS.flatMap(kind => markFault(criterion, kind, entry[kind], placeOf) ?? []);
  });
}
