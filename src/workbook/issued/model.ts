// What an issued workbook is made of: the agency's share of the plan for one year and period.

import type { Agency } from '../../core/agencies';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import { FORM_TEMPLATES } from '../../core/entries';
import type { Assignment, Plan } from '../../core/plan';
import type { RulesBySection } from '../../core/rules';
import type { Target } from '../../core/targets';

/**
 * The newest on record. Whenever an entry sheet changes, its layout is added to `data/form-templates.json`, and filled
 * forms of it to `test/golden/forms`; returns of the earlier versions stay readable.
 */
export const TEMPLATE_VERSION = Math.max(...FORM_TEMPLATES.map(({ version }) => version));

type AgencyRole = 'lead' | 'coordinating';

export interface IssuedTask {
  readonly assignment: Assignment;
  readonly role: AgencyRole;
}

export interface IssuedCriterion {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: number;
  /** Whether only 0 and the maximum can be scored. */
  readonly yesNo: boolean;
  /** Where one of several levels is scored: their names and points; otherwise empty. */
  readonly levels: readonly { readonly name: string; readonly points: number }[];
}

/** Who issues the forms, as data. */
interface IssuingOffice {
  /** `UBND tỉnh Gia Lai`. */
  readonly authority: string;
  /** `Sở Nội vụ tỉnh Gia Lai`. */
  readonly office: string;
}

export interface IssueInput {
  readonly office: IssuingOffice;
  readonly plan: Plan;
  readonly agency: Agency;
  readonly year: number;
  readonly period: PeriodCode;
  /** Last day on which the return is on time. */
  readonly lastDay: IsoDate;
  readonly issuedOn: IsoDate;
  readonly tasks: readonly IssuedTask[];
  readonly targets: readonly Target[];
  readonly criteria: readonly IssuedCriterion[];
  /** Whether the points are illustrative; the form then says so. */
  readonly illustrative: boolean;
  /** The rules that the native check goes by: those that the office has left on. */
  readonly rules: RulesBySection;
}
