// What reading a returned workbook needs to know and what it gives.

import type { AgencyDirectory } from '../agencies';
import type { PeriodCode } from '../calendar';
import type { EntryRow, FormTemplate, Repair, WorkbookIdentity } from '../entries';
import type { Issue, TextParams } from '../issues';
import type { AmountLimits } from './amount-limits';
import type { ReadFailureCode, ReasonCode, RefusalCatalogue, RefusalCode } from './refusal-catalogue';
import type { IssuedFormOf } from './issued-form';

/** What the office expects of a return. */
export interface Expectations {
  /** The versions of the form that are read, each by its own layout; at least one. The newest is issued now. */
  readonly templates: readonly FormTemplate[];
  readonly plan: string;
  /** A table that only main workbooks hold: by it one that was given among the returns is reported. */
  readonly mainTable?: string;
  /** Versions of the plan that returns may be built on. */
  readonly planVersions: readonly number[];
  readonly year: number;
  readonly period: PeriodCode;
  readonly directory: AgencyDirectory;
  /** The forms as they went out; absent where nobody knows them, and then the ids alone are believed. */
  readonly issued?: IssuedFormOf;
  /** The office's limits of amounts; the defaults where absent. */
  readonly amounts?: AmountLimits;
}

/** The agency whose file it is, where the file or its name says so. */
type OfAgency = { readonly agency?: string };
export type RefusalParams<Code extends RefusalCode> = RefusalCatalogue[Code] & OfAgency;
export interface RefusalOf<Code extends RefusalCode> {
  readonly code: Code;
  readonly params: RefusalParams<Code>;
}

/** A file that could not be opened; params say where and how much. */
interface Unopened {
  readonly code: ReadFailureCode;
  readonly params: TextParams & OfAgency;
}

/** Why a file does not count, as the ledger words it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: TextParams;
}

/** Why a file is not taken in. Codes are stable; params carry what was found and what was expected. */
export type Refusal = { readonly [Code in RefusalCode]: RefusalOf<Code> }[RefusalCode] | Unopened;

export interface ReturnReading {
  readonly identity: WorkbookIdentity;
  readonly rows: readonly EntryRow[];
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

/** A likely reading of a file without identity, to be offered to the user and never taken by itself. */
export interface ForeignCandidate {
  readonly sections: readonly string[];
  /** Code of the agency that the titles or the file's name speak of; null where none or several fit. */
  readonly agency: string | null;
  /** Share of the sections' headers that are there, 0..1; 0 where no section was found. */
  readonly headerShare: number;
}
