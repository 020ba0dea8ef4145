// Why a criterion has no points, how its points came about, and shares of survey answers, by hand.
import type { Criterion, ScoringRule } from '../../../src/core/criteria';
import type { CriterionValue } from '../../../src/core/scoring';
import { DEFAULT_SCORING_SETTINGS, scoreCriterion, scoringSettingsFrom } from '../../../src/core/scoring';
import { importSurveyAnswers, importSurveyCounts } from '../../../src/core/scoring';

const SETTINGS = { ...DEFAULT_SCORING_SETTINGS, pointsPlaces: 2, pointsRounding: 'eachCriterion' } as const;
const criterion = (rule: ScoringRule | null, maxPoints = 10): Criterion => ({
  code: '1.1',
  parent: 'I',
  name: 'Tiêu chí thử',
  maxPoints,
  source: 'appraisal',
  rule,
  levels: [],
  relatedTarget: null,
});
const outcomeOf = (rule: ScoringRule | null, value: CriterionValue, settings = {}) =>
  scoreCriterion(criterion(rule), value, { ...SETTINGS, ...settings });

const PART = { kind: 'proportional', fullAt: 80 } as const;
const MANUAL = { kind: 'manual' } as const;
const SURVEY = { kind: 'survey', weights: { A: 100, B: 50, C: 10, D: 0 }, groups: [] } as const;
const LEVELS = { kind: 'levels', levels: [{ name: 'Đủ', award: { kind: 'points', points: 4 } }] } as const;
const amount = (value: number): CriterionValue => ({ kind: 'amount', amount: value });
const points = (value: number): CriterionValue => ({ kind: 'points', points: value });
const fraction = (numerator: number, denominator: number): CriterionValue => ({
  kind: 'fraction',
  numerator,
  denominator,
});
const people = (
  group: 'citizens' | 'businesses',
  asked: number,
  ...[A = 0, B = 0, C = 0, D = 0]: number[]
) => ({
  group,
  asked,
  answers: { A, B, C, D },
});
const survey = (...groups: ReturnType<typeof people>[]): CriterionValue => ({ kind: 'survey', groups });

test.each<[ScoringRule | null, CriterionValue, string, number | null]>([
  [null, amount(1), 'noRule', null],
  [PART, amount(-1), 'negative', -1],
  [PART, amount(Number.NaN), 'notFinite', null],
  [PART, points(-1), 'negative', -1],
  [PART, points(Number.NaN), 'notFinite', null],
  [MANUAL, points(10.5), 'aboveMaximum', 10.5],
  [{ kind: 'bonus', pointsEach: 1, cap: 3 }, points(4), 'aboveMaximum', 4],
  [{ kind: 'deduction', pointsEach: 1, cap: 3 }, points(4), 'aboveMaximum', 4],
  [PART, fraction(Number.NaN, 1), 'notFinite', null],
  [PART, fraction(1, Infinity), 'notFinite', null],
  [PART, fraction(-2, 1), 'negative', -2],
  [PART, fraction(1, -2), 'negative', -2],
  [PART, fraction(5, 4), 'numeratorAboveDenominator', 5],
  [PART, fraction(5, 0), 'numeratorAboveDenominator', 5],
  [PART, { kind: 'answer', yes: true }, 'wrongKind', null],
  [PART, { kind: 'level', levelIndex: 0 }, 'wrongKind', null],
  [LEVELS, { kind: 'level', levelIndex: 1 }, 'noLevel', null],
  [PART, survey(people('citizens', 1, 1)), 'wrongKind', null],
  [{ kind: 'yesNo' }, amount(1), 'wrongKind', 1],
  [{ kind: 'noYes' }, amount(1), 'wrongKind', 1],
  [LEVELS, amount(1), 'wrongKind', 1],
  [SURVEY, amount(1), 'wrongKind', 1],
  [MANUAL, amount(1), 'wrongKind', 1],
  [SURVEY, survey(people('citizens', 5, -1, 2)), 'negative', -1],
  [SURVEY, survey(people('citizens', -5)), 'negative', -5],
  [SURVEY, survey(people('citizens', 5, Number.NaN)), 'negative', Number.NaN],
  [SURVEY, survey(people('citizens', 5, 4, 2)), 'answersAboveAsked', 6],
  [SURVEY, survey(people('citizens', 5)), 'noAnswers', null],
  [SURVEY, survey(), 'noAnswers', null],
])('the rule %j with %j: %s', (rule, value, reason, found) => {
  expect(outcomeOf(rule, value)).toEqual({ kind: 'invalid', reason, value: found });
});

