// Totals of an agency with every figure reckoned by hand, and where an index, a rank and a grade come from.
import type { CriterionMarks, IndexParts, Mark } from '../../../src/core/scoring';
import {
  changeBetween,
  DEFAULT_SCORING_SETTINGS as settings,
  explainGrade,
  explainRank,
  gradeOf,
  indexFromFigures,
  indexOfParts,
  rankAgencies,
  settingChanges,
  totalsOf,
  totalsUnder,
} from '../../../src/core/scoring';
import { criterion, SAMPLE_SET, usable } from '../../support/criteria-sets';

const set = usable(SAMPLE_SET);
/** Maxima: 1.1 10, 1.2 30, 2.1 40, 2.2 20 by survey; 1.3 bonus up to 2, 2.3 deduction up to 3. */
const mark = (code: string, self: Mark, appraisal: Mark = null, survey: Mark = null): CriterionMarks => ({
  code,
  self,
  appraisal,
  survey,
});
const MARKS = [
  mark('1.1', 9, 8),
  mark('1.2', 25.5),
  mark('1.3', 2),
  mark('2.1', 'notApplicable', 30),
  mark('2.2', null, null, 15),
  mark('2.3', 3, 1),
];

test('self-score, appraisal, survey and what counts are kept apart', () => {
  expect(totalsOf(set, MARKS, settings)).toMatchObject({
    // 9 + 25.5; 2.1 does not apply by the agency's own word.
    self: { points: 34.5, maxPoints: 80, notApplicablePoints: 40, missing: [] },
    // 8 + 30; nobody appraised 1.2.
    appraisal: { points: 38, maxPoints: 80, notApplicablePoints: 0, missing: ['1.2'] },
    survey: { points: 15, maxPoints: 20, notApplicablePoints: 0, missing: [] },
    // The appraisal where there is one: 8 + 25.5 + 30.
    counted: { points: 63.5, maxPoints: 80, notApplicablePoints: 0, missing: [] },
    bonus: 2,
    deduction: 1,
    // 63.5 + 15 + 2 − 1, over 100.
    points: 79.5,
    index: { kind: 'index', percent: 79.5 },
    basis: 'mixed',
    surveyConducted: true,
    refused: [],
  });
});

test('an area has its own bonus and deduction, which its index leaves out', () => {
  const { areas } = totalsOf(set, MARKS, settings);
  expect(areas).toMatchObject([
    // (8 + 25.5) of 40 is 83.75 %; with the bonus 35.5 points.
    { code: 'I', maxPoints: 40, bonus: 2, deduction: 0, points: 35.5, index: { percent: 83.75 } },
    // (30 + 15) of 60 is 75 %; less the deduction 44 points.
    { code: 'II', maxPoints: 60, bonus: 0, deduction: 1, points: 44, index: { percent: 75 } },
  ]);
  const under = totalsUnder(set, MARKS, settings, 'II');
  expect(areas[1]).toEqual({ code: 'II', maxPoints: 60, ...under?.totals });
  expect(under?.parts.map(({ criterion: { code }, counted }) => [code, counted])).toEqual([
    ['2.1', 30],
    ['2.2', 15],
    ['2.3', 1],
  ]);
});

test.each<[string, readonly CriterionMarks[], string]>([
  ['appraisals alone', [mark('1.1', 9, 8), mark('2.1', null, 3)], 'appraisal'],
  ['self-scores alone', [mark('1.1', 9), mark('2.1', 3)], 'self'],
  ['both', [mark('1.1', 9, 8), mark('2.1', 3)], 'mixed'],
  ['appraisals and a survey', [mark('1.1', 9, 8), mark('2.2', null, null, 15)], 'appraisal'],
  ['self-scores and a survey', [mark('1.1', 9), mark('2.2', null, null, 15)], 'self'],
])('an index of %s rests on that', (_, marks, basis) => {
  expect(totalsOf(set, marks, settings).basis).toBe(basis);
});

test('of a repeated code the first counts, and marks of no criterion are named', () => {
  const totals = totalsOf(set, [mark('1.1', 9), mark('1.1', 2), mark('9.9', 5), mark('I', 5)], settings);
  expect([totals.self.points, totals.refused]).toEqual([9, ['9.9', 'I']]);
});

test('a survey that was held makes an index by itself', () => {
  // 15 of the whole 100: what nobody entered counts 0.
  expect(totalsOf(set, [mark('2.2', null, null, 15)], settings).index).toEqual({
    kind: 'index',
    percent: 15,
  });
  expect(totalsOf(set, [], settings).index).toEqual({ kind: 'notRanked', because: 'nothingEntered' });
});

test('a survey that does not apply to the agency leaves the maximum', () => {
  const totals = totalsOf(
    set,
    [mark('1.1', 10), mark('1.2', 30), mark('2.1', 0), mark('2.2', null, null, 'notApplicable')],
    settings,
  );
  expect(totals).toMatchObject({
    surveyConducted: true,
    parts: { surveyMaxPoints: 0 },
    index: { percent: 50 },
  });
  const survey = { kind: 'survey', weights: { A: 100, B: 60, C: 20, D: 0 }, groups: [] } as const;
  const two = usable({
    ...SAMPLE_SET,
    criteria: SAMPLE_SET.criteria.flatMap(one =>
      one.code === '2.2' ? [criterion('2.2', 'II', 5, survey), criterion('2.4', 'II', 15, survey)] : [one],
    ),
  });
  const half = totalsOf(
    two,
    [mark('2.1', 40), mark('2.2', null, null, 'notApplicable'), mark('2.4', null, null, 15)],
    settings,
  );
  expect([half.parts.surveyPoints, half.parts.surveyMaxPoints]).toEqual([15, 15]);
});

