// Words of the help and of the first steps.
import type { paneHelp as vietnamese } from '../vi/pane-help';

export const paneHelp: typeof vietnamese = {
  search: 'Search the help',
  none: 'Nothing was found. Try another word, with or without marks.',
  kinds: {
    screen: count => `Screens (${count})`,
    function: count => `Functions in cells (${count})`,
    rule: count => `Rules of checking (${count})`,
  },
  open: screen => `Open ${screen}`,
  news: version => `What is new in version ${version}`,
  firstSteps: 'The first three steps',
  stepOf: (step, all) => `Step ${step} of ${all}`,
  skip: 'Skip this step',
  skipAll: 'Skip all three',
  steps: {
    plan: {
      title: 'Put the plan into the workbook',
      text: 'Choose the year, look at the tables that will be written, then write. Other sheets are not touched, and it can be undone.',
    },
    issue: {
      title: 'Issue workbooks to the agencies',
      text: 'Choose the period and the agencies; you get one zip with a workbook for each. Agencies install nothing.',
    },
    consolidate: {
      title: 'Take the returns',
      text: 'Choose or drop the files that agencies sent back. They are read, checked and shown before anything is written.',
    },
  },
  ways: {
    overview: [
      'Returned, late, missing and issues are counted in the tables of the workbook; edit a table and the figures follow.',
      'Without a plan in the workbook, begin on the screen Plan.',
    ],
    plan: [
      'Choose the year, look at the sheets that will be made or updated, then write.',
      'Writing again keeps what was typed; Undo at the foot of the pane brings back what stood before.',
    ],
    amend: [
      'Enter the number and date of the paper, add each change, look, then write the next version of the plan.',
      'Forms that were issued by an earlier version are still taken.',
    ],
    issue: [
      'Choose the period, filter and choose agencies, then make the workbooks.',
      'Several agencies come in one zip, a single one as its .xlsx.',
    ],
    consolidate: [
      'Choose or drop .xlsx, .xlsm, .xls, .ods; each file is accepted, superseded, a duplicate, or refused with its reason.',
      'A file sent again is compared cell by cell, and you choose which counts. Write when you have looked.',
    ],
    ledger: ['Filter by status or type a name; choose an agency to see its files, reasons and repairs.'],
    issues: [
      'Filter by severity; choose an issue to open its cell. F8 or Alt+N goes to the next, Shift+F8 back.',
    ],
    scores: [
      'Choose a level of agencies; choose an agency to see each criterion, its rule and its cells.',
      'The official criteria and survey results come in from a pasted table, the selection or a file.',
    ],
    appraise: [
      'Choose an agency, mark each criterion, give the reason where it differs; a whole table of marks can be taken too.',
    ],
    deadlines: [
      'Show what is still to be done, or what one department watches; the day done is typed in the sheet of deadlines.',
    ],
    reports: [
      'Choose the kind of paper, the period and the agency, then make the .docx; deadlines come as a calendar file.',
    ],
    watch: ['Choose the department that watches, to see its part or make a workbook of it.'],
    rules: [
      'Find a rule, give a day and a reason, and switch it off; reports print both. Switch it on again at any time.',
    ],
    functions: [
      'Find a function, press Insert to put its example into the active cell, then change the arguments.',
    ],
    help: ['Type a word to search; choose a page to read it. The help needs no network.'],
    settings: [
      'Change the language, see what can be undone, change how points are counted.',
      '“Check the environment” gives a report to copy for who helps you; it holds no figures and no names of people.',
    ],
  },
};
