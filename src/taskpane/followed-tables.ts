// Tables that screens show, points are made of or functions use: the office edits them while the pane is open, and what
// it edits is read again.

import { MODEL_TABLES } from '../app/book/model-tables';
import { APPRAISAL_SCHEMA } from '../workbook/records/appraisal-record';
import { CONSOLIDATED_SCHEMA } from '../workbook/records/consolidated-record';
import { ISSUE_SCHEMA } from '../workbook/records/issue-record';
import { LEDGER_SCHEMA } from '../workbook/records/ledger-records';
import { SCORE_SCHEMA } from '../workbook/records/score-record';
import { SURVEY_SCHEMA } from '../workbook/records/survey-record';

export const FOLLOWED_TABLES: readonly string[] = [
  ...MODEL_TABLES,
  APPRAISAL_SCHEMA.name,
  SURVEY_SCHEMA.name,
  CONSOLIDATED_SCHEMA.name,
  SCORE_SCHEMA.name,
  LEDGER_SCHEMA.name,
  ISSUE_SCHEMA.name,
];
