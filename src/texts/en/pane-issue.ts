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
  downloads: 'Files',
  zip: (workbooks, size) => `${workbooks} workbooks, ${size}`,
  started: 'The file was sent to your Downloads folder. Open that folder: is the file there?',
  seen: 'It is there',
  notSeen: 'It is not there',
  confirmed: 'The workbooks are ready. Unpack them and send each agency the file that bears its code.',
  otherWays: 'Other ways to get the file',
  otherWaysText:
    'Some versions of Excel block downloads from the pane. Try in turn: choose a place; right-click the link and choose “Save link as…”; save in smaller parts; or open this workbook in Excel on the web and issue again. Your IT staff can also run: npm run par -- issue BOOK.xlsx.',
  savePlace: 'Choose a place…',
  saveAgain: 'Download again',
  inParts: 'Save in parts (40 workbooks each)',
  link: name => `Link: ${name}`,
  saved: name => `${name} is saved.`,
  notSaved: 'It could not be saved there. Choose another place or another way below.',
  next: 'When returns come in, go to Consolidate.',
};
