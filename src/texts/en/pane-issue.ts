// Words of the screen that issues workbooks to agencies.
import { counted, nouns } from './nouns';
import type { paneIssue as vietnamese } from '../vi/pane-issue';

export const paneIssue: typeof vietnamese = {
  action: count => `Issue ${counted(count, nouns.workbook)}`,
  running: count => `Issuing ${counted(count, nouns.workbook)}`,
  search: 'Find an agency',
  searchHint: 'Name or code, with or without accents',
  chooseAll: count => `Choose all ${counted(count, nouns.agency)} shown`,
  chooseNone: 'Choose none',
  chosen: (count, total) => `${count} of ${counted(total, nouns.agency)} chosen`,
  list: 'Agencies',
  noneFound: 'No agency matches. Type less, or choose “All levels”.',
  lastDay: day => `Last day of this period: ${day}`,
  ready: count => `${counted(count, nouns.workbook)} ready.`,
  sendOut: count =>
    count === 1
      ? 'Send it to the agency whose code begins its name.'
      : 'Unpack them and send each agency the file that bears its code.',
  next: 'When returns come in, go to Consolidate.',
};
