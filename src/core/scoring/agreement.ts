// Agreement of self-score and appraisal. The plan asks for 100 % (Quyết định 473/QĐ-UBND, mục II.A.1.2 and
// III.1): the share of criteria whose self-score is exactly what the appraisal gave.

import { failed, ok, type Outcome } from '../outcome';
import type { CriterionMarks } from './marks';
import { Decimal, isSameAmount, roundHalfUp } from '../numbers';
import type { ScoringSettings } from './settings';

/** `difference` is appraisal − self-score. `percent` is the smaller part of the larger, 100 where equal. */
export interface Agreement {
  readonly difference: number;
  readonly percent: number;
}

type Places = Pick<ScoringSettings, 'indexPlaces'>;

/** Of two amounts of points. Negative points and values that are no numbers fail. */
export function agreementOf(
  self: number,
  appraisal: number,
  { indexPlaces }: Places,
): Outcome<Agreement, 'notFinite' | 'negative'> {
  if (!Number.isFinite(self) || !Number.isFinite(appraisal)) return failed('notFinite');
  if (self < 0 || appraisal < 0) return failed('negative');
  const larger = Decimal.max(self, appraisal);
  const part = larger.isZero() ? new Decimal(1) : Decimal.min(self, appraisal).div(larger);
  return ok({
    difference: new Decimal(appraisal).minus(self).toNumber(),
    percent: roundHalfUp(part.times(100), indexPlaces),
  });
}

/** A criterion that was scored by both sides, or declared not to apply by one of them. */
interface CriterionAgreement {
  readonly code: string;
  readonly self: number | 'notApplicable';
  readonly appraisal: number | 'notApplicable';
  /** Null where one side says that it does not apply. */
  readonly difference: number | null;
  readonly same: boolean;
}

export interface AgencyAgreement {
  readonly criteria: readonly CriterionAgreement[];
  readonly same: number;
  /** same ÷ compared × 100; null where nothing was compared. */
  readonly percent: number | null;
  /** Sum of the differences. */
  readonly difference: number;
}

function compared({ code, self, appraisal }: CriterionMarks): CriterionAgreement | null {
  if (self === null || appraisal === null) return null;
  if (typeof self === 'number' && typeof appraisal === 'number') {
    const difference = new Decimal(appraisal).minus(self).toNumber();
    return { code, self, appraisal, difference, same: isSameAmount(self, appraisal) };
  }
  return { code, self, appraisal, difference: null, same: self === appraisal };
}

/** Over all criteria of an agency that have both scores. */
export function agreementOfMarks(marks: readonly CriterionMarks[], { indexPlaces }: Places): AgencyAgreement {
  const criteria = marks.flatMap(entry => compared(entry) ?? []);
  const same = criteria.filter(one => one.same).length;
  const difference = criteria.reduce<Decimal>((sum, one) => sum.plus(one.difference ?? 0), new Decimal(0));
  return {
    criteria,
    same,
    percent:
      criteria.length === 0
        ? null
        : roundHalfUp(new Decimal(same).div(criteria.length).times(100), indexPlaces),
    difference: difference.toNumber(),
  };
}
