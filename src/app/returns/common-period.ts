// Which period the files at hand are for, as their hidden identities say.

import { PERIOD_CODES, YEARLY_PERIOD } from '../../core/calendar';
import { findIdentity } from '../../core/returned';
import type { PeriodCode } from '../../core/calendar';
import type { Opened } from './read-file';

/** How many files are for each period that is named at all. */
export function periodCounts(files: readonly Opened[]): ReadonlyMap<PeriodCode, number> {
  const counts = new Map<PeriodCode, number>();
  for (const opened of files) {
    const identity = opened.kind === 'ok' ? findIdentity(opened.value) : opened;
    if (identity.kind === 'ok')
      counts.set(identity.value.period, (counts.get(identity.value.period) ?? 0) + 1);
  }
  return counts;
}

/** The period that most of the files are for; the year where none says. */
export function commonPeriod(files: readonly Opened[]): PeriodCode {
  const counts = periodCounts(files);
  return PERIOD_CODES.reduce(
    (best, period) => ((counts.get(period) ?? 0) > (counts.get(best) ?? 0) ? period : best),
    YEARLY_PERIOD,
  );
}
