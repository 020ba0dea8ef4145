// The long work of the pane that touches no workbook: what is asked and what comes back. It is data alone, so that
// it can be done in a web worker; direct.ts does it, worker.ts has it done beside the pane.

import type { Book } from '../../app/book/model';
import type { ConsolidationOutcome } from '../../app/consolidate-returns';
import type { SetDays } from '../../app/returns/arrivals';
import type { RetainedValues } from '../../app/returns/retain-values';
import type { SampleRequest } from '../../app/sample/make-sample';
import type { CompareFailure, YearComparison } from '../../app/compare-years';
import type { TableSource } from '../../app/table-source';
import type { Agency } from '../../core/agencies';
import type { WatchScope } from '../../core/assignments';
import type { IsoDate, PeriodCode } from '../../core/calendar';
import type { Outcome } from '../../core/outcome';
import type { Issue } from '../../core/issues';
import type { Watch } from '../../core/plan';
import type { Refusal, Reason } from '../../core/returned';
import type { RunControl, WorkbookState } from '../../workbook/port';

/** A file that the user gave. */
export interface PickedFile {
  /** Tells files apart for as long as the pane lives. */
  readonly id: number;
  /** As shown; unique among the picked files. */
  readonly name: string;
  readonly blob: Blob;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly receivedOn: IsoDate;
}

export interface IssueOrder {
  readonly book: Book;
  readonly agencies: readonly Agency[];
  readonly period: PeriodCode;
  readonly issuedOn: IsoDate;
  /** Workbooks in one zip at most. */
  readonly mostInZip: number;
}

/** Many workbooks in a zip, or the one .xlsx where there is one. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly workbooks: number;
}

export interface ConsolidationOrder {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly files: readonly PickedFile[];
  /** Null for the period that most of the files are for. */
  readonly period: PeriodCode | null;
  readonly on: IsoDate;
  readonly retained: readonly RetainedValues[];
  /** Agencies whose return counts although it is older than what the workbook holds. */
  readonly takeStale: readonly string[];
  /** Codes of agencies by the names of files whose identity is lost. */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly received: SetDays;
}

export interface PreparedConsolidation {
  readonly period: PeriodCode;
  /** How many files are for each period that they name. */
  readonly periods: readonly (readonly [PeriodCode, number])[];
  readonly outcome: ConsolidationOutcome;
}

export interface SampleReturn {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly receivedOn: IsoDate;
}

/** Returns that go back to their agencies, each with what is to be fixed in it. */
export interface SendBackWork {
  readonly book: Book;
  readonly period: PeriodCode;
  readonly on: IsoDate;
  readonly returns: readonly {
    readonly file: PickedFile;
    readonly agencyName: string | null;
    readonly issues: readonly Issue[];
    readonly refusal: Reason | null;
  }[];
}

/** The marked files in one zip; of `listsOnly` of them the list of what to fix goes alone. */
export interface SentBackZip extends ZipFile {
  readonly listsOnly: number;
}

/** A file with a table that the user wants taken in. */
export interface TableOrder {
  readonly name: string;
  readonly blob: Blob;
}

/** The main workbook of an earlier year, to compare this one with. */
export interface CompareOrder {
  readonly book: Book;
  readonly name: string;
  readonly blob: Blob;
  /** Codes of areas of the earlier year by those of this year. */
  readonly confirmed: ReadonlyMap<string, string>;
}

/** A workbook of what one department watches. */
export interface WatchOrder {
  readonly book: Book;
  readonly state: WorkbookState;
  readonly watch: Watch;
  readonly scope: WatchScope;
  readonly period: PeriodCode;
}

/** The sheet of one agency's points, by the agency's code. */
export interface SlipOrder {
  readonly book: Book;
  readonly agency: string;
}

export interface MadeWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Each throws `PortError` `cancelled` when the signal says so. */
export interface Work {
  issue(order: IssueOrder, control: RunControl): Promise<readonly ZipFile[]>;
  prepare(order: ConsolidationOrder, control: RunControl): Promise<PreparedConsolidation>;
  sample(request: SampleRequest, control: RunControl): Promise<readonly SampleReturn[]>;
  /** The sheets of a workbook of any format, or the table of a text file. */
  tables(order: TableOrder, control: RunControl): Promise<Outcome<readonly TableSource[], Refusal>>;
  sendBack(order: SendBackWork, control: RunControl): Promise<SentBackZip>;
  watch(order: WatchOrder, control: RunControl): Promise<MadeWorkbook>;
  /** Null where the agency is not scored. */
  slip(order: SlipOrder, control: RunControl): Promise<MadeWorkbook | null>;
  compare(order: CompareOrder, control: RunControl): Promise<Outcome<YearComparison, CompareFailure>>;
}
