// Decides what each file and each agency is: accepted, superseded, duplicate, refused; returned, late, missing,
// refused. The newest valid return of an agency counts. The order in which files are given decides nothing but ties.

import type { Agency } from '../agencies';
import type { IsoDate } from '../calendar';
import type { Issue } from '../issues';
import type { ReturnReading, ReasonCode } from '../returned';
import { agencyRecord } from './agency-record';
import { fileReference } from './cell-list';
import { compareReturns } from './compare';
import { doubtsAboutAge, hasConfirmedSections, isConfirmed, isOlderThanStored, staleIssue } from './stale';
import type {
  AcceptedReturn,
  Consolidation,
  FileRecord,
  FileStatus,
  StoredReturn,
  LedgerTotals,
  ReceivedFile,
  ValidFile,
} from './types';

export interface ConsolidationInput {
  /** Agencies that are expected to return a workbook for this period. */
  readonly expected: readonly Agency[];
  readonly lastDayOf: (agency: Agency) => IsoDate;
  readonly files: readonly ReceivedFile[];
  /** The rules, run over the rows of a return. */
  readonly check: (reading: ReturnReading) => readonly Issue[];
  /** What earlier runs took in of this period, by agency code. */
  readonly stored?: ReadonlyMap<string, StoredReturn>;
  /** Agencies of which earlier runs refused a file and hold no return. */
  readonly refusedBefore?: ReadonlySet<string>;
  /** Agencies whose newest return of this run counts although the workbook holds a newer one: the user said so. */
  readonly takeStale?: ReadonlySet<string>;
}

const bareRecord = (
  received: ReceivedFile,
  status: FileStatus,
  reasonCode: ReasonCode | null,
): FileRecord => ({
  file: received.file,
  size: received.size,
  sha256: received.sha256,
  status,
  agency: null,
  period: null,
  receivedOn: received.receivedOn,
  receivedAt: received.receivedAt,
  receivedBy: received.receivedBy ?? 'file',
  confirmed: false,
  reasonCode,
  reasonParams: {},
  repairs: received.repairs ?? [],
  issues: [],
});

const identified = (valid: ValidFile, status: FileStatus, reasonCode: ReasonCode | null): FileRecord => ({
  ...bareRecord(valid.received, status, reasonCode),
  agency: valid.reading.identity.agency,
  period: valid.reading.identity.period,
  confirmed: isConfirmed(valid) || hasConfirmedSections(valid),
  repairs: [...(valid.received.repairs ?? []), ...valid.reading.repairs],
});

/**
 * What was reported while reading and what the rules `found`. A doubtful cell is reported once: by its reading, not again by a
 * rule that finds it blank.
 */
export function issuesOfReturn(reading: ReturnReading, found: readonly Issue[]): readonly Issue[] {
  const place = (issue: Issue): string => `${issue.place.sheet}!${issue.place.cell}`;
  const doubtful = new Set(
    reading.issues.filter(issue => issue.severity === 'error' && issue.place.cell).map(place),
  );
  return [...reading.issues, ...found.filter(issue => !doubtful.has(place(issue)))];
}

/** The return that the workbook holds came when the workbook says, if the file was copied since. */
const momentOf = ({ received }: ValidFile, stored: StoredReturn | null): number =>
  stored?.sha256 === received.sha256 && received.receivedBy !== 'user'
    ? Math.max(received.receivedAt, stored.receivedAt ?? received.receivedAt)
    : received.receivedAt;

const stampOf = ({ received }: ValidFile): number => received.stampedAt ?? received.receivedAt;

/**
 * The oldest first; at the same moment by the files' own time stamps, then the earlier issued form, then by content: the
 * order given decides nothing.
 */
export const byAge =
  (stored: StoredReturn | null) =>
  (left: ValidFile, right: ValidFile): number =>
    momentOf(left, stored) - momentOf(right, stored) ||
    stampOf(left) - stampOf(right) ||
    compareText(left.reading.identity.issuedOn, right.reading.identity.issuedOn) ||
    compareText(left.received.sha256, right.received.sha256);

const compareText = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

/** Which of two copies is the original: the one that came first, then the one with the plainer name. */
const byOriginality = (left: ReceivedFile, right: ReceivedFile): number =>
  left.receivedAt - right.receivedAt ||
  left.file.length - right.file.length ||
  (left.file < right.file ? -1 : 1);

/**
 * The original of each content, and the others as its duplicates. A file that is refused is no copy of another: two
 * agencies may send the same empty file, and each of them is told what is wrong with its own.
 */
