import fc from 'fast-check';
import { Decimal, sumOf } from '../../../src/core/numbers/rounding';

const exactSum = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toNumber();

/** Points as they are written, with up to six decimals; and any number at all. */
const points = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.nat(6))
  .map(([units, places]) => Number(new Decimal(units).div(new Decimal(10).pow(places))));
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a sum is exact to the last digit, whatever the decimals and sizes', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(points, anyNumber), { maxLength: 30 }), values => {
      expect(sumOf(values)).toBe(exactSum(values));
    }),
    { numRuns: 3000, examples: [[[0.1, 0.2]], [[1e300, -1e300, 0.1]], [[2 ** 53, 1, 1]], [[-0]], [[]]] },
  );
});

test('the order of the values does not matter', () => {
  fc.assert(
    fc.property(fc.array(points, { maxLength: 30 }), values => {
      expect(sumOf([...values].reverse())).toBe(sumOf(values));
    }),
  );
});
