// Where a deadline stands: done in time or late, or still open with days left or overdue.

import { daysBetween, type IsoDate } from '../calendar';
import type { DeadlineStanding, DeadlineStatus } from './types';

/**
 * Days are whole calendar days. `doneOn` null means not done yet; on the last day itself 0 days are left.
 * Throws on text that is no ISO date.
 */
export function statusOfDeadline(lastDay: IsoDate, doneOn: IsoDate | null, today: IsoDate): DeadlineStatus {
  const daysPast = daysBetween(lastDay, doneOn ?? today);
  if (doneOn !== null) return daysPast <= 0 ? { kind: 'onTime' } : { kind: 'late', days: daysPast };
  return daysPast <= 0
    ? { kind: 'daysLeft', days: daysBetween(today, lastDay) }
    : { kind: 'overdue', days: daysPast };
}

/** The status, but for what is still open from an earlier calendar year than `today`'s. */
export function standingOfDeadline(
  lastDay: IsoDate,
  doneOn: IsoDate | null,
  today: IsoDate,
): DeadlineStanding {
  const isOld = doneOn === null && lastDay.slice(0, 4) < today.slice(0, 4);
  return isOld ? { kind: 'pastYear' } : statusOfDeadline(lastDay, doneOn, today);
}
