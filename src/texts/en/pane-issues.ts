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
  subject: {
    task: (code, name) => `Task ${code}: ${name}`,
    target: (code, name) => `Target ${code}: ${name}`,
    criterion: (code, name) => `Criterion ${code}: ${name}`,
  },
  field: caption => `Field: ${caption}`,
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
  contradictions: {
    title: 'Reports that contradict each other',
    about:
      'Holds what the lead reports against those who coordinate, this period against the last, districts against communes, and papers named as evidence. Writes nothing.',
    find: 'Find contradictions',
    count: count =>
      count === 0 ? 'No reports contradict each other.' : `${counted(count, nouns.contradiction)}.`,
    own: 'Go to this cell',
    against: 'Go to the other cell',
  },
};