export function withoutDuplicates(files: readonly ReceivedFile[]): {
  readonly first: readonly ReceivedFile[];
  readonly duplicates: readonly (readonly [ValidFile, ReceivedFile])[];
} {
  const bare: ReceivedFile[] = [];
  const byHash = new Map<string, ReceivedFile>();
  const duplicates: (readonly [ValidFile, ReceivedFile])[] = [];
  for (const file of [...files].sort(byOriginality)) {
    const original = byHash.get(file.sha256);
    if (file.reading.kind === 'failed') bare.push(file);
    else if (original) duplicates.push([{ received: file, reading: file.reading.value }, original]);
    else byHash.set(file.sha256, file);
  }
  return { first: [...bare, ...byHash.values()], duplicates };
}

const duplicateRecord = (file: ValidFile, original: ReceivedFile): FileRecord => ({
  ...identified(file, 'duplicate', 'duplicate'),
  reasonParams: { original: original.file },
});

/** Records with the file that each is about: names need not be unique. */
type Filed = readonly [ReceivedFile, FileRecord];

interface AgencyFiles {
  readonly records: readonly Filed[];
  /** The newest of this run, which counts unless it is stale. */
  readonly newest: AcceptedReturn;
  readonly isStale: boolean;
}

const superseded = (file: ValidFile, by: string, reasonCode: ReasonCode = 'superseded'): FileRecord => ({
  ...identified(file, 'superseded', reasonCode),
  reasonParams: { newer: by },
});

/** None of them counts: the workbook holds a newer one. */
const staleRecords = (versions: readonly ValidFile[], stored: StoredReturn): readonly Filed[] =>
  versions.map(file => [
    file.received,
    { ...superseded(file, stored.file, 'stale'), issues: [staleIssue(file, stored)] },
  ]);

function countedRecords(
  newest: ValidFile,
  older: readonly ValidFile[],
  stored: StoredReturn | null,
  check: ConsolidationInput['check'],
): readonly Filed[] {
  const found = issuesOfReturn(newest.reading, check(newest.reading));
  const issues = [...doubtsAboutAge(newest, older, stored), ...found];
  return [
    ...older.map((file): Filed => [file.received, superseded(file, newest.received.file)]),
    [newest.received, { ...identified(newest, 'accepted', null), issues }],
  ];
}

/** `files` are the valid files of one agency. */
function newestCounts(files: readonly ValidFile[], input: ConsolidationInput): AgencyFiles | null {
  const agency = files[0]?.reading.identity.agency ?? '';
  const stored = input.stored?.get(agency) ?? null;
  const versions = [...files].sort(byAge(stored));
  const newest = versions.at(-1);
  if (!newest) return null;
  const older = versions.slice(0, -1);
  const last = older.at(-1);
  const { received, reading } = newest;
  const isStale = stored !== null && isOlderThanStored(newest, stored) && !input.takeStale?.has(agency);
  return {
    isStale,
    records: isStale ? staleRecords(versions, stored) : countedRecords(newest, older, stored, input.check),
    newest: {
      agency,
      identity: reading.identity,
      file: received.file,
      sha256: received.sha256,
      rows: reading.rows,
      submission: versions.length,
      olderFile: last?.received.file ?? null,
      differences: last
        ? compareReturns(
            last.reading.rows,
            reading.rows,
            fileReference(last.received.file, last.received.sha256),
          )
        : [],
    },
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
  const { agency = null } = params;
  return { ...bareRecord(received, 'refused', code), reasonParams: params, agency };
}

const notExpected = (file: ValidFile): FileRecord => ({
  ...identified(file, 'refused', 'agency.not-expected'),
  reasonParams: { found: file.reading.identity.agency },
});

export function byAgency(files: readonly ValidFile[]): readonly (readonly ValidFile[])[] {
  const groups = new Map<string, ValidFile[]>();
  for (const file of files) {
    const code = file.reading.identity.agency;
    const group = groups.get(code);
    if (group) group.push(file);
    else groups.set(code, [file]);
  }
  return [...groups.values()];
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
    ...duplicates.map(([file, original]): Filed => [file.received, duplicateRecord(file, original)]),
  ]);
  const files = input.files.flatMap(file => records.get(file) ?? []);
  const ofAgency = recordsByAgency(files);
  const accepted = counted.filter(({ isStale }) => !isStale).map(({ newest }) => newest);
  const taken = new Set(accepted.map(({ agency }) => agency));
  return {
    files,
    agencies: input.expected.map(agency =>
      agencyRecord(agency, input.lastDayOf(agency), ofAgency.get(agency.code) ?? [], {
        stored: input.stored?.get(agency.code) ?? null,
        wasRefused: input.refusedBefore?.has(agency.code) ?? false,
      }),
    ),
    accepted,
    stale: counted.filter(({ isStale }) => isStale).map(({ newest }) => newest),
    carriedOver: input.expected
      .map(({ code }) => code)
      .filter(code => input.stored?.has(code) === true && !taken.has(code)),
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
