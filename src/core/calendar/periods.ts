// Reporting periods (kỳ báo cáo) that the province's data name: their codes, their titles and the days they cover.

import reportingPeriods from '#province/reporting-periods.json';
import type { IsoDate } from './calendar';

/** Code of a period, in the data's order: `q1`, `nam`. */
export type PeriodCode = string;

export interface ReportingPeriod {
  readonly code: PeriodCode;
  /** Month and day of its last day: `06-30`. */
  readonly end: string;
  readonly names: Readonly<Record<'vi' | 'en', string>>;
  /** How titles name it before "năm 2018", the form's own wording first. */
  readonly title: readonly string[];
  /** How papers name it, with `{year}` for the year. */
  readonly inPapers: string;
  /** Ways to name it in a formula. */
  readonly words: readonly string[];
}

export const REPORTING_PERIODS: readonly ReportingPeriod[] = reportingPeriods.periods;

export const PERIOD_CODES: readonly PeriodCode[] = REPORTING_PERIODS.map(({ code }) => code);

/** The period that covers the year: meant where none is named, and the only one of self-scores. */
export const YEARLY_PERIOD: PeriodCode = reportingPeriods.yearly;

export const isPeriodCode = (text: string): text is PeriodCode => PERIOD_CODES.includes(text);

const byCode = new Map(REPORTING_PERIODS.map(period => [period.code, period]));

/** Throws where nobody asked `isPeriodCode` before. */
export function periodOf(code: PeriodCode): ReportingPeriod {
  const period = byCode.get(code);
  if (!period) throw new Error(`no reporting period ${code} in reporting-periods.json`);
  return period;
}

const { earliestEvent } = reportingPeriods;

/**
 * Days on which an event that a report of this period tells may lie: to the end of the period, and as far back as work
 * for the year may begin, since its plans are issued in the year before.
 */
export const daysOfEvents = (
  period: PeriodCode,
  year: number,
): { readonly first: IsoDate; readonly last: IsoDate } => ({
  first: `${year + earliestEvent.yearOffset}-${earliestEvent.monthDay}`,
  last: `${year}-${periodOf(period).end}`,
});
