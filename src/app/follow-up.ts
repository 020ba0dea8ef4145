// What follows from the office's own records in a book: the province's figures of inspections and initiatives up to a
// day, and the money of tasks that need it.

import { daysOfYear, FOLLOW_UP_DEMANDS, followUpFigures } from '../core/follow-up';
import type { FollowUpFigure, TaskFunds } from '../core/follow-up';
import type { IsoDate } from '../core/calendar';
import { needsFunds } from '../core/plan';
import type { FundsItem } from '../workbook/records/funds-record';
import type { Book } from './book/model';

/** Over the whole year, or up to `until` in it. A target that the book leaves out has no figure. */
export function figuresOfFollowUp(book: Book, until?: IsoDate): readonly FollowUpFigure[] {
  const year = daysOfYear(book.year);
  const to = until !== undefined && until < year.to ? until : year.to;
  const { initiatives: demand } = FOLLOW_UP_DEMANDS;
  const isAsked = book.plan.assignments.some(({ id }) => id === demand?.assignment);
  const demands = { ...FOLLOW_UP_DEMANDS, initiatives: isAsked ? demand : null };
  const { targets, agencies, followUp } = book;
  return followUpFigures(demands, followUp, { targets, agencies, year: book.year, days: { ...year, to } });
}

/** One a task and year of the plan, in the plan's order, with what was entered. */
export function fundsOf({ plan, followUp }: Book): readonly FundsItem[] {
  const { firstYear, lastYear } = plan.decision;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const entered = (id: string, year: number): TaskFunds | undefined =>
    followUp.funds.find(row => row.assignment === id && row.year === year);
  return plan.assignments
    .filter(({ group }) => needsFunds(group))
    .flatMap(({ id, content }) =>
      years.map(year => ({
        assignment: id,
        content,
        year,
        planned: entered(id, year)?.planned ?? null,
        granted: entered(id, year)?.granted ?? null,
        spent: entered(id, year)?.spent ?? null,
      })),
    );
}
