// Figures about points with the cells that they come from: the agency's row in the table of scores, its entries in the
// consolidated table, the appraisers' and the survey's rows.

import type { Figure, FigureSource } from '../../papers/paper';
import { scorePapers } from '../../texts/vi/score-papers';
import { APPRAISAL_SCHEMA } from '../../workbook/records/appraisal-record';
import { CONSOLIDATED_SCHEMA, consolidatedKey } from '../../workbook/records/consolidated-record';
import { areasIn } from '../../workbook/main/scores-sheet';
import { scoreSchema } from '../../workbook/records/score-record';
import type { ScoreRow } from '../../workbook/records/score-record';
import { SURVEY_SCHEMA } from '../../workbook/records/survey-record';
import type { WorkbookState } from '../../workbook/port';
import type { Book } from '../book/model';
import { latestRows, selfScoresByAgency } from '../score-agencies';
import { amount, sourceOf, tableCells } from './figures';

const { how } = scorePapers;

type PointsColumn = 'selfScore' | 'appraisalScore' | 'surveyScore' | 'index' | 'rank';

export interface ScoreFigures {
  /** A column of agencies' rows in the table of scores, and how a figure comes from it. */
  readonly source: (how: string, agencies: readonly string[], column: PointsColumn) => FigureSource;
  /** What stands in the agency's row. */
  readonly ofRow: (id: string, value: number, agency: string, column: PointsColumn) => Figure;
  /** The agency's own entry for a criterion. */
  readonly self: (agency: string, code: string, value: number) => Figure;
  readonly appraisal: (agency: string, code: string, value: number) => Figure;
  readonly survey: (agency: string, code: string, value: number) => Figure;
}

/** `rows` are those of the table of scores as it stands. */
export function scoreFigures(book: Book, state: WorkbookState, rows: readonly ScoreRow[]): ScoreFigures {
  const scores = tableCells(state, 'scores', scoreSchema(areasIn(rows)));
  const consolidated = tableCells(state, 'consolidated', CONSOLIDATED_SCHEMA);
  const [appraisals, surveys] = [
    tableCells(state, 'appraisals', APPRAISAL_SCHEMA),
    tableCells(state, 'surveys', SURVEY_SCHEMA),
  ];
  const entries = new Map([...selfScoresByAgency(book)].map(([agency, rows]) => [agency, latestRows(rows)]));
  const keysOf = (agency: string, code: string): readonly string[] => {
    const row = entries.get(agency)?.get(code);
    return row ? [consolidatedKey(row)] : [];
  };
  const source: ScoreFigures['source'] = (from, agencies, column) => sourceOf(from, scores, agencies, column);
  const typed =
    (kind: 'appraisal' | 'survey', { sheet, cellsWhere }: typeof appraisals, column: string) =>
    (agency: string, criterion: string, value: number) =>
      amount(`${kind}.${agency}.${criterion}`, value, {
        how: how[kind],
        sheet,
        cells: cellsWhere({ agency, criterion }, column),
      });
  return {
    source,
    ofRow: (id, value, agency, column) => amount(id, value, source(how.row, [agency], column)),
    self: (agency, code, value) =>
      amount(
        `self.${agency}.${code}`,
        value,
        sourceOf(how.self, consolidated, keysOf(agency, code), 'selfScore'),
      ),
    appraisal: typed('appraisal', appraisals, 'points'),
    survey: typed('survey', surveys, 'asked'),
  };
}
