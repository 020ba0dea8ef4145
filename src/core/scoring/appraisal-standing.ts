// Where the appraisal of each criterion of an agency stands. A change that nobody gave a reason for does not count as
// finished, although its points count. Criteria whose points come from the survey are appraised by nobody.

import { criteriaTree } from '../criteria';
import type { CriteriaSet, Criterion } from '../criteria';
import { checkAppraisals, type AppraisalEntry } from './appraisal';
import { isSameAmount } from '../numbers';
import type { CriterionMarks, Mark } from './marks';

/**
 * `open`: nothing that counts was given · `same`: as the agency scored itself · `changed`: with its reason ·
 * `unreasoned`: a change without a reason · `alone`: appraised where the agency gave itself nothing.
 */
export type AppraisalStanding = 'open' | 'same' | 'changed' | 'unreasoned' | 'alone';

export interface AppraisedCriterion {
  readonly criterion: Criterion;
  readonly self: Mark;
  readonly appraisal: Mark;
  readonly standing: AppraisalStanding;
}

export const isFinished = ({ standing }: Pick<AppraisedCriterion, 'standing'>): boolean =>
  standing !== 'open' && standing !== 'unreasoned';

export const isSameMark = (one: Mark, other: Mark): boolean =>
  typeof one === 'number' && typeof other === 'number' ? isSameAmount(one, other) : one === other;

function standingOf(self: Mark, appraisal: Mark, lacksReason: boolean): AppraisalStanding {
  if (appraisal === null) return 'open';
  if (lacksReason) return 'unreasoned';
  if (self === null) return 'alone';
  return isSameMark(self, appraisal) ? 'same' : 'changed';
}

/** In the order of the set. `marks` hold the appraisals that count; `entries` are this agency's. */
export function appraisedCriteria(
  set: CriteriaSet,
  marks: readonly CriterionMarks[],
  entries: readonly AppraisalEntry[],
): readonly AppraisedCriterion[] {
  const byCode = new Map(marks.map(mark => [mark.code, mark]));
  const lacking = new Set(
    checkAppraisals(set, marks, entries)
      .filter(({ rule }) => rule === 'appraisal.no-reason')
      .map(({ params }) => ('code' in params ? params.code : '')),
  );
  return criteriaTree(set)
    .leaves.filter(({ source }) => source === 'appraisal')
    .map(criterion => {
      const { self = null, appraisal = null } = byCode.get(criterion.code) ?? {};
      const standing = standingOf(self, appraisal, lacking.has(criterion.code));
      return { criterion, self, appraisal, standing };
    });
}
