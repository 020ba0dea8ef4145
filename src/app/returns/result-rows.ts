// A consolidation as rows of our tables: entries with their provenance, agencies, files and issues in words.

import { cellList } from '../../core/consolidation';
import { criteriaTree } from '../../core/criteria';
import { ruleRowOf, verdictOf } from '../../core/rules';
import type { Agency, AgencyLevel } from '../../core/agencies';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { AcceptedReturn, AgencyRecord, FileRecord } from '../../core/consolidation';
import type { Issue } from '../../core/issues';
import type { AreaCode } from '../../core/plan';
import type { RulesBySection } from '../../core/rules';
import { book as bookTexts } from '../../texts/vi/book';
import { forms } from '../../texts/vi/forms';
import { issueText, refusalText, repairText, verdictText } from '../../texts/word-issue';
import type { ConsolidatedRow } from '../../workbook/records/consolidated-record';
import type { IssueRow } from '../../workbook/records/issue-record';
import type { LedgerAgencyRow, LedgerFileRow } from '../../workbook/records/ledger-records';
import { criteriaSetFor } from '../book/model';
import type { Book } from '../book/model';
import type { ScoreIssue } from '../check-scores';
import { serialOfMoment } from '../clock';
import type { ConstantsOf } from './row-constants';

interface RowSubject {
  readonly area: AreaCode | '';
  readonly name: string;
}

type Subjects = ReadonlyMap<string, RowSubject>;

function criterionSubjects(book: Book, level: AgencyLevel): Subjects {
  const set = criteriaSetFor(book, level);
  if (!set) return new Map();
  const { areaOf } = criteriaTree(set);
  return new Map(
    set.criteria.map(({ code, name }): [string, RowSubject] => [
      `selfScores|${code}`,
      { area: (areaOf(code)?.code ?? '') as RowSubject['area'], name },
    ]),
  );
}

/** What a row of an agency of a level is about, for the readers of the consolidated table. */
export function subjectsOf(book: Book): (level: AgencyLevel) => Subjects {
  const assignments = [...book.plan.assignments, ...book.plan.retired.map(({ assignment }) => assignment)];
  const shared: readonly [string, RowSubject][] = [
    ...assignments.map(({ id, area, content }): [string, RowSubject] => [
      `tasks|${id}`,
      { area, name: content },
    ]),
    ...book.targets.map(({ code, area, name }): [string, RowSubject] => [`targets|${code}`, { area, name }]),
  ];
  const byLevel = new Map<AgencyLevel, Subjects>();
  return level => {
    const known = byLevel.get(level) ?? new Map([...shared, ...criterionSubjects(book, level)]);
    byLevel.set(level, known);
    return known;
  };
}

/** What rows of an accepted return are judged and described with. */
interface RowSurroundings {
  readonly subjects: Subjects;
  readonly period: PeriodCode;
  readonly constantsOf: ConstantsOf;
  readonly today: IsoDate;
  readonly rules: RulesBySection;
}

export function consolidatedRows(
  accepted: AcceptedReturn,
  agency: Agency,
  { subjects, period, constantsOf, today, rules }: RowSurroundings,
): readonly ConsolidatedRow[] {
  return accepted.rows.map(row => {
    const subject = subjects.get(`${row.section}|${row.rowId}`) ?? { area: '' as const, name: '' };
    const entered = Object.entries(row.fields).filter(([, field]) => field.value !== null);
    const values = ruleRowOf(row, constantsOf(row.section, row.rowId));
    const verdict = verdictOf(row.section, values, today, rules[row.section]);
    const origins = entered.map(([, { origin }]) => origin);
    // Kept values may stand on a sheet of another file; the row's own sheet is that of its own values.
    const own = origins.find(({ retainedFrom }) => retainedFrom === undefined) ?? origins[0];
    const sheet = own?.sheet ?? Object.values(row.fields)[0]?.origin.sheet ?? '';
    return {
      agencyCode: agency.code,
      agencyName: agency.name,
      level: agency.level,
      period,
      section: row.section,
      rowId: row.rowId,
      ...subject,
      fields: Object.fromEntries(entered.map(([key, field]) => [key, field.value])),
      verdict: verdictText(verdict),
      file: accepted.file,
      sha256: accepted.sha256,
      sheet,
      cells: cellList(row.fields, sheet),
      templateVersion: accepted.identity.templateVersion,
      submission: accepted.submission,
    };
  });
}

