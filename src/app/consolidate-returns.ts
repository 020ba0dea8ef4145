// Act: returned workbooks into the main workbook, with ledger, issues and first scores. Agencies of which nothing came
// this time keep what the workbook already holds, so that consolidating again changes only what is new.

import { compareReturns, consolidate, keepDecisions, originsIn, reconcile } from '../core';
import type {
  AcceptedReturn,
  Agency,
  CellDifference,
  Consolidation,
  EntryRow,
  FileRecord,
  HeldReturn,
  IsoDate,
  PeriodCode,
  ReceivedFile,
} from '../core';
import type { ConsolidatedRow } from '../workbook/main/consolidated-sheet';
import type { IssueRow } from '../workbook/main/issues-sheet';
import { ISSUE_SCHEMA, issueRowFrom } from '../workbook/main/issues-sheet';
import { FILE_SCHEMA, LEDGER_SCHEMA, ledgerAgencyFrom, ledgerFileFrom } from '../workbook/main/ledger-sheet';
import type { LedgerAgencyRow, LedgerFileRow } from '../workbook/main/ledger-sheet';
import type { WorkbookChange, WorkbookState } from '../workbook/port';
import { readTable } from '../workbook/table-schema';
import type { TableRow, TableSchema } from '../workbook/table-schema';
import { checkScores } from './check-scores';
import { planSheets, resultSheets, tableIn } from './book/book-sheets';
import type { Book } from './book/model';
import { sheetPlans } from './inject-plan';
import type { SheetPlan } from './inject-plan';
import { lastDayFor } from './issue-workbooks';
import {
  consolidatedRows,
  issueRow,
  ledgerAgencyRow,
  ledgerFileRow,
  reasonText,
  scoreIssueRow,
  subjectsOf,
} from './returns/result-rows';
import { rulesOver } from './returns/check-return';
import { rowConstants } from './returns/row-constants';
import { repairText } from '../texts/word-issue';
import { scoreAgencies, scoreRow } from './score-agencies';

export interface ConsolidationRequest {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly period: PeriodCode;
  /** The day of the consolidation: dates after it are in the future. */
  readonly on: IsoDate;
  readonly files: readonly ReceivedFile[];
}

export interface ConsolidationOutcome {
  readonly result: Consolidation;
  readonly book: Book;
  readonly change: WorkbookChange;
  readonly sheets: readonly SheetPlan[];
  /** What each agency's new return changes against what the workbook held. */
  readonly resubmissions: readonly {
    readonly agency: string;
    readonly differences: readonly CellDifference[];
  }[];
}

function plainRows<S, T>(
  state: WorkbookState,
  sheet: string,
  schema: TableSchema<S>,
  read: (row: TableRow) => T | null,
): readonly T[] {
  const table = tableIn(state, sheet, schema.name);
  return table ? readTable(schema, table).rows.flatMap(row => read(row) ?? []) : [];
}

interface Earlier {
  readonly agencies: ReadonlyMap<string, LedgerAgencyRow>;
  readonly files: readonly LedgerFileRow[];
  readonly issues: readonly IssueRow[];
  readonly rowsByAgency: ReadonlyMap<string, readonly ConsolidatedRow[]>;
}

const groupByAgency = (rows: readonly ConsolidatedRow[]): ReadonlyMap<string, readonly ConsolidatedRow[]> => {
  const groups = new Map<string, ConsolidatedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.agencyCode);
    if (group) group.push(row);
    else groups.set(row.agencyCode, [row]);
  }
  return groups;
};

/** What the workbook holds of this period already. */
function earlierResults(request: ConsolidationRequest): Earlier {
  const { state, book, period } = request;
  const agencies = plainRows(state, 'ledger', LEDGER_SCHEMA, ledgerAgencyFrom).filter(
    row => row.period === period,
  );
  return {
    agencies: new Map(agencies.map(row => [row.code, row])),
    files: agencies.length > 0 ? plainRows(state, 'ledger', FILE_SCHEMA, ledgerFileFrom) : [],
    issues: agencies.length > 0 ? plainRows(state, 'issues', ISSUE_SCHEMA, issueRowFrom) : [],
    rowsByAgency: groupByAgency(book.consolidated.filter(row => row.period === period)),
  };
}

