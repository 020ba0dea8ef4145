// Whether a value meets a target in a year: the one answer that cells, pane and reports give.

import type { Target } from '../targets';
import { holds, quantityOf } from './evaluate';
import { valueOf } from './expression';
import { COMPARISON_SIGNS, shortfallsOf } from './shortfall';
import type { ShortfallKind } from './shortfall';

export type TargetVerdict =
  | { readonly kind: 'met' }
  /** `amount` in the target's unit, rounded half up to two decimals; less than 0,01 below a threshold is 0,01. */
  | { readonly kind: 'notMet'; readonly shortfall: ShortfallKind; readonly amount: number }
  /** The comparison is with the year before, whose value is not given. */
  | { readonly kind: 'previousMissing' }
  /** The plan sets no threshold for this year. */
  | { readonly kind: 'noThreshold' };

const SHORTFALLS = shortfallsOf(valueOf('value'));
/** No rule about a target's value looks at the clock. */
const NO_CLOCK = { todaySerial: Number.NaN };

/** The threshold of a year in the target's unit; null where the plan sets none. */
export const thresholdOf = (target: Target, year: number): number | null =>
  target.thresholds[String(year)] ?? null;

/**
 * `value` and `previous` are in the target's unit: percent 0..100, or a count.
 * Source of thresholds: Quyết định 473/QĐ-UBND, through `Target.thresholds`.
 */
export function checkTarget(
  target: Target,
  value: number,
  year: number,
  previous: number | null,
): TargetVerdict {
  const threshold = thresholdOf(target, year);
  if (target.comparison === '>previous' ? previous === null : threshold === null)
    return { kind: target.comparison === '>previous' ? 'previousMissing' : 'noThreshold' };
  const row = { value, threshold, previous, comparison: COMPARISON_SIGNS[target.comparison] };
  const missed = SHORTFALLS.find(shortfall => holds(shortfall.when, row, NO_CLOCK));
  if (!missed) return { kind: 'met' };
  return { kind: 'notMet', shortfall: missed.kind, amount: quantityOf(missed.amount, row, NO_CLOCK) };
}
