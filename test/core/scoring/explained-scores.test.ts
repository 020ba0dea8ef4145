// What is said of a score beside its words: who changed it, what of that counts, and whether the agency's own differs.
import type { AppraisalEntry, ExplainRequest, Mark } from '../../../src/core/scoring';
import {
  DEFAULT_SCORING_SETTINGS as settings,
  explainScore,
  finalAppraisal,
} from '../../../src/core/scoring';
import { criterion, SAMPLE_SET, usable } from '../../support/criteria-sets';

const set = usable({
  ...SAMPLE_SET,
  criteria: SAMPLE_SET.criteria.map(one =>
    one.code === '1.1' ? { ...one, rule: { kind: 'proportional', fullAt: 100 } } : one,
  ),
});
const entry = (
  appraiser: string,
  on: string,
  points: number | 'notApplicable',
  code = '1.1',
): AppraisalEntry => ({
  agency: 'SNV',
  criterion: code,
  appraiser,
  on,
  points,
  reason: 'Thiếu tài liệu',
});

function explained(changes: Partial<ExplainRequest>, self: Mark = 10) {
  const code = changes.code ?? '1.1';
  const result = explainScore({
    agency: 'SNV',
    set,
    code,
    marks: { code, self, appraisal: null, survey: null },
    value: null,
    unit: '%',
    evidence: null,
    appraisals: [],
    settings,
    ...changes,
  });
  if (result.kind === 'failed') throw new Error(result.error.kind);
  return result.value;
}

test('each change starts from the one before it that counts', () => {
  const appraisals = [
    entry('Minh', '2019-03-05', 75),
    entry('Lan', '2019-03-02', 8),
    entry('Lan', '2019-03-06', 7),
    entry('Lan', '2019-03-04', 1, '1.2'),
  ];
  const { changes, appraisal } = explained({ appraisals });
  expect(changes.map(({ before, after, counts }) => [before, after, counts])).toEqual([
    [10, 8, true],
    [8, 75, false],
    [8, 7, true],
  ]);
  expect(appraisal).toBe(7);
});

test('changes of one day keep the order of the list', () => {
  const days = ['2019-03-05', '2019-03-02', '2019-03-05', '2019-03-02'];
  const { changes } = explained({ appraisals: days.map((on, index) => entry('Lan', on, index + 1)) });
  expect(changes.map(({ after }) => after)).toEqual([2, 4, 1, 3]);
});

test('which of several appraisers counts is said where there are several', () => {
  const [lan, minh] = [entry('Lan', '2019-03-02', 8), entry('Minh', '2019-03-03', 7)];
  expect(explained({ appraisals: [lan, minh] }).finalRule).toBe('last');
  expect(explained({ appraisals: [lan, { ...lan, on: '2019-03-03' }] }).finalRule).toBeNull();
  expect(explained({ appraisals: [lan, { ...minh, criterion: '1.2' }] }).finalRule).toBeNull();
  expect(explained({}).finalRule).toBeNull();
});

test('a survey’s score is shown with its criterion', () => {
  const marks = { code: '2.2', self: null, appraisal: null, survey: 15 };
  expect(explained({ code: '2.2', marks })).toMatchObject({ survey: 15, counted: 15, countedFrom: 'survey' });
});

describe('the agency’s own score differs from the rule’s', () => {
  const differs = (self: Mark, rate: number | null, shownOnly = false) =>
    explained(
      {
        value: rate === null ? null : { kind: 'fraction', numerator: rate, denominator: 3 },
        settings: shownOnly ? { ...settings, pointsRounding: 'shownOnly' } : settings,
      },
      self,
    ).selfDiffersFromRule;

  test.each<[Mark, number | null, boolean, boolean]>([
    // 1 of 3 of 10 points is 3.333…, rounded 3.33.
    [3.33, 1, false, false],
    [3.34, 1, false, true],
    [3.3333, 1, false, true],
    // Only what is shown is rounded: nobody types the further decimals.
    [3.33, 1, true, false],
    [3.3333, 1, true, false],
    [3.34, 1, true, true],
    // 3 of 3 gives 10 without further decimals.
    [10, 3, true, false],
    [9.999, 3, true, true],
    [null, 1, false, false],
    ['notApplicable', 1, false, false],
    [3, null, false, false],
  ])('%p against %p of 3, shown only %p: %p', (self, rate, shownOnly, expected) => {
    expect(differs(self, rate, shownOnly)).toBe(expected);
  });
});

test.each([
  ['last', 'notApplicable'],
  ['mean', 'notApplicable'],
  ['lowest', 'notApplicable'],
] as const)('"không áp dụng" of the latest appraiser counts by %s', (rule, expected) => {
  const log = [entry('Lan', '2019-03-02', 8), entry('Minh', '2019-03-03', 'notApplicable')];
  expect(finalAppraisal(criterion('1.1', 'I', 10), log, { ...settings, finalAppraisal: rule })).toBe(
    expected,
  );
  const [first, second] = log;
  if (!first || !second) throw new Error('two entries');
  const before = [{ ...second, on: '2019-03-01' }, first];
  expect(finalAppraisal(criterion('1.1', 'I', 10), before, { ...settings, finalAppraisal: rule })).toBe(8);
});
