// What a rule about an entered row is, and what a row's check gives.

import type { SectionKey } from '../entries';
import type { Severity } from '../issues';
import type { Condition, Quantity } from './expression';

/** A fault of a row. Rules stand in the order in which the native check names them: the first that holds. */
export interface RowRule {
  /** Stable: `<section>.<what>`. */
  readonly id: string;
  readonly severity: Severity;
  /** The field whose cell is to be mended. */
  readonly field: string;
  readonly when: Condition;
  /** A number that the sentence states, such as what is missing to the threshold. */
  readonly amount?: Quantity;
}

/** What a row without fault amounts to: the first whose condition holds. */
export interface RowOutcome {
  readonly id: string;
  readonly when: Condition;
  readonly amount?: Quantity;
}

export interface SectionRules {
  readonly section: SectionKey;
  readonly rules: readonly RowRule[];
  readonly outcomes: readonly RowOutcome[];
}

/** A rule that the office has switched off; reports print it with its date and reason. */
export interface RuleSwitch {
  readonly rule: string;
  readonly offSince: string;
  readonly reason: string;
}
