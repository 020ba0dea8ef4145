// Decides what each file and each agency is: accepted, superseded, duplicate, refused; returned, late, missing,
// refused. The newest valid return of an agency counts. The order in which files are given decides nothing but ties.

import type { Agency } from '../agencies/types';
import { daysBetween } from '../calendar/calendar';
import type { IsoDate } from '../calendar/calendar';
import type { Issue } from '../issues';
import type { ReturnReading } from '../returned/types';
import { compareReturns } from './compare';
import { staleIssues } from './stale';
import type {
  AcceptedReturn,
  AgencyRecord,
  Consolidation,
  FileRecord,
  FileStatus,
  HeldReturn,
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
  /** What earlier runs took in of this period, by agency code. */
  readonly held?: ReadonlyMap<string, HeldReturn>;
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

/** The oldest first; at the same moment the earlier issued form, then by content: the order given decides nothing. */
const byAge = (left: ValidFile, right: ValidFile): number =>
  left.received.receivedAt - right.received.receivedAt ||
  compareText(left.reading.identity.issuedOn, right.reading.identity.issuedOn) ||
  compareText(left.received.sha256, right.received.sha256);

const compareText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

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
  const bare: ReceivedFile[] = [];
  const byHash = new Map<string, ReceivedFile>();
  const duplicates: (readonly [ReceivedFile, ReceivedFile])[] = [];
  for (const file of [...files].sort(byOriginality)) {
    const original = byHash.get(file.sha256);
    if (file.sha256 === '') bare.push(file);
    else if (original) duplicates.push([file, original]);
    else byHash.set(file.sha256, file);
  }
  return { first: [...bare, ...byHash.values()], duplicates };
}

function duplicateRecord(received: ReceivedFile, original: ReceivedFile): FileRecord {
  const { reading } = received;
  const record =
    reading.kind === 'ok'
      ? identified({ received, reading: reading.value }, 'duplicate', 'duplicate')
      : bareRecord(received, 'duplicate', 'duplicate');
  return { ...record, reasonParams: { original: original.file } };
}

/** Records with the file that each is about: names need not be unique. */
type Filed = readonly [ReceivedFile, FileRecord];

interface AgencyFiles {
  readonly records: readonly Filed[];
  readonly accepted: AcceptedReturn;
}

/** `versions` are the valid files of one agency, the newest last. */
function newestCounts(versions: readonly ValidFile[], input: ConsolidationInput): AgencyFiles | null {
  const newest = versions.at(-1);
  if (!newest) return null;
  const { received, reading } = newest;
  const superseded = versions.slice(0, -1);
  const last = superseded.at(-1);
  const held = input.held?.get(reading.identity.agency) ?? null;
  const found = issuesOfReturn(reading, input.check(reading));
  return {
    records: [
      ...superseded.map((file): Filed => [
        file.received,
        { ...identified(file, 'superseded', 'superseded'), reasonParams: { newer: received.file } },
      ]),
      [
        received,
        {
          ...identified(newest, 'accepted', null),
          repairs: reading.repairs,
          issues: [...staleIssues(newest, superseded, held), ...found],
        },
      ],
    ],
    accepted: {
      agency: reading.identity.agency,
      identity: reading.identity,
      file: received.file,
      sha256: received.sha256,
      rows: reading.rows,
      submission: versions.length,
      differences: last ? compareReturns(last.reading.rows, reading.rows, last.received.file) : [],
    },
  };
}

function agencyRecord(
  agency: Agency,
  lastDay: IsoDate,
  records: readonly FileRecord[],
  held: HeldReturn | undefined,
): AgencyRecord {
  const accepted = records.find(record => record.status === 'accepted');
  if (!accepted) {
    const status = records.some(record => record.status === 'refused') ? 'refused' : 'missing';
    return { code: agency.code, status, file: null, receivedOn: null, lastDay, daysLate: null };
  }
  // Late is judged by the first valid return: who corrects a return that came in time is not late.
  const days = [
    ...records.filter(record => record.status !== 'refused').map(record => record.receivedOn),
    ...(held ? [held.receivedOn] : []),
  ];
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

const notExpected = (file: ValidFile): FileRecord => ({
  ...identified(file, 'refused', 'agency.not-expected'),
  reasonParams: { found: file.reading.identity.agency },
});

function byAgency(files: readonly ValidFile[]): readonly (readonly ValidFile[])[] {
  const groups = new Map<string, ValidFile[]>();
  for (const file of files) {
    const code = file.reading.identity.agency;
    const group = groups.get(code);
    if (group) group.push(file);
    else groups.set(code, [file]);
  }
  return [...groups.values()].map(group => group.sort(byAge));
}

/** Every file and every expected agency with exactly one status. Never throws. */
export function consolidate(input: ConsolidationInput): Consolidation {
  const expected = new Set(input.expected.map(agency => agency.code));
  const { first, duplicates } = withoutDuplicates(input.files);
  const valid = first.flatMap((received): readonly ValidFile[] =>
    received.reading.kind === 'ok' ? [{ received, reading: received.reading.value }] : [],
  );
  const isExpected = (file: ValidFile): boolean => expected.has(file.reading.identity.agency);
  const counted = byAgency(valid.filter(isExpected)).flatMap(versions => newestCounts(versions, input) ?? []);
  const records = new Map<ReceivedFile, FileRecord>([
    ...first.flatMap((received): readonly Filed[] => {
      const refused = refusedRecord(received);
      return refused ? [[received, refused]] : [];
    }),
    ...valid.filter(file => !isExpected(file)).map((file): Filed => [file.received, notExpected(file)]),
    ...counted.flatMap(agency => agency.records),
    ...duplicates.map(([file, original]): Filed => [file, duplicateRecord(file, original)]),
  ]);
  const files = input.files.flatMap(file => records.get(file) ?? []);
  const ofAgency = recordsByAgency(files);
  return {
    files,
    agencies: input.expected.map(agency =>
      agencyRecord(
        agency,
        input.lastDayOf(agency),
        ofAgency.get(agency.code) ?? [],
        input.held?.get(agency.code),
      ),
    ),
    accepted: counted.map(agency => agency.accepted),
    totals: totalsOf(files),
  };
}

function recordsByAgency(files: readonly FileRecord[]): ReadonlyMap<string, readonly FileRecord[]> {
  const groups = new Map<string, FileRecord[]>();
  for (const file of files) {
    if (file.agency === null) continue;
    const group = groups.get(file.agency);
    if (group) group.push(file);
    else groups.set(file.agency, [file]);
  }
  return groups;
}
