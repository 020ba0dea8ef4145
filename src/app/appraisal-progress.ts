// How far the appraisal is, and where it agrees with the self-scores: by agency and by criterion.

import { roundHalfUp } from '../core/numbers';
import { isFinished, isSameMark, type AppraisedCriterion, type Mark } from '../core/scoring';
import { appraisedOf } from './appraise';
import type { Book } from './book/model';
import type { AgencyScore } from './score-agencies';

export interface AppraisalProgress {
  readonly score: AgencyScore;
  /** Criteria that are appraised; those of the survey are not among them. */
  readonly criteria: readonly AppraisedCriterion[];
  readonly finished: number;
  /** Changed without a reason. */
  readonly unreasoned: number;
}

export const appraisalProgress = (book: Book, scores: readonly AgencyScore[]): readonly AppraisalProgress[] =>
  scores.map(score => {
    const criteria = appraisedOf(book, score);
    return {
      score,
      criteria,
      finished: criteria.filter(isFinished).length,
      unreasoned: criteria.filter(({ standing }) => standing === 'unreasoned').length,
    };
  });

interface Difference {
  readonly agency: string;
  readonly agencyName: string;
  readonly self: Mark;
  readonly appraisal: Mark;
}

export interface CriterionAgreement {
  readonly code: string;
  readonly name: string;
  /** Agencies that have both points. */
  readonly compared: number;
  readonly same: number;
  /** 0 to 100; null where nothing is compared. */
  readonly percent: number | null;
  readonly differences: readonly Difference[];
}

/** Of agencies of one level, which share a set; in the set's order. */
export function agreementByCriterion(
  progress: readonly AppraisalProgress[],
  indexPlaces: number,
): readonly CriterionAgreement[] {
  const [first] = progress;
  return (first?.criteria ?? []).map(({ criterion: { code, name } }) => {
    const both = progress.flatMap(({ score: { agency }, criteria }) => {
      const found = criteria.find(one => one.criterion.code === code);
      if (!found || found.self === null || found.appraisal === null) return [];
      const { self, appraisal } = found;
      return [{ agency: agency.code, agencyName: agency.name, self, appraisal }];
    });
    const differences = both.filter(({ self, appraisal }) => !isSameMark(self, appraisal));
    const same = both.length - differences.length;
    const percent = both.length === 0 ? null : roundHalfUp((100 * same) / both.length, indexPlaces);
    return { code, name, compared: both.length, same, percent, differences };
  });
}
