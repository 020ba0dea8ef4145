// Counts of survey answers of one group on one criterion of an agency, as a row of tblDieuTra. The office types these rows
// itself: what stands in a cell goes on as it is, and core says what of it is no count.

import type { SurveyAnswer } from '../../core/criteria';
import type { SurveyCountRow } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import { asTyped } from '../cell-codecs';
import { recordTable } from '../record-table';
import { wordAsTyped } from '../word-codecs';

const captions = book.captions.surveys;
const headerStyle = 'entryHeader' as const;
const code = { width: 14, style: 'entryCode', headerStyle, cell: asTyped } as const;

const count = (key: 'asked' | SurveyAnswer) =>
  ({ caption: captions[key], width: 12, style: 'entryNumber', headerStyle, cell: asTyped }) as const;

export const SURVEY_SCHEMA = recordTable<SurveyCountRow>()(
  { name: 'tblDieuTra', rowKey: 'agency', tableStyle: 'TableStyleLight9' },
  {
    agency: { caption: captions.agency, ...code },
    group: {
      caption: captions.group,
      width: 22,
      style: 'entryChoice',
      headerStyle,
      cell: wordAsTyped(scoring.surveyGroups),
    },
    criterion: { caption: captions.criterion, ...code },
    asked: count('asked'),
    A: count('A'),
    B: count('B'),
    C: count('C'),
    D: count('D'),
  },
);
