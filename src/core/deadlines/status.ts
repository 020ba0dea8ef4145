// Where a deadline stands: done in time or late, or still open with days left or overdue.

import { daysBetween, type IsoDate } from '../calendar';
import type { DeadlineStatus } from './types';

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
