// Sentences about the plan: why it cannot be amended yet, and what to do next.

import type { AssignmentField } from '../../core/plan';
import type { IssueTexts } from '../issue-text';

const fields: Readonly<Record<AssignmentField, string>> = {
  content: 'Task',
  leadAgency: 'Lead agency',
  coordinatingAgencies: 'Coordinating agencies',
  deliverable: 'Deliverable',
  timing: 'Timing',
};
const fieldOf = (field: string): string =>
  Object.entries(fields).find(([key]) => key === field)?.[1] ?? String(field);

const issues: IssueTexts<'plan'> = {
  'plan.paper-number': () => ({
    message: 'The amending paper has no number.',
    advice: 'Enter its number and symbol.',
  }),
  'plan.paper-date': ({ date }) => ({
    message: `The amending paper’s date "${date}" is no real day.`,
    advice: 'Enter it as day/month/year.',
  }),
  'plan.no-change': ({ id }) =>
    id === undefined
      ? { message: 'There is no change yet.', advice: 'Add, change or retire at least one task.' }
      : {
          message: `Nothing is changed in task ${id}.`,
          advice: 'Enter the new text or remove this change.',
        },
  'plan.heading-taken': ({ heading }) => ({
    message: `The plan already has area ${heading}.`,
    advice: 'Add the task to that area or choose another numeral.',
  }),
  'plan.heading-invalid': ({ heading }) => ({
    message: `Area ${heading} is not valid.`,
    advice: 'Enter its name, and a code made of group, full stop and Roman numeral (such as B.III).',
  }),
  'plan.unknown-heading': ({ heading }) => ({
    message: `The plan has no area ${heading}.`,
    advice: 'Choose an area of the plan, or add the area first.',
  }),
  'plan.unknown-task': ({ task }) => ({
    message: `The chosen area has no task ${task}.`,
    advice: 'Choose a task that is in force in this area.',
  }),
  'plan.unknown-assignment': ({ id }) => ({
    message: `The plan has no task ${id}.`,
    advice: 'Check the task’s code on the plan’s sheet.',
  }),
  'plan.already-retired': ({ id }) => ({
    message: `Task ${id} is retired already.`,
    advice: 'Add a new task if it is to be given again; a retired code is not reused.',
  }),
  'plan.text-missing': ({ id, field }) => ({
    message: `${id}: the column "${fieldOf(field)}" is blank.`,
    advice: 'Enter its text.',
  }),

  'plan.unknown-action': ({ action }) => ({
    message: `"${action}" in the column "Việc" is not understood.`,
    advice: 'Write one of: Thêm, Sửa, Bãi bỏ, Thêm đề mục.',
  }),
  'plan.code-missing': () => ({
    message: 'The change has no code.',
    advice: 'Write the task’s code, or the heading’s for a new task.',
  }),
  'plan.unknown-code': ({ code }) => ({
    message: `The plan has no heading or task ${code} to add to.`,
    advice: 'Write a heading’s code (such as A.I) or that of a task in force.',
  }),
  'plan.unknown-area': ({ heading }) => ({
    message: `Heading ${heading} has no valid area.`,
    advice: 'Write an area from I to VIII in the column "Lĩnh vực".',
  }),

  'plan.lead-unknown': ({ id, lead }) => ({
    message: `Task ${id}: no agency is known in "${lead}", so no form asks anyone to lead it.`,
    advice: 'Write the agency’s name as on the sheet of agencies.',
  }),
  'plan.target-of-retired': ({ id, code }) => ({
    message: `Target ${code} belongs to the retired task ${id} and is still issued.`,
    advice: 'Look at the target on its sheet again.',
  }),
};

export const plan = { fields, issues };
