// The main workbook as the acts see it: plan, targets, agencies, deadlines, criteria and settings that the office may
// have edited in the workbook's tables, and what was consolidated into it.

import type {
  Agency,
  CriteriaLevel,
  CriteriaSet,
  Deadline,
  Plan,
  RuleSwitch,
  ScoringSettings,
  Target,
} from '../../core';
import type { ConsolidatedRow } from '../../workbook/main/consolidated-sheet';
import type { DeadlineRecord } from '../../workbook/main/deadlines-sheet';
import type { BadRow } from '../../workbook/main/plan-sheet';
import type { IssuingOffice } from '../../workbook/issued/model';

export interface Book {
  readonly year: number;
  readonly office: IssuingOffice & { readonly agencyCode: string };
  readonly plan: Plan;
  readonly targets: readonly Target[];
  readonly agencies: readonly Agency[];
  readonly deadlines: readonly Deadline[];
  readonly deadlineRecords: readonly DeadlineRecord[];
  readonly criteriaSets: readonly CriteriaSet[];
  readonly scoring: ScoringSettings;
  readonly switches: readonly RuleSwitch[];
  readonly consolidated: readonly ConsolidatedRow[];
}

/** A row of one of our tables that cannot be used as it stands. Nothing is guessed and nothing is dropped silently. */
export interface BookFault extends BadRow {
  readonly table: string;
}

/** The set that scores agencies of this level; null where the level is not scored. */
export const criteriaSetFor = (book: Book, level: CriteriaLevel): CriteriaSet | null =>
  book.criteriaSets.find(set => set.level === level && (set.year === null || set.year === book.year)) ?? null;
