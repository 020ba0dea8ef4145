// Decides what each file and each agency is: accepted, superseded, duplicate, refused; returned, late, missing,
// refused. The newest valid return of an agency counts. The order in which files are given decides nothing but ties.

import type { Agency } from '../agencies/types';
import { daysBetween } from '../calendar/calendar';
import type { IsoDate } from '../calendar/calendar';
import type { Issue } from '../issues';
import type { ReturnReading } from '../returned/types';
import { compareReturns } from './compare';
import type {
  AcceptedReturn,
  AgencyRecord,
  Consolidation,
  FileRecord,
  FileStatus,
  LedgerTotals,
  ReceivedFile,
} from './types';

export interface ConsolidationInput {
  /** Agencies that are expected to return a workbook for this period. */
  readonly expected: readonly Agency[];
  readonly lastDayOf: (agency: Agency) => IsoDate;
  readonly files: readonly ReceivedFile[];
  /** The rules, run over the rows of a return. */
  readonly check: (reading: ReturnReading) => readonly Issue[];
}

interface ValidFile {
  readonly received: ReceivedFile;
  readonly reading: ReturnReading;
}

const bareRecord = (received: ReceivedFile, status: FileStatus, reasonCode: string | null): FileRecord => ({
  file: received.file,
  size: received.size,
  sha256: received.sha256,
  status,
  agency: null,
  period: null,
  receivedOn: received.receivedOn,
  reasonCode,
  reasonParams: {},
  repairs: [],
  issues: [],
});

const identified = (valid: ValidFile, status: FileStatus, reasonCode: string | null): FileRecord => ({
  ...bareRecord(valid.received, status, reasonCode),
  agency: valid.reading.identity.agency,
  period: valid.reading.identity.period,
});

/**
 * What was told while reading and what the rules `found`. A doubtful cell is told once: by its reading, not again by a
 * rule that finds it blank.
 */
export function issuesOfReturn(reading: ReturnReading, found: readonly Issue[]): readonly Issue[] {
  const place = (issue: Issue): string => `${issue.place.sheet}!${issue.place.cell}`;
  const doubtful = new Set(
    reading.issues.filter(issue => issue.severity === 'error' && issue.place.cell).map(place),
  );
  return [...reading.issues, ...found.filter(issue => !doubtful.has(place(issue)))];
}

const byAge = (left: ValidFile, right: ValidFile): number =>
  left.received.receivedAt - right.received.receivedAt;

/** Which of two copies is the original: the one that came first, then the one with the plainer name. */
const byOriginality = (left: ReceivedFile, right: ReceivedFile): number =>
  left.receivedAt - right.receivedAt ||
  left.file.length - right.file.length ||
  (left.file < right.file ? -1 : 1);

/** The original of each content, and the others as its duplicates. */
function withoutDuplicates(files: readonly ReceivedFile[]): {
  readonly first: readonly ReceivedFile[];
  readonly duplicates: readonly (readonly [ReceivedFile, ReceivedFile])[];
} {
  const byHash = new Map<string, ReceivedFile>();
  const duplicates: (readonly [ReceivedFile, ReceivedFile])[] = [];
  for (const file of [...files].sort(byOriginality)) {
    const original = file.sha256 === '' ? undefined : byHash.get(file.sha256);
    if (original) duplicates.push([file, original]);
    else byHash.set(file.sha256 === '' ? file.file : file.sha256, file);
  }
  return { first: [...byHash.values()], duplicates };
}

function duplicateRecord(received: ReceivedFile, original: ReceivedFile): FileRecord {
  const { reading } = received;
  const record =
    reading.kind === 'ok'
      ? identified({ received, reading: reading.value }, 'duplicate', 'duplicate')
      : bareRecord(received, 'duplicate', 'duplicate');
  return { ...record, reasonParams: { original: original.file } };
}

interface AgencyFiles {
  readonly records: readonly FileRecord[];
  readonly accepted: AcceptedReturn;
}

