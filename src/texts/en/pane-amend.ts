// Words of the screen of amendments to the plan.

import type { paneAmend as words } from '../vi/pane-amend';
import { counted, nouns } from './nouns';

export const paneAmend: typeof words = {
  paper: 'The paper that amends the plan',
  number: 'Number of the paper',
  date: 'Day of the paper',
  note: 'Subject, note',
  changes: 'Changes',
  noChanges: 'No change yet. Add one by the form, or paste a table below.',
  remove: what => `Take away: ${what}`,
  change: {
    add: (heading, content) => `New task under ${heading}: ${content}`,
    addPart: (task, content) => `New part of ${task}: ${content}`,
    change: (id, fields) => `Change ${id}: ${fields}`,
    retire: id => `Retire ${id}`,
    addHeading: (id, name) => `New heading ${id}: ${name}`,
  },
  typedTitle: count =>
    `${counted(count, nouns.row)} of the sheet Kế hoạch were typed in and have no paper. Tick those that this paper orders: they get a code and its number.`,
  typed: (cell, heading, content) =>
    `Cell ${cell}${heading === '' ? '' : `, heading ${heading}`}: ${content}`,
  typedLeft: 'A typed row that is not ticked stays in the table as it is.',
  byForm: 'Add by a form',
  byTable: 'Add from a table',
  kind: 'What to do',
  kinds: {
    add: 'Add a task or a part of one',
    change: 'Change a task',
    retire: 'Retire a task',
    addHeading: 'Add a heading',
  },
  under: 'Under the heading or task',
  row: 'Task',
  choose: 'Choose…',
  group: 'Group',
  printed: 'Number of the heading (Roman)',
  area: 'Area',
  headingName: 'Name of the heading',
  fields: {
    content: 'Task',
    leadAgency: 'Lead agency',
    coordinatingAgencies: 'Coordinating agencies',
    deliverable: 'Deliverable',
    timing: 'Timing',
  },
  take: 'Take into the list of changes',
  pickTable: 'Choose a file…',
  tableHint:
    'A table with the columns “Việc” (Thêm, Sửa, Bãi bỏ, Thêm đề mục), “Mã” and those of the appendix. A blank cell of a changed row stays as it was.',
  noTable:
    'No table of changes can be seen: it needs the columns “Việc” and “Mã”. Copy the header row as well.',
  tableRead: count => (count === 1 ? '1 change was read.' : `${count} changes were read.`),
  takeTable: count => (count === 1 ? 'Take 1 change into the list' : `Take ${count} changes into the list`),
  difference: 'Against the plan as it is',
  refused:
    'The plan cannot be amended because of what stands below. Mend it and look again; nothing was written.',
  differences: { added: 'New', changed: 'Changed', retired: 'Retired' },
  field: (name, before, after) =>
    before === '' ? `${name}: ${after}` : `${name}: “${before}” becomes “${after === '' ? 'blank' : after}”`,
  action: version => `Write version ${version} of the plan`,
  done: version =>
    `Version ${version} of the plan is written. Workbooks issued from now on bear it; those issued before stay readable.`,
  versions: 'Versions',
  issued: (number, date) => `Version 1: ${number} of ${date}, the plan as issued`,
  version: (version, number, date, note) =>
    `Version ${version}: ${number} of ${date}${note === '' ? '' : `, ${note}`}`,
  versionRows: (added, changed, retired) =>
    [added && `added ${added}`, changed && `changed ${changed}`, retired && `retired ${retired}`]
      .filter(Boolean)
      .join('; '),
};
