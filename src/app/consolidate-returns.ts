// Act: returned workbooks into the main workbook, with ledger, issues and first scores. Agencies of which nothing came
// this time keep what the workbook already holds, so that consolidating again changes only what is new.

import { consolidate, reconcile } from '../core/consolidation';
import type { IsoDate, PeriodCode } from '../core/calendar';
import type { Consolidation, ReceivedFile } from '../core/consolidation';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { checkScores } from './check-scores';
import { planSheets, resultSheets } from './book/book-sheets';
import type { Book } from './book/model';
import { sheetPlans } from './inject-plan';
import type { SheetPreview } from './inject-plan';
import { lastDayFor } from './issue-workbooks';
import { rulesOver } from './returns/check-return';
import { NO_SET_DAYS, withArrivals } from './returns/arrivals';
import type { SetDays } from './returns/arrivals';
import { earlierResults, storedReturns, withDecisions } from './returns/earlier-results';
import type { EarlierResults } from './returns/earlier-results';
import { withRetainedValues } from './returns/retain-values';
import type { RetainedValues } from './returns/retain-values';
import { mergeResults } from './returns/merge-results';
import { scoreIssueRow } from './returns/result-rows';
import { resubmissionsIn, withChanges } from './returns/resubmissions';
import type { Resubmission } from './returns/resubmissions';
import { withSameEntries } from './returns/same-entries';
import { scoreAgencies, scoreRow } from './score-agencies';

export interface ConsolidationRequest {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly period: PeriodCode;
  /** The day of the consolidation: dates after it are in the future. */
  readonly on: IsoDate;
  readonly files: readonly ReceivedFile[];
  /** The days on which files came in, where the user sets them. */
  readonly received?: SetDays;
  /** Which earlier values the user keeps against returns that came again; none where absent. */
  readonly retain?: (resubmissions: readonly Resubmission[]) => readonly RetainedValues[];
  /** Agencies whose return counts although it is older than what the workbook holds: the user said so. */
  readonly takeStale?: ReadonlySet<string>;
}

export interface ConsolidationOutcome {
  readonly result: Consolidation;
  readonly book: Book;
  readonly change: WorkbookChange;
  readonly sheets: readonly SheetPreview[];
  /** What each agency's new return changes against the one before, and what of it the user keeps. */
  readonly resubmissions: readonly Resubmission[];
}

/** Throws when the ledger does not reconcile, which is our mistake. */
function decide(
  request: ConsolidationRequest,
  earlier: EarlierResults,
  files: readonly ReceivedFile[],
): Consolidation {
  const { book, period, on, takeStale } = request;
  const result = consolidate({
    expected: book.agencies,
    lastDayOf: agency => lastDayFor(book, agency, period),
    files: withDecisions(files, earlier),
    check: rulesOver(book, period, on),
    stored: storedReturns(earlier, files),
    refusedBefore: new Set(
      [...earlier.agencies.values()].filter(({ status }) => status === 'refused').map(({ code }) => code),
    ),
    ...(takeStale ? { takeStale } : {}),
  });
  const faults = reconcile(result, files.length, book.agencies.length);
  if (faults.length > 0) throw new Error(`the ledger does not reconcile: ${faults.join('; ')}`);
  const records = withSameEntries(result, earlier, book.agencies);
  return { ...result, files: withChanges(records, resubmissionsIn(result, earlier)) };
}

interface Decided {
  readonly result: Consolidation;
  readonly resubmissions: readonly Resubmission[];
}

/** What differs is seen first; what the user keeps of it is then put into the returns. */
function decideWithRetained(request: ConsolidationRequest, earlier: EarlierResults): Decided {
  const files = withArrivals(request.files, request.on, request.received ?? NO_SET_DAYS, earlier);
  const first = decide(request, earlier, files);
  const resubmissions = resubmissionsIn(first, earlier);
  const retained = request.retain?.(resubmissions) ?? [];
  if (retained.every(({ differences }) => differences.length === 0)) return { result: first, resubmissions };
  const counted = new Set(first.accepted.map(({ file }) => file));
  const retainedOf = (code: string) => retained.find(({ agency }) => agency === code)?.differences ?? [];
  return {
    result: decide(request, earlier, withRetainedValues(files, counted, retained)),
    resubmissions: resubmissions.map(item => ({ ...item, retained: retainedOf(item.agency) })),
  };
}

/** Pure: what consolidating would write. Throws only when the ledger does not reconcile, which is our mistake. */
export function consolidateReturns(request: ConsolidationRequest): ConsolidationOutcome {
  const { book, state, period } = request;
  const earlier = earlierResults(book, state, period);
  const { result, resubmissions } = decideWithRetained(request, earlier);
  const merged = mergeResults(request, result, earlier);
  const consolidated: Book = { ...book, consolidated: merged.entries };
  const scores = scoreAgencies(consolidated);
  // What is wrong in a returned file is said by that file's own check.
  const ownIssues = checkScores(consolidated, state, scores)
    .filter(({ issue }) => issue.place.file === undefined)
    .map(scoreIssueRow);
  const present = new Set(state.sheets.map(sheet => sheet.key));
  const put = [
    ...planSheets(book, state).filter(sheet => !present.has(sheet.key)),
    ...resultSheets(consolidated, state, {
      agencies: merged.agencies,
      files: merged.files,
      issues: [...merged.issues, ...ownIssues],
      scores: scores.map(scoreRow),
    }),
  ];
  return {
    result,
    book: consolidated,
    change: { put, remove: [] },
    sheets: sheetPlans(state, put),
    resubmissions,
  };
}