/** `versions` are the valid files of one agency, the newest last. */
function newestCounts(
  versions: readonly ValidFile[],
  check: ConsolidationInput['check'],
): AgencyFiles | null {
  const newest = versions.at(-1);
  if (!newest) return null;
  const { received, reading } = newest;
  const superseded = versions.slice(0, -1);
  const last = superseded.at(-1);
  return {
    records: [
      ...superseded.map(file => ({
        ...identified(file, 'superseded', 'superseded'),
        reasonParams: { newer: received.file },
      })),
      {
        ...identified(newest, 'accepted', null),
        repairs: reading.repairs,
        issues: issuesOfReturn(reading, check(reading)),
      },
    ],
    accepted: {
      agency: reading.identity.agency,
      identity: reading.identity,
      file: received.file,
      sha256: received.sha256,
      rows: reading.rows,
      submission: versions.length,
      differences: last ? compareReturns(last.reading.rows, reading.rows) : [],
    },
  };
}

function agencyRecord(agency: Agency, lastDay: IsoDate, records: readonly FileRecord[]): AgencyRecord {
  const accepted = records.find(record => record.status === 'accepted');
  if (!accepted) {
    const status = records.some(record => record.status === 'refused') ? 'refused' : 'missing';
    return { code: agency.code, status, file: null, receivedOn: null, lastDay, daysLate: null };
  }
  // Late is judged by the first valid return: who corrects a return that came in time is not late.
  const days = records.filter(record => record.status !== 'refused').map(record => record.receivedOn);
  const receivedOn = days.reduce((first, day) => (day < first ? day : first), accepted.receivedOn);
  const daysLate = Math.max(0, daysBetween(lastDay, receivedOn));
  return {
    code: agency.code,
    status: daysLate > 0 ? 'late' : 'returned',
    file: accepted.file,
    receivedOn,
    lastDay,
    daysLate,
  };
}

const totalsOf = (files: readonly FileRecord[]): LedgerTotals => {
  const count = (status: FileStatus): number => files.filter(file => file.status === status).length;
  return {
    files: files.length,
    accepted: count('accepted'),
    superseded: count('superseded'),
    duplicate: count('duplicate'),
    refused: count('refused'),
  };
};

function refusedRecord(received: ReceivedFile): FileRecord | null {
  if (received.reading.kind === 'ok') return null;
  const { code, params } = received.reading.error;
  const agency = typeof params['agency'] === 'string' ? params['agency'] : null;
  return { ...bareRecord(received, 'refused', code), reasonParams: params, agency };
}

export function consolidate(input: ConsolidationInput): Consolidation {
  const expected = new Map(input.expected.map(agency => [agency.code, agency]));
  const { first, duplicates } = withoutDuplicates(input.files);
  const valid = first.flatMap((received): readonly ValidFile[] =>
    received.reading.kind === 'ok' ? [{ received, reading: received.reading.value }] : [],
  );
  const unexpected = valid.filter(file => !expected.has(file.reading.identity.agency));
  const byAgency = new Map<string, ValidFile[]>();
  for (const file of valid) {
    const code = file.reading.identity.agency;
    if (expected.has(code)) byAgency.set(code, [...(byAgency.get(code) ?? []), file]);
  }
  const counted = [...byAgency.values()].flatMap(
    versions => newestCounts([...versions].sort(byAge), input.check) ?? [],
  );
  const records = new Map(
    [
      ...first.flatMap(received => refusedRecord(received) ?? []),
      ...unexpected.map(file => ({
        ...identified(file, 'refused', 'agency.not-expected'),
        reasonParams: { found: file.reading.identity.agency },
      })),
      ...counted.flatMap(agency => agency.records),
      ...duplicates.map(([file, original]) => duplicateRecord(file, original)),
    ].map(record => [record.file, record]),
  );
  const files = input.files.flatMap(file => records.get(file.file) ?? []);
  return {
    files,
    agencies: input.expected.map(agency =>
      agencyRecord(
        agency,
        input.lastDayOf(agency),
        files.filter(record => record.agency === agency.code),
      ),
    ),
    accepted: counted.map(agency => agency.accepted),
    totals: totalsOf(files),
  };
}
