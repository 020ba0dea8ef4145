import fc from 'fast-check';
import type { RankInput, TieRule } from '../../../src/core/scoring';
import {
  DEFAULT_SCORING_SETTINGS as settings,
  gradeOf,
  rankAgencies,
  ranksOf,
} from '../../../src/core/scoring';

const agencies = fc.array(
  fc.record({
    level: fc.constantFrom('department', 'district', 'commune'),
    percent: fc.option(fc.integer({ min: 0, max: 40 })),
  }),
  { maxLength: 40 },
);
const inputs = (rows: readonly { level: string; percent: number | null }[]): RankInput[] =>
  rows.map(({ level, percent }, at) => ({
    agency: `A${at}`,
    level: level as RankInput['level'],
    index: percent === null ? { kind: 'notRanked', because: 'nothingApplies' } : { kind: 'index', percent },
  }));

describe('ranks', () => {
  test.each<[TieRule, number[]]>([
    ['shared', [1, 2, 2, 4]],
    ['dense', [1, 2, 2, 3]],
    ['ordinalByList', [1, 2, 3, 4]],
  ])('%s ranks 90, 80, 80, 70 as %j', (rule, expected) => {
    expect(ranksOf([90, 80, 80, 70], rule)).toEqual(expected);
  });

  test('a higher index never has a worse rank, and levels do not touch each other', () => {
    fc.assert(
      fc.property(agencies, fc.constantFrom<TieRule[]>('shared', 'dense', 'ordinalByList'), (rows, rule) => {
        const results = rankAgencies(inputs(rows), rule);
        for (const one of results)
          for (const other of results) {
            if (one.level !== other.level) continue;
            if (one.index.kind !== 'index' || other.index.kind !== 'index') continue;
            if (one.index.percent > other.index.percent) expect(one.rank).toBeLessThan(other.rank ?? 0);
          }
      }),
    );
  });

  test('the order of the list does not matter where ties share their rank', () => {
    fc.assert(
      fc.property(agencies, rows => {
        const byAgency = (results: ReturnType<typeof rankAgencies>) =>
          Object.fromEntries(results.map(({ agency, rank }) => [agency, rank]));
        const list = inputs(rows);
        expect(byAgency(rankAgencies([...list].reverse()))).toEqual(byAgency(rankAgencies(list)));
      }),
    );
  });

  test('who has no index has no rank and takes no place', () => {
    const [none, best] = rankAgencies(
      inputs([
        { level: 'commune', percent: null },
        { level: 'commune', percent: 0 },
      ]),
    );
    expect(none?.rank).toBeNull();
    expect(best?.rank).toBe(1);
  });
});

describe('grades', () => {
  test.each([
    [95, 'Xuất sắc'],
    [94.99, 'Tốt'],
    [70, 'Khá'],
    [50, 'Trung bình'],
    [0, 'Yếu'],
  ])('%d is %s by the default bands', (percent, grade) => {
    expect(gradeOf(percent, settings.gradeBands)).toBe(grade);
  });
});
