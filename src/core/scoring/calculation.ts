// How a criterion's points came about, as data: enough to say it in words without calculating again.

import type { ScoringLevel, ScoringRuleKind, ScoringStep } from '../criteria';

/** The formula that was used, with the figures that went into it. Amounts are mostly %. */
export type Formula =
  /** `isFull`: whether this answer gives the maximum; of a reversed rule that is no. */
  | { readonly kind: 'answer'; readonly yes: boolean; readonly isFull: boolean }
  /** amount ÷ fullAt × maximum */
  | { readonly kind: 'part'; readonly amount: number; readonly fullAt: number }
  | { readonly kind: 'full'; readonly amount: number; readonly fullAt: number }
  | { readonly kind: 'belowFloor'; readonly amount: number; readonly floor: number }
  /** `stepIndex` counts from 0. */
  | { readonly kind: 'step'; readonly amount: number; readonly step: ScoringStep; readonly stepIndex: number }
  /** `levelIndex` counts from 0. */
  | { readonly kind: 'level'; readonly level: ScoringLevel; readonly levelIndex: number }
  /** count × pointsEach */
  | { readonly kind: 'each'; readonly count: number; readonly pointsEach: number }
  /** weighted answers ÷ answers × maximum; `sharePercent` is rounded for show. */
  | {
      readonly kind: 'survey';
      readonly sharePercent: number;
      readonly answered: number;
      readonly asked: number;
    }
  | { readonly kind: 'entered' };

export interface Calculation {
  readonly rule: ScoringRuleKind;
  readonly maxPoints: number;
  /** The parts of the rate, where the value came as a fraction. */
  readonly fraction: { readonly numerator: number; readonly denominator: number } | null;
  readonly formula: Formula;
  /** Before the limit and the rounding; exact to 20 significant digits, with a decimal point. */
  readonly exact: string;
  /** The maximum or cap that cut the points, or null. */
  readonly cutTo: number | null;
  readonly places: number;
  readonly rounded: boolean;
  /** Whether the points go into sums with more decimals than are shown. */
  readonly isExact: boolean;
}

/** Why a value cannot be scored. */
export type InvalidScoreReason =
  | 'noRule'
  | 'wrongKind'
  | 'notFinite'
  | 'negative'
  | 'aboveMaximum'
  | 'numeratorAboveDenominator'
  | 'noStep'
  | 'noLevel'
  | 'answersAboveAsked'
  | 'noAnswers';

export type ScoreOutcome =
  | {
      readonly kind: 'scored';
      /** Between 0 and the maximum; for a deduction the amount taken, not negative. */
      readonly points: number;
      readonly calculation: Calculation;
    }
  | { readonly kind: 'notApplicable'; readonly because: 'declared' | 'notArising' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly reason: InvalidScoreReason; readonly value: number | null };
