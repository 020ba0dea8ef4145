// Sentences about the plan: why it cannot be amended yet, and what to do next.

import type { IssueParams } from '../../core/issues';
import type { AmendmentNote, AmendmentRule, AmendmentTableRule, AssignmentField } from '../../core/plan';

const fields: Readonly<Record<AssignmentField, string>> = {
  content: 'Task',
  leadAgency: 'Lead agency',
  coordinatingAgencies: 'Coordinating agencies',
  deliverable: 'Deliverable',
  timing: 'Timing',
};
const fieldOf = ({ field }: IssueParams): string =>
  Object.entries(fields).find(([key]) => key === field)?.[1] ?? String(field);

const amendmentIssues: Readonly<Record<AmendmentRule, (params: IssueParams) => string>> = {
  'plan.paper-number': () => 'The amending paper has no number. Enter its number and symbol.',
  'plan.paper-date': ({ date }) =>
    `The amending paper’s date "${date}" is no real day. Enter it as day/month/year.`,
  'plan.no-change': ({ id }) =>
    id === undefined
      ? 'There is no change yet. Add, change or retire at least one task.'
      : `Nothing is changed in task ${id}. Enter the new text or remove this change.`,
  'plan.heading-taken': ({ heading }) =>
    `The plan already has area ${heading}. Add the task to that area or choose another numeral.`,
  'plan.heading-invalid': ({ heading }) =>
    `Area ${heading} is not valid. Enter its name, and a code made of group, full stop and Roman numeral (such as B.III).`,
  'plan.unknown-heading': ({ heading }) =>
    `The plan has no area ${heading}. Choose an area of the plan, or add the area first.`,
  'plan.unknown-task': ({ task }) =>
    `The chosen area has no task ${task}. Choose a task that is in force in this area.`,
  'plan.unknown-assignment': ({ id }) =>
    `The plan has no task ${id}. Check the task’s code on the plan’s sheet.`,
  'plan.already-retired': ({ id }) =>
    `Task ${id} is retired already. Add a new task if it is to be given again; a retired code is not reused.`,
  'plan.text-missing': params => `${params['id']}: the column "${fieldOf(params)}" is blank. Enter its text.`,
};

const tableIssues: Readonly<Record<AmendmentTableRule, (params: IssueParams) => string>> = {
  'plan.unknown-action': ({ action }) =>
    `"${action}" in the column "Việc" is not understood. Write one of: Thêm, Sửa, Bãi bỏ, Thêm đề mục.`,
  'plan.code-missing': () =>
    'The change has no code. Write the task’s code, or the heading’s for a new task.',
  'plan.unknown-code': ({ code }) =>
    `The plan has no heading or task ${code} to add to. Write a heading’s code (such as A.I) or that of a task in force.`,
  'plan.unknown-area': ({ heading }) =>
    `Heading ${heading} has no valid area. Write an area from I to VIII in the column "Lĩnh vực".`,
};

/** What to look at again after the change; it does not hold the change up. */
const amendmentNotes: Readonly<Record<AmendmentNote, (params: IssueParams) => string>> = {
  'plan.lead-unknown': ({ id, lead }) =>
    `Task ${id}: no agency is known in "${lead}", so no form asks anyone to lead it. Write the agency’s name as on the sheet of agencies.`,
  'plan.target-of-retired': ({ id, code }) =>
    `Target ${code} belongs to the retired task ${id} and is still issued. Look at the target on its sheet again.`,
};

export const plan = { fields, amendmentIssues, tableIssues, amendmentNotes };
