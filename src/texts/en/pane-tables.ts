// Words for tables that the user gives on the screen of scores: criteria, surveys, the workbook of the year before.

import { counted, nouns } from './nouns';
import type { paneTables as words } from '../vi/pane-tables';

export const paneTables: typeof words = {
  tools: 'Sources and comparison',
  toolNames: {
    province: 'Score of the province',
    whatIf: 'Try other figures',
    criteria: 'Import a criteria set',
    survey: 'Import survey results',
    compare: 'Compare with the year before',
  },
  paste: 'Or paste a table copied from Excel or Word here',
  readSelection: 'Read the selected range',
  readingSelection: 'Read the selected range',
  nothingSelected:
    'The selected range is blank. Select the whole table with its header row, then press again.',
  readPasted: 'Read the pasted table',
  reading: file => `Reading ${file}`,
  unreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  issues: count => `To be looked at (${count})`,
  noIssues: 'Nothing needs to be looked at.',
  nothing: 'none',
  criteriaLevel: 'Criteria for the level',
  pickCriteria: 'Choose a file with criteria…',
  criteriaHint:
    'An Excel file (.xlsx, .xls, .ods) or a text table with columns for names and maximum points.',
  noCriteria:
    'No table of criteria was found: it needs a column of names and one of maximum points. Please copy the header row too.',
  criteriaRead: (areas, criteria, cells) =>
    `${counted(areas, nouns.area)} and ${counted(criteria, nouns.criterion)} were read from ${counted(cells, nouns.cell)}.`,
  criteriaDraft:
    'This set does not add up or has rules that nobody confirmed: it can be kept as a draft only and is not used for scoring.',
  criteriaAction: 'Put the criteria into the workbook',
  criteriaAsDraft: 'Keep a draft in the workbook',
  criteriaDone: status => `The criteria are in the workbook; status: ${status}.`,
  rules: count => `Rules to confirm (${count})`,
  rulesHint:
    'These rules were suggested from their wording. Tick what is right, or say it again more clearly.',
  takeAll: 'Take all suggestions',
  otherRule: code => `Say the rule of ${code} again`,
  ruleExample: 'For example: Đạt: 1; không đạt: 0',
  useWords: 'Use these words',
  unclearRule:
    'This is not clear yet. Please write, for example, “Đạt: 1; không đạt: 0” or “Từ 80%: tính theo công thức”.',
  pickSurvey: 'Choose a file with survey results…',
  surveyHint:
    'A table with columns for the agency, the group, the criterion code, and either the answer (one sheet a row) or the counts: asked, A, B, C, D.',
  noSurvey: 'No table of survey results was found. Please check its columns and copy the header row too.',
  surveyCounts: 'A table of counts was read.',
  surveyAnswers: 'A list of single answers was read and counted by agency, group and criterion.',
  surveyRows: 'Rows',
  surveyAdded: 'Results to be taken in',
  surveyAlready: 'Already in the workbook',
  surveyAction: 'Put the survey results into the workbook',
  surveyDone: count => `${count} survey results were put into the survey sheet.`,
  pickEarlier: 'Choose the workbook of the year before…',
  earlierHint: 'The main workbook of the year before, as .xlsx. It is only read.',
  comparing: file => `Comparing with ${file}`,
  notCompared: (file, reason) =>
    `${file} cannot be compared with: ${reason} Please choose the main workbook of an earlier year.`,
  compareFailures: {
    'not-a-workbook': 'it is no Excel workbook.',
    'encrypted-or-old': 'it has a password, or is an old .xls.',
    'too-large': 'it is too large.',
    damaged: 'it is damaged.',
    'unsupported-form': 'it is saved in a form that is not supported.',
    'not-a-book': 'it has no sheet of the plan.',
    'bad-book': 'it has rows that cannot be read.',
    'not-earlier': 'it is not of an earlier year.',
  },
  pairsWait:
    'The areas below have another code or name than the year before, so they are compared only if you confirm that they are the same.',
  pair: (code, name, previous, previousName) =>
    `${code}. ${name} = ${previous}. ${previousName} of the year before`,
  moved: (earlier, year) => `Index of ${year} against ${earlier} (%)`,
  movedList: 'Change by agency and area',
  fromTo: (previous, current) => `${previous} → ${current}`,
  previousAction: 'Put last year’s indices into the sheet of scores',
  nothingBefore:
    'There is no index of the year before to put in: the cells are filled, or that workbook has no scores.',
  previousDone: (filled, retained) =>
    `The indices of ${counted(filled, nouns.agency)} were put in.${retained > 0 ? ` ${counted(retained, { one: 'typed value that differs was', other: 'typed values that differ were' })} kept.` : ''}`,
};
