// Words about files that the pane hands to the user.
import type { paneFiles as vietnamese } from '../vi/pane-files';

export const paneFiles: typeof vietnamese = {
  title: 'Files',
  holds: (workbooks, size) => `${workbooks} workbooks, ${size}`,
  started:
    'The file is usually in your Downloads folder, or was opened as a new workbook. The add-in cannot tell whether it arrived: is the file there?',
  seen: 'It is there',
  notSeen: 'It is not there',
  confirmed: 'The file is there.',
  otherWays:
    'Some versions of Excel block downloads from the pane. Try the buttons below in turn; or right-click the name of the file above and choose “Save link as…”; or open this workbook in Excel on the web and do it again.',
  ways: { link: 'Download again', place: 'Choose a place…', 'new-workbook': 'Open as a new workbook' },
  failed: {
    link: 'The file could not be downloaded. Try another way below.',
    place: 'It could not be saved there. Choose another place or another way below.',
    'new-workbook': 'This Excel could not open the file as a new workbook. Try another way below.',
  },
  inParts: 'Save in parts (40 workbooks each)',
  saved: name => `${name} is saved.`,
  close: 'Close this',
};
