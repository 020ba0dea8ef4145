import type { Issue, IssueCode } from '../../../src/core/issues';
import type { Repair } from '../../../src/core/entries';
import { issuesWithoutFlood, repairsWithoutFlood } from '../../../src/core/returned/without-flood';

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

describe('of each kind on each sheet the first fifty', () => {
  const at = (sheet: string, index: number): Issue => ({
    rule: 'structure.row-hidden',
    severity: 'info',
    place: { sheet, cell: `A${index}` },
    params: { section: 'tasks', row: `A.${index}` },
  });
  const many = (sheet: string, count: number) =>
    Array.from({ length: count }, (_, index) => at(sheet, index + 1));

  test('fifty are all told', () => {
    expect(issuesWithoutFlood(many('Một', 50))).toEqual(many('Một', 50));
  });

  test('of more the rest is counted at the last that is told, with its section and row', () => {
    const reported = issuesWithoutFlood([
      ...many('Một', 53),
      ...many('Hai', 51),
      ...found('structure.text-below', 2),
    ]);
    expect(reported).toHaveLength(50 + 50 + 2 + 2);
    expect(reported.slice(-2)).toEqual([
      {
        rule: 'structure.more-alike',
        severity: 'info',
        place: { sheet: 'Một', cell: 'A50' },
        params: { section: 'tasks', row: 'A.50', count: 3 },
      },
      {
        rule: 'structure.more-alike',
        severity: 'info',
        place: { sheet: 'Hai', cell: 'A50' },
        params: { section: 'tasks', row: 'A.50', count: 1 },
      },
    ]);
  });

  test('of the file as a whole as well', () => {
    const macros: Issue = { rule: 'structure.macros', severity: 'info', place: {}, params: {} };
    const reported = issuesWithoutFlood(Array.from({ length: 52 }, () => macros));
    expect(reported.at(-1)).toEqual({
      rule: 'structure.more-alike',
      severity: 'info',
      place: {},
      params: { count: 2 },
    });
  });

  test('of repairs only inserted columns come in floods', () => {
    const repair = (code: Repair['code'], sheet: string, index: number): Repair => ({
      code,
      sheet,
      cell: `A${index}`,
      before: 'Ghi chú',
      after: 'x',
    });
    const inserted = (sheet: string, count: number) =>
      Array.from({ length: count }, (_, index) => repair('column.inserted', sheet, index + 1));
    const cleaned = Array.from({ length: 60 }, (_, index) => repair('row.id-cleaned', 'Một', index + 1));
    expect(repairsWithoutFlood([...inserted('Một', 30), ...inserted('Hai', 30), ...cleaned])).toHaveLength(
      120,
    );
    const reported = repairsWithoutFlood([...inserted('Một', 55), ...cleaned]);
    expect(reported).toEqual([
      ...inserted('Một', 50),
      ...cleaned,
      { code: 'structure.more-alike', sheet: 'Một', cell: 'A50', before: '', after: '5' },
    ]);
  });
});
