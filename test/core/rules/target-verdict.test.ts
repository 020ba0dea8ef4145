// Whether a value meets a target in a year: met, missed by so much, or not to be said.
import { checkTarget, thresholdOf } from '../../../src/core/rules';
import { BUILT_IN_TARGETS } from '../../../src/core/targets';
import type { Target } from '../../../src/core/targets';

const [SAMPLE] = BUILT_IN_TARGETS;

function targetWith(comparison: Target['comparison']): Target {
  if (!SAMPLE) throw new Error('the plan has no target');
  return { ...SAMPLE, comparison, thresholds: { 2018: 80, 2019: null } };
}

test('the threshold is that of the year; a year may have none', () => {
  expect([2018, 2019, 2020].map(year => thresholdOf(targetWith('>='), year))).toEqual([80, null, null]);
});

test.each([
  [80, { kind: 'met' }],
  [90, { kind: 'met' }],
  [79.5, { kind: 'notMet', shortfall: 'below-threshold', amount: 0.5 }],
  [79.999, { kind: 'notMet', shortfall: 'below-threshold', amount: 0.01 }],
])('%d against at least 80', (value, verdict) => {
  expect(checkTarget(targetWith('>='), value, 2018, null)).toEqual(verdict);
});

test.each([
  [80, { kind: 'met' }],
  [79, { kind: 'notMet', shortfall: 'below-threshold', amount: 1 }],
  [82, { kind: 'notMet', shortfall: 'above-exact', amount: 2 }],
])('%d against exactly 80', (value, verdict) => {
  expect(checkTarget(targetWith('='), value, 2018, null)).toEqual(verdict);
});

test('more than the year before: nothing else is asked, and nothing is said without that year', () => {
  const target = targetWith('>previous');
  expect(checkTarget(target, 51, 2018, 50)).toEqual({ kind: 'met' });
  expect(checkTarget(target, 50, 2019, 50)).toEqual({
    kind: 'notMet',
    shortfall: 'not-above-previous',
    amount: 0,
  });
  expect(checkTarget(target, 51, 2018, null)).toEqual({ kind: 'previousMissing' });
});

test('a year without a threshold has no verdict, whatever the year before was', () => {
  expect(checkTarget(targetWith('>='), 100, 2019, 50)).toEqual({ kind: 'noThreshold' });
});
