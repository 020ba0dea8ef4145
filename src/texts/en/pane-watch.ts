// Words of the screen of what a department watches.

import type { paneWatch as words } from '../vi/pane-watch';

export const paneWatch: typeof words = {
  agency: 'Watching department',
  agencyHint: 'Chapter III of the decision has it watch a part of the plan.',
  own: 'Only the areas it answers for itself, not the whole plan',
  facts: 'What is watched',
  areas: 'Areas',
  whole: 'The whole plan',
  tasks: 'Tasks',
  targets: 'Targets',
  results: 'Consolidated results',
  met: 'Results that are met',
  missed: 'Results that are missed',
  overdue: 'Overdue deadlines',
  makeTitle: 'A workbook of it',
  makeHint:
    'A workbook of its own with dashboard, plan, targets, deadlines, figures, ledger and issues of this part. The open workbook stays as it is.',
  make: 'Make the workbook',
  making: agency => `Make the workbook of ${agency}`,
  made: name => `${name} is made.`,
  missedList: 'Missed results',
  noMissed: 'No result is missed.',
  missedLine: (agency, code, verdict) => `${agency} · ${code}: ${verdict}`,
  taskList: 'Watched tasks',
  taskLine: (id, content) => `${id}. ${content}`,
  lead: agency => `Lead: ${agency}`,
  deadlineList: 'Deadlines of this part',
  noDeadlines: 'There is no deadline.',
};
