// Dates as their cells show them, for sentences about days that are doubtful.

const LAST_MONTH = 12;

/** Whether day and month of a date could have changed places: another day would come out. */
export function couldBeTurned(date: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return day <= LAST_MONTH && day !== month;
}

/** As such a cell shows it. */
export function monthFirst(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${month}/${day}/${year}`;
}

const MINUTES_A_DAY = 1440;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A serial of this day with its time, as people write it: `04/06/2018 17:00`; a text as it stands. */
export function momentShown(value: string | number | boolean, day: string): string {
  if (typeof value !== 'number') return String(value);
  const minutes = Math.round((value - Math.floor(value)) * MINUTES_A_DAY);
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
