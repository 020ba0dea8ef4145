// The words of the page beside any add-in, where nobody gives others.

import type { HostTexts } from './words';

export const englishWords: HostTexts = {
  title: 'Emulated Excel',
  about: 'An emulated workbook to try an add-in in, without Excel. All data stays on this computer.',
  newBook: 'New workbook',
  openBook: 'Open .xlsx…',
  saveBook: 'Save .xlsx',
  guide: 'Guide',
  gridName: 'Spreadsheet',
  gridControls: {
    cellName: 'Address or name of the active cell',
    names: 'List of defined names',
    addSheet: 'Add a sheet',
    allSheets: 'List of sheets',
    gridlines: 'Gridlines',
    zoom: 'Zoom',
    wholeSize: 'Zoom to 100 %',
    smaller: 'Zoom out',
    larger: 'Zoom in',
    announcements: (number: number) => `Messages of the grid ${number}`,
  },
  paneTitle: 'Task pane',
  resizePane: 'Drag to resize the task pane',
  close: 'Close',
  starting: 'Opening the workbook…',
  ready: 'Ready.',
  busy: 'Working…',
  busyStarting: 'The add-in is starting; what you pressed is done right after.',
  welcome: {
    title: 'Your add-in beside an emulated workbook',
    intro: 'Press the buttons of its tab above, work in its pane, or type its functions into cells.',
    steps: [],
    hide: 'Hide',
  },
  restored: {
    title: 'Your workbook is open again',
    text: 'This browser kept it from before. Go on with it, or begin a new workbook, which takes its place.',
    goOn: 'Go on',
    anew: 'Begin a new workbook',
  },
  discard:
    'Changes of the open workbook are not saved as an .xlsx file, and would be lost. Go on all the same?',
  notKept:
    'This browser does not keep the workbook when the page is loaded again. Save it before you leave the page.',
  locked: sheet =>
    `This cell is locked because the sheet “${sheet}” is protected. Unprotect the sheet first.`,
  notOpened: (file, reason) => `“${file}” could not be opened: ${reason}. Choose an intact .xlsx file.`,
  opened: file => `Opened “${file}”.`,
  openedBesideName: 'new-workbook.xlsx',
  openedBeside: file =>
    `The add-in opened a new workbook. This page shows one workbook, so the new one went to the downloads: “${file}”.`,
  saved: file => `Saved “${file}” to the downloads folder.`,
  savedWithoutCharts: file =>
    `Saved “${file}” to the downloads folder. Charts are not written to files here; their figures are.`,
  samplesTaken: count => `${count} sample files were put into the pane.`,
  samplesWithoutPlace: 'The pane has no place for files.',
  samplesMissing: 'There are no sample files.',
  paneFailed: reason => `The task pane did not start: ${reason}.`,
  actionFailed: reason => `It could not be done: ${reason}.`,
};
