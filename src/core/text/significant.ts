// What a number says in decimal: 15 significant digits, as spreadsheets keep them. What stands behind is a remainder of
// binary arithmetic, which nobody typed: 99.99999999999999 is 100.

const SIGNIFICANT_DIGITS = 15;

/** The number of 15 significant digits that is nearest; numbers that are not finite stay. */
export const asDecimal = (value: number): number =>
  Number.isFinite(value) && !Number.isInteger(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