/** The rows of the earlier return, for comparing cell by cell and for the decisions that they carry. */
function asEntryRows(rows: readonly ConsolidatedRow[]): readonly EntryRow[] {
  return rows.map(row => {
    const origins = originsIn(row.cells, row.sheet);
    const keys = [...new Set([...Object.keys(row.fields), ...origins.keys()])];
    return {
      section: row.section,
      rowId: row.rowId,
      fields: Object.fromEntries(
        keys.map(key => [
          key,
          {
            value: row.fields[key] ?? null,
            origin: origins.get(key) ?? { sheet: row.sheet, cell: '' },
          },
        ]),
      ),
    };
  });
}

/** Files that the workbook holds already, with the values that the user kept against them. */
function withDecisions(files: readonly ReceivedFile[], earlier: Earlier): readonly ReceivedFile[] {
  return files.map(file => {
    const { reading } = file;
    if (reading.kind !== 'ok') return file;
    const held = earlier.rowsByAgency.get(reading.value.identity.agency) ?? [];
    if (held[0]?.sha256 !== file.sha256) return file;
    const rows = keepDecisions(reading.value.rows, asEntryRows(held));
    return { ...file, reading: { ...reading, value: { ...reading.value, rows } } };
  });
}

/** What the workbook holds of each agency, for telling stale returns and for the day of the first one. */
function heldReturns(earlier: Earlier): ReadonlyMap<string, HeldReturn> {
  return new Map(
    [...earlier.agencies.values()].flatMap(({ code, file, receivedOn }) => {
      const sha256 = earlier.rowsByAgency.get(code)?.[0]?.sha256;
      return sha256 === undefined || receivedOn === null
        ? []
        : [[code, { file, sha256, receivedOn }] as const];
    }),
  );
}

function resubmissionsOf(
  accepted: readonly AcceptedReturn[],
  earlier: Earlier,
): ConsolidationOutcome['resubmissions'] {
  return accepted.flatMap(item => {
    const before = earlier.rowsByAgency.get(item.agency) ?? [];
    const [held] = before;
    if (!held || held.sha256 === item.sha256) {
      return item.differences.length > 0 ? [{ agency: item.agency, differences: item.differences }] : [];
    }
    const differences = compareReturns(asEntryRows(before), item.rows, held.file);
    return [{ agency: item.agency, differences }];
  });
}

/** A return that the workbook holds already keeps its number; a new one counts on. */
function submissionOf(accepted: AcceptedReturn, earlier: Earlier): number {
  const before = earlier.rowsByAgency.get(accepted.agency)?.[0];
  if (!before) return accepted.submission;
  return before.sha256 === accepted.sha256 ? before.submission : before.submission + 1;
}

interface Merged {
  readonly entries: readonly ConsolidatedRow[];
  readonly agencies: readonly LedgerAgencyRow[];
  readonly files: readonly LedgerFileRow[];
  readonly issues: readonly IssueRow[];
}

/** An earlier file whose name came again with other content: told apart by the beginning of its hash. */
const nameApart = (file: LedgerFileRow): string => `${file.file} (${file.sha256.slice(0, 8)})`;

/** Files of the run take the place of earlier records of the same content, and of files that could not be opened. */
function mergedFiles(
  earlier: Earlier,
  records: readonly FileRecord[],
  replaced: ReadonlySet<string>,
): readonly LedgerFileRow[] {
  const hashes = new Set(records.map(record => record.sha256));
  const names = new Set(records.map(record => record.file));
  const kept = earlier.files
    .filter(file => !hashes.has(file.sha256) && !(file.sha256 === '' && names.has(file.file)))
    .map(file => (names.has(file.file) ? { ...file, file: nameApart(file) } : file))
    .map(file => {
      const newer = records.find(record => record.status === 'accepted' && record.agency === file.agency);
      return file.status === 'accepted' && replaced.has(file.agency) && newer
        ? {
            ...file,
            status: 'superseded' as const,
            reasonCode: 'superseded',
            reason: reasonText({ ...newer, reasonCode: 'superseded', reasonParams: { newer: newer.file } }),
          }
        : file;
    });
  return [...kept, ...records.map(ledgerFileRow)];
}

