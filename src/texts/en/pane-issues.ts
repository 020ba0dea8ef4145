// Words of the list of issues.
import { counted, nouns } from './nouns';
import type { paneIssues as vietnamese } from '../vi/pane-issues';

export const paneIssues: typeof vietnamese = {
  empty: 'There are no issues yet, because nothing is consolidated. Consolidate returned files first.',
  toConsolidate: 'Consolidate returns',
  none: 'There is nothing to settle.',
  noneLeft: 'No issue matches. Choose another severity or agency.',
  severity: 'Severity',
  allSeverities: 'All severities',
  agency: 'Agency',
  allAgencies: 'All agencies',
  count: count => `${counted(count, nouns.issue)}`,
  at: (index, count) => `Issue ${index} of ${count}`,
  next: 'Next (F8)',
  previous: 'Back (Shift+F8)',
  list: 'Issues',
  wrapped: 'That was the last; back at the first.',
  where: (sheet, cell) => (cell === '' ? `sheet ${sheet}` : `${sheet}!${cell}`),
  value: value => `Value: ${value}`,
  advice: 'What to do',
  openValue: 'Go to the consolidated cell',
  openLine: 'Go to the line among the issues',
  provenance: 'Where it comes from',
  file: 'File',
  sheet: 'Sheet',
  cell: 'Cell',
  submission: 'Submission',
  template: 'Template version',
  hash: 'SHA-256',
  notTaken: 'This value was not consolidated.',
  state: state => `Settled: ${state}`,
};
