// What a rule about an entered row is, and what a row's check gives.

import type { SectionKey } from '../entries';
import type { Severity } from '../issues';
import type { Condition, Quantity } from './expression';
import type { OutcomeId, RowRuleId } from './rule-ids';

/** A fault of a row. Rules stand in the order in which the native check names them: the first that holds. */
export interface RowRule {
  readonly id: RowRuleId;
  readonly severity: Severity;
  /** The field whose cell is to be fixed. */
  readonly field: string;
  readonly when: Condition;
  /** A number that the sentence states, such as what is missing to the threshold. */
  readonly amount?: Quantity;
  /** The row has this one fault, not one for each of its cells. */
  readonly endsRow?: true;
  /** What the verdict says instead where the office has switched the rule off: a target that is missed stays missed. */
  readonly noted?: OutcomeId;
}

/** What a row without fault amounts to: the first whose condition holds. */
export interface RowOutcome {
  readonly id: OutcomeId;
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
