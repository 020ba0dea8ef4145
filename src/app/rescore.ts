// Act: points anew into the sheets that show them, from what the workbook holds now: after appraisals were entered, a
// survey or a criteria set came, or a setting changed. Consolidating does the same at its end.

import { areasIn } from '../workbook/main/scores-sheet';
import { scoreSchema } from '../workbook/records/score-record';
import type { ScoreRow } from '../workbook/records/score-record';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { readTable } from '../workbook/table-schema';
import { resultSheets, tableIn } from './book/book-sheets';
import type { Book } from './book/model';
import { issueRowsIn, ledgerOf } from './book/read-results';
import { checkScores } from './check-scores';
import { sheetPlans } from './inject-plan';
import type { SheetPreview } from './inject-plan';
import { scoreIssueRow } from './returns/result-rows';
import { scoreAgencies, scoreRow } from './score-agencies';
import type { AgencyScore } from './score-agencies';

export interface Rescored {
  /** Agencies whose row in the table of scores says something else than the workbook's data do now. */
  readonly stale: number;
  readonly change: WorkbookChange;
  readonly sheets: readonly SheetPreview[];
}

/** The sheets that say something about points. */
const ABOUT_POINTS: readonly string[] = ['dashboard', 'scores', 'province', 'issues'];

/** What a row would write, as it stands in a workbook: blanks and empty texts are one. */
const shown = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Agencies whose row is missing or differs; columns that the office fills are passed over. */
export function staleScores(state: WorkbookState, rows: readonly ScoreRow[]): number {
  const schema = scoreSchema(areasIn(rows));
  const table = tableIn(state, 'scores', schema.name);
  const existing = new Map(
    (table ? readTable(schema, table) : []).map(row => [shown(row['code']), row] as const),
  );
  const columns = schema.columns.filter(({ userEntry, formula }) => !userEntry && formula === undefined);
  const differs = (row: ScoreRow): boolean => {
    const stored = existing.get(row.code);
    return !stored || columns.some(({ key, write }) => shown(write(row)) !== shown(stored[key]));
  };
  const gone = [...existing.keys()].filter(code => rows.every(row => row.code !== code)).length;
  return rows.filter(differs).length + gone;
}

/** Pure: what writing the points anew would write. `scores` are those of the book. */
export function rescore(
  book: Book,
  state: WorkbookState,
  scores: readonly AgencyScore[] = scoreAgencies(book),
): Rescored {
  const rows = scores.map(scoreRow);
  const own = checkScores(book, state, scores).filter(({ issue }) => issue.place.file === undefined);
  const put = resultSheets(book, state, {
    agencies: ledgerOf(state),
    files: [],
    // What is wrong in a returned file stays told; what was wrong with the points is reported anew.
    issues: [...issueRowsIn(state).filter(({ file }) => file !== ''), ...own.map(scoreIssueRow)],
    scores: rows,
  }).filter(({ key }) => ABOUT_POINTS.includes(key));
  return { stale: staleScores(state, rows), change: { put, remove: [] }, sheets: sheetPlans(state, put) };
}
