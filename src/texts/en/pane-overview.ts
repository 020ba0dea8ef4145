// Words of the overview: where the work stands and what to do next.
import { counted } from './nouns';
import type { paneOverview as vietnamese } from '../vi/pane-overview';

export const paneOverview: typeof vietnamese = {
  empty:
    'This workbook does not hold the plan yet. First look at what will be written, then put the plan in.',
  book: 'This workbook',
  plan: 'Plan',
  version: 'Version of the plan',
  year: 'Year',
  agencies: 'Agencies that report',
  returns: period => `Returns: ${period}`,
  returnsTitle: 'Returns',
  noReturns:
    'Nothing is consolidated yet. Issue workbooks to the agencies, then consolidate what comes back.',
  issues: 'Issues to settle',
  noIssues: 'There are no issues.',
  toIssues: 'Show the issues',
  toScores: 'Show scores and ranks',
  toConsolidate: 'Consolidate returns',
  toIssue: 'Issue workbooks',
  deadlines: 'Next deadlines',
  noDeadlines: 'No deadline of this year is left.',
  overdue: count =>
    `${counted(count, { one: 'deadline has passed without a day on which it was done', other: 'deadlines have passed without a day on which they were done' })}.`,
  pastYear: count =>
    `${counted(count, { one: 'deadline of a past year has no day on which it was done', other: 'deadlines of a past year have no day on which they were done' })}.`,
  toDeadlines: 'Show all deadlines',
};
