// English nouns that are counted, in the forms that the language knows; numbers by the one formatter.

import { FORMATS } from '../format';

export const { counted, plural } = FORMATS.en;

export const nouns = {
  agency: { one: 'agency', other: 'agencies' },
  area: { one: 'area', other: 'areas' },
  cell: { one: 'cell', other: 'cells' },
  contradiction: { one: 'contradiction', other: 'contradictions' },
  criterion: { one: 'criterion', other: 'criteria' },
  day: { one: 'day', other: 'days' },
  deadline: { one: 'deadline', other: 'deadlines' },
  error: { one: 'error', other: 'errors' },
  file: { one: 'file', other: 'files' },
  issue: { one: 'issue', other: 'issues' },
  paper: { one: 'paper', other: 'papers' },
  repair: { one: 'repair', other: 'repairs' },
  return: { one: 'return', other: 'returns' },
  row: { one: 'row', other: 'rows' },
  setting: { one: 'setting', other: 'settings' },
  sheet: { one: 'sheet', other: 'sheets' },
  warning: { one: 'warning', other: 'warnings' },
  workbook: { one: 'workbook', other: 'workbooks' },
} as const;
