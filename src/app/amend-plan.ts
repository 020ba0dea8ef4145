// Act: a paper changes the plan. The workbook holds the new version, with what each row owes to which paper; rows that
// are no longer in force stay, so that earlier returns stay readable. Nothing is written when anything is wrong.

import { newIssue } from '../core/issues';
import { resolveTasking } from '../core/assignments';
import { ok } from '../core/outcome';
import { amendPlan } from '../core/plan';
import type { Outcome } from '../core/outcome';
import type { Issue, IssueOf, IssueParams } from '../core/issues';
import type { AmendmentNote, AmendmentPaper, Plan, PlanChange } from '../core/plan';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { amendmentDifference, type RowDifference } from './amendment-difference';
import { planSheets } from './book/book-sheets';
import type { Book } from './book/model';
import { sheetPlans } from './inject-plan';
import type { SheetPreview } from './inject-plan';
import { withoutTyped, withoutTypedRows, type TypedTask } from './typed-tasks';

export interface Amended {
  readonly book: Book;
  /** What the paper did, as the workbook records it. */
  readonly amendment: Plan['amendments'][number];
  /** What to look at again: nothing that holds the amendment up. */
  readonly notes: readonly Issue[];
  readonly difference: readonly RowDifference[];
  readonly change: WorkbookChange;
  readonly sheets: readonly SheetPreview[];
}

const note = <Code extends AmendmentNote>(rule: Code, params: IssueParams<Code>): IssueOf<Code> =>
  newIssue(rule, 'warning', params);

/** A lead agency that no form can be issued to, for want of a name that is known. */
function unknownLeads({ plan, agencies }: Book, ids: readonly string[]): readonly Issue[] {
  return plan.assignments
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, leadAgency }) => {
      const { agencies: codes, levels } = resolveTasking(leadAgency, agencies);
      return codes.length + levels.length > 0 ? [] : [note('plan.lead-unknown', { id, lead: leadAgency })];
    });
}

const orphanTargets = ({ targets }: Book, retired: readonly string[]): readonly Issue[] =>
  targets.flatMap(({ code, assignment }) =>
    assignment !== null && retired.includes(assignment)
      ? [note('plan.target-of-retired', { id: assignment, code })]
      : [],
  );

/**
 * Pure: what the amendment would write, or every reason why it cannot be made. Rows of `typed` become tasks that the paper
 * adds, behind the other changes.
 */
export function amendBook(
  book: Book,
  state: WorkbookState,
  paper: AmendmentPaper,
  changes: readonly PlanChange[],
  typed: readonly TypedTask[] = [],
): Outcome<Amended, readonly Issue[]> {
  const plan = withoutTyped(book.plan, typed);
  const outcome = amendPlan(plan, paper, [...changes, ...typed.map(({ change }) => change)]);
  if (outcome.kind === 'failed') return outcome;
  const after: Book = { ...book, plan: outcome.value };
  const amendment = outcome.value.amendments.at(-1);
  if (!amendment) throw new Error('an amended plan names its amendment');
  const put = planSheets(after, withoutTypedRows(state, typed));
  return ok({
    book: after,
    amendment,
    notes: [
      ...unknownLeads(after, [...amendment.added, ...amendment.changed]),
      ...orphanTargets(after, amendment.retired),
    ],
    change: { put, remove: [] },
    difference: amendmentDifference(plan, after.plan),
    sheets: sheetPlans(state, put),
  });
}
