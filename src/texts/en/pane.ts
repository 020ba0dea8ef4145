// The frame of the task pane: navigation, undo, what is missing, what went wrong.
import { counted } from './nouns';
import type { pane as vietnamese } from '../vi/pane';

export const pane: typeof vietnamese = {
  pageTitle: 'PAR Index',
  navigation: 'Screens',
  screens: {
    overview: 'Overview',
    plan: 'Plan',
    amend: 'Amend',
    issue: 'Issue workbooks',
    consolidate: 'Consolidate',
    ledger: 'Ledger',
    issues: 'Issues',
    scores: 'Scores',
    appraise: 'Appraisal',
    deadlines: 'Deadlines',
    reports: 'Reports',
    watch: 'Watch',
    rules: 'Rules',
    functions: 'Functions',
    help: 'Help',
    settings: 'Settings',
  },
  purpose: {
    overview: 'How the plan stands in this workbook, and what to do next.',
    plan: 'Put the plan and its tables into the workbook. You see first what will be written.',
    amend: 'Add, change or retire tasks by a paper; the workbook then holds the next version of the plan.',
    issue: 'Make an entry workbook for each agency and reporting period.',
    consolidate: 'Take the returned files, check them and consolidate them into the workbook.',
    ledger: 'Who returned, late or not, and who is missing or refused; choose an agency to see its files.',
    issues: 'The issues that were found; choose one to go to its cell.',
    scores: 'Points, index, rank and grade of each agency; choose one to see why.',
    appraise: 'Appraise each criterion beside the agency’s self-score, evidence and explanation.',
    deadlines: 'The deadlines of the plan for the year, and where they stand today.',
    reports: 'Reports, decisions, notices and letters in the form of the law, and the calendar of deadlines.',
    watch: 'The part of the plan that a department watches, here or as a workbook of its own.',
    rules: 'The rules that entries are checked by; switch one off from a day with a reason, or on again.',
    functions: 'PAR functions for cells; “Insert” puts the example into the active cell.',
    help: 'How each screen, function and rule works; find it by any word.',
    settings: 'Language, undo, and about the add-in.',
  },
  notes: {
    'page-set-up':
      'Only the page set-up for printing was refused, usually because no printer is installed; all data is written. Before printing, choose A4, landscape, one page wide in Page Layout.',
    'filters-cleared':
      'Filters of the written tables were cleared, so that data reached its rows; set them again when needed. Undo brings the old filters back.',
    'read-only':
      'The workbook is open as read-only, so what was written is not saved in this file. Go to File > Save As to keep it, or close the workbook, open it for editing and write again.',
    'rows-shown': 'Hidden rows of the written tables are shown now; undo hides them again.',
  },
  undo: {
    of: what => `Undo: ${what}`,
    done: what => `Undone: ${what}.`,
    nothing: 'Nothing has been written yet that could be undone.',
    halfUndone: what =>
      `Excel’s Ctrl+Z has undone only a part of “${what}”, so the figures in the workbook do not agree. Press “Undo: ${what}” at the foot of this pane to bring back what stood before, or Ctrl+Y in Excel to get the part back.`,
  },
  floor: {
    title: 'This Excel cannot run the add-in',
    missing: names =>
      `Missing: ${names}. Excel 2021, Excel LTSC 2021 or Microsoft 365 on Windows, or Excel on the web is needed.`,
    next: 'Please ask for an update of Excel. Workbooks issued to agencies still open in every Excel since 2010.',
    outside: 'This page runs inside Excel',
    outsideNext: 'Open the workbook in Excel, go to the PAR Index tab and press “Open the pane”.',
    functionsMissing: 'This Excel cannot compute the PAR functions in cells. Everything else works.',
    requirement: {
      ExcelApi: version => `Excel programming interface ${version}`,
      SharedRuntime: version => `shared runtime ${version}`,
      CustomFunctionsRuntime: version => `custom functions ${version}`,
    },
  },
  crash: {
    title: 'The pane met an error',
    text: 'Nothing more was changed in your workbook. Press “Reopen the pane” to go on; if it happens again, send the text below to support.',
    reload: 'Reopen the pane',
  },
  busy: 'Another act is running. Wait for it or cancel it, then try again.',
  working: 'Working…',
  spokenProgress: (what, percent) => (percent === 0 ? `${what}: working` : `${what}: ${percent}% done`),
  remaining: (left, part) => {
    if (left === 0) return 'Almost done: checking and finishing…';
    const steps = counted(left, { one: 'step remains', other: 'steps remain' });
    return part === '' ? steps : `At “${part}”, ${steps}`;
  },
  cancel: 'Cancel',
  cancelling: 'Cancelling and taking back what was written…',
  dismiss: 'Close the message',
};