test('a bonus that comes from a survey is a bonus', () => {
  const asked = usable({
    ...SAMPLE_SET,
    criteria: SAMPLE_SET.criteria.map(one => (one.code === '1.3' ? { ...one, source: 'survey' } : one)),
  });
  const totals = totalsOf(asked, [mark('1.1', 8), mark('1.3', null, null, 2)], settings);
  expect([totals.bonus, totals.survey.points, totals.points]).toEqual([2, 0, 10]);
});

describe('an index', () => {
  const parts = (changes: Partial<IndexParts>): IndexParts => ({
    points: 0,
    maxPoints: 0,
    notApplicablePoints: 0,
    surveyPoints: 0,
    surveyMaxPoints: 0,
    bonus: 0,
    deduction: 0,
    ...changes,
  });
  const nothing = { kind: 'notRanked', because: 'nothingApplies' };

  test.each<[string, Partial<IndexParts>, object]>([
    [
      'of a set with nothing but a survey',
      { surveyPoints: 15, surveyMaxPoints: 20 },
      { kind: 'index', percent: 75 },
    ],
    ['of a set with nothing at all', {}, nothing],
    [
      'where nothing of the appraisal applies, whatever the survey says',
      { maxPoints: 80, notApplicablePoints: 80, surveyPoints: 15, surveyMaxPoints: 20 },
      nothing,
    ],
    [
      'where one point is left',
      { points: 1, maxPoints: 80, notApplicablePoints: 79 },
      { kind: 'index', percent: 100 },
    ],
  ])('%s', (_, changes, index) => {
    expect(indexOfParts(parts(changes), settings)).toEqual(index);
  });

  test.each<[readonly [number, number, number, number | null], object]>([
    [[0, 80, 81, null], { kind: 'failed', error: 'aboveMaximum' }],
    [[50, 80, 30, null], { kind: 'ok', value: 100 }],
    [[80, 80, 0, 20], { kind: 'ok', value: 100 }],
    [[80, 80, 0, 0], { kind: 'ok', value: 80 }],
    [[0, 100, 0, 0], { kind: 'ok', value: 0 }],
    [[0, 101, 0, 0], { kind: 'failed', error: 'surveyAboveMaximum' }],
    [[101, 101, 0, null], { kind: 'ok', value: 100 }],
  ])('from the figures %j is %j', (figures, expected) => {
    expect(indexFromFigures(...figures, settings)).toEqual(expected);
  });
});

describe('ranks', () => {
  const ranked = (...rows: readonly (readonly [level: 'department' | 'commune', percent: number | null])[]) =>
    rankAgencies(
      rows.map(([level, percent], at) => ({
        agency: `A${at}`,
        level,
        index:
          percent === null ? { kind: 'notRanked', because: 'nothingApplies' } : { kind: 'index', percent },
      })),
    ).map(({ rank }) => rank);

  test('each level apart, by default with shared ranks, in the order of the list', () => {
    expect(ranked(['department', 90], ['commune', 95], ['department', 95], ['commune', 80])).toEqual([
      2, 1, 1, 2,
    ]);
    expect(
      ranked(['commune', 80], ['commune', null], ['commune', 90], ['commune', 80], ['commune', 70]),
    ).toEqual([2, null, 1, 2, 4]);
  });

  const LEVEL = [
    { agency: 'A', percent: 70 },
    { agency: 'B', percent: null },
    { agency: 'C', percent: 90 },
    { agency: 'D', percent: 70 },
  ];

  test.each([
    ['A', { rank: 2, ranked: 3, equal: ['D'], ties: 'shared' }],
    ['C', { rank: 1, ranked: 3, equal: [], ties: 'shared' }],
    ['D', { rank: 2, ranked: 3, equal: ['A'], ties: 'shared' }],
    ['B', null],
    ['X', null],
  ])('of %s among its level', (agency, expected) => {
    expect(explainRank(LEVEL, agency, 'shared')).toEqual(expected);
  });
});

describe('grades', () => {
  const [good, best, fair] = [
    { name: 'Tốt', from: 80 },
    { name: 'Xuất sắc', from: 90 },
    { name: 'Khá', from: 70 },
  ];
  const BANDS = [good, best, fair];

  test.each([
    [95, best, null],
    [90, best, null],
    [89.99, good, best],
    [80, good, best],
    [70, fair, good],
  ])('%d is in its band, whatever the order of the bands', (percent, band, above) => {
    expect(explainGrade(percent, BANDS)).toEqual({ band, above });
    expect(explainGrade(percent, [...BANDS].reverse())).toEqual({ band, above });
    expect(gradeOf(percent, BANDS)).toBe(band.name);
    expect(gradeOf(percent, [...BANDS].reverse())).toBe(band.name);
  });

  test('below all bands there is none; of two from one threshold the first counts', () => {
    expect([explainGrade(69.99, BANDS), gradeOf(69.99, BANDS)]).toEqual([null, null]);
    expect(gradeOf(85, [good, { name: 'Khác', from: 80 }])).toBe('Tốt');
  });

  test('changed bands are recorded whole', () => {
    const by = { on: '2019-01-05', by: 'Lan', reason: 'Thông báo số 12' };
    expect(
      settingChanges({ ...settings, gradeBands: [best] }, { ...settings, gradeBands: [good] }, by),
    ).toEqual([
      {
        key: 'gradeBands',
        before: '[{"name":"Xuất sắc","from":90}]',
        after: '[{"name":"Tốt","from":80}]',
        ...by,
      },
    ]);
  });
});

test('against a year without an index nothing changed, on either side', () => {
  expect([changeBetween(5, 7.5), changeBetween(null, 5), changeBetween(5, null)]).toEqual([2.5, null, null]);
});
