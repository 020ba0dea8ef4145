import type { CriteriaSet, Criterion } from '../../../src/core/criteria';
import { checkCriteriaSet, isUsable } from '../../../src/core/criteria';
import { criterion, SAMPLE_SET } from '../../support/criteria-sets';

const withCriteria = (criteria: readonly Criterion[]): CriteriaSet => ({ ...SAMPLE_SET, criteria });
const withRule = (rule: Criterion['rule']): CriteriaSet =>
  withCriteria(SAMPLE_SET.criteria.map(one => (one.code === '1.1' ? { ...one, rule } : one)));
const rulesOf = (set: CriteriaSet): readonly string[] =>
  checkCriteriaSet(set, { targetCodes: new Set(['I.1']) }).map(({ rule }) => rule);
const points = (value: number) => ({ kind: 'points', points: value }) as const;

describe('a criteria set', () => {
  test('that adds up has no issue and may be used', () => {
    expect(rulesOf(SAMPLE_SET)).toEqual([]);
    expect(isUsable(SAMPLE_SET)).toBe(true);
  });

  test('that is a draft may not be used, even where it adds up', () => {
    expect(isUsable({ ...SAMPLE_SET, status: 'draft' })).toBe(false);
  });

  test('bonus and deduction stand outside the 100 points', () => {
    const extras = SAMPLE_SET.criteria.filter(one => one.code !== '1.3' && one.code !== '2.3');
    expect(rulesOf(withCriteria(extras))).toEqual([]);
  });

  test('an area of bonus points alone stands outside the 100 points', () => {
    const bonus = criterion('3.1', 'III', 2, { kind: 'bonus', pointsEach: 1, cap: 2 });
    const set = {
      ...withCriteria([...SAMPLE_SET.criteria, bonus]),
      areas: [...SAMPLE_SET.areas, { code: 'III', name: 'Điểm thưởng', maxPoints: 2 }],
    };
    expect(rulesOf(set)).toEqual([]);
  });

  test.each<[string, CriteriaSet]>([
    [
      'criteria.area-points',
      withCriteria(SAMPLE_SET.criteria.map(one => (one.code === '1.1' ? { ...one, maxPoints: 9.5 } : one))),
    ],
    [
      'criteria.component-points',
      withCriteria([
        ...SAMPLE_SET.criteria.map(one => (one.code === '1.1' ? { ...one, rule: null } : one)),
        criterion('1.1.1', '1.1', 4),
        criterion('1.1.2', '1.1', 5.99),
      ]),
    ],
    [
      'criteria.total-points',
      {
        ...SAMPLE_SET,
        areas: SAMPLE_SET.areas.slice(0, 1),
        criteria: SAMPLE_SET.criteria.filter(one => one.parent === 'I'),
      },
    ],
    ['criteria.missing-parent', withCriteria([...SAMPLE_SET.criteria, criterion('9.9', 'IX', 1)])],
    [
      'criteria.cycle',
      withCriteria([
        ...SAMPLE_SET.criteria,
        criterion('7.1', '7.2', 1, null),
        criterion('7.2', '7.1', 1, null),
      ]),
    ],
    ['criteria.no-rule', withRule(null)],
    [
      'criteria.unknown-target',
      withCriteria(
        SAMPLE_SET.criteria.map(one => ({ ...one, relatedTarget: one.code === '1.1' ? 'I.9' : 'I.1' })),
      ),
    ],
    [
      'criteria.wrong-level',
      withCriteria(
        SAMPLE_SET.criteria.map(one => (one.code === '1.1' ? { ...one, levels: ['commune'] } : one)),
      ),
    ],
    [
      'criteria.empty-area',
      { ...SAMPLE_SET, areas: [...SAMPLE_SET.areas, { code: 'III', name: 'Trống', maxPoints: 0 }] },
    ],
    [
      'criteria.steps-gap',
      withRule({
        kind: 'stepped',
        steps: [
          { from: 0, to: 50, award: points(0) },
          { from: 60, to: null, award: points(10) },
        ],
      }),
    ],
    [
      'criteria.steps-gap',
      withRule({
        kind: 'stepped',
        steps: [
          { from: 0, to: 50, award: points(0) },
          { from: 50, to: 100, award: points(10) },
        ],
      }),
    ],
    [
      'criteria.steps-overlap',
      withRule({
        kind: 'stepped',
        steps: [
          { from: 0, to: 50, award: points(0) },
          { from: 40, to: null, award: points(10) },
        ],
      }),
    ],
    [
      'criteria.points-above-max',
      withRule({ kind: 'stepped', steps: [{ from: null, to: null, award: points(10.5) }] }),
    ],
    ['criteria.rule-parameter', withRule({ kind: 'proportional', fullAt: 0 })],
  ])('%s is named, once', (rule, set) => {
    expect(rulesOf(set)).toEqual([rule]);
    expect(isUsable(set, { targetCodes: new Set(['I.1']) })).toBe(false);
  });

  test('a repeated code is named, whatever else it upsets', () => {
    expect(rulesOf(withCriteria([...SAMPLE_SET.criteria, criterion('1.1', 'I', 1)]))).toContain(
      'criteria.duplicate-code',
    );
  });
});
