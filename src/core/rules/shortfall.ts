// The ways in which a value misses a target, written once: for the rows of the form, whose value is a quotient of
// two cells, and for a value at hand (custom functions, reports).
// Constants read: `comparison` (a sign below), `threshold` (blank where the plan sets none), `previous`.

import {
  and,
  atMost,
  isNumber,
  isText,
  less,
  minus,
  more,
  not,
  number,
  greater,
  round,
  valueOf,
} from './expression';
import type { Condition, Quantity } from './expression';

/** Texts of the comparison column, as shown on the form. */
export const COMPARISON_SIGNS = { '>=': '≥', '=': '=', '>previous': '> năm trước' } as const;

export type ShortfallKind = 'below-threshold' | 'above-exact' | 'not-above-previous';

export interface Shortfall {
  readonly kind: ShortfallKind;
  readonly when: Condition;
  /** In the target's unit, two decimals. */
  readonly amount: Quantity;
}

/** A gap is shown rounded, but never rounded away. */
const SMALLEST_SHOWN = number(0.01);

export const isGrowth = isText('comparison', COMPARISON_SIGNS['>previous']);
export const hasThreshold = isNumber('threshold');
const isExact = isText('comparison', COMPARISON_SIGNS['=']);

const threshold = valueOf('threshold');
const previous = valueOf('previous');
const gap = (upper: Quantity, lower: Quantity): Quantity =>
  greater(round(minus(upper, lower), 2), SMALLEST_SHOWN);

/**
 * Rates are compared unrounded: 79,996 % does not meet 80 %. An equal value is no increase. A comparison with what is
 * not given holds for nothing.
 */
export const shortfallsOf = (value: Quantity): readonly Shortfall[] => [
  {
    kind: 'below-threshold',
    when: and(not(isGrowth), less(value, threshold)),
    amount: gap(threshold, value),
  },
  { kind: 'above-exact', when: and(isExact, more(value, threshold)), amount: gap(value, threshold) },
  {
    kind: 'not-above-previous',
    when: and(isGrowth, atMost(value, previous)),
    amount: round(minus(previous, value), 2),
  },
];
