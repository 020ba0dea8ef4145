// The last day of each deadline in a year (Quyết định 473/QĐ-UBND, phụ lục A.I.2 and others).
// "Trước ngày 05/6" ends on 04/6; "trong quý IV" and "trong tháng 5" end on the last day of the month.
// Leaves out days off: the plan does not move a deadline that falls on one.

import deadlineData from '#province/deadlines.json';
import type { AgencyLevel } from '../agencies';
import { addDays, daysInMonth, isoOf, REPORTING_PERIODS, YEARLY_PERIOD, type IsoDate } from '../calendar';
import type { PeriodCode } from '../calendar';
import { codesByWord, spellingKey } from '../text';
import type { Deadline, DeadlineRule, DeadlineTerms, DueRule, ReportKind } from './types';

export const BUILT_IN_DEADLINES = deadlineData as readonly DeadlineRule[];

/** The last day that is in time for `year`: the year reported on or planned for, not the year of the day. */
export function lastDayOfRule(due: DueRule, year: number): IsoDate {
  const dueYear = year + due.yearOffset;
  switch (due.kind) {
    case 'before':
      return addDays(isoOf({ year: dueYear, month: due.month, day: due.day }), -1);
    case 'within':
      return isoOf({ year: dueYear, month: due.month, day: daysInMonth(dueYear, due.month) });
  }
}

/** Every deadline for the year, the earliest first. Plans for a year are due in the year before it. */
export function deadlinesOf(
  year: number,
  rules: readonly DeadlineRule[] = BUILT_IN_DEADLINES,
): readonly Deadline[] {
  return rules
    .filter(({ years }) => years === null || years.includes(year))
    .map(rule => {
      const day = lastDayOfRule(rule.due, year);
      return { ...rule, plannedDay: day, extension: null, lastDay: day };
    })
    .sort((one, other) => one.lastDay.localeCompare(other.lastDay));
}

/** Which report words are about: "báo cáo tự chấm điểm", "báo cáo CCHC quý I"; null for anything else. */
export function reportKindIn(words: string): ReportKind | null {
  const key = spellingKey(words);
  if (/\btu cham\b|^selfscore$|^self score$/u.test(key)) return 'selfScore';
  return /\bdinh ky\b|\bcchc\b|^periodic$|^bao cao$/u.test(key) ? 'periodic' : null;
}

const PERIODS = codesByWord(REPORTING_PERIODS);

/** The reporting period that words name, in any of the data's ways; null where they name none. */
export const periodNamed = (words: string): PeriodCode | null => PERIODS.get(spellingKey(words)) ?? null;

export interface ReportAsked {
  readonly report: ReportKind;
  /** The year reported on. */
  readonly year: number;
  /** The self-score report is yearly, whatever the period. */
  readonly period: PeriodCode;
  /** A level, or the code of an agency that has a deadline of its own (`SNV`). */
  readonly level: AgencyLevel;
}

/** The rule that sets the date of a report; null where the plan sets none (communes report to no date). */
export function ruleFor<R extends DeadlineTerms>(asked: ReportAsked, rules: readonly R[]): R | null {
  const { report, year, level } = asked;
  const period = report === 'selfScore' ? YEARLY_PERIOD : asked.period;
  return (
    rules.find(
      candidate =>
        candidate.report === report &&
        candidate.period === period &&
        (candidate.years === null || candidate.years.includes(year)) &&
        (candidate.agencies.includes(level) || candidate.levels.some(bound => bound === level)),
    ) ?? null
  );
}

/** The last day for a report; null where the plan sets none (communes, for one, report to no date). */
export function lastDayOf(
  asked: ReportAsked,
  rules: readonly DeadlineRule[] = BUILT_IN_DEADLINES,
): IsoDate | null {
  const rule = ruleFor(asked, rules);
  return rule ? lastDayOfRule(rule.due, asked.year) : null;
}
