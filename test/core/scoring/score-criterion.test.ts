import fc from 'fast-check';
import type { Criterion, ScoringRule } from '../../../src/core/criteria';
import type { CriterionValue } from '../../../src/core/scoring';
import { DEFAULT_SCORING_SETTINGS as settings, scoreCriterion } from '../../../src/core/scoring';

const criterion = (rule: ScoringRule, maxPoints = 2): Criterion => ({
  code: '1.1',
  parent: 'I',
  name: 'Tiêu chí thử',
  maxPoints,
  source: rule.kind === 'survey' ? 'survey' : 'appraisal',
  rule,
  levels: [],
  relatedTarget: null,
});
const pointsOf = (rule: ScoringRule, value: CriterionValue, maxPoints = 2): number => {
  const outcome = scoreCriterion(criterion(rule, maxPoints), value, settings);
  if (outcome.kind !== 'scored') throw new Error(`not scored: ${JSON.stringify(outcome)}`);
  return outcome.points;
};
const amount = (value: number): CriterionValue => ({ kind: 'amount', amount: value });

const maximum = fc.integer({ min: 1, max: 2000 }).map(hundredths => hundredths / 100);
const percent = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100);
const amountRule: fc.Arbitrary<ScoringRule> = fc.oneof(
  percent.filter(value => value > 0).map(fullAt => ({ kind: 'proportional', fullAt }) as const),
  fc
    .tuple(percent, percent)
    .filter(([floor, fullAt]) => floor <= fullAt && fullAt > 0)
    .map(([floor, fullAt]) => ({ kind: 'proportionalAboveFloor', floor, fullAt }) as const),
  fc.integer({ min: 1, max: 300 }).map(each => ({ kind: 'counted', pointsEach: each / 100 }) as const),
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100 })).map(([threshold, share]) => ({
    kind: 'stepped' as const,
    steps: [
      { from: null, to: threshold, award: { kind: 'share' as const, percent: 0 } },
      { from: threshold, to: threshold + 20, award: { kind: 'share' as const, percent: share } },
      { from: threshold + 20, to: null, award: { kind: 'share' as const, percent: 100 } },
    ],
  })),
);

describe('points of a criterion', () => {
  test('lie between 0 and the maximum, whatever the rule and value', () => {
    fc.assert(
      fc.property(amountRule, maximum, percent, (rule, max, value) => {
        const points = pointsOf(rule, amount(value), max);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
      }),
    );
  });

  test('do not fall when the value rises', () => {
    fc.assert(
      fc.property(amountRule, maximum, percent, percent, (rule, max, first, second) => {
        const [low, high] = first < second ? [first, second] : [second, first];
        expect(pointsOf(rule, amount(low), max)).toBeLessThanOrEqual(pointsOf(rule, amount(high), max));
      }),
    );
  });

  test('round half up on the exact decimal, not on its binary neighbour', () => {
    // 67 % of 1.5 is 1.005 exactly, which binary arithmetic takes for less.
    expect(pointsOf({ kind: 'proportional', fullAt: 100 }, amount(67), 1.5)).toBe(1.01);
  });

  test('never round up over a maximum that has more decimals than are kept', () => {
    expect(pointsOf({ kind: 'yesNo' }, { kind: 'answer', yes: true }, 0.335)).toBe(0.33);
  });

  test('a fraction is taken whole: 2 of 3 gives two thirds of the maximum', () => {
    const rule = { kind: 'proportional', fullAt: 100 } as const;
    expect(pointsOf(rule, { kind: 'fraction', numerator: 2, denominator: 3 }, 3)).toBe(2);
  });

  test('a rate with nothing to count did not arise and is not applicable', () => {
    const value = { kind: 'fraction', numerator: 0, denominator: 0 } as const;
    expect(scoreCriterion(criterion({ kind: 'proportional', fullAt: 100 }), value, settings)).toEqual({
      kind: 'notApplicable',
      because: 'notArising',
    });
  });

  test.each<[string, ScoringRule, CriterionValue]>([
    [
      'numeratorAboveDenominator',
      { kind: 'proportional', fullAt: 100 },
      { kind: 'fraction', numerator: 5, denominator: 4 },
    ],
    ['negative', { kind: 'proportional', fullAt: 100 }, amount(-1)],
    ['notFinite', { kind: 'proportional', fullAt: 100 }, amount(Number.NaN)],
    ['aboveMaximum', { kind: 'manual' }, { kind: 'points', points: 2.01 }],
    ['wrongKind', { kind: 'yesNo' }, amount(1)],
    [
      'noStep',
      { kind: 'stepped', steps: [{ from: 50, to: null, award: { kind: 'share', percent: 100 } }] },
      amount(49),
    ],
  ])('%s is refused with its reason', (reason, rule, value) => {
    expect(scoreCriterion(criterion(rule), value, settings)).toMatchObject({ kind: 'invalid', reason });
  });
});
