import type { Issue, IssueCode } from '../../../src/core/issues';
import { issuesWithoutFlood } from '../../../src/core/returned/without-flood';

type CodeWithoutParams = IssueCode &
  `structure.${'cell-error' | 'formula-instead-of-value' | 'formula-without-result' | 'text-below'}`;

const found = (rule: CodeWithoutParams, count: number): readonly Issue[] =>
  Array.from({ length: count }, (_, index) => ({
    rule,
    severity: 'error',
    place: { sheet: 'Nhiệm vụ', cell: `G${index + 6}` },
    params: {},
  }));

const placesOf = (issues: readonly Issue[], rule: string): readonly (string | undefined)[] =>
  issues.filter(issue => issue.rule === rule).map(({ place }) => place.cell);

test('notes below the form are told fifty times, and then counted', () => {
  const reported = issuesWithoutFlood(found('structure.text-below', 60));
  expect(placesOf(reported, 'structure.text-below')).toHaveLength(50);
  expect(reported.filter(({ rule }) => rule === 'structure.more-alike').map(({ params }) => params)).toEqual([
    { count: 10 },
  ]);
});

test.each<CodeWithoutParams>([
  'structure.cell-error',
  'structure.formula-instead-of-value',
  'structure.formula-without-result',
])('%s is a value that may be lost: told at each cell, however many', rule => {
  const issues = found(rule, 300);
  expect(issuesWithoutFlood(issues)).toEqual(issues);
});
