import type { AppraisalEntry, CriterionMarks } from '../../../src/core/scoring';
import {
  areaPairs,
  agreementOf,
  agreementOfMarks,
  checkAppraisals,
  checkSameDay,
  DEFAULT_SCORING_SETTINGS as settings,
  finalAppraisal,
  movement,
  withAppraisals,
} from '../../../src/core/scoring';
import { criterion, SAMPLE_SET } from '../../support/criteria-sets';

const entry = (appraiser: string, on: string, points: number, reason = 'Thiếu tài liệu'): AppraisalEntry => ({
  agency: 'SNV',
  criterion: '1.1',
  appraiser,
  on,
  points,
  reason,
});
const LOG = [entry('Lan', '2019-03-02', 8), entry('Minh', '2019-03-05', 7.5), entry('Lan', '2019-03-04', 9)];
const scored = criterion('1.1', 'I', 10);
const self: readonly CriterionMarks[] = [{ code: '1.1', self: 10, appraisal: null, survey: null }];

describe('appraisal by several appraisers', () => {
  test.each([
    ['last', 7.5],
    ['mean', 8.25],
    ['lowest', 7.5],
  ] as const)('%s of the appraisers’ latest points counts: %d', (rule, expected) => {
    expect(finalAppraisal(scored, LOG, { ...settings, finalAppraisal: rule })).toBe(expected);
    const marked = withAppraisals(SAMPLE_SET, self, LOG, { ...settings, finalAppraisal: rule });
    expect(marked.map(({ appraisal }) => appraisal)).toEqual([expected]);
  });

  test.each([
    ['appraisal.no-reason', entry('Lan', '2019-03-02', 8, ' ')],
    ['appraisal.out-of-range', entry('Lan', '2019-03-02', 10.5)],
    ['appraisal.unknown-code', { ...entry('Lan', '2019-03-02', 8), criterion: '9.9' }],
    ['appraisal.no-appraiser', entry('', '2019-03-02', 8)],
  ])('%s is named with its place', (rule, wrong) => {
    const issues = checkAppraisals(SAMPLE_SET, self, [wrong], position => ({ cell: `E${position + 2}` }));
    expect(issues.map(issue => [issue.rule, issue.place.cell])).toEqual([[rule, 'E2']]);
  });

  test.each([
    ['last', 7.5],
    ['mean', 8.25],
    ['lowest', 7.5],
  ] as const)(
    'points out of range are a slip: with %s, what was given before them still counts',
    (rule, expected) => {
      const slips = [...LOG, entry('Minh', '2019-03-06', 75), entry('Lan', '2019-03-07', -1)];
      expect(finalAppraisal(scored, slips, { ...settings, finalAppraisal: rule })).toBe(expected);
    },
  );

  test('two appraisers who differ on one day are named at the lower row; a word of one of them, or of a later day, is not', () => {
    const log = [
      entry('Lan', '2019-03-02', 8),
      entry('Minh', '2019-03-02', 7),
      entry('Minh', '2019-03-02', 7.5),
      entry('Lan', '2019-03-03', 9),
    ];
    const issues = checkSameDay(SAMPLE_SET, log, position => ({ cell: `D${position + 5}` }));
    expect(issues.map(({ rule, severity, place }) => [rule, severity, place.cell])).toEqual([
      ['appraisal.same-day', 'warning', 'D6'],
    ]);
  });

  test('points equal to those before need no reason', () => {
    const log = [entry('Lan', '2019-03-02', 10, ''), entry('Minh', '2019-03-03', 10, '')];
    expect(checkAppraisals(SAMPLE_SET, self, log)).toEqual([]);
  });
});

describe('agreement of self-score and appraisal', () => {
  test('of two amounts: 8 against 10 differs by −2 and agrees to 80 %', () => {
    expect(agreementOf(10, 8, settings)).toEqual({ kind: 'ok', value: { difference: -2, percent: 80 } });
  });

  test('nothing against nothing agrees in full; negative points are refused', () => {
    expect(agreementOf(0, 0, settings)).toEqual({ kind: 'ok', value: { difference: 0, percent: 100 } });
    expect(agreementOf(-1, 0, settings)).toEqual({ kind: 'failed', error: 'negative' });
  });

  test('of an agency: the share of criteria with exactly the same points, over those that both scored', () => {
    const marks: readonly CriterionMarks[] = [
      { code: '1.1', self: 10, appraisal: 10, survey: null },
      { code: '1.2', self: 0.3, appraisal: 0.1, survey: null },
      { code: '2.1', self: 'notApplicable', appraisal: 'notApplicable', survey: null },
      { code: '2.2', self: 5, appraisal: null, survey: null },
    ];
    expect(agreementOfMarks(marks, settings)).toMatchObject({ same: 2, percent: 66.67, difference: -0.2 });
    expect(agreementOfMarks([], settings).percent).toBeNull();
  });
});

describe('movement against the year before', () => {
  const index = (code: string, percent: number) => ({ code, index: { kind: 'index', percent } as const });

  test('goes by area, and by a pair of codes only where the user has confirmed it', () => {
    const pairs = [
      { previousCode: 'II', code: 'III', confirmed: true },
      { previousCode: 'I', code: 'IV', confirmed: false },
    ];
    const result = movement(
      [index('I', 70.1), index('II', 50)],
      [index('I', 80.3), index('III', 40), index('IV', 9)],
      pairs,
    );
    expect(result.map(({ code, previousCode, change }) => [code, previousCode, change])).toEqual([
      ['I', 'I', 10.2],
      ['III', 'II', -10],
      ['IV', null, null],
    ]);
  });

  test('an area of the same code and name needs no word; another is suggested and waits', () => {
    const area = (code: string, name: string) => ({ code, name, maxPoints: 10 });
    const before = [area('I', 'Chỉ đạo'), area('II', 'Thể chế'), area('III', 'Thủ tục')];
    const now = [
      area('I', 'CHỈ ĐẠO'),
      area('II', 'Thủ tục'),
      area('III', 'Bộ máy'),
      area('IV', 'Hiện đại hóa'),
    ];
    expect(areaPairs(before, now)).toEqual([
      { code: 'I', previousCode: 'I', confirmed: true },
      { code: 'II', previousCode: 'III', confirmed: false },
      { code: 'III', previousCode: 'III', confirmed: false },
      { code: 'IV', previousCode: null, confirmed: false },
    ]);
    const confirmed = areaPairs(
      before,
      now,
      new Map([
        ['II', 'III'],
        ['IV', 'X'],
      ]),
    );
    expect(confirmed[1]).toEqual({ code: 'II', previousCode: 'III', confirmed: true });
    expect(confirmed[3]).toEqual({ code: 'IV', previousCode: null, confirmed: false });
  });
});
