// Which period the files at hand are for, as their hidden identities say.

import { PERIOD_CODES, YEARLY_PERIOD } from '../../core/calendar';
import { findIdentity } from '../../core/returned';
import type { PeriodCode } from '../../core/calendar';
import type { Opened } from './read-file';

/** The period that a file says it is for; null where it does not say. */
export function periodNamedBy(opened: Opened): PeriodCode | null {
  const identity = opened.kind === 'ok' ? findIdentity(opened.value) : opened;
  return identity.kind === 'ok' ? identity.value.period : null;
}

/** How many files are for each period that is named at all. */
export function periodCounts(named: readonly (PeriodCode | null)[]): ReadonlyMap<PeriodCode, number> {
  const counts = new Map<PeriodCode, number>();
  for (const period of named) if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  return counts;
}

/** The period that most of the files name; the year where none does. */
export function commonPeriod(counts: ReadonlyMap<PeriodCode, number>): PeriodCode {
  return PERIOD_CODES.reduce(
    (best, period) => ((counts.get(period) ?? 0) > (counts.get(best) ?? 0) ? period : best),
    YEARLY_PERIOD,
  );
}
