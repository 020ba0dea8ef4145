// A new version of the plan from a paper that adds, changes or retires assignments.
// Chapter III lets agencies ask for changes and orders new tasks from above. Ids are never given twice:
// what was returned under an earlier version stays readable. Nothing is applied when anything is wrong.

import { newIssue } from '../issues';
import { dayOf, type IsoDate } from '../calendar';
import type { Issue, IssueOf, IssueParams } from '../issues';
import { failed, ok, type Outcome } from '../outcome';
import {
  ASSIGNMENT_FIELDS,
  type AreaHeading,
  type Assignment,
  type AssignmentField,
  type Plan,
} from './types';
import { idOfPart, nextPart, nextTaskNumber } from './ids';

/** The paper that orders the changes. */
export interface AmendmentPaper {
  readonly number: string;
  readonly date: IsoDate;
  readonly note: string;
}

export type AssignmentTexts = Readonly<Record<AssignmentField, string>>;

/** `task` of an added assignment: the task it is a further part of, or null for a task of its own. */
export type PlanChange =
  | { readonly kind: 'addHeading'; readonly heading: AreaHeading }
  | {
      readonly kind: 'add';
      readonly heading: string;
      readonly task: string | null;
      readonly texts: AssignmentTexts;
    }
  | { readonly kind: 'change'; readonly id: string; readonly texts: Partial<AssignmentTexts> }
  | { readonly kind: 'retire'; readonly id: string };

/** Why an amendment is refused; the rules of the issues that `amendPlan` gives. */
export const AMENDMENT_RULES = [
  'plan.paper-number',
  'plan.paper-date',
  'plan.no-change',
  'plan.heading-taken',
  'plan.heading-invalid',
  'plan.unknown-heading',
  'plan.unknown-task',
  'plan.unknown-assignment',
  'plan.already-retired',
  'plan.text-missing',
] as const;
type AmendmentRule = (typeof AMENDMENT_RULES)[number];

/** What an amendment leaves to be looked at; it does not hold the amendment up. */
export type AmendmentNote = 'plan.lead-unknown' | 'plan.target-of-retired';

interface Draft {
  plan: Plan;
  readonly version: number;
  readonly added: string[];
  readonly changed: string[];
  readonly retired: string[];
  readonly issues: Issue[];
}

/** The plan with the changes applied in order, one version higher, or every reason why it cannot be. */
export function amendPlan(
  plan: Plan,
  paper: AmendmentPaper,
  changes: readonly PlanChange[],
): Outcome<Plan, readonly Issue[]> {
  const draft: Draft = {
    plan,
    version: plan.version + 1,
    added: [],
    changed: [],
    retired: [],
    issues: issuesOfPaper(paper),
  };
  if (changes.length === 0) draft.issues.push(problem('plan.no-change', {}));
  for (const change of changes) applyChange(draft, change);
  if (draft.issues.length > 0) return failed(draft.issues);
  const { version, added, changed, retired } = draft;
  return ok({
    ...draft.plan,
    version,
    assignments: refillInherited(draft.plan.assignments),
    amendments: [...plan.amendments, { version, ...paper, added, changed, retired }],
  });
}

const problem = <Code extends AmendmentRule>(rule: Code, params: IssueParams<Code>): IssueOf<Code> =>
  newIssue(rule, 'error', params);

function issuesOfPaper(paper: AmendmentPaper): Issue[] {
  const issues: Issue[] = [];
  if (paper.number.trim() === '') issues.push(problem('plan.paper-number', {}));
  if (!dayOf(paper.date)) issues.push(problem('plan.paper-date', { date: paper.date }));
  return issues;
}

function applyChange(draft: Draft, change: PlanChange): void {
  switch (change.kind) {
    case 'addHeading':
      return addHeading(draft, change.heading);
    case 'add':
      return add(draft, change.heading, change.task, change.texts);
    case 'change':
      return changeTexts(draft, change.id, change.texts);
    case 'retire':
      return retire(draft, change.id);
  }
}

function addHeading(draft: Draft, heading: AreaHeading): void {
  const { plan } = draft;
  const { id, group, printed, name } = heading;
  if (plan.areas.some(area => area.id === id)) {
    draft.issues.push(problem('plan.heading-taken', { heading: id }));
  } else if (
    id !== `${group}.${printed}` ||
    name.trim() === '' ||
    !plan.groups.some(({ code }) => code === group)
  ) {
    draft.issues.push(problem('plan.heading-invalid', { heading: id }));
  } else {
    const at = plan.areas.map(area => area.group <= group).lastIndexOf(true) + 1;
    draft.plan = { ...plan, areas: [...plan.areas.slice(0, at), heading, ...plan.areas.slice(at)] };
  }
}

