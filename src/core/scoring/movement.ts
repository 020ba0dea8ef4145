// Movement against the year before: by area, because codes of criteria change between sets; or by pairs of
// codes that the user has confirmed. Compared are indices in %, since maxima change as well.

import { Decimal } from './rounding';
import type { IndexResult } from './ranking';

export interface Movement {
  readonly code: string;
  /** Code in the set of the year before; the same for an area without a confirmed pair. */
  readonly previousCode: string;
  /** In %; null where there is no index. */
  readonly previous: number | null;
  readonly current: number | null;
  /** current − previous in percentage points; null where one is missing. */
  readonly change: number | null;
}

/** A pair of codes that mean the same in both sets; only confirmed ones are used. */
export interface CodePair {
  readonly previousCode: string;
  readonly code: string;
  readonly confirmed: boolean;
}

interface Indexed {
  readonly code: string;
  readonly index: IndexResult;
}

const percentOf = (rows: readonly Indexed[], code: string): number | null => {
  const index = rows.find(row => row.code === code)?.index;
  return index?.kind === 'index' ? index.percent : null;
};

/** Of every row of this year. Without a confirmed pair a row is compared with the same code. */
export function movement(
  previousYear: readonly Indexed[],
  thisYear: readonly Indexed[],
  pairs: readonly CodePair[] = [],
): readonly Movement[] {
  const confirmed = new Map(pairs.filter(pair => pair.confirmed).map(pair => [pair.code, pair.previousCode]));
  return thisYear.map(({ code }) => {
    const previousCode = confirmed.get(code) ?? code;
    const [previous, current] = [percentOf(previousYear, previousCode), percentOf(thisYear, code)];
    const change =
      previous === null || current === null ? null : new Decimal(current).minus(previous).toNumber();
    return { code, previousCode, previous, current, change };
  });
}
