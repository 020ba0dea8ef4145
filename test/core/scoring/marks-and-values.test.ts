// Marks by themselves, bare cells as values, and two sides' points against each other.
import type { CriteriaSet, Criterion, ScoringRule } from '../../../src/core/criteria';
import type { CriterionMarks, CriterionValue } from '../../../src/core/scoring';
import {
  agreementOf,
  agreementOfMarks,
  checkMarks,
  DEFAULT_SCORING_SETTINGS as settings,
  valueFor,
} from '../../../src/core/scoring';
import { SAMPLE_SET } from '../../support/criteria-sets';

const leaf = (code: string, rule: ScoringRule | null, maxPoints = 10): Criterion => ({
  code,
  parent: 'I',
  name: code,
  maxPoints,
  source: rule?.kind === 'survey' ? 'survey' : 'appraisal',
  rule,
  levels: [],
  relatedTarget: null,
});
const share = (percent: number) => ({ kind: 'share', percent }) as const;
const CRITERIA = [
  leaf('1', { kind: 'yesNo' }),
  leaf('2', { kind: 'noYes' }),
  leaf('3', {
    kind: 'levels',
    levels: [
      { name: 'Đủ', award: share(100) },
      { name: 'Thiếu', award: share(50) },
    ],
  }),
  leaf('4', {
    kind: 'stepped',
    steps: [
      { from: null, to: 50, award: { kind: 'points', points: 2 } },
      { from: 50, to: null, award: share(100) },
    ],
  }),
  leaf('5', { kind: 'stepped', steps: [{ from: null, to: null, award: { kind: 'proportional' } }] }),
  leaf('6', { kind: 'bonus', pointsEach: 1, cap: 3 }),
  leaf('7', { kind: 'deduction', pointsEach: 1, cap: 20 }),
  leaf('8', { kind: 'manual' }),
  leaf('9', null),
  leaf('10', { kind: 'deduction', pointsEach: 1, cap: 4 }),
];
const SET: CriteriaSet = { ...SAMPLE_SET, criteria: CRITERIA };
const marked = (code: string, self: CriterionMarks['self']): CriterionMarks => ({
  code,
  self,
  appraisal: null,
  survey: null,
});
const place = (code: string, kind: string) => ({ sheet: code, column: kind });
const reported = (...marks: readonly CriterionMarks[]) => checkMarks(SET, marks, place);

test.each<[string, readonly number[], readonly number[]]>([
  ['1', [0, 10], [5]],
  ['2', [0, 10], [5]],
  ['3', [10, 5], [0, 7]],
  ['4', [2, 10], [0, 5]],
  ['5', [0, 3.3, 10], []],
  ['8', [0, 3.3, 10], []],
  ['9', [0, 3.3], []],
])('criterion %s can give %j and not %j', (code, on, off) => {
  for (const points of on) expect(reported(marked(code, points))).toEqual([]);
  for (const points of off)
    expect(reported(marked(code, points))).toEqual([
      {
        rule: 'score.off-scale',
        severity: 'warning',
        place: { sheet: code, column: 'self' },
        value: String(points),
        params: { code, kind: 'self', points, maxPoints: 10 },
      },
    ]);
});

test.each([
  ['6', 3, 3.5, 3],
  ['7', 10, 10.5, 10],
  ['8', 10, 10.5, 10],
  ['10', 4, 4.5, 4],
])('criterion %s takes %d and not %d', (code, most, above, maxPoints) => {
  expect(reported(marked(code, most))).toEqual([]);
  for (const points of [above, -1])
    expect(reported(marked(code, points))).toMatchObject([
      { rule: 'score.out-of-range', severity: 'error', params: { points, maxPoints } },
    ]);
  expect([...reported(marked(code, null)), ...reported(marked(code, 'notApplicable'))]).toEqual([]);
});

test('a survey’s mark may lie between the fixed points', () => {
  expect(reported({ ...marked('1', null), survey: 5 })).toEqual([]);
  expect(reported({ ...marked('1', null), appraisal: 5 })).toMatchObject([
    { place: { column: 'appraisal' } },
  ]);
});

test('a code that is unknown or stands twice is told in full', () => {
  const issue = {
    severity: 'error',
    place: { sheet: 'x', column: 'code' },
    value: 'x',
    params: { code: 'x' },
  };
  expect(reported(marked('x', 1))).toEqual([{ rule: 'score.unknown-code', ...issue }]);
  expect(reported(marked('8', 1), marked('8', 2))).toMatchObject([
    { rule: 'score.duplicate-code', value: '8' },
  ]);
  expect(checkMarks(SET, [marked('x', 1)])[0]?.place).toEqual({});
});

const LEVELS = { kind: 'levels', levels: [{ name: 'Đủ', award: share(100) }] } as const;
const PART = { kind: 'proportional', fullAt: 100 } as const;

test.each<[ScoringRule, number | boolean | string | null, CriterionValue | null]>([
  [PART, null, { kind: 'missing' }],
  [{ kind: 'yesNo' }, true, { kind: 'answer', yes: true }],
  [{ kind: 'yesNo' }, 1, { kind: 'answer', yes: true }],
  [{ kind: 'noYes' }, false, { kind: 'answer', yes: false }],
  [{ kind: 'noYes' }, 0, { kind: 'answer', yes: false }],
  [{ kind: 'yesNo' }, 2, null],
  [{ kind: 'yesNo' }, 'có', null],
  [LEVELS, 'Đủ', { kind: 'level', levelIndex: 0 }],
  [LEVELS, 1, null],
  [PART, '5', null],
  [PART, true, null],
  [PART, Number.NaN, null],
  [PART, 5, { kind: 'amount', amount: 5 }],
  [{ kind: 'manual' }, 5, { kind: 'points', points: 5 }],
  [{ kind: 'survey', weights: { A: 100, B: 75, C: 50, D: 0 }, groups: [] }, 5, { kind: 'points', points: 5 }],
])('of the rule %j the cell %j is %j', (rule, cell, value) => {
  expect(valueFor(rule, cell)).toEqual(value);
});

test('two amounts agree by the part that the smaller is of the larger', () => {
  expect(agreementOf(8, 10, settings)).toEqual({ kind: 'ok', value: { difference: 2, percent: 80 } });
  expect(agreementOf(0, 0, settings)).toMatchObject({ value: { difference: 0, percent: 100 } });
  expect(agreementOf(0, 5, settings)).toMatchObject({ value: { difference: 5, percent: 0 } });
  for (const [self, appraisal, error] of [
    [Number.NaN, 1, 'notFinite'],
    [1, Infinity, 'notFinite'],
    [-1, 1, 'negative'],
    [1, -1, 'negative'],
  ] as const)
    expect(agreementOf(self, appraisal, settings)).toEqual({ kind: 'failed', error });
});

test('criteria with both scores are compared; one side’s “không áp dụng” is no agreement and no difference', () => {
  const both = (self: CriterionMarks['self'], appraisal: CriterionMarks['appraisal']) => ({
    code: '8',
    self,
    appraisal,
    survey: null,
  });
  const result = agreementOfMarks(
    [
      both(5, 5),
      both(5, 3),
      both('notApplicable', 'notApplicable'),
      both('notApplicable', 3),
      both(3, 'notApplicable'),
      both(null, 3),
      both(3, null),
    ],
    settings,
  );
  expect(result.criteria.map(({ difference, same }) => [difference, same])).toEqual([
    [0, true],
    [-2, false],
    [null, true],
    [null, false],
    [null, false],
  ]);
  expect(result).toMatchObject({ same: 2, percent: 40, difference: -2 });
});
