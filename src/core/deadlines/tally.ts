// How many deadlines stand where on a day: what falls due soon, what is overdue, what was done in time or late.

import type { DeadlineStanding } from './types';

interface DeadlineTally {
  /** Not done, and due within so many days; the last day itself counts. */
  readonly soon: number;
  /** Not done, and due later than that. */
  readonly later: number;
  readonly overdue: number;
  readonly onTime: number;
  readonly late: number;
  /** Of an earlier year and never told as done. */
  readonly pastYear: number;
}

/** Every standing is counted once. `soonDays` are whole days from today. */
export function tallyOf(standings: readonly DeadlineStanding[], soonDays: number): DeadlineTally {
  const count = (kind: DeadlineStanding['kind']): number =>
    standings.filter(standing => standing.kind === kind).length;
  const soon = standings.filter(standing => standing.kind === 'daysLeft' && standing.days <= soonDays).length;
  return {
    soon,
    later: count('daysLeft') - soon,
    overdue: count('overdue'),
    onTime: count('onTime'),
    late: count('late'),
    pastYear: count('pastYear'),
  };
}
