// One of several levels, and answers of which no gives the maximum.
import fc from 'fast-check';
import type { ScoringLevel, ScoringRule } from '../../../src/core/criteria';
import { levelIndexOf } from '../../../src/core/criteria';
import {
  DEFAULT_SCORING_SETTINGS as settings,
  isOnScale,
  scoreCriterion,
  valueFor,
} from '../../../src/core/scoring';
import { criterion } from '../../support/criteria-sets';
import { QUALITY, TIMELY } from '../../support/levels-set';

const pointsOf = (rule: ScoringRule, max: number, cell: string | number | boolean) => {
  const value = valueFor(rule, cell);
  const outcome = value && scoreCriterion(criterion('1.1', 'I', max, rule), value, settings);
  return outcome?.kind === 'scored' ? outcome.points : (outcome?.kind ?? 'refused');
};

test.each([
  ['Kịp thời, đầy đủ', 10],
  ['kịp thời nhưng chưa đầy đủ', 5.5],
  ['KHONG KIP THOI', 0],
  ['kịp thời', 'invalid'],
  ['', 'invalid'],
])('the level "%s" gives %s', (name, points) => {
  expect(pointsOf(TIMELY, 10, name)).toBe(points);
});

test('levels in % of the maximum: 75% of 25 points are 18.75', () => {
  expect(
    ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'].map(name => pointsOf(QUALITY, 25, name)),
  ).toEqual([25, 18.75, 12.5, 0]);
});

test('a number names no level: it could be points or a place in the list', () => {
  expect(pointsOf(TIMELY, 10, 10)).toBe('refused');
  expect(pointsOf(TIMELY, 10, true)).toBe('refused');
});

test('of "có vi phạm: 0; không: 2" no gives the maximum and yes nothing', () => {
  const rule: ScoringRule = { kind: 'noYes' };
  expect([false, 0, true, 1].map(cell => pointsOf(rule, 2, cell))).toEqual([2, 2, 0, 0]);
  expect(pointsOf(rule, 2, 0.5)).toBe('refused');
});

const award = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map(points => ({ kind: 'points' as const, points: points / 100 })),
  fc.integer({ min: 0, max: 100 }).map(percent => ({ kind: 'share' as const, percent })),
);
const levels = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8})?$/), { minLength: 2, maxLength: 6 })
  .chain(names =>
    fc.tuple(...names.map(name => award.map((given): ScoringLevel => ({ name, award: given })))),
  );

test('whatever the levels, points lie between 0 and the maximum, stand on the scale and are those of the named one', () => {
  fc.assert(
    fc.property(levels, fc.nat({ max: 5 }), (given, at) => {
      const rule: ScoringRule = { kind: 'levels', levels: given };
      const level = given[at % given.length];
      if (!level) throw new Error('no level');
      expect(levelIndexOf(given, ` ${level.name.toUpperCase()} `)).toBe(at % given.length);
      const points = pointsOf(rule, 10, level.name);
      const expected =
        level.award.kind === 'points' ? level.award.points : Math.round(level.award.percent * 10) / 100;
      expect(points).toBeCloseTo(expected, 10);
      expect(isOnScale(criterion('1.1', 'I', 10, rule), Number(points))).toBe(true);
      expect(isOnScale(criterion('1.1', 'I', 10, rule), 10.005)).toBe(false);
    }),
  );
});

test('a formula over 40% gives the maximum at 40%, half of it at 20%, and never falls', () => {
  const rule: ScoringRule = {
    kind: 'stepped',
    steps: [
      { from: 40, to: null, award: { kind: 'points', points: 20 } },
      { from: null, to: 40, award: { kind: 'proportional', fullAt: 40 } },
    ],
  };
  expect([0, 20, 39.99, 40, 100].map(value => pointsOf(rule, 20, value))).toEqual([0, 10, 20, 20, 20]);
  const rate = fc.integer({ min: 0, max: 10_000 }).map(value => value / 100);
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(Number(pointsOf(rule, 20, low))).toBeLessThanOrEqual(Number(pointsOf(rule, 20, high)));
    }),
  );
});
