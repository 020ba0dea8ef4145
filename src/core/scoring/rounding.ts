// Exact decimal arithmetic for points, and the one way of rounding: half up, away from zero for halves.
// 0.1 + 0.2 is 0.3 here, and 1.005 rounds to 1.01.

import { Decimal as DecimalJs } from 'decimal.js';

/** A constructor of our own, so that no other code's settings reach it. */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** Half up to `places` decimals, as a number. */
export const roundHalfUp = (value: Decimal | number, places: number): number =>
  new Decimal(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP).toNumber();

/** Exact sum, as a number. */
export const sumOf = (values: readonly number[]): number =>
  values.reduce<Decimal>((sum, value) => sum.plus(value), new Decimal(0)).toNumber();

export const isSameAmount = (left: number, right: number): boolean => new Decimal(left).equals(right);
