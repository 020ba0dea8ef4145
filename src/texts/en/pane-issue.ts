// Words of the screen that issues workbooks to agencies.
import type { paneIssue as vietnamese } from '../vi/pane-issue';

export const paneIssue: typeof vietnamese = {
  act: count => `Issue ${count} workbooks`,
  running: count => `Issuing ${count} workbooks`,
  search: 'Find an agency',
  searchHint: 'Name or code, with or without accents',
  chooseAll: count => `Choose all ${count} agencies shown`,
  chooseNone: 'Choose none',
  chosen: (count, total) => `${count} of ${total} agencies chosen`,
  list: 'Agencies',
  noneFound: 'No agency matches. Type less, or choose “All levels”.',
  lastDay: day => `Last day of this period: ${day}`,
  ready: count => `${count} workbooks are made.`,
  sendOut: count =>
    count === 1
      ? 'Send it to the agency whose code begins its name.'
      : 'Unpack them and send each agency the file that bears its code.',
  next: 'When returns come in, go to Consolidate.',
};
