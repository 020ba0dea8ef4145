// Consolidation: every file that came and every agency that was expected, each with exactly one status.

import type { IsoDate } from '../calendar';
import type { CellOrigin, EntryRow, EntryValue, Repair, SectionKey, WorkbookIdentity } from '../entries';
import type { Outcome } from '../outcome';
import type { Issue, TextParams } from '../issues';
import type { ReasonCode, Refusal, ReturnReading } from '../returned';

/** What gives the day on which a file came: its own time stamp, the user, or the day of consolidation. */
export type ReceivedBy = 'file' | 'user' | 'consolidation';

/** A file as it came, read or not. */
export interface ReceivedFile {
  /** Name as shown to the user, unique in one run. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Hex; empty where there was no content to hash. */
  readonly sha256: string;
  /** Milliseconds since 1970, as the file system or the mail says; orders the returns of one agency. */
  readonly receivedAt: number;
  /** The day that counts for the deadline. */
  readonly receivedOn: IsoDate;
  /** `file` where absent. */
  readonly receivedBy?: ReceivedBy;
  /** The file's own time stamp in milliseconds since 1970, where its time is not taken from it; orders files of one time. */
  readonly stampedAt?: number;
  /** What was fixed about the file itself; nothing where absent. */
  readonly repairs?: readonly Repair[];
  readonly reading: Outcome<ReturnReading, Refusal>;
}

/** A file that was read as a return for the period. */
export interface ValidFile {
  readonly received: ReceivedFile;
  readonly reading: ReturnReading;
}

export type FileStatus = 'accepted' | 'superseded' | 'duplicate' | 'refused';
export type AgencyStatus = 'returned' | 'late' | 'missing' | 'refused';

export interface FileRecord {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly status: FileStatus;
  /** Code of the agency; null where the file does not say. */
  readonly agency: string | null;
  /** Period code; null where the file does not say. */
  readonly period: string | null;
  readonly receivedOn: IsoDate;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly receivedBy: ReceivedBy;
  /** Whether a person said whose form it is, because the file itself does not say it any more. */
  readonly confirmed: boolean;
  /** Why it is not accepted; null where it is. */
  readonly reasonCode: ReasonCode | null;
  readonly reasonParams: TextParams;
  readonly repairs: readonly Repair[];
  /** Found in the file that counts, each at its cell; of the others only what concerns their being sent again. */
  readonly issues: readonly Issue[];
}

export interface AgencyRecord {
  readonly code: string;
  readonly status: AgencyStatus;
  /** The file that counts; null where there is none. */
  readonly file: string | null;
  readonly receivedOn: IsoDate | null;
  readonly lastDay: IsoDate;
  readonly daysLate: number | null;
}

/** The return of an agency that counts. */
export interface AcceptedReturn {
  readonly agency: string;
  readonly identity: WorkbookIdentity;
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly EntryRow[];
  /** 1 for the first valid return, then 2, 3 …; identical files do not count again. */
  readonly submission: number;
  /** The file that it supersedes among those of this run; null where it supersedes none. */
  readonly olderFile: string | null;
  /** What differs from the return that it supersedes; empty for the first. */
  readonly differences: readonly CellDifference[];
}

export interface CellDifference {
  readonly section: SectionKey;
  readonly rowId: string;
  readonly field: string;
  readonly before: EntryValue;
  readonly after: EntryValue;
  /** The cell in the newer return; in the older one where the newer has no such cell. */
  readonly origin: CellOrigin;
  /** Where the earlier value stands, or the blank that it was, with the earlier file as `retainedFrom`. */
  readonly beforeOrigin: CellOrigin;
}

/** The return of an agency that the workbook holds already. */
export interface StoredReturn {
  readonly file: string;
  readonly sha256: string;
  /** The day of the agency's first valid return, which counts for the deadline. */
  readonly receivedOn: IsoDate;
  /** When this very file came, in milliseconds since 1970; null where the workbook does not say. */
  readonly receivedAt: number | null;
}

export interface LedgerTotals {
  readonly files: number;
  readonly accepted: number;
  readonly superseded: number;
  readonly duplicate: number;
  readonly refused: number;
}

export interface Consolidation {
  readonly files: readonly FileRecord[];
  readonly agencies: readonly AgencyRecord[];
  readonly accepted: readonly AcceptedReturn[];
  /** Newest returns of this run that are older than what the workbook holds and so take no place. */
  readonly stale: readonly AcceptedReturn[];
  /** Codes of agencies of which an earlier run's return goes on counting. */
  readonly carriedOver: readonly string[];
  readonly totals: LedgerTotals;
}
