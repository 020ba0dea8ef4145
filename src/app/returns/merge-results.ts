// What a run found, merged with what the workbook holds: agencies and files of which nothing came this time stay.

import { RESUBMISSION_CODES } from '../../core/consolidation';
import { rulesWithout, switchedOffOn } from '../../core/rules';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { AcceptedReturn, Consolidation, FileRecord } from '../../core/consolidation';
import type { Severity } from '../../core/issues';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { IssueRow } from '../../workbook/records/issue-record';
import type { LedgerAgencyRow, LedgerFileRow } from '../../workbook/records/ledger-records';
import type { Book } from '../book/model';
import type { EarlierResults } from './earlier-results';
import {
  consolidatedRows,
  issueRow,
  ledgerAgencyRow,
  ledgerFileRow,
  reasonText,
  subjectsOf,
} from './result-rows';
import { rowConstants } from './row-constants';

/** What a run was asked. */
interface Run {
  readonly book: Book;
  readonly period: PeriodCode;
  /** The day of the consolidation. */
  readonly on: IsoDate;
}

export interface MergedResults {
  readonly entries: readonly ConsolidatedRow[];
  readonly agencies: readonly LedgerAgencyRow[];
  readonly files: readonly LedgerFileRow[];
  readonly issues: readonly IssueRow[];
}

/** A return that the workbook holds already keeps its number; a new one counts on. */
function submissionOf(accepted: AcceptedReturn, earlier: EarlierResults): number {
  const before = earlier.rowsByAgency.get(accepted.agency)?.[0];
  if (!before) return accepted.submission;
  return before.sha256 === accepted.sha256
    ? before.submission
    : Math.max(before.submission + 1, accepted.submission);
}

function mergedEntries(
  { book, period, on }: Run,
  result: Consolidation,
  earlier: EarlierResults,
): readonly ConsolidatedRow[] {
  const agencies = new Map(book.agencies.map(agency => [agency.code, agency]));
  const constants = rowConstants(book, period);
  const subjects = subjectsOf(book);
  const rules = rulesWithout(switchedOffOn(book.switches, on));
  const replaced = new Set(result.accepted.map(({ agency }) => agency));
  const fresh = result.accepted.flatMap(item => {
    const agency = agencies.get(item.agency);
    if (!agency) return [];
    const numbered = { ...item, submission: submissionOf(item, earlier) };
    return consolidatedRows(numbered, agency, {
      subjects: subjects(agency.level),
      period,
      constantsOf: constants(agency.level),
      today: on,
      rules,
    });
  });
  const retained = book.consolidated.filter(row => row.period !== period || !replaced.has(row.agencyCode));
  const order = new Map(book.agencies.map((agency, index) => [agency.code, index]));
  const orderOf = ({ agencyCode }: ConsolidatedRow): number => order.get(agencyCode) ?? 0;
  return [...retained, ...fresh].sort((left, right) => orderOf(left) - orderOf(right));
}

/** An earlier file whose name came again with other content: told apart by the beginning of its hash. */
const nameApart = (file: LedgerFileRow): string => `${file.file} (${file.sha256.slice(0, 8)})`;

function supersededBy(file: LedgerFileRow, newer: FileRecord): LedgerFileRow {
  const reason = { ...newer, reasonCode: 'superseded' as const, reasonParams: { newer: newer.file } };
  return { ...file, status: 'superseded', reasonCode: 'superseded', reason: reasonText(reason) };
}

/** Issues of a return that the workbook holds already: what was reported when it took the place of another stays told. */
type Carried = ReadonlyMap<string, readonly IssueRow[]>;

const isAboutResending = ({ rule }: { readonly rule: string }): boolean =>
  RESUBMISSION_CODES.some(code => code === rule);

function carriedIssues(records: readonly FileRecord[], earlier: EarlierResults): Carried {
  return new Map(
    records.flatMap(record => {
      const agency = record.agency ?? '';
      const isAlready = earlier.rowsByAgency.get(agency)?.[0]?.sha256 === record.sha256;
      if (record.status !== 'accepted' || !isAlready || record.issues.some(isAboutResending)) return [];
      const issues = earlier.issues.filter(
        issue => issue.agency === agency && isAboutResending(issue) && issue.rule !== 'resubmission.stale',
      );
      return [[agency, issues.map(issue => ({ ...issue, file: record.file }))] as const];
    }),
  );
}

