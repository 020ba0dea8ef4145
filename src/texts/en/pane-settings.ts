// Words of the settings screen.
import { counted, nouns } from './nouns';
import type { paneSettings as vietnamese } from '../vi/pane-settings';

export const paneSettings: typeof vietnamese = {
  language: 'Language of the pane',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  languageHint: 'The workbook, the issued workbooks and the reports are always in Vietnamese.',
  undo: 'What can be undone',
  noUndo: 'Nothing was written in this session.',
  undoHint: 'Undo goes from the newest back. The list ends when the workbook is closed.',
  undoNewest: 'Undo the newest',
  workbook: 'Settings of the workbook',
  workbookHint:
    'The year, the version of the plan, ranking, rounding, grades and rules that are off stand on the settings sheet.',
  openSheet: 'Open the settings sheet',
  read: 'Read the workbook again',
  scoring: 'How points are counted and ranked',
  scoringHint:
    'A change holds for the whole workbook; it is recorded with the name and the reason, and printed in reports. Grades are edited on the settings sheet.',
  badNumber: (least: number, most: number) => `Please enter a number from ${least} to ${most}.`,
  noChanges: 'Nothing is changed yet.',
  willChange: (count: number) => `${counted(count, nouns.setting)} will change:`,
  change: (name: string, before: string, after: string) => `${name}: from “${before}” to “${after}”`,
  by: 'Changed by',
  reason: 'Reason',
  reasonHint: 'Number and date of the paper, if there is one.',
  changeAction: 'Change the scoring',
  changed: (count: number) =>
    `${counted(count, { one: 'setting was', other: 'settings were' })} changed and recorded.`,
  about: 'About',
  aboutText:
    "For following the plan that raises the province's PAR Index. Nothing leaves this machine: reading, checking and consolidating happen in Excel.",
  version: 'Version of the add-in',
  floor: 'Needs Excel',
  floorText:
    'Excel 2021, LTSC 2021 or Microsoft 365. Agencies that get workbooks need only Excel 2010 or later, LibreOffice or WPS.',
  keys: 'Keys',
  keysText: 'F8 or Alt+N: the next issue. Shift+F8: the issue before.',
};
