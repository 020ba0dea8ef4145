// The province's own figures: how each is computed from what agencies returned, or who states it, and what came of it.
// Nothing here says where the rows stand; whoever asks gives each returned row and gets it back with what it gave.

import type { Agency, AgencyLevel } from '../agencies';
import type { IsoDate, PeriodCode } from '../calendar';
import type { EntryValue, SectionKey } from '../entries';
import type { FollowUpFigure } from '../follow-up';
import type { Target } from '../targets';

export const FIGURE_KINDS = [
  /** Numerators and denominators of a target, added over agencies. */
  'rate',
  /** Numerators of a target, added over agencies. */
  'sum',
  /** Agencies that meet a target, of those that it binds. */
  'share',
  /** From the office's own records of inspections, by the target that they serve. */
  'records',
  /** What the lead agency returned for a target of the province. */
  'stated',
  /** Whether the lead agency has finished assignments. */
  'done',
  /** Whether a deadline was kept. */
  'onTime',
  /** Other figures, their parts added. */
  'total',
  /** Typed by the office. */
  'entered',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How one figure of the province comes about. */
export interface ProvinceFigure {
  /** ASCII and stable; mostly that of the target. */
  readonly code: string;
  readonly name: string;
  readonly kind: FigureKind;
  /** Codes of targets, assignments, deadlines or figures, by the kind. */
  readonly sources: readonly string[];
  /** Whose returns are added; empty for every level that the target binds. */
  readonly levels: readonly AgencyLevel[];
  /** Codes of the province's criteria; empty for those whose related target has the figure's code. */
  readonly criteria: readonly string[];
  /** Code of the agency that answers for it. */
  readonly lead: string;
  /** What the lead agency states in a paper, as the office typed it: reached, of how many. */
  readonly statedNumerator: number | null;
  readonly statedDenominator: number | null;
  /** The paper that says so. */
  readonly statedIn: string;
  /** Of kind `entered`: a rate or count, points, the name of a level, Có or Không. */
  readonly entered: string | number | null;
  readonly note: string;
}

/** A row that an agency returned. */
export interface Reported {
  readonly agencyCode: string;
  readonly period: PeriodCode;
  readonly section: SectionKey;
  readonly rowId: string;
  readonly fields: Readonly<Record<string, EntryValue>>;
}

/** A deadline with the day on which it was done; null while nobody has said one. */
export interface KeptDeadline {
  readonly id: string;
  readonly lastDay: IsoDate;
  readonly doneOn: IsoDate | null;
}

export interface ProvinceData<R extends Reported> {
  readonly year: number;
  readonly targets: readonly Target[];
  readonly agencies: readonly Agency[];
  /** Ids of the plan's assignments. */
  readonly assignments: ReadonlySet<string>;
  readonly deadlines: readonly KeptDeadline[];
  /** Of targets for which the office keeps records. */
  readonly records: readonly FollowUpFigure[];
  /** Of the latest period in which the agency reported it. */
  readonly rowOf: (agency: string, section: SectionKey, rowId: string) => R | undefined;
}

/** Rates as their parts; nothing is rounded. */
export type FigureValue =
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'amount'; readonly amount: number; readonly previous: number | null }
  | { readonly kind: 'answer'; readonly yes: boolean }
  | { readonly kind: 'entered'; readonly cell: string | number }
  /** Agencies answered, and nothing of the kind arose. */
  | { readonly kind: 'notArising' }
  | { readonly kind: 'missing' };

/** What one agency gave to a figure. */
export interface FigurePart<R> {
  /** Null for what the office's own records say. */
  readonly agency: string | null;
  /** Code of the target or assignment. */
  readonly source: string;
  readonly row: R | null;
  readonly numerator: number;
  /** Null where things are counted alone. */
  readonly denominator: number | null;
}

/** What the lead agency states for the province. */
export interface Stated<R> {
  readonly numerator: number;
  readonly denominator: number | null;
  /** The row that it returned; null where the office typed it. */
  readonly row: R | null;
}

export interface FigureResult<R> {
  readonly figure: ProvinceFigure;
  readonly value: FigureValue;
  readonly parts: readonly FigurePart<R>[];
  /** Codes of agencies that owe it and gave nothing. */
  readonly silent: readonly string[];
  /** Parts above their whole, which do not count. */
  readonly refused: readonly FigurePart<R>[];
  /** Parts that came a second time by another way, and count once. */
  readonly repeated: readonly FigurePart<R>[];
  readonly stated: Stated<R> | null;
}
