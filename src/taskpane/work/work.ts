// The long work of the pane that touches no workbook: what is asked and what comes back. It is data alone, so that
// it can be done in a web worker; direct.ts does it, worker.ts has it done beside the pane.

import type { Book } from '../../app/book/model';
import type { ConsolidationOutcome } from '../../app/consolidate-returns';
import type { KeptValues } from '../../app/returns/keep-values';
import type { SampleRequest } from '../../app/sample/make-sample';
import type { Agency, IsoDate, PeriodCode } from '../../core';
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
  readonly kept: readonly KeptValues[];
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

/** Each throws `PortError` `cancelled` when the signal says so. */
export interface Work {
  issue(order: IssueOrder, control: RunControl): Promise<readonly ZipFile[]>;
  prepare(order: ConsolidationOrder, control: RunControl): Promise<PreparedConsolidation>;
  sample(request: SampleRequest, control: RunControl): Promise<readonly SampleReturn[]>;
}
