// What an agency enters: sections of rows, each with the same fields, whatever workbook they stand in.
// Uniform on purpose: reading, checking, comparing versions and consolidating treat all sections alike.

import type { RepairCode } from '../text';
import type { IsoDate } from '../calendar';
import type { PeriodCode } from '../calendar';

/** Nhiệm vụ · Chỉ tiêu · Tự chấm điểm. */
export type SectionKey = 'tasks' | 'targets' | 'selfScores';

export const SECTION_KEYS: readonly SectionKey[] = ['tasks', 'targets', 'selfScores'];

/** How a field's text is read and what it may hold. Amounts of money are million đồng. */
export type FieldKind =
  'choice' | 'percent' | 'number' | 'points' | 'money' | 'date' | 'documentNumber' | 'text';

export interface EntryField {
  /** Stable ASCII key, unique in its section. */
  readonly key: string;
  readonly kind: FieldKind;
  /** For `choice`: the texts that are allowed, as the user sees them. */
  readonly choices?: readonly string[];
}

/** What one section of the entry workbook looks like: its sheet, its columns and their captions. */
export interface SectionLayout {
  readonly section: SectionKey;
  readonly sheetCaption: string;
  readonly tableName: string;
  /** Row of the headers as issued. */
  readonly headerRow: number;
  /** Caption of the column that holds the row's id. */
  readonly idCaption: string;
  readonly fields: readonly (EntryField & { readonly caption: string })[];
  /** Captions of columns that inform and are not entered. */
  readonly otherCaptions: readonly string[];
}

export type EntryLayout = readonly SectionLayout[];

/** A version of the form and what its entry sheets look like. */
export interface FormTemplate {
  readonly version: number;
  readonly layout: EntryLayout;
}

/** A value as entered and cleaned. Dates are ISO text; a blank cell is null. */
export type EntryValue = string | number | null;

/** Where a value came from in its file. */
export interface CellOrigin {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** Mark of the earlier return's file whose value was kept against this one; absent for the return's own values. */
  readonly retainedFrom?: string;
}

export interface EnteredField {
  readonly value: EntryValue;
  readonly origin: CellOrigin;
}

/** One row of a section. `rowId` is the assignment's id, the target's code or the criterion's code. */
export interface EntryRow {
  readonly section: SectionKey;
  readonly rowId: string;
  readonly fields: Readonly<Record<string, EnteredField>>;
}

/** The hidden identity of an issued workbook. */
export interface WorkbookIdentity {
  readonly templateVersion: number;
  /** Id of the plan's decision, e.g. `473-qd-ubnd-2017`. */
  readonly plan: string;
  readonly planVersion: number;
  readonly agency: string;
  readonly year: number;
  readonly period: PeriodCode;
  readonly issuedOn: IsoDate;
  readonly rowIds: Readonly<Record<SectionKey, readonly string[]>>;
  /** Hex digest over all of the above. */
  readonly fingerprint: string;
}

/** What was fixed about the file or the form; what was fixed in a value has its code from the reading. */
export type StructureRepairCode =
  | 'identity.section-confirmed'
  | 'identity.confirmed'
  | 'received.set'
  | 'received.before-issue'
  | 'text.from-number'
  | 'text.from-date'
  | 'row.id-from-number'
  | 'row.id-cleaned'
  | 'column.id-found'
  | 'column.moved'
  | 'column.inserted'
  | 'sheet.renamed'
  | 'header.moved'
  | 'structure.more-alike';

/** Something fixed while reading. Nothing is fixed without one. */
export interface Repair {
  readonly code: RepairCode | StructureRepairCode;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}
