// Targets (chỉ tiêu): the plan's quantitative commitments.

import type { AgencyLevel } from '../agencies';
import type { AreaCode } from '../plan';

/** ≥ the threshold · = the threshold · more than the value of the year before. */
export type Comparison = '>=' | '=' | '>previous';

/** A percentage 0..100, or a count. */
export type TargetUnit = '%' | 'count';

export interface Target {
  /** ASCII and stable, e.g. `VII.3`. */
  readonly code: string;
  /** The assignment it belongs to, or null where only the body states it. */
  readonly assignment: string | null;
  readonly area: AreaCode;
  readonly name: string;
  readonly unit: TargetUnit;
  /** What is counted where the unit is a count: `TTHC`. */
  readonly unitName: string;
  readonly comparison: Comparison;
  /** Threshold by year; null where the plan sets none for that year. */
  readonly thresholds: Readonly<Record<string, number | null>>;
  /** Levels of agency whose own figure it binds; empty where only the province as a whole is bound. */
  readonly levels: readonly AgencyLevel[];
  readonly numerator: string;
  readonly denominator: string;
  /** `II.A.1.2` of the body, or `Phụ lục A.III.3`. */
  readonly clause: string;
  /** Verbatim, so that it can be found in the decision's text. */
  readonly quote: string;
}