test('what was not entered is missing, what does not apply says why', () => {
  expect(outcomeOf(PART, { kind: 'missing' })).toEqual({ kind: 'missing' });
  expect(outcomeOf(PART, { kind: 'notApplicable' })).toEqual({ kind: 'notApplicable', because: 'declared' });
  expect(outcomeOf(PART, fraction(0, 0))).toEqual({ kind: 'notApplicable', because: 'notArising' });
});

test.each<[ScoringRule, CriterionValue, number, object]>([
  [PART, amount(90), 10, { kind: 'full', amount: 90, fullAt: 80 }],
  [PART, amount(80), 10, { kind: 'full', amount: 80, fullAt: 80 }],
  [PART, fraction(0, 5), 0, { kind: 'part', amount: 0, fullAt: 80 }],
  [PART, fraction(5, 5), 10, { kind: 'full', amount: 100, fullAt: 80 }],
  [MANUAL, points(0), 0, { kind: 'entered' }],
  [MANUAL, points(10), 10, { kind: 'entered' }],
  [{ kind: 'bonus', pointsEach: 1, cap: 3 }, points(3), 3, { kind: 'entered' }],
  [{ kind: 'yesNo' }, { kind: 'answer', yes: true }, 10, { kind: 'answer', yes: true, isFull: true }],
  [{ kind: 'noYes' }, { kind: 'answer', yes: true }, 0, { kind: 'answer', yes: true, isFull: false }],
  [
    LEVELS,
    { kind: 'level', levelIndex: 0 },
    4,
    { kind: 'level', level: { name: 'Đủ', award: { kind: 'points', points: 4 } }, levelIndex: 0 },
  ],
  [
    SURVEY,
    survey(people('citizens', 10, 4, 2, 0, 2), people('businesses', 2)),
    6.25,
    { kind: 'survey', sharePercent: 62.5, answered: 8, asked: 12 },
  ],
])('the rule %j with %j gives %d', (rule, value, given, formula) => {
  expect(outcomeOf(rule, value)).toMatchObject({ kind: 'scored', points: given, calculation: { formula } });
});

test('the bounds of steps belong where the paper says', () => {
  const steps = [
    { from: null, to: 50, toIncluded: true, award: { kind: 'points', points: 1 } },
    { from: 50, to: 80, fromExcluded: true, award: { kind: 'points', points: 2 } },
    { from: 80, to: 90, award: { kind: 'points', points: 3 } },
  ] as const;
  const rule: ScoringRule = { kind: 'stepped', steps };
  expect([0, 50, 50.01, 79.99, 80, 89.99].map(value => outcomeOf(rule, amount(value)))).toMatchObject(
    [1, 1, 2, 2, 3, 3].map(given => ({ points: given })),
  );
  expect(outcomeOf(rule, amount(90))).toEqual({ kind: 'invalid', reason: 'noStep', value: 90 });
});

test('points that are kept exact say so only where rounding would have changed them', () => {
  const isExact = (value: number, pointsRounding: 'eachCriterion' | 'shownOnly') =>
    outcomeOf({ kind: 'proportional', fullAt: 90 }, amount(value), { pointsRounding });
  expect(isExact(40, 'shownOnly')).toMatchObject({ calculation: { isExact: true } });
  expect(isExact(45, 'shownOnly')).toMatchObject({ calculation: { isExact: false } });
  expect(isExact(40, 'eachCriterion')).toMatchObject({ points: 4.44, calculation: { isExact: false } });
});

test('every answer weighs alike, or every group; groups that are not asked or did not answer stay out', () => {
  const both = survey(people('citizens', 10, 8, 0, 0, 0), people('businesses', 4, 0, 0, 0, 2));
  expect(outcomeOf(SURVEY, both, { surveyGroups: 'pooled' })).toMatchObject({ points: 8 });
  expect(outcomeOf(SURVEY, both, { surveyGroups: 'equalGroups' })).toMatchObject({ points: 5 });
  expect(outcomeOf(SURVEY, survey(people('citizens', 2, 2)))).toMatchObject({ points: 10 });
  const silent = survey(people('citizens', 10, 8), people('businesses', 4));
  expect(outcomeOf(SURVEY, silent, { surveyGroups: 'equalGroups' })).toMatchObject({ points: 10 });
  const asked: ScoringRule = { ...SURVEY, groups: ['businesses'] };
  expect(outcomeOf(asked, both)).toMatchObject({ points: 0, calculation: { formula: { asked: 4 } } });
});

