// Movement against the year before: by area, because codes of criteria change between sets; or by pairs of
// codes that the user has confirmed. Compared are indices in %, since maxima change as well.

import type { CriteriaArea } from '../criteria';
import { foldDiacritics } from '../text';
import { Decimal } from '../numbers';
import type { IndexResult } from './ranking';

export interface Movement {
  readonly code: string;
  /** Code in the set of the year before; null where a pair waits to be confirmed or there is none. */
  readonly previousCode: string | null;
  /** In %; null where there is no index. */
  readonly previous: number | null;
  readonly current: number | null;
  /** current − previous in percentage points; null where one is missing. */
  readonly change: number | null;
}

/** A pair of codes that mean the same in both sets; only confirmed ones are compared. */
export interface CodePair {
  /** Null where nothing of the year before is like it. */
  readonly previousCode: string | null;
  readonly code: string;
  readonly confirmed: boolean;
}

const sameName = (left: CriteriaArea, right: CriteriaArea): boolean =>
  foldDiacritics(left.name) === foldDiacritics(right.name);

/**
 * One pair for each area of this year. Code and name alike need no word of the user; an area that has only one of the
 * two in common is suggested. `confirmed`: codes of the year before by code of this year, as the user says.
 */
export function areaPairs(
  previousYear: readonly CriteriaArea[],
  thisYear: readonly CriteriaArea[],
  confirmed: ReadonlyMap<string, string> = new Map(),
): readonly CodePair[] {
  return thisYear.map(area => {
    const { code } = area;
    const chosen = previousYear.find(before => before.code === confirmed.get(code));
    if (chosen) return { code, previousCode: chosen.code, confirmed: true };
    const sameCode = previousYear.find(before => before.code === code);
    if (sameCode && sameName(sameCode, area)) return { code, previousCode: code, confirmed: true };
    const like = previousYear.find(before => sameName(before, area)) ?? sameCode;
    return { code, previousCode: like?.code ?? null, confirmed: false };
  });
}

interface Indexed {
  readonly code: string;
  readonly index: IndexResult;
}

const percentOf = (rows: readonly Indexed[], code: string | null): number | null => {
  const index = rows.find(row => row.code === code)?.index;
  return index?.kind === 'index' ? index.percent : null;
};

/** In percentage points; null where one is missing. */
export const changeBetween = (previous: number | null, current: number | null): number | null =>
  previous === null || current === null ? null : new Decimal(current).minus(previous).toNumber();

/** Of every row of this year. A code without a pair is compared with the same code, one to be confirmed with none. */
export function movement(
  previousYear: readonly Indexed[],
  thisYear: readonly Indexed[],
  pairs: readonly CodePair[] = [],
): readonly Movement[] {
  const byCode = new Map(pairs.map(pair => [pair.code, pair]));
  return thisYear.map(({ code }) => {
    const pair = byCode.get(code) ?? { previousCode: code, confirmed: true };
    const previousCode = pair.confirmed ? pair.previousCode : null;
    const [previous, current] = [percentOf(previousYear, previousCode), percentOf(thisYear, code)];
    return { code, previousCode, previous, current, change: changeBetween(previous, current) };
  });
}
