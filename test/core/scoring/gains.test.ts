// The next points of a criterion: by hand for what an official would count, and against trying every number one by one.
import fc from 'fast-check';
import type { Criterion, ScoringRule } from '../../../src/core/criteria';
import { DEFAULT_SCORING_SETTINGS as settings, gainOf, scoreCriterion } from '../../../src/core/scoring';
import type { CriterionValue } from '../../../src/core/scoring';

const criterion = (rule: ScoringRule, maxPoints: number): Criterion => ({
  code: '1.1',
  parent: 'I',
  name: 'Tiêu chí thử',
  maxPoints,
  source: 'appraisal',
  rule,
  levels: [],
  relatedTarget: null,
});
const fraction = (numerator: number, denominator: number): CriterionValue => ({
  kind: 'fraction',
  numerator,
  denominator,
});
const amount = (value: number): CriterionValue => ({ kind: 'amount', amount: value });

const STEPPED: ScoringRule = {
  kind: 'stepped',
  steps: [
    { from: null, to: 70, award: { kind: 'points', points: 0 } },
    { from: 70, to: 90, award: { kind: 'points', points: 1 } },
    { from: 90, to: null, fromExcluded: true, award: { kind: 'points', points: 2 } },
    { from: 90, to: 90, toIncluded: true, award: { kind: 'points', points: 1.5 } },
  ],
};

test.each<[string, ScoringRule, number, CriterionValue, unknown]>([
  // 163 of 200 is 81,5 %: one file more gives 1,64 of 2 points, 37 files more give them all.
  [
    'a rate',
    { kind: 'proportional', fullAt: 100 },
    2,
    fraction(163, 200),
    { points: 0.37, units: 37, next: { points: 0.01, units: 1 } },
  ],
  // Full at 95 %: 190 of 200.
  [
    'a rate full below 100',
    { kind: 'proportional', fullAt: 95 },
    2,
    fraction(185, 200),
    { points: 0.05, units: 5, next: { points: 0.01, units: 1 } },
  ],
  // Nothing below 60 %: 12 of 20 are the first that count, and give 1,2 points.
  [
    'below the floor',
    { kind: 'proportionalAboveFloor', floor: 60, fullAt: 100 },
    2,
    fraction(10, 20),
    { points: 2, units: 10, next: { points: 1.2, units: 2 } },
  ],
  // 70 % of 30 is 21; over 90 % of 30 is 28, as 27 are 90 % exactly.
  ['steps', STEPPED, 2, fraction(18, 30), { points: 2, units: 10, next: { points: 1, units: 3 } }],
  [
    'steps with a bound that is excluded',
    STEPPED,
    2,
    fraction(27, 30),
    { points: 0.5, units: 1, next: { points: 0.5, units: 1 } },
  ],
  [
    'a count',
    { kind: 'counted', pointsEach: 0.5 },
    2,
    amount(1),
    { points: 1.5, units: 3, next: { points: 0.5, units: 1 } },
  ],
  ['an answer', { kind: 'yesNo' }, 2, { kind: 'answer', yes: false }, { points: 2, units: null, next: null }],
  [
    'an appraiser’s points',
    { kind: 'manual' },
    2,
    { kind: 'points', points: 1.25 },
    { points: 0.75, units: null, next: null },
  ],
  [
    'nothing reported',
    { kind: 'proportional', fullAt: 100 },
    2,
    { kind: 'missing' },
    { points: 2, units: null, next: null },
  ],
  ['all points', { kind: 'proportional', fullAt: 95 }, 2, fraction(190, 200), null],
  ['nothing arose', { kind: 'proportional', fullAt: 95 }, 2, fraction(0, 0), null],
  ['a deduction', { kind: 'deduction', pointsEach: 0.5, cap: 5 }, 5, amount(3), null],
])('%s', (_, rule, maxPoints, value, gain) => {
  expect(gainOf(criterion(rule, maxPoints), value, settings)).toEqual(gain);
});

const rules: fc.Arbitrary<ScoringRule> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map(fullAt => ({ kind: 'proportional', fullAt }) as const),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }))
    .map(([floor, fullAt]) => ({ kind: 'proportionalAboveFloor', floor, fullAt }) as const),
  fc
    .tuple(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 51, max: 99 }),
      fc.integer({ min: 0, max: 100 }),
    )
    .map(([low, high, percent]): ScoringRule => ({
      kind: 'stepped',
      steps: [
        { from: null, to: low, toIncluded: true, award: { kind: 'share', percent: 0 } },
        { from: low, to: high, fromExcluded: true, award: { kind: 'share', percent } },
        { from: high, to: null, award: { kind: 'proportional' } },
      ],
    })),
);

test('no smaller number of units gives as much, found by trying each', () => {
  fc.assert(
    fc.property(
      rules,
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 1, max: 40 }),
      (rule, denominator, entered, quarters) => {
        const numerator = entered % (denominator + 1);
        const judged = criterion(rule, quarters / 4);
        const pointsAt = (reached: number): number => {
          const outcome = scoreCriterion(judged, fraction(reached, denominator), settings);
          if (outcome.kind !== 'scored') throw new Error(outcome.kind);
          return outcome.points;
        };
        const now = pointsAt(numerator);
        const tried = Array.from({ length: denominator - numerator }, (_, at) => numerator + at + 1);
        const most = Math.max(now, ...tried.map(pointsAt));
        const gain = gainOf(judged, fraction(numerator, denominator), settings);
        if (most <= now) expect(gain).toBeNull();
        else {
          expect(gain?.points).toBeCloseTo(most - now, 9);
          expect(gain?.units).toBe((tried.find(reached => pointsAt(reached) === most) ?? 0) - numerator);
          expect(gain?.next?.units).toBe((tried.find(reached => pointsAt(reached) > now) ?? 0) - numerator);
        }
      },
    ),
    { numRuns: 500 },
  );
});
