// Why an agency has its index, in all or of an area: what counts of each criterion, what does not apply, survey, bonus
// and deduction, the calculation, and for the whole its rank and grade. As structured parts; the words are in the texts.

import type { AgencyLevel } from '../agencies';
import type { UsableCriteriaSet } from '../criteria';
import type { CriteriaStatus } from '../criteria';
import { indexSteps, type IndexSteps } from './index-of';
import type { CriterionMarks } from './marks';
import { ranksOf } from './ranking';
import { sumOf } from '../numbers';
import type { GradeBand, ScoringSettings, TieRule } from './settings';
import { partsOf, totalsOf, totalsUnder, type IndexBasis, type ScopePart, type ScopeTotals } from './totals';

/** What all bonuses or deductions come to, and what the year's cap leaves of it. */
export interface CappedExtra {
  readonly entered: number;
  readonly cap: number;
  readonly counted: number;
}

export interface ScopeExplanation {
  /** Null for the whole. */
  readonly code: string | null;
  readonly name: string | null;
  readonly setName: string;
  readonly status: CriteriaStatus;
  readonly parts: readonly ScopePart[];
  readonly totals: ScopeTotals;
  /** Null where there is no index. */
  readonly steps: IndexSteps | null;
  /** Null for an area, whose index they do not touch. */
  readonly bonus: CappedExtra | null;
  readonly deduction: CappedExtra | null;
}

const entered = (parts: readonly ScopePart[], kind: 'bonus' | 'deduction'): number =>
  sumOf(
    parts.flatMap(({ criterion, counted }) =>
      criterion.rule?.kind === kind && typeof counted === 'number' ? [counted] : [],
    ),
  );

const stepsOf = (totals: ScopeTotals, settings: ScoringSettings): IndexSteps | null =>
  totals.index.kind === 'index' ? indexSteps(totals.parts, settings) : null;

/** `code` is an area, a criterion with components, or null for the whole. Null where the set has no such code. */
export function explainScope(
  set: UsableCriteriaSet,
  marks: readonly CriterionMarks[],
  settings: ScoringSettings,
  code: string | null,
): ScopeExplanation | null {
  const about = { code, setName: set.name, status: set.status };
  if (code === null) {
    const [totals, parts] = [totalsOf(set, marks, settings), partsOf(set, marks, settings)];
    const capped = (kind: 'bonus' | 'deduction', cap: number): CappedExtra => ({
      entered: entered(parts, kind),
      cap,
      counted: totals[kind],
    });
    return {
      ...{ ...about, name: null, parts, totals, steps: stepsOf(totals, settings) },
      bonus: capped('bonus', settings.bonusCap),
      deduction: capped('deduction', settings.deductionCap),
    };
  }
  const found = totalsUnder(set, marks, settings, code);
  if (!found) return null;
  const name = [...set.areas, ...set.criteria].find(one => one.code === code)?.name ?? '';
  const { totals, parts } = found;
  return { ...about, name, parts, totals, steps: stepsOf(totals, settings), bonus: null, deduction: null };
}

/** An agency's index explained, with what only the list of all agencies and the settings know. */
export interface ExplainedTotal {
  readonly agencyName: string;
  readonly year: number;
  readonly level: AgencyLevel;
  readonly scope: ScopeExplanation;
  readonly basis: IndexBasis;
  /** Null for an area, and for an agency that is not ranked. */
  readonly rank: RankExplanation | null;
  /** Names of the agencies in `rank.equal`. */
  readonly equalNames: readonly string[];
  readonly grade: GradeExplanation | null;
}

/** Where an index stands among those of its level. */
export interface RankExplanation {
  readonly rank: number;
  readonly ranked: number;
  /** Others with the same index. */
  readonly equal: readonly string[];
  readonly ties: TieRule;
}

export interface RankedIndex {
  readonly agency: string;
  /** In %; null where there is none. */
  readonly percent: number | null;
}

/** Null for an agency without an index. `level` holds all scored agencies of its level, in the list's order. */
export function explainRank(
  level: readonly RankedIndex[],
  agency: string,
  ties: TieRule,
): RankExplanation | null {
  const position = level.findIndex(one => one.agency === agency);
  const ranks = ranksOf(
    level.map(one => one.percent),
    ties,
  );
  const [own, rank] = [level[position], ranks[position] ?? null];
  if (!own || rank === null) return null;
  const equal = level.filter(one => one.agency !== agency && one.percent === own.percent);
  return {
    rank,
    ranked: ranks.filter(one => one !== null).length,
    equal: equal.map(one => one.agency),
    ties,
  };
}

/** The band that a grade comes from, and the one above it. */
export interface GradeExplanation {
  readonly band: GradeBand;
  readonly above: GradeBand | null;
}

/** Null where no band reaches so low. */
export function explainGrade(percent: number, bands: readonly GradeBand[]): GradeExplanation | null {
  const sorted = [...bands].sort((a, b) => b.from - a.from);
  const at = sorted.findIndex(({ from }) => percent >= from);
  const band = sorted[at];
  return band ? { band, above: sorted[at - 1] ?? null } : null;
}
