import fc from 'fast-check';
import { rateOf } from '../../../src/core/targets';

test('a rate lies between 0 and 100 and is exact where the quotient is', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (one, other) => {
      const [numerator, denominator] = one <= other ? [one, other] : [other, one];
      const rate = rateOf(numerator, denominator);
      if (rate.kind !== 'ok') throw new Error(rate.error);
      expect(rate.value).toBeGreaterThanOrEqual(0);
      expect(rate.value).toBeLessThanOrEqual(100);
      expect(rate.value * denominator).toBeCloseTo(100 * numerator, 6);
    }),
  );
});

test.each([
  [0, 0, 'notArising'],
  [1, 0, 'numeratorAboveDenominator'],
  [3, 2, 'numeratorAboveDenominator'],
  [-1, 2, 'negative'],
  [1, Number.NaN, 'notFinite'],
])('%d of %d is no rate: %s', (numerator, denominator, error) => {
  expect(rateOf(numerator, denominator)).toEqual({ kind: 'failed', error });
});
