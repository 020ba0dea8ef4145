// Words of the ledger's screen, and of the file behind a value.

import type { paneLedger as words } from '../vi/pane-ledger';
import { counted, nouns } from './nouns';

export const paneLedger: typeof words = {
  empty:
    'Nothing was consolidated yet, so it is not known who returned. Issue the workbooks, then consolidate the returned files.',
  toConsolidate: 'Consolidate returns',
  toIssue: 'Issue workbooks',
  title: period => `Returns: ${period}`,
  filterBy: (status, count) => `${status}: ${count}`,
  status: 'Status',
  all: 'All',
  district: 'District',
  allDistricts: 'All districts',
  search: 'Find an agency in the ledger',
  list: 'Agencies',
  shown: (count, all) => `${count} of ${counted(all, nouns.agency)}`,
  none: 'No agency fits. Take a filter away.',
  due: day => `Due ${day}`,
  receivedOn: day => `received ${day}`,
  daysLate: days => `${counted(days, nouns.day)} late`,
  issues: (errors, warnings) => `${counted(errors, nouns.error)}, ${counted(warnings, nouns.warning)}`,
  toLine: 'Go to its line in the ledger',
  toIssues: 'See its issues',
  toScore: 'See its score',
  noFile: 'No file came from this agency.',
  file: (name, status) => `${name} · ${status}`,
  open: name => `Open ${name}`,
  opening: name => `Open ${name}`,
  notAtHand:
    'The pane no longer holds this file (the workbook was closed since). Open it where it is stored; the hash tells whether it is the same.',
  otherContent: name =>
    `The file ${name} at hand is not the one that was consolidated (its hash differs), so it is not opened as the source.`,
  unreadable: name => `${name} cannot be read: it was moved or deleted.`,
};
