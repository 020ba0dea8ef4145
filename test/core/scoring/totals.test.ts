import fc from 'fast-check';
import type { CriterionMarks } from '../../../src/core/scoring';
import { sumOf } from '../../../src/core/numbers';
import {
  checkMarks,
  DEFAULT_SCORING_SETTINGS as settings,
  indexFromFigures,
  totalsOf,
} from '../../../src/core/scoring';
import { SAMPLE_SET, usable } from '../../support/criteria-sets';

const set = usable(SAMPLE_SET);
const markUpTo = (max: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: max * 100 }).map(hundredths => hundredths / 100),
    fc.constant('notApplicable' as const),
    fc.constant(null),
  );
const marks = fc.tuple(
  ...set.criteria.map(({ code, maxPoints, source }) =>
    fc
      .tuple(markUpTo(maxPoints), markUpTo(maxPoints))
      .map(([one, other]): CriterionMarks =>
        source === 'survey'
          ? { code, self: null, appraisal: null, survey: one }
          : { code, self: one, appraisal: other, survey: null },
      ),
  ),
);

describe('totals of an agency', () => {
  test('are the sums of their areas, for each kind of score', () => {
    fc.assert(
      fc.property(marks, entered => {
        const totals = totalsOf(set, entered, settings);
        for (const kind of ['self', 'appraisal', 'survey', 'counted'] as const) {
          expect(totals[kind].points).toBe(sumOf(totals.areas.map(area => area[kind].points)));
          expect(totals[kind].maxPoints).toBe(sumOf(totals.areas.map(area => area[kind].maxPoints)));
        }
      }),
    );
  });

  test('do not depend on the order in which marks come', () => {
    fc.assert(
      fc.property(marks, entered => {
        expect(totalsOf(set, [...entered].reverse(), settings)).toEqual(totalsOf(set, entered, settings));
      }),
    );
  });

  test('lead to an index between 0 and 100, or to none', () => {
    fc.assert(
      fc.property(marks, entered => {
        const totals = totalsOf(set, entered, settings);
        for (const { index } of [totals, ...totals.areas]) {
          if (index.kind !== 'index') continue;
          expect(index.percent).toBeGreaterThanOrEqual(0);
          expect(index.percent).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('do not fall when an appraiser gives more', () => {
    fc.assert(
      fc.property(
        marks,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (entered, a, b) => {
          const withPoints = (points: number) =>
            totalsOf(
              set,
              [
                { code: '2.1', self: null, appraisal: points, survey: null },
                ...entered.filter(one => one.code !== '2.1'),
              ],
              settings,
            ).index;
          const [low, high] = [withPoints(Math.min(a, b)), withPoints(Math.max(a, b))];
          if (low.kind !== 'index' || high.kind !== 'index')
            throw new Error('2.1 applies, so there is an index');
          expect(low.percent).toBeLessThanOrEqual(high.percent);
        },
      ),
    );
  });

  test('where nothing applies there is no index, however the settings treat it', () => {
    const none = set.criteria.map(({ code, source }): CriterionMarks =>
      source === 'survey'
        ? { code, self: null, appraisal: null, survey: 'notApplicable' }
        : { code, self: 'notApplicable', appraisal: null, survey: null },
    );
    for (const notApplicable of ['rescaleAppraisal', 'rescaleAll'] as const)
      for (const unappraised of ['selfScore', 'zero'] as const)
        expect(totalsOf(set, none, { ...settings, notApplicable, unappraised }).index).toEqual({
          kind: 'notRanked',
          because: 'nothingApplies',
        });
  });

  test('a mark above the maximum is not counted and is named with its place', () => {
    const entered = [{ code: '1.1', self: 10.01, appraisal: null, survey: null }];
    expect(totalsOf(set, entered, settings).refused).toEqual(['1.1']);
    expect(checkMarks(set, entered, code => ({ cell: `D-${code}` }))).toEqual([
      {
        rule: 'score.out-of-range',
        severity: 'error',
        place: { cell: 'D-1.1' },
        value: '10.01',
        params: { code: '1.1', kind: 'self', points: 10.01, maxPoints: 10 },
      },
    ]);
  });
});

describe('the index from bare figures', () => {
  test.each([
    [40, 80, 0, null, 50],
    [40, 80, 30, null, 80],
    [38, 80, 30, 15, 75.8],
  ])('%d of %d, %d not applicable, survey %p: %d %%', (points, max, notApplicable, survey, expected) => {
    expect(indexFromFigures(points, max, notApplicable, survey, settings)).toEqual({
      kind: 'ok',
      value: expected,
    });
  });

  test.each([
    [51, 80, 30, null, 'aboveMaximum'],
    [0, 80, 80, null, 'nothingApplies'],
    [40, 80, 0, 20.5, 'surveyAboveMaximum'],
    [-1, 80, 0, null, 'negative'],
  ])('%d of %d, %d not applicable, survey %p is refused: %s', (points, max, notApplicable, survey, error) => {
    expect(indexFromFigures(points, max, notApplicable, survey, settings)).toEqual({ kind: 'failed', error });
  });
});
