// Words about files that the pane hands to the user.
import { counted, nouns } from './nouns';
import type { paneFiles as vietnamese } from '../vi/pane-files';

export const paneFiles: typeof vietnamese = {
  title: 'Files',
  packed: files => `${counted(files, nouns.file)} inside`,
  kilobytes: size => `${size} KB`,
  states: { begun: 'download or opening begun', saved: 'saved' },
  started:
    'The file is usually in your Downloads folder, or was opened as a new workbook (remember to save that). The add-in cannot tell whether it arrived: is the file there?',
  notBegun: files =>
    files === 1
      ? 'The file is not downloaded yet. Press a button below its name to get it.'
      : `There are ${files} files; they are not downloaded by themselves. Press a button below each name to get it.`,
  linksDropped:
    'Excel on this computer usually drops downloads from the pane without saying so. Try the buttons below the name in turn; if no file comes, open this workbook in Excel on the web and do it again.',
  seen: files => (files === 1 ? 'It is there' : 'They are all there'),
  notSeen: 'It is not there',
  confirmed: files => (files === 1 ? 'The file is there.' : `All ${files} files are there.`),
  otherWays:
    'Some versions of Excel block downloads from the pane. Try the buttons below the name in turn; or right-click the name and choose “Save link as…”; or open this workbook in Excel on the web and do it again.',
  ways: {
    link: 'Download',
    place: 'Choose a place…',
    'new-workbook': 'Open as a new workbook',
    unpacked: 'Get the files inside one by one',
    page: 'Open the download page',
  },
  failed: {
    link: 'The file could not be downloaded. Try another way under “Files”.',
    place: 'It could not be saved there. Choose another place or another way under “Files”.',
    'new-workbook': 'This Excel could not open the file as a new workbook. Try another way under “Files”.',
    unpacked: 'The file could not be unpacked. Try another way under “Files”.',
    page: 'The download page did not get the file: the browser blocks new windows, or this Excel opens the page in another browser. Allow new windows and press again, or try another way under “Files”.',
  },
  page: {
    title: 'A file from PAR Index',
    waiting: 'Getting the file from the pane…',
    begun: name => `“${name}” is being downloaded. If you do not see it, press the button below.`,
    download: name => `Download: ${name}`,
    then: 'Once the file is there, go back to the pane, press “It is there”, and close this page.',
    staysHere: 'The file went straight from the pane to this page; it was not sent over the network.',
    alone:
      'This page gets a file only when the PAR Index pane in Excel on the web opens it. Close it and take another way under “Files”.',
  },
  inParts: 'Save in parts (40 workbooks each)',
  close: 'Close this',
};
