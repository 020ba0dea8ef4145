// What agencies state, as far as statements are held against each other: each value with the cell that it stands in.

import type { AgencyLevel } from '../agencies';
import type { PeriodCode } from '../calendar';
import type { EntryValue, SectionKey } from '../entries';
import type { IssueOf, IssueSubjects, Place } from '../issues';

export interface StatedRow {
  readonly agency: string;
  readonly period: PeriodCode;
  readonly section: SectionKey;
  readonly rowId: string;
  readonly values: Readonly<Record<string, EntryValue>>;
  /** Where a field stands in the file that came. */
  readonly placeOf: (field: string) => Place;
}

/** A statement: one field of a row. */
export interface StatedCell {
  readonly row: StatedRow;
  readonly field: string;
}

/** A figure of a target: what it counts, or what it is counted of. */
export type FigureField = 'numerator' | 'denominator';

/** How a target's figures stand to those of another period and of other agencies. */
export interface FigureNature {
  readonly target: string;
  /** Counted from the first day of the year: a later period cannot state less. */
  readonly grows: readonly FigureField[];
  /** What the year begins with: a change wants a reason. */
  readonly fixed: readonly FigureField[];
  /** The agency above states the whole of its agencies of this level, which state their own. */
  readonly sumOfLevel?: AgencyLevel;
}

type ContradictionCode = keyof IssueSubjects['statements'];

/** Two statements that cannot both hold, at the place of the first; the sentence names the place of the other. */
export interface Contradiction {
  readonly own: StatedCell;
  /** What contradicts it; null where nothing stands against it but a paper that is not there. */
  readonly against: StatedCell | null;
  readonly issue: { readonly [Code in ContradictionCode]: IssueOf<Code> }[ContradictionCode];
}

export interface StatementWords {
  readonly agencyName: (code: string) => string;
}
