// Words of the screen that puts the plan into the workbook.
import { counted, nouns } from './nouns';
import type { panePlan as vietnamese } from '../vi/pane-plan';

export const panePlan: typeof vietnamese = {
  action: 'Put the plan into the workbook',
  again: 'Update the plan in the workbook',
  yearFixed: year =>
    `This workbook is for ${year}. For another year change “Năm của sổ” on the settings sheet, then press “Read the workbook again”.`,
  decision: (number, date) => `Plan of Decision ${number} of ${date}`,
  contents: 'The plan holds',
  assignments: 'Assignments (rows of the appendix)',
  targets: 'Quantitative targets',
  agencies: 'Agencies',
  deadlines: 'Deadlines of the year',
  version: 'Version of the plan',
  done: (year, sheets) =>
    `The plan for ${year} is in the workbook: ${counted(sheets, nouns.sheet)}. Next, issue workbooks to the agencies.`,
  nextIssue: 'Issue workbooks',
};
