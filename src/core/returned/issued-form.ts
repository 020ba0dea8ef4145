// What the office knows of a form as it went out: the fixed texts of each row and the constants that its rules read.
// Who holds no plan at hand gives none; reading then believes the ids alone.

import type { SectionKey, WorkbookIdentity } from '../entries';
import type { RuleRow } from '../rules';

/** A locked cell of a row, under its column's caption. */
export interface IssuedCaption {
  readonly column: string;
  /** Null where the cell was issued blank. */
  readonly value: string | number | null;
  /** Whether it says which row this is; others only describe it. */
  readonly isName: boolean;
}

export interface IssuedRow {
  readonly captions: readonly IssuedCaption[];
  readonly constants: RuleRow;
  /** The row's texts were amended after the form went out: what stands there may be the earlier wording. */
  readonly mayBeEarlier: boolean;
}

/** Captions of the columns that formulas fill, as issued. */
export interface ComputedColumns {
  /** Null where the section computes no figure. */
  readonly rate: string | null;
  readonly check: string;
  /** What the check column shows where nothing remains to be done. */
  readonly completeTexts: readonly string[];
  /** All that the check column can show; `{amount}` stands for a number. */
  readonly verdictTexts: readonly string[];
}

export interface IssuedForm {
  /** Null for a row that nobody knows any more. */
  readonly rowOf: (section: SectionKey, rowId: string) => IssuedRow | null;
  readonly computed: Readonly<Record<SectionKey, ComputedColumns>>;
}

/** The form that was issued under an identity. */
export type IssuedFormOf = (identity: WorkbookIdentity) => IssuedForm;