const plus = (count: number, carried: readonly IssueRow[] | undefined, severity: Severity): number =>
  count + (carried ?? []).filter(issue => issue.severity === severity).length;

function fileRow(record: FileRecord, carried: Carried): LedgerFileRow {
  const row = ledgerFileRow(record);
  const more = record.status === 'accepted' ? carried.get(record.agency ?? '') : undefined;
  return {
    ...row,
    errors: plus(row.errors, more, 'error'),
    warnings: plus(row.warnings, more, 'warning'),
    infos: plus(row.infos, more, 'info'),
  };
}

/** Files of the run take the place of earlier records of the same content, and of files that could not be opened. */
function mergedFiles(
  earlier: EarlierResults,
  records: readonly FileRecord[],
  carried: Carried,
): readonly LedgerFileRow[] {
  const hashes = new Set(records.map(record => record.sha256));
  const names = new Set(records.map(record => record.file));
  const accepted = new Map(
    records.filter(({ status }) => status === 'accepted').map(record => [record.agency, record]),
  );
  const retained = earlier.files
    .filter(file => !hashes.has(file.sha256) && !(file.sha256 === '' && names.has(file.file)))
    .map(file => (names.has(file.file) ? { ...file, file: nameApart(file) } : file))
    .map(file => {
      const newer = accepted.get(file.agency);
      return file.status === 'accepted' && newer ? supersededBy(file, newer) : file;
    });
  return [...retained, ...records.map(record => fileRow(record, carried))];
}

function mergedAgencies(
  { book, period }: Run,
  result: Consolidation,
  earlier: EarlierResults,
  carried: Carried,
): readonly LedgerAgencyRow[] {
  const agencies = new Map(book.agencies.map(agency => [agency.code, agency]));
  const carriedOver = new Set(result.carriedOver);
  const counted = new Map(
    result.files.filter(({ status }) => status === 'accepted').map(file => [file.agency ?? '', file]),
  );
  return result.agencies.flatMap(record => {
    const agency = agencies.get(record.code);
    if (!agency) return [];
    const row = ledgerAgencyRow(agency, record, period, counted.get(record.code) ?? null);
    const before = earlier.agencies.get(record.code);
    if (before && carriedOver.has(record.code))
      return [{ ...row, errors: before.errors, warnings: before.warnings }];
    const more = carried.get(record.code);
    return more === undefined
      ? [row]
      : [
          {
            ...row,
            errors: plus(row.errors ?? 0, more, 'error'),
            warnings: plus(row.warnings ?? 0, more, 'warning'),
          },
        ];
  });
}

function issuesOf(record: FileRecord, agencyName: string, carried: Carried): readonly IssueRow[] {
  const own = record.issues.map(issue => issueRow(issue, record, agencyName));
  const more = record.status === 'accepted' ? (carried.get(record.agency ?? '') ?? []) : [];
  const isChange = ({ rule }: IssueRow): boolean => rule === 'resubmission.changed';
  // Where they stood when they were first told, so that the same files give the same table.
  return [...more.filter(issue => !isChange(issue)), ...own, ...more.filter(isChange)];
}

function mergedIssues(
  { book }: Run,
  result: Consolidation,
  earlier: EarlierResults,
  carried: Carried,
): readonly IssueRow[] {
  const names = new Map(book.agencies.map(({ code, name }) => [code, name]));
  const replaced = new Set(result.accepted.map(({ agency }) => agency));
  const reported = new Set(result.files.map(({ file, agency }) => `${file}|${agency ?? ''}`));
  return [
    // Issues without a file are of this workbook itself and are found anew each time.
    ...earlier.issues.filter(
      ({ file, agency }) => file !== '' && !replaced.has(agency) && !reported.has(`${file}|${agency}`),
    ),
    ...result.files.flatMap(file => issuesOf(file, names.get(file.agency ?? '') ?? '', carried)),
  ];
}

export function mergeResults(run: Run, result: Consolidation, earlier: EarlierResults): MergedResults {
  const carried = carriedIssues(result.files, earlier);
  return {
    entries: mergedEntries(run, result, earlier),
    agencies: mergedAgencies(run, result, earlier, carried),
    files: mergedFiles(earlier, result.files, carried),
    issues: mergedIssues(run, result, earlier, carried),
  };
}
