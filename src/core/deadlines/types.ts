// Deadlines (thời hạn): the plan's rules for them, and what they give for one year.

import type { AgencyLevel } from '../agencies';
import type { IsoDate } from '../calendar';
import type { PeriodCode } from '../calendar';

/** báo cáo CCHC định kỳ · báo cáo tự chấm điểm. Other deadlines of the plan are no reports of these kinds. */
export type ReportKind = 'periodic' | 'selfScore';

/** `before`: the day itself is too late · `within`: the last day of the month still counts. */
export type DueRule =
  | { readonly kind: 'before'; readonly month: number; readonly day: number; readonly yearOffset: number }
  | { readonly kind: 'within'; readonly month: number; readonly yearOffset: number };

export interface DeadlineRule {
  readonly id: string;
  /** As a user reads it: `Sở, ban, ngành tỉnh; UBND cấp huyện`. */
  readonly who: string;
  readonly levels: readonly AgencyLevel[];
  /** Codes of single agencies, where the rule names them. */
  readonly agencies: readonly string[];
  readonly report: ReportKind | null;
  readonly what: string;
  readonly toWhom: string;
  readonly period: PeriodCode;
  readonly due: DueRule;
  /** The only years it holds for; null for every year. */
  readonly years: readonly number[] | null;
  readonly clause: string;
  /** Verbatim. */
  readonly quote: string;
}

export interface Deadline extends DeadlineRule {
  /** The last day on which it is still in time. */
  readonly lastDay: IsoDate;
}

export type DeadlineStatus =
  | { readonly kind: 'onTime' }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'daysLeft'; readonly days: number }
  | { readonly kind: 'overdue'; readonly days: number };
