// The words of the trial page: an emulated workbook beside the add-in's pane.

import type { hostTexts as vietnamese } from '../vi/host';
import { examples } from '../examples';

export const hostTexts = {
  title: 'PAR Index – trial in the browser',
  about:
    'This is an emulated workbook for trying the add-in without Excel. On the right is the real task pane, running on Microsoft’s Excel API file; all data stays on this computer.',
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
    title: 'Try it in four steps',
    intro: 'Take the steps in turn; each opens the pane at its place and shows what it will write first.',
    steps: [
      {
        action: 'injectPlan',
        title: '1. Put the plan into the workbook',
        text: `The appendix of Decision ${examples.paper} as structured tables.`,
      },
      {
        action: 'issueWorkbooks',
        title: '2. Issue workbooks',
        text: 'One workbook for each agency, downloaded in one archive.',
      },
      {
        action: 'samples',
        title: '3. Take sample returns',
        text: 'Returned files made for the trial, some damaged on purpose, go into the pane.',
      },
      {
        action: 'consolidate',
        title: '4. Consolidate',
        text: 'Reads the returns; writes the ledger, the issues and the figures.',
      },
    ],
    hide: 'Hide the guide',
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
    'This browser does not keep the workbook when the page is loaded again. Press “Save .xlsx” before you leave the page.',
  locked: (sheet: string) =>
    `This cell is locked because the sheet “${sheet}” is protected. Type into a coloured cell, or unprotect the sheet first.`,
  notOpened: (file: string, reason: string) =>
    `“${file}” could not be opened: ${reason}. Choose an intact .xlsx file.`,
  opened: (file: string) => `Opened “${file}”.`,
  openedBesideName: 'new-workbook.xlsx',
  openedBeside: (file: string) =>
    `The add-in opened a new workbook. This page shows one workbook, so the new one went to the downloads: “${file}”.`,
  saved: (file: string) => `Saved “${file}” to the downloads folder.`,
  savedWithoutCharts: (file: string) =>
    `Saved “${file}” to the downloads folder. This trial does not write charts to files; their figures are there.`,
  samplesTaken: (count: number) => `${count} returned files were put into the pane.`,
  samplesWithoutPlace: 'The pane has no place for files yet. Open its Consolidate screen and press again.',
  samplesMissing: 'The sample returns could not be made. See the window in which npm start runs.',
  paneFailed: (reason: string) => `The task pane did not start: ${reason}.`,
  actionFailed: (reason: string) => `It could not be done: ${reason}.`,
} satisfies typeof vietnamese;