function add(draft: Draft, headingId: string, task: string | null, texts: AssignmentTexts): void {
  const { plan } = draft;
  const heading = plan.areas.find(({ id }) => id === headingId);
  if (!heading) {
    draft.issues.push(problem('plan.unknown-heading', { heading: headingId }));
    return;
  }
  if (task !== null && !plan.assignments.some(row => row.task === task && row.heading === headingId)) {
    draft.issues.push(problem('plan.unknown-task', { task }));
    return;
  }
  if (reportsMissingText(draft, headingId, texts)) return;
  const taskId = task ?? `${headingId}.${nextTaskNumber(plan, headingId)}`;
  const part = nextPart(plan, taskId);
  const id = idOfPart(taskId, part);
  const { group, area } = heading;
  const row: Assignment = {
    id,
    group,
    area,
    heading: headingId,
    task: taskId,
    part,
    ...texts,
    inherited: [],
  };
  draft.plan = { ...plan, assignments: inserted(plan, row) };
  draft.added.push(id);
}

/** After the last row of its task, else of its heading, else of the headings before it. */
function inserted(plan: Plan, row: Assignment): readonly Assignment[] {
  const rank = (heading: string): number => plan.areas.findIndex(({ id }) => id === heading);
  const tasks = plan.assignments.map(({ task }) => task);
  const follows = plan.assignments.map(({ heading }) => rank(heading) <= rank(row.heading));
  const at = (tasks.includes(row.task) ? tasks.lastIndexOf(row.task) : follows.lastIndexOf(true)) + 1;
  return [...plan.assignments.slice(0, at), row, ...plan.assignments.slice(at)];
}

function changeTexts(draft: Draft, id: string, texts: Partial<AssignmentTexts>): void {
  if (reportsUnknown(draft, id) || reportsMissingText(draft, id, texts)) return;
  const fields = ASSIGNMENT_FIELDS.filter(field => texts[field] !== undefined);
  if (fields.length === 0) {
    draft.issues.push(problem('plan.no-change', { id }));
    return;
  }
  draft.plan = {
    ...draft.plan,
    assignments: draft.plan.assignments.map(row =>
      row.id === id
        ? { ...row, ...texts, inherited: row.inherited.filter(field => !fields.includes(field)) }
        : row,
    ),
  };
  draft.changed.push(id);
}

function retire(draft: Draft, id: string): void {
  if (reportsUnknown(draft, id)) return;
  const { plan, version } = draft;
  const assignment = plan.assignments.find(row => row.id === id);
  if (!assignment) return;
  draft.plan = {
    ...plan,
    assignments: refillInherited(plan.assignments.filter(row => row.id !== id)),
    retired: [...plan.retired, { assignment, version }],
  };
  draft.retired.push(id);
}

function reportsUnknown(draft: Draft, id: string): boolean {
  if (draft.plan.assignments.some(row => row.id === id)) return false;
  const isRetired = draft.plan.retired.some(({ assignment }) => assignment.id === id);
  draft.issues.push(problem(isRetired ? 'plan.already-retired' : 'plan.unknown-assignment', { id }));
  return true;
}

/** A row without content or without a lead agency could be neither done nor asked for. */
function reportsMissingText(draft: Draft, id: string, texts: Partial<AssignmentTexts>): boolean {
  const required: readonly AssignmentField[] = ['content', 'leadAgency'];
  const missing = required.filter(field => texts[field] !== undefined && texts[field]?.trim() === '');
  draft.issues.push(...missing.map(field => problem('plan.text-missing', { id, field })));
  return missing.length > 0;
}

/** A merged cell follows the row above; where that row is gone, the text stays as the row's own. */
function refillInherited(rows: readonly Assignment[]): readonly Assignment[] {
  const filled: Assignment[] = [];
  for (const row of rows) {
    const above = filled.at(-1);
    const merged = above?.task === row.task ? above : null;
    const texts = Object.fromEntries(row.inherited.map(field => [field, (merged ?? row)[field]]));
    filled.push({ ...row, ...texts, inherited: merged ? row.inherited : [] });
  }
  return filled;
}