const countOf = (record: FileRecord, severity: Issue['severity']): number =>
  record.issues.filter(issue => issue.severity === severity).length;

const periodName = (period: string | null): string => (period === null ? '' : bookTexts.periods.of(period));

/** Cells keep at most this many characters; the rest of a long list is counted. */
const LONGEST_LIST = 2000;

function repairList(record: FileRecord): string {
  const lines = record.repairs.map(repairText);
  const retained: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > LONGEST_LIST) break;
    retained.push(line);
  }
  return [
    ...retained,
    ...(retained.length < lines.length ? [bookTexts.andMore(lines.length - retained.length)] : []),
  ].join('\n');
}

export const reasonText = (record: FileRecord): string =>
  record.reasonCode === null ? '' : refusalText(record.reasonCode, record.reasonParams);

export const ledgerFileRow = (record: FileRecord): LedgerFileRow => ({
  file: record.file,
  status: record.status,
  agency: record.agency ?? '',
  period: periodName(record.period),
  reasonCode: record.reasonCode ?? '',
  reason: reasonText(record),
  repairs: repairList(record),
  errors: countOf(record, 'error'),
  warnings: countOf(record, 'warning'),
  infos: countOf(record, 'info'),
  size: record.size,
  sha256: record.sha256,
  receivedAt: record.receivedAt > 0 ? serialOfMoment(Math.floor(record.receivedAt)) : null,
  receivedBy: record.receivedBy,
  confirmed: record.confirmed,
});

export function ledgerAgencyRow(
  agency: Agency,
  record: AgencyRecord,
  period: PeriodCode,
  file: FileRecord | null,
): LedgerAgencyRow {
  return {
    code: agency.code,
    name: agency.name,
    level: agency.level,
    period,
    lastDay: record.lastDay,
    status: record.status,
    receivedOn: record.receivedOn,
    daysLate: record.daysLate,
    file: record.file ?? '',
    errors: file ? countOf(file, 'error') : null,
    warnings: file ? countOf(file, 'warning') : null,
  };
}

/** Caption of a field of any section, for issues that name the field by its key. */
export const captionOfField = (column: string, section: unknown): string => {
  const captions: Readonly<Record<string, string>> =
    section === 'tasks' || section === 'targets' || section === 'selfScores' ? forms.captions[section] : {};
  return captions[column] ?? column;
};

export function issueRow(issue: Issue, record: FileRecord, agencyName: string): IssueRow {
  const { message, advice } = issueText(issue);
  return {
    rule: issue.rule,
    severity: issue.severity,
    agency: record.agency ?? '',
    agencyName,
    file: record.file,
    sheet: issue.place.sheet ?? '',
    cell: issue.place.cell ?? '',
    column: captionOfField(issue.place.column ?? '', issue.params['section']),
    row: String(issue.params['row'] ?? ''),
    value: issue.value ?? '',
    message,
    advice,
  };
}

/** An issue of the main workbook itself: it has no file. */
export function scoreIssueRow({ issue, agency }: ScoreIssue): IssueRow {
  const { message, advice } = issueText(issue);
  return {
    rule: issue.rule,
    severity: issue.severity,
    agency: agency?.code ?? '',
    agencyName: agency?.name ?? '',
    file: '',
    sheet: issue.place.sheet ?? '',
    cell: issue.place.cell ?? '',
    column: issue.place.column ?? '',
    row: String(issue.params['code'] ?? ''),
    value: issue.value ?? '',
    message,
    advice,
  };
}
