// A workbook for one department that watches part of the plan (chapter III): the dashboard, the lists and what agencies
// reported, of that part alone. It stands by itself; the main workbook is not changed.

import type { WatchScope } from '../core/assignments';
import { YEARLY_PERIOD } from '../core/calendar';
import type { PeriodCode } from '../core/calendar';
import type { Watch } from '../core/plan';
import type { SheetDeclaration } from '../workbook/declaration';
import type { IssueRow } from '../workbook/records/issue-record';
import type { ScoreRow } from '../workbook/records/score-record';
import type { WorkbookState } from '../workbook/port';
import { planSheets, resultSheets } from './book/book-sheets';
import type { Book } from './book/model';
import { earlierResults } from './returns/earlier-results';
import { scoreAgencies, scoreRow } from './score-agencies';
import { watchedBook } from './watched-book';

const PLAN_SHEETS: readonly string[] = ['plan', 'targets', 'deadlines'];
const NOTHING: WorkbookState = { sheets: [] };

/** Issues of a file as a whole concern everybody; those of a row, who watches it. */
function watchedIssues(part: Book, issues: readonly IssueRow[]): readonly IssueRow[] {
  const rows = new Set([
    ...part.plan.assignments.map(({ id }) => id),
    ...part.plan.retired.map(({ assignment }) => assignment.id),
    ...part.targets.map(({ code }) => code),
    ...part.consolidated.map(({ rowId }) => rowId),
  ]);
  return issues.filter(({ row }) => row === '' || rows.has(row));
}

const onlyAreas = (score: ScoreRow, areas: readonly string[]): ScoreRow => ({
  ...score,
  byArea: Object.fromEntries(Object.entries(score.byArea).filter(([area]) => areas.includes(area))),
});

/** The period that was consolidated last, where nobody says another one. */
export const storedPeriod = (book: Book): PeriodCode => book.consolidated.at(-1)?.period ?? YEARLY_PERIOD;

export interface WatchedWorkbook {
  readonly book: Book;
  readonly sheets: readonly SheetDeclaration[];
}

/** Scores are computed over the whole book: an index is that of all areas, shown beside those of the watched ones. */
export function watchedWorkbook(
  book: Book,
  state: WorkbookState,
  watch: Watch,
  period: PeriodCode,
  scope: WatchScope,
): WatchedWorkbook {
  const part = watchedBook(book, watch, scope);
  const stored = earlierResults(book, state, period);
  const scores = scoreAgencies(book).map(scoreRow);
  const isWhole = part.watchedBy === null;
  const results = resultSheets(part, NOTHING, {
    agencies: [...stored.agencies.values()],
    files: stored.files,
    issues: watchedIssues(part, stored.issues),
    scores: isWhole ? scores : scores.map(score => onlyAreas(score, watch.areas)),
  });
  const [dashboard, ...others] = results;
  const plan = planSheets(part, NOTHING).filter(({ key }) => PLAN_SHEETS.includes(key));
  return { book: part, sheets: [...(dashboard ? [dashboard] : []), ...plan, ...others] };
}
