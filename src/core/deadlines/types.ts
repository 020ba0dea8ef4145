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

/** Who owes what to whom, and for which years; not yet on which day. */
export interface DeadlineTerms {
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
  /** The only years it holds for; null for every year. */
  readonly years: readonly number[] | null;
  readonly clause: string;
}

/** A deadline as the plan words it, for every year. */
export interface DeadlineRule extends DeadlineTerms {
  readonly due: DueRule;
  /** Verbatim. */
  readonly quote: string;
}

/** A later day than the plan's, given by a paper. */
export interface Extension {
  readonly to: IsoDate;
  readonly paperNumber: string;
  readonly paperDate: IsoDate;
}

/** A deadline of one year: the plan's own, or one that the office added. */
export interface Deadline extends DeadlineTerms {
  /** By the plan, or as the office changed it. */
  readonly plannedDay: IsoDate;
  readonly extension: Extension | null;
  /** The last day on which it is still in time: the extension's, where there is one. */
  readonly lastDay: IsoDate;
}

export type DeadlineStatus =
  | { readonly kind: 'onTime' }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'daysLeft'; readonly days: number }
  | { readonly kind: 'overdue'; readonly days: number };

/** As a list of deadlines says it: of an earlier year nobody counts days any more. */
export type DeadlineStanding = DeadlineStatus | { readonly kind: 'pastYear' };
