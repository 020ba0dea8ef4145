// A rate from its two counts, checked as the form's rules check them. In %, not rounded.

import { failed, ok, type Outcome } from '../outcome';

/** `notArising`: both are 0, so that there is nothing to measure ("không phát sinh"). */
export type RateError = 'notFinite' | 'negative' | 'notArising' | 'numeratorAboveDenominator';

/** 100 × numerator ÷ denominator; multiplied first, as the native check does. */
export function rateOf(numerator: number, denominator: number): Outcome<number, RateError> {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return failed('notFinite');
  if (numerator < 0 || denominator < 0) return failed('negative');
  if (numerator > denominator) return failed('numeratorAboveDenominator');
  return denominator === 0 ? failed('notArising') : ok((100 * numerator) / denominator);
}
