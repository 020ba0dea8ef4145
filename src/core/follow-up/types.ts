// What the plan makes the office keep record of besides the agencies' returns: inspections with what they found, new
// initiatives, and the money of tasks that need it, by year.

import type { AgencyLevel } from '../agencies';
import type { IsoDate } from '../calendar';

/** What is inspected, and the targets whose province-wide figures follow from the records. */
export interface InspectionSubject {
  readonly code: string;
  /** As the office chooses it in the table: `Công tác CCHC`. */
  readonly name: string;
  /** As papers name it: `Kiểm tra công tác cải cách hành chính`. */
  readonly inPapers: string;
  /** Whose agencies are to be inspected. */
  readonly levels: readonly AgencyLevel[];
  /** Code of the target about the share of agencies inspected in a year. */
  readonly coverage: string;
  /** Code of the target about the share of findings that were settled. */
  readonly settled: string;
  readonly clause: string;
  /** Verbatim. */
  readonly quotes: readonly string[];
}

/** The plan's demand for new initiatives. */
export interface InitiativeDemand {
  /** Id of the assignment that it belongs to. */
  readonly assignment: string;
  /** The fewest that count in a year. */
  readonly perYear: number;
  readonly clause: string;
  readonly quotes: readonly string[];
  /** How its number was read from the words. */
  readonly reading: string;
}

export interface FollowUpDemands {
  readonly inspections: readonly InspectionSubject[];
  /** Null where the plan demands none. */
  readonly initiatives: InitiativeDemand | null;
}

/** đã xử lý · đã kiến nghị xử lý · chưa xử lý. */
export const FINDING_STATES = ['handled', 'referred', 'open'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** An inspection of an agency with one thing that it found; one without a finding stands alone. */
export interface InspectionRow {
  /** Code of the subject. */
  readonly subject: string;
  /** Code of the agency inspected. */
  readonly agency: string;
  readonly on: IsoDate;
  readonly finding: string;
  /** Of the finding; null where nothing was found. */
  readonly state: FindingState | null;
}

export interface Initiative {
  readonly name: string;
  /** Code of the agency that proposed it. */
  readonly agency: string;
  /** The day on which it was recognised; null until then. */
  readonly recognisedOn: IsoDate | null;
  /** Number of the paper that recognises it; empty until then. */
  readonly paper: string;
  /** Whether it is applied, or tried, in the province for the first time. */
  readonly isFirst: boolean;
  /** What it is good for, in words. */
  readonly benefit: string;
}

/** Why an initiative does not count in a year, or that it does. */
export type InitiativeStanding =
  'counts' | 'notRecognised' | 'otherYear' | 'notFirst' | 'repeated' | 'withoutBenefit';

/** Money of a task in a year, in million đồng; null where nobody has entered it. */
export interface TaskFunds {
  readonly assignment: string;
  readonly year: number;
  readonly planned: number | null;
  readonly granted: number | null;
  readonly spent: number | null;
}
