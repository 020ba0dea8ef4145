import type { Issue } from '../../../src/core/issues';
import { issuesWithoutFlood } from '../../../src/core/returned/without-flood';

const found = (rule: string, count: number): readonly Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    rule,
    severity: 'error',
    place: { sheet: 'Nhiệm vụ', cell: `G${index + 6}` },
    params: {},
  }));

const placesOf = (issues: readonly Issue[], rule: string): readonly (string | undefined)[] =>
  issues.filter(issue => issue.rule === rule).map(({ place }) => place.cell);

test('notes below the form are told fifty times, and then counted', () => {
  const told = issuesWithoutFlood(found('structure.row-unknown', 60));
  expect(placesOf(told, 'structure.row-unknown')).toHaveLength(50);
  expect(told.filter(({ rule }) => rule === 'structure.more-alike').map(({ params }) => params)).toEqual([
    { count: 10 },
  ]);
});

test.each([
  'structure.cell-covered',
  'structure.cell-error',
  'structure.formula-instead-of-value',
  'structure.formula-without-result',
])('%s is a value that may be lost: told at each cell, however many', rule => {
  const issues = found(rule, 300);
  expect(issuesWithoutFlood(issues)).toEqual(issues);
});
