// Ranks and grades. Each level is ranked apart; who has no index is not ranked and takes no place.

import type { AgencyLevel } from '../agencies';
import type { GradeBand, TieRule } from './settings';

/** Why there is no index: nothing applies to the agency, or nothing was entered for it. */
export type NotRankedReason = 'nothingApplies' | 'nothingEntered';

/** An index in %, or none ("không xếp hạng"): never 0 or 100 in its place. */
export type IndexResult =
  | { readonly kind: 'index'; readonly percent: number }
  | { readonly kind: 'notRanked'; readonly because: NotRankedReason };

export interface RankInput {
  readonly agency: string;
  readonly level: AgencyLevel;
  readonly index: IndexResult;
}

export interface RankResult extends RankInput {
  /** From 1 within the level; null where not ranked. */
  readonly rank: number | null;
}

/**
 * Ranks of a column of values, highest first, by position; null for a value that is null.
 * `ordinalByList` gives equals their order in the list.
 */
export function ranksOf(values: readonly (number | null)[], ties: TieRule): readonly (number | null)[] {
  const present = values.filter((value): value is number => value !== null);
  const counts = new Map<number, number>();
  for (const value of present) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts.keys()].sort((a, b) => b - a);
  const above = new Map<number, number>();
  let counted = 0;
  for (const value of distinct) {
    above.set(value, counted);
    counted += ties === 'dense' ? 1 : (counts.get(value) ?? 0);
  }
  const met = new Map<number, number>();
  return values.map(value => {
    if (value === null) return null;
    const earlier = met.get(value) ?? 0;
    met.set(value, earlier + 1);
    return (above.get(value) ?? 0) + 1 + (ties === 'ordinalByList' ? earlier : 0);
  });
}

/** Ranks agencies, each level apart, and keeps the order of the list. */
export function rankAgencies(scores: readonly RankInput[], ties: TieRule = 'shared'): readonly RankResult[] {
  const rankByPosition = new Map<number, number | null>();
  for (const level of new Set(scores.map(score => score.level))) {
    const positions = scores.flatMap((score, position) => (score.level === level ? [position] : []));
    const values = positions.map(position => {
      const index = scores[position]?.index;
      return index?.kind === 'index' ? index.percent : null;
    });
    ranksOf(values, ties).forEach((rank, at) => rankByPosition.set(positions[at] ?? -1, rank));
  }
  return scores.map((score, position) => ({ ...score, rank: rankByPosition.get(position) ?? null }));
}

/** The grade of an index in %; null where no band reaches so low. */
export function gradeOf(percent: number, bands: readonly GradeBand[]): string | null {
  const reached = bands.filter(band => percent >= band.from);
  const best = reached.reduce<GradeBand | null>(
    (top, band) => (top === null || band.from > top.from ? band : top),
    null,
  );
  return best?.name ?? null;
}
