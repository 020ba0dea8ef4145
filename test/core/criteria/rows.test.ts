import fc from 'fast-check';
import type { CriteriaSet, CriteriaRow, ScoringRule } from '../../../src/core/criteria';
import { criteriaSetsFromRows, criteriaSetToRows } from '../../../src/core/criteria';
import { criterion, SAMPLE_SET } from '../../support/criteria-sets';

const RULES: readonly ScoringRule[] = [
  { kind: 'yesNo' },
  { kind: 'proportional', fullAt: 30 },
  { kind: 'proportionalAboveFloor', floor: 80, fullAt: 100 },
  {
    kind: 'stepped',
    steps: [
      { from: 80, to: null, award: { kind: 'points', points: 1 } },
      { from: 60, to: 80, fromExcluded: true, award: { kind: 'share', percent: 50 } },
      { from: 47.5, to: 60, toIncluded: true, award: { kind: 'share', percent: 25 } },
      { from: null, to: 47.5, award: { kind: 'proportional' } },
    ],
  },
  { kind: 'counted', pointsEach: 0.5 },
  { kind: 'deduction', pointsEach: 0.5, cap: 1 },
  { kind: 'bonus', pointsEach: 1, cap: 1 },
  { kind: 'survey', weights: { A: 100, B: 60, C: 20, D: 0 }, groups: ['citizens', 'businesses'] },
  { kind: 'manual' },
];
const rowsOf = (...sets: readonly CriteriaSet[]) => {
  const tables = sets.map(criteriaSetToRows);
  return [tables.flatMap(one => one.criteria), tables.flatMap(one => one.steps)] as const;
};

describe('criteria sets in the tables of the workbook', () => {
  test('read back as they were written, whatever the rules, several sets together', () => {
    const anyRule = fc.option(fc.constantFrom(...RULES));
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 6 }), rules => {
        const set: CriteriaSet = {
          ...SAMPLE_SET,
          id: 'khac',
          year: null,
          criteria: rules.map((rule, at) => ({
            ...criterion(`1.${at + 1}`, 'I', 1.25, rule),
            levels: ['department'],
          })),
        };
        expect(criteriaSetsFromRows(...rowsOf(SAMPLE_SET, set))).toEqual({
          sets: [SAMPLE_SET, set],
          issues: [],
        });
      }),
    );
  });

  test('take a number that was typed as text with a decimal comma', () => {
    const [rows, steps] = rowsOf(SAMPLE_SET);
    const typed = rows.map((row): CriteriaRow => (row.code === '1.1' ? { ...row, maxPoints: '10,0' } : row));
    expect(criteriaSetsFromRows(typed, steps)).toEqual({ sets: [SAMPLE_SET], issues: [] });
  });

  test.each<[string, string, Partial<CriteriaRow>]>([
    ['rows.number', 'maxPoints', { maxPoints: 'mười' }],
    ['rows.blank', 'maxPoints', { maxPoints: null }],
    ['rows.choice', 'rule', { rule: 'tùy hứng' }],
    ['rows.choice', 'kind', { kind: 'tiêu chí' }],
    ['rows.blank', 'set', { set: null }],
    ['rows.weights', 'weights', { rule: 'survey', weights: '100/60/20' }],
    ['rows.blank', 'cap', { rule: 'bonus', pointsEach: 1 }],
  ])('%s in column %s is an issue with the index of its row', (rule, column, change) => {
    const [rows, steps] = rowsOf(SAMPLE_SET);
    const rowIndex = rows.findIndex(row => row.code === '1.1');
    const changed = rows.map((row, at) => (at === rowIndex ? { ...row, ...change } : row));
    expect(criteriaSetsFromRows(changed, steps).issues).toEqual([
      expect.objectContaining({ rule, params: { table: 'tblTieuChi', rowIndex, column } }),
    ]);
  });

  test('a set without its own row stays a draft, so that it is never used unseen', () => {
    const [rows, steps] = rowsOf(SAMPLE_SET);
    const { sets, issues } = criteriaSetsFromRows(rows.slice(1), steps);
    expect(sets.map(({ status }) => status)).toEqual(['draft']);
    expect(issues.map(({ rule }) => rule)).toEqual(['rows.set-without-head']);
  });

  test('a step of a criterion that is not there is named with the row of tblBac', () => {
    const [rows] = rowsOf(SAMPLE_SET);
    const step = {
      set: SAMPLE_SET.id,
      criterion: '9.9',
      from: 0,
      to: 50,
      award: 'points',
      amount: 1,
      level: null,
    };
    expect(criteriaSetsFromRows(rows, [step]).issues).toEqual([
      expect.objectContaining({
        rule: 'rows.step-without-criterion',
        params: { table: 'tblBac', rowIndex: 0, column: 'criterion' },
      }),
    ]);
  });
});
