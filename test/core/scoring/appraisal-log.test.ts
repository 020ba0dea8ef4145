// The log of appraisals: which entry counts by its day and place in the list, what a fault says in full, and what two
// appraisers say on one day.
import type { AppraisalEntry } from '../../../src/core/scoring';
import {
  checkAppraisals,
  checkSameDay,
  DEFAULT_SCORING_SETTINGS as settings,
  finalAppraisal,
  indexFromFigures,
  withAppraisals,
} from '../../../src/core/scoring';
import { criterion, SAMPLE_SET } from '../../support/criteria-sets';

const entry = (on: string, points: AppraisalEntry['points'], changes: Partial<AppraisalEntry> = {}) => ({
  agency: 'SNV',
  criterion: '1.1',
  appraiser: 'Lan',
  on,
  points,
  reason: 'Thiếu tài liệu',
  ...changes,
});
const scored = criterion('1.1', 'I', 10);
const rule = (finalRule: 'last' | 'mean' | 'lowest') => ({ ...settings, finalAppraisal: finalRule });

test('the latest day counts wherever it stands in the list; of one day the entry further down', () => {
  const [first, second, third] = [entry('2019-03-01', 1), entry('2019-03-02', 2), entry('2019-03-03', 3)];
  for (const list of [
    [first, second, third],
    [third, second, first],
    [second, third, first],
  ])
    expect(finalAppraisal(scored, list, rule('last'))).toBe(3);
  expect(finalAppraisal(scored, [entry('2019-03-01', 5), entry('2019-03-01', 4)], rule('last'))).toBe(4);
});

test('“không áp dụng” counts where it is the latest and is left out of means', () => {
  const minh = { appraiser: 'Minh' };
  const list = [entry('2019-03-01', 'notApplicable'), entry('2019-03-02', 6, minh)];
  expect(finalAppraisal(scored, list, rule('mean'))).toBe(6);
  expect(finalAppraisal(scored, [...list, entry('2019-03-03', 'notApplicable')], rule('lowest'))).toBe(
    'notApplicable',
  );
  expect(finalAppraisal(scored, [entry('2019-03-01', 11)], rule('mean'))).toBeNull();
});

test('a fault is an error at its entry’s own place in the list, with all that its sentence needs', () => {
  const list = [entry('2019-03-05', 11), entry('2019-03-01', 8, { reason: ' ' })];
  const self = [{ code: '1.1', self: 10, appraisal: null, survey: null }];
  expect(checkAppraisals(SAMPLE_SET, self, list, position => ({ cell: `E${position}` }))).toEqual([
    {
      rule: 'appraisal.no-reason',
      severity: 'error',
      place: { cell: 'E1' },
      value: '8',
      params: { code: '1.1', appraiser: 'Lan' },
    },
    {
      rule: 'appraisal.out-of-range',
      severity: 'error',
      place: { cell: 'E0' },
      value: '11',
      params: { code: '1.1', appraiser: 'Lan', maxPoints: 10 },
    },
  ]);
  const [reported] = checkAppraisals(SAMPLE_SET, self, list);
  expect(reported?.place).toEqual({});
});

test('the first points of a criterion without a self-score need no reason, a blank name is none', () => {
  expect(checkAppraisals(SAMPLE_SET, [], [entry('2019-03-01', 8, { reason: '' })])).toEqual([]);
  expect(checkAppraisals(SAMPLE_SET, [], [entry('2019-03-01', 8, { appraiser: ' ' })])).toMatchObject([
    { rule: 'appraisal.no-appraiser' },
  ]);
});

test('two appraisers with other points on one day: a word at the later entry', () => {
  const minh = entry('2019-03-01', 7, { appraiser: 'Minh' });
  expect(checkSameDay(SAMPLE_SET, [entry('2019-03-01', 8), minh], at => ({ cell: `E${at}` }))).toEqual([
    {
      rule: 'appraisal.same-day',
      severity: 'warning',
      place: { cell: 'E1' },
      value: '7',
      params: { code: '1.1', on: '2019-03-01', appraiser: 'Minh', other: 'Lan', before: 8 },
    },
  ]);
  expect(checkSameDay(SAMPLE_SET, [entry('2019-03-01', 8), minh])[0]?.place).toEqual({});
  const same = { ...minh, points: 8 };
  const unknown = { ...minh, criterion: '9.9' };
  const outside = { ...minh, points: 11 };
  for (const other of [same, unknown, outside, { ...minh, on: '2019-03-02' }, entry('2019-03-01', 7)])
    expect(checkSameDay(SAMPLE_SET, [entry('2019-03-01', 8), other])).toEqual([]);
  expect(checkSameDay(SAMPLE_SET, [outside, minh, { ...unknown, appraiser: 'Hà' }])).toEqual([]);
});

test('an appraisal of a criterion without marks comes behind them; one out of range leaves what stood', () => {
  expect(withAppraisals(SAMPLE_SET, [], [entry('2019-03-01', 8)], settings)).toEqual([
    { code: '1.1', self: null, appraisal: 8, survey: null },
  ]);
  const marks = [{ code: '1.1', self: 10, appraisal: 9, survey: null }];
  expect(withAppraisals(SAMPLE_SET, marks, [entry('2019-03-01', 11)], settings)).toEqual(marks);
});

test.each<[number, number, number, number | null, object]>([
  [60, 80, 0, null, { kind: 'ok', value: 75 }],
  [60, 80, 20, null, { kind: 'ok', value: 100 }],
  [60, 80, 0, 20, { kind: 'ok', value: 80 }],
  [0, 100, 100, 0, { kind: 'failed', error: 'nothingApplies' }],
  [0, 0, 0, null, { kind: 'failed', error: 'nothingApplies' }],
  [Number.NaN, 80, 0, null, { kind: 'failed', error: 'notFinite' }],
  [60, 80, 0, Infinity, { kind: 'failed', error: 'notFinite' }],
  [0, 80, 81, null, { kind: 'failed', error: 'aboveMaximum' }],
  [61, 80, 20, null, { kind: 'failed', error: 'aboveMaximum' }],
  [60, 80, 0, 20.5, { kind: 'failed', error: 'surveyAboveMaximum' }],
])('the index from %d of %d, %d not applicable, survey %j', (points, most, notApplicable, survey, result) => {
  expect(indexFromFigures(points, most, notApplicable, survey, settings)).toEqual(result);
});
