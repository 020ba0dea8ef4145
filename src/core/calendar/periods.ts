// Reporting periods (kỳ báo cáo): their codes and the days they cover.

import reportingPeriods from '../../data/reporting-periods.json';
import type { IsoDate } from './calendar';

const { earliestEvent } = reportingPeriods;

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

/**
 * Days on which an event that a report of this period tells may lie: to the end of the period, and as far back as work
 * for the year may begin, since its plans are issued in the year before.
 */
export const daysOfEvents = (
  period: PeriodCode,
  year: number,
): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: `${year + earliestEvent.yearOffset}-${earliestEvent.monthDay}`,
  last: `${year}-${ENDS[period]}`,
});

/** How titles name the periods before "năm 2018", the form's own wording first. */
export const PERIOD_TITLES: Readonly<Record<PeriodCode, readonly string[]>> = reportingPeriods.titleWords;
