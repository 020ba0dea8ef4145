// Dates whose day and month a computer may have turned round while they were typed. On a computer that counts months
// first, "5/6/2018" becomes 6 May without a word while "25/6/2018" stays text: where all dates of a sheet are parted
// just so, those that look whole are reported.

import type { CellOrigin } from '../entries';
import type { Issue } from '../issues';
import { couldBeTurned } from './shown-dates';

export interface DateSeen {
  readonly rowId: string;
  readonly caption: string;
  readonly origin: CellOrigin;
  /** ISO. */
  readonly value: string;
  /** Kept as text, or as a date of the spreadsheet. */
  readonly isText: boolean;
}

const LAST_MONTH = 12;
const partsOf = (date: string): readonly string[] => date.split('-');
const isDayAboveMonths = ({ value }: DateSeen): boolean => Number(partsOf(value)[2]) > LAST_MONTH;

function turned(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${year}-${day}-${month}`;
}

const asShown = (date: string): string => [...partsOf(date)].reverse().join('/');

export function turnedDates(dates: readonly DateSeen[]): readonly Issue[] {
  const texts = dates.filter(({ isText }) => isText);
  const retained = dates.filter(({ isText }) => !isText);
  const isParted = texts.length > 0 && texts.every(isDayAboveMonths) && !retained.some(isDayAboveMonths);
  if (!isParted) return [];
  return retained
    .filter(({ value }) => couldBeTurned(value))
    .map(({ rowId, caption, origin, value }) => ({
      rule: 'reading.date-maybe-turned',
      severity: 'warning',
      place: { ...origin, column: caption },
      value: asShown(value),
      params: { row: rowId, other: asShown(turned(value)) },
    }));
}
