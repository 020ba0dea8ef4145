// Exact decimal arithmetic for points, and the one way of rounding: half up, away from zero for halves.
// 0.1 + 0.2 is 0.3 here, and 1.005 rounds to 1.01.

import { Decimal as DecimalJs } from 'decimal.js';

/** A constructor of our own, so that no other code's settings reach it. */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** Half up to `places` decimals, as a number. */
export const roundHalfUp = (value: Decimal | number, places: number): number =>
  new Decimal(value).toDecimalPlaces(places, DecimalJs.ROUND_HALF_UP).toNumber();

/** Kept points end here: far below anything shown, so that a third has an end. */
const KEPT_PLACES = 12;

interface PointsSettings {
  readonly pointsRounding: 'eachCriterion' | 'shownOnly';
  readonly pointsPlaces: number;
}

/** Points as they go on into sums: rounded, or with all their decimals where only what is shown is rounded. */
export const pointsByRounding = (exact: Decimal, { pointsRounding, pointsPlaces }: PointsSettings): number =>
  roundHalfUp(exact, pointsRounding === 'shownOnly' ? KEPT_PLACES : pointsPlaces);

/** Points are written with few decimals: counted in these units they are whole numbers, which add without error. */
const UNITS = 10_000;
/** Whole numbers up to here, and their quotient by `UNITS`, are exact to the digits that points have. */
const MOST_UNITS = 2 ** 40;

/** Null where a value has more decimals or is too large. */
function sumInUnits(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) {
    const units = Math.round(value * UNITS);
    if (units / UNITS !== value) return null;
    sum += units;
    if (Math.abs(sum) > MOST_UNITS || Math.abs(units) > MOST_UNITS) return null;
  }
  return sum / UNITS;
}

/** Exact sum, as a number. */
export const sumOf = (values: readonly number[]): number =>
  sumInUnits(values) ?? values.reduce<Decimal>((sum, value) => sum.plus(value), new Decimal(0)).toNumber();

export const isSameAmount = (left: number, right: number): boolean => new Decimal(left).equals(right);
