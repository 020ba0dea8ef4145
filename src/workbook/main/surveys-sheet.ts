// Sheet "Điều tra": counts of survey answers, one row a group, criterion and agency.

import { SURVEY_GROUPS } from '../../core/criteria';
import type { SurveyCountRow } from '../../core/scoring';
import { book } from '../../texts/vi/book';
import { scoring } from '../../texts/vi/scoring';
import type { SheetDeclaration } from '../declaration';
import type { TableState } from '../port';
import { SURVEY_SCHEMA } from '../records/survey-record';
import { typedSheet } from './entry-sheet';
import { BOOK_HEADER_ROW } from './frame';

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
    foldedColumns: [10],
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
