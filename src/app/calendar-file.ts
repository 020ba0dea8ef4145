// The deadlines of a year as an iCalendar file: whole days with ids that stay, so that importing the file again moves what
// was moved and repeats nothing.

import { createEvents } from 'ics';
import type { DateArray, EventAttributes } from 'ics';
import { addDays, dayOf } from '../core/calendar';
import type { IsoDate } from '../core/calendar';
import type { Deadline } from '../core/deadlines';
import { papers } from '../texts/vi/papers';
import type { Book } from './book/model';

const words = papers.calendar;
const PRODUCT = 'par-index';
/** A reminder so many days before. */
const DAYS_BEFORE = 7;

function dateArray(iso: IsoDate): DateArray {
  const day = dayOf(iso);
  if (!day) throw new RangeError(`not an ISO date: ${iso}`);
  return [day.year, day.month, day.day];
}

function eventOf(
  { plan, year }: Book,
  { id, what, who, toWhom, clause, lastDay }: Deadline,
): EventAttributes {
  return {
    productId: PRODUCT,
    uid: `${plan.decision.id}-${year}-${id}@${PRODUCT}`,
    title: words.title(what, who),
    description: words.description(who, toWhom, clause, plan.decision.number),
    start: dateArray(lastDay),
    end: dateArray(addDays(lastDay, 1)),
    busyStatus: 'FREE',
    alarms: [
      {
        action: 'display',
        description: words.title(what, who),
        trigger: { days: DAYS_BEFORE, before: true },
      },
    ],
  };
}

/** Null where there is no deadline. Throws where the writer refuses an event, which is a programmer's mistake. */
export function calendarFile(book: Book): Uint8Array | null {
  if (book.deadlines.length === 0) return null;
  const { value, error } = createEvents(
    book.deadlines.map(deadline => eventOf(book, deadline)),
    { productId: PRODUCT, calName: words.name(book.year), method: 'PUBLISH' },
  );
  if (value === undefined) throw error ?? new Error('no calendar');
  return new TextEncoder().encode(value);
}
