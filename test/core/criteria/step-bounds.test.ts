// "Trên 90%" and "đến 90%": who says so gets 90 in one step, and in one only.
import { paramsOf } from '../../support/issue-params';
import fc from 'fast-check';
import type { ScoringStep } from '../../../src/core/criteria';
import { checkCriteriaSet } from '../../../src/core/criteria';
import { DEFAULT_SCORING_SETTINGS as settings, scoreCriterion } from '../../../src/core/scoring';
import { TEXTS } from '../../../src/texts';
import { criterion, SAMPLE_SET } from '../../support/criteria-sets';

const award = (points: number) => ({ kind: 'points', points }) as const;
const faultsOf = (steps: readonly ScoringStep[]): readonly string[] =>
  checkCriteriaSet({
    ...SAMPLE_SET,
    criteria: SAMPLE_SET.criteria.map(one =>
      one.code === '1.1' ? { ...one, rule: { kind: 'stepped', steps } } : one,
    ),
  }).map(issue => `${issue.rule} ${paramsOf(issue)['from']}–${paramsOf(issue)['to']}`);
const pointsAt = (steps: readonly ScoringStep[], amount: number) => {
  const outcome = scoreCriterion(
    criterion('1.1', 'I', 10, { kind: 'stepped', steps }),
    { kind: 'amount', amount },
    settings,
  );
  return outcome.kind === 'scored' ? outcome.points : outcome.kind;
};

const ABOVE: readonly ScoringStep[] = [
  { from: 90, to: null, fromExcluded: true, award: award(10) },
  { from: 70, to: 90, toIncluded: true, award: award(5) },
  { from: null, to: 70, award: award(0) },
];

test.each([
  [90.01, 10],
  [90, 5],
  [70, 5],
  [69.99, 0],
])('"trên 90", "từ 70 đến 90", "dưới 70": %d gives %d', (amount, expected) => {
  expect(pointsAt(ABOVE, amount)).toBe(expected);
});

test('a bound that both steps take overlaps there, one that none takes leaves a gap there', () => {
  expect(faultsOf(ABOVE)).toEqual([]);
  const [top, middle, bottom] = ABOVE;
  if (!top || !middle || !bottom) throw new Error('three steps');
  const { fromExcluded, ...taking } = top;
  expect(fromExcluded).toBe(true);
  expect(faultsOf([taking, middle, bottom])).toEqual(['criteria.steps-overlap 90–90']);
  const { toIncluded, ...leaving } = middle;
  expect(toIncluded).toBe(true);
  expect(faultsOf([top, leaving, bottom])).toEqual(['criteria.steps-gap 90–90']);
});

test('whoever takes each bound, steps without a fault give every value the points of one step', () => {
  const cuts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.boolean()), {
    minLength: 1,
    maxLength: 5,
    selector: ([at]) => at,
  });
  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 120 }), (found, amount) => {
      const sorted = [...found].sort(([a], [b]) => a - b);
      const steps = Array.from({ length: sorted.length + 1 }, (_, index): ScoringStep => {
        const [low, high] = [sorted[index - 1], sorted[index]];
        return {
          from: low ? low[0] : null,
          to: high ? high[0] : null,
          ...(low?.[1] ? { fromExcluded: true } : {}),
          ...(high?.[1] ? { toIncluded: true } : {}),
          award: award(index),
        };
      });
      expect(faultsOf(steps)).toEqual([]);
      const expected = sorted.filter(([at, below]) => (below ? amount > at : amount >= at)).length;
      expect(pointsAt(steps, amount)).toBe(expected);
      expect(pointsAt([...steps].reverse(), amount)).toBe(expected);
    }),
  );
});

test('are said in words', () => {
  expect(ABOVE.map(step => TEXTS.vi.scoring.stepInWords(step, '%'))).toEqual([
    'trên 90%: 10,00 điểm',
    'từ 70% đến 90%: 5,00 điểm',
    'dưới 70%: 0,00 điểm',
  ]);
});
