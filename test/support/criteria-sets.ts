// Small criteria sets for tests: one that adds up, and the way to change a single row of it.

import type { CriteriaSet, Criterion, ScoringRule } from '../../src/core/criteria';
import { isUsable, type UsableCriteriaSet } from '../../src/core/criteria';

export const criterion = (
  code: string,
  parent: string,
  maxPoints: number,
  rule: ScoringRule | null = { kind: 'manual' },
): Criterion => ({
  code,
  parent,
  name: `Tiêu chí ${code}`,
  maxPoints,
  source: rule?.kind === 'survey' ? 'survey' : 'appraisal',
  rule,
  levels: [],
  relatedTarget: null,
});

const survey: ScoringRule = { kind: 'survey', weights: { A: 100, B: 60, C: 20, D: 0 }, groups: [] };

/** The set that test/golden/scoring/chi-so.json describes. */
export const SAMPLE_SET: CriteriaSet = {
  id: 'thu-2018',
  name: 'Bộ thử',
  year: 2018,
  level: 'department',
  status: 'official',
  sources: ['test'],
  areas: [
    { code: 'I', name: 'Chỉ đạo', maxPoints: 40 },
    { code: 'II', name: 'Thể chế', maxPoints: 60 },
  ],
  criteria: [
    criterion('1.1', 'I', 10),
    criterion('1.2', 'I', 30),
    criterion('1.3', 'I', 2, { kind: 'bonus', pointsEach: 1, cap: 2 }),
    criterion('2.1', 'II', 40),
    criterion('2.2', 'II', 20, survey),
    criterion('2.3', 'II', 3, { kind: 'deduction', pointsEach: 0.5, cap: 3 }),
  ],
};

export function usable(set: CriteriaSet): UsableCriteriaSet {
  if (!isUsable(set)) throw new Error(`the set ${set.id} does not add up`);
  return set;
}
