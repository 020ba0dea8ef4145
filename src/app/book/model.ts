// The main workbook as the commands see it: plan, targets, agencies, deadlines, criteria and settings that the office may
// have edited in the workbook's tables, and what was consolidated into it.

import { isUsable } from '../../core/criteria';
import type { Agency } from '../../core/agencies';
import type { CriteriaLevel, CriteriaSet, UsableCriteriaSet } from '../../core/criteria';
import type { Deadline } from '../../core/deadlines';
import type { Initiative, InspectionRow, TaskFunds } from '../../core/follow-up';
import type { Office, Plan } from '../../core/plan';
import type { MinistryLine, ProvinceFigure } from '../../core/province';
import type { RuleSwitch } from '../../core/rules';
import type { AppraisalEntry, ScoringSettings, SettingChange, SurveyResult } from '../../core/scoring';
import type { Target } from '../../core/targets';
import type { AmountLimits } from '../../core/returned';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { DeadlineRecord } from '../../workbook/records/deadline-record';
import type { Takes } from '../../texts/vi/row-faults';
import type { BadRow } from '../../workbook/record-table';

export interface Book {
  readonly year: number;
  readonly office: Office;
  readonly plan: Plan;
  /** Papers that the office typed beside assignments itself, by id. */
  readonly papers: ReadonlyMap<string, string>;
  readonly targets: readonly Target[];
  readonly agencies: readonly Agency[];
  readonly deadlines: readonly Deadline[];
  readonly deadlineRecords: readonly DeadlineRecord[];
  readonly criteriaSets: readonly CriteriaSet[];
  readonly scoring: ScoringSettings;
  /** From and below which an amount in a return is doubted. */
  readonly amounts: AmountLimits;
  /** Name of the department whose part of the plan this is; null for the whole. */
  readonly watchedBy: string | null;
  /** Recorded changes of settings, oldest first. */
  readonly settingChanges: readonly SettingChange[];
  /** In the order of their table. */
  readonly appraisals: readonly AppraisalEntry[];
  readonly surveys: readonly SurveyResult[];
  readonly followUp: FollowUp;
  /** How the province's own figures come about, in the order of their table. */
  readonly figures: readonly ProvinceFigure[];
  /** What the Ministry gave the province, of any year. */
  readonly ministry: readonly MinistryLine[];
  readonly switches: readonly RuleSwitch[];
  readonly consolidated: readonly ConsolidatedRow[];
}

/** What the office keeps record of itself, in the order of its tables. */
interface FollowUp {
  readonly inspections: readonly InspectionRow[];
  readonly initiatives: readonly Initiative[];
  readonly funds: readonly TaskFunds[];
}

/** A row of one of our tables that cannot be used as it stands. Nothing is guessed and nothing is dropped silently. */
export interface BookFault extends BadRow {
  readonly table: string;
  /** As its tab reads now, and the cell (A1); blank where the fault is of no single cell. */
  readonly sheet: string;
  readonly cell: string;
  /** What the cell takes, where one kind of value is meant. */
  readonly takes?: Takes;
  /** Of a column that is not there: the rows of its table are not read at all. */
  readonly missing?: MissingColumn;
}

/** A column of ours that somebody renamed or deleted. */
export interface MissingColumn {
  /** As its tab reads now. */
  readonly sheet: string;
  readonly table: string;
  readonly key: string;
  readonly caption: string;
  /** The caption that its data stand under now; null where they are gone. */
  readonly standsAs: string | null;
  /** Whether rows are known by this column. */
  readonly isRowKey: boolean;
}

const STATUS_ORDER = ['official', 'illustrative', 'draft'] as const;

/**
 * The set that is meant for agencies of this level, usable or not: an official one before the illustrative one, one
 * of the year before one of any year. Null where the level has none.
 */
export function meantSetFor(book: Book, level: CriteriaLevel): CriteriaSet | null {
  const own = book.criteriaSets.filter(
    set => set.level === level && (set.year === null || set.year === book.year),
  );
  const rank = (set: CriteriaSet): number =>
    STATUS_ORDER.indexOf(set.status) * 2 + (set.year === null ? 1 : 0);
  return own.reduce<CriteriaSet | null>(
    (best, set) => (best === null || rank(set) < rank(best) ? set : best),
    null,
  );
}

/** Other sets that could as well be meant as `used`: of the same level, year and status. */
export const rivalsOf = (book: Book, used: CriteriaSet): readonly CriteriaSet[] =>
  book.criteriaSets.filter(
    set => set !== used && set.level === used.level && set.year === used.year && set.status === used.status,
  );

/** The set that scores agencies of this level; null where there is none, or it is a draft or does not add up. */
export function criteriaSetFor(book: Book, level: CriteriaLevel): UsableCriteriaSet | null {
  const set = meantSetFor(book, level);
  return set !== null && isUsable(set) ? set : null;
}
