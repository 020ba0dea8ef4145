// Reporting periods (kỳ báo cáo): their codes and the days they cover.

import type { IsoDate } from './calendar';

/** q2 is the same report as the one of six months. */
export type PeriodCode = 'q1' | 'q2' | 'q3' | 'q4' | 'nam';

export const PERIOD_CODES: readonly PeriodCode[] = ['q1', 'q2', 'q3', 'q4', 'nam'];

export const isPeriodCode = (text: string): text is PeriodCode =>
  (PERIOD_CODES as readonly string[]).includes(text);

const ENDS: Readonly<Record<PeriodCode, string>> = {
  q1: '03-31',
  q2: '06-30',
  q3: '09-30',
  q4: '12-31',
  nam: '12-31',
};

/** First and last day of what a report of this period speaks of: it counts from the year's start. */
export const daysOfPeriod = (
  period: PeriodCode,
  year: number,
): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: `${year}-01-01`,
  last: `${year}-${ENDS[period]}`,
});