describe('survey rows that are refused', () => {
  const row = { agency: 'SNV', criterion: '2.2', group: 'citizens', asked: 10, A: 5, B: 3, C: 1, D: 1 };
  const place = (index: number, column: string) => ({ cell: `${column}${index}` });

  test.each([
    [{ criterion: '' }, 'survey.blank', 'criterion', '', { column: 'criterion' }],
    [{ group: 'x' }, 'survey.unknown-group', 'group', 'x', {}],
    [{ C: 'x' }, 'survey.count', 'C', 'x', {}],
    [{ asked: 'x' }, 'survey.count', 'asked', 'x', {}],
    [{ asked: 9 }, 'survey.above-asked', 'asked', '9', { answered: 10, asked: 9 }],
  ])('%j', (change, rule, column, value, params) => {
    const issue = {
      rule,
      severity: 'error',
      place: { cell: `${column}0` },
      value,
      params: { rowIndex: 0, ...params },
    };
    expect(importSurveyCounts([{ ...row, ...change }], place).issues).toEqual([issue]);
    expect(importSurveyCounts([{ ...row, ...change }]).issues[0]?.place).toEqual({});
  });

  test('blank counts are none; groups of one agency stand side by side, once each', () => {
    const rows = [{ ...row, C: null, D: '' }, { ...row, group: 'businesses' }, row];
    const { results, issues } = importSurveyCounts(rows, place);
    expect(results).toMatchObject([
      { groups: [{ answers: { A: 5, B: 3, C: 0, D: 0 } }, { group: 'businesses' }] },
    ]);
    expect(issues).toMatchObject([{ rule: 'survey.repeated-group', place: { cell: 'group2' } }]);
  });

  test('single answers are kept apart by agency, criterion and group; blanks count as asked', () => {
    const answer = (agency: string, criterion: string, given: string | null) => ({
      agency,
      criterion,
      group: 'citizens',
      answer: given,
    });
    const rows = [
      answer('S', '12', 'A'),
      answer('S1', '2', 'B'),
      answer('S', '12', null),
      answer('S', '12', 'x'),
    ];
    const { results, issues } = importSurveyAnswers(rows, place);
    expect(results).toEqual([
      { agency: 'S', criterion: '12', groups: [people('citizens', 2, 1)] },
      { agency: 'S1', criterion: '2', groups: [people('citizens', 1, 0, 1)] },
    ]);
    expect(issues).toMatchObject([{ rule: 'survey.unknown-answer', place: { cell: 'answer3' } }]);
    expect(importSurveyAnswers([answer('S', '1', 'x')]).issues[0]?.place).toEqual({});
  });
});

describe('settings that are refused', () => {
  const row = (key: string, value: string | number | null) => ({ key, value, source: '' });
  const bands = [{ name: 'Tốt', from: 80 }];

  test.each<[string, string | number | null, string]>([
    ['pointsPlaces', '2', 'settings.value'],
    ['pointsPlaces', 5, 'settings.value'],
    ['pointsPlaces', 1.5, 'settings.value'],
    ['bonusCap', 101, 'settings.value'],
    ['bonusCap', -1, 'settings.value'],
    ['bonusCap', '5', 'settings.value'],
    ['ties', null, 'settings.value'],
    ['khác', 1, 'settings.unknown'],
  ])('%s %j', (key, value, rule) => {
    const { settings, issues } = scoringSettingsFrom([row(key, value)], bands);
    expect(issues).toEqual([
      {
        rule,
        severity: 'error',
        place: {},
        value: value === null ? '' : String(value),
        params: { rowIndex: 0, key },
      },
    ]);
    expect(settings).toEqual({ ...DEFAULT_SCORING_SETTINGS, gradeBands: bands });
  });

  test('the highest and a broken number are taken where they may be', () => {
    const { settings, issues } = scoringSettingsFrom([row('pointsPlaces', 4), row('bonusCap', 1.5)], bands);
    expect([settings.pointsPlaces, settings.bonusCap, issues]).toEqual([4, 1.5, []]);
  });

  test.each([
    ['', 50],
    ['Kém', -1],
    ['Kém', 101],
    ['Kém', Number.NaN],
    ['Kém', 80],
  ])('the band %j from %d: the default bands stand', (name, from) => {
    const { settings, issues } = scoringSettingsFrom([row('khác', 1)], [...bands, { name, from }]);
    expect(issues[0]).toEqual({
      rule: 'settings.grade-band',
      severity: 'error',
      place: {},
      value: String(from),
      params: { rowIndex: 1, name },
    });
    expect(settings.gradeBands).toEqual(DEFAULT_SCORING_SETTINGS.gradeBands);
  });

  test('bands from 0 and from 100 are bands; without any the defaults stand', () => {
    const wide = [
      { name: 'Trọn', from: 100 },
      { name: 'Còn lại', from: 0 },
    ];
    expect(scoringSettingsFrom([row('khác', 1)], wide).settings.gradeBands).toEqual(wide);
    expect(scoringSettingsFrom([], []).settings.gradeBands).toEqual(DEFAULT_SCORING_SETTINGS.gradeBands);
  });
});
