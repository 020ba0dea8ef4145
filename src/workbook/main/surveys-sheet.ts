// Sheet "Điều tra": counts of survey answers, one row a group, criterion and agency.

import { SURVEY_ANSWERS, SURVEY_GROUPS } from '../../core/criteria';
import type { SurveyAnswer } from '../../core/criteria';
import type { SurveyCountRow } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { ColumnSchema, TableSchema } from '../table-schema';
import { wordOf } from '../word-cells';
import { typedSheet } from './entry-sheet';
import { BOOK_HEADER_ROW } from './frame';

const captions = book.captions.surveys;
const headerStyle = 'entryHeader' as const;

const countColumn = (key: 'asked' | SurveyAnswer): ColumnSchema<SurveyCountRow> => ({
  key,
  caption: captions[key],
  width: 12,
  style: 'entryNumber',
  headerStyle,
  write: row => row[key],
});

export const SURVEY_SCHEMA: TableSchema<SurveyCountRow> = {
  name: 'tblDieuTra',
  rowKey: 'agency',
  tableStyle: 'TableStyleLight9',
  columns: [
    {
      key: 'agency',
      caption: captions.agency,
      width: 14,
      style: 'entryCode',
      headerStyle,
      write: row => row.agency,
    },
    {
      key: 'group',
      caption: captions.group,
      width: 22,
      style: 'entryChoice',
      headerStyle,
      write: row => wordOf(scoring.surveyGroups, row.group),
    },
    {
      key: 'criterion',
      caption: captions.criterion,
      width: 14,
      style: 'entryCode',
      headerStyle,
      write: row => row.criterion,
    },
    countColumn('asked'),
    ...SURVEY_ANSWERS.map(countColumn),
  ],
};

const LAST_ROW = 20_000;
const GROUPS_AT = 'J';

export function surveysSheet(
  year: number,
  basis: string,
  before: TableState | null,
  added: readonly SurveyCountRow[] = [],
): SheetDeclaration {
  const { sheet } = typedSheet(
    {
      key: 'surveys',
      title: book.titles.surveys(year),
      basis,
      note: { text: book.surveysNote, illustrative: false },
      tabColor: '7C4A03',
      frozenColumns: 0,
    },
    SURVEY_SCHEMA,
    before,
    added,
  );
  const first = BOOK_HEADER_ROW + 1;
  const groups = `$${GROUPS_AT}$${first}:$${GROUPS_AT}$${BOOK_HEADER_ROW + SURVEY_GROUPS.length}`;
  return {
    ...sheet,
    cells: [
      ...sheet.cells,
      { at: `${GROUPS_AT}${BOOK_HEADER_ROW}`, content: book.surveyGroupList, style: 'header' },
      ...SURVEY_GROUPS.map((group, index) => ({
        at: `${GROUPS_AT}${first + index}`,
        content: scoring.surveyGroups[group],
        style: 'text' as const,
      })),
    ],
    columnWidths: { 9: 3, 10: 22 },
    rowHeights: { ...sheet.rowHeights, 3: 34 },
    validations: [
      { range: `B${first}:B${LAST_ROW}`, rule: { kind: 'list', source: groups }, severity: 'stop' },
      {
        range: `D${first}:H${LAST_ROW}`,
        rule: { kind: 'whole', min: 0, max: 1_000_000 },
        severity: 'stop',
      },
    ],
  };
}