function merge(request: ConsolidationRequest, result: Consolidation, earlier: Earlier): Merged {
  const { book, period, on } = request;
  const agencies = new Map(book.agencies.map(agency => [agency.code, agency]));
  const constants = rowConstants(book, period);
  const subjects = subjectsOf(book);
  const records = new Map(
    result.files.filter(file => file.status === 'accepted').map(file => [file.agency ?? '', file]),
  );
  const replaced = new Set(result.accepted.map(item => item.agency));
  const fresh = result.accepted.flatMap(item => {
    const agency = agencies.get(item.agency);
    if (!agency) return [];
    const numbered = { ...item, submission: submissionOf(item, earlier) };
    return consolidatedRows(subjects(agency.level), period, numbered, agency, constants(agency.level), on);
  });
  const order = new Map(book.agencies.map((agency, index) => [agency.code, index]));
  const entries = [
    ...book.consolidated.filter(row => row.period !== period || !replaced.has(row.agencyCode)),
    ...fresh,
  ];
  return {
    entries: entries
      .map((row, index) => ({ row, index }))
      .sort(
        (left, right) =>
          (order.get(left.row.agencyCode) ?? 0) - (order.get(right.row.agencyCode) ?? 0) ||
          left.index - right.index,
      )
      .map(({ row }) => row),
    agencies: result.agencies.flatMap(record => {
      const agency = agencies.get(record.code);
      if (!agency) return [];
      const before = earlier.agencies.get(record.code);
      const keeps = before !== undefined && record.file === null && before.file !== '';
      return [keeps ? before : ledgerAgencyRow(agency, record, period, records.get(record.code) ?? null)];
    }),
    files: mergedFiles(earlier, result.files, replaced),
    issues: [
      ...earlier.issues.filter(
        // Issues without a file are of this workbook itself and are found anew each time.
        issue =>
          issue.file !== '' &&
          !replaced.has(issue.agency) &&
          !result.files.some(file => file.file === issue.file),
      ),
      ...result.files.flatMap(file =>
        file.issues.map(issue => issueRow(issue, file, agencies.get(file.agency ?? '')?.name ?? '')),
      ),
    ],
  };
}

/** Pure: what consolidating would write. Throws only when the ledger does not reconcile, which is our mistake. */
export function consolidateReturns(request: ConsolidationRequest): ConsolidationOutcome {
  const { book, state, period, on, files } = request;
  const check = rulesOver(book, period, on);
  const lastDayOf = (agency: Agency): IsoDate => lastDayFor(book, agency, period);
  const earlier = earlierResults(request);
  const result = consolidate({
    expected: book.agencies,
    lastDayOf,
    files: withDecisions(files, earlier),
    check,
    held: heldReturns(earlier),
  });
  const faults = reconcile(result, files.length, book.agencies.length);
  if (faults.length > 0) throw new Error(`the ledger does not reconcile: ${faults.join('; ')}`);
  const merged = merge(request, result, earlier);
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
    resubmissions: resubmissionsOf(result.accepted, earlier),
  };
}

/** The ledger as `--ledger` writes it. */
export function ledgerJson(result: Consolidation): unknown {
  return {
    expected: result.agencies.length,
    files: result.files.map(file => ({
      file: file.file,
      sha256: file.sha256 || null,
      size: file.size,
      status: file.status,
      agency: file.agency,
      period: file.period,
      reasonCode: file.reasonCode,
      reason: reasonText(file) || null,
      repairs: file.repairs.map(repair => ({ ...repair, text: repairText(repair) })),
      issues: {
        error: file.issues.filter(issue => issue.severity === 'error').length,
        warning: file.issues.filter(issue => issue.severity === 'warning').length,
        info: file.issues.filter(issue => issue.severity === 'info').length,
      },
    })),
    agencies: result.agencies.map(({ code, status, file, receivedOn, lastDay, daysLate }) => ({
      code,
      status,
      file,
      receivedOn,
      lastDay,
      daysLate,
    })),
    totals: result.totals,
  };
}
