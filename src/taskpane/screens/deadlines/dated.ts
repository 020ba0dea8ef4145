// The deadlines of the workbook's year with where each stands today.

import type { Book } from '../../../app/book/model';
import { type IsoDate } from '../../../core/calendar';
import { standingOfDeadline, type Deadline, type DeadlineStanding } from '../../../core/deadlines';

export interface DatedDeadline extends Deadline {
  readonly doneOn: IsoDate | null;
  readonly status: DeadlineStanding;
}

/** The earliest first. */
export function datedDeadlines(book: Book, today: IsoDate): readonly DatedDeadline[] {
  const doneOn = new Map(book.deadlineRecords.map(record => [record.id, record.doneOn]));
  return book.deadlines
    .map(deadline => {
      const done = doneOn.get(deadline.id) ?? null;
      return { ...deadline, doneOn: done, status: standingOfDeadline(deadline.lastDay, done, today) };
    })
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
}
