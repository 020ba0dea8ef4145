// The ids of all rules about entered rows and of the outcomes of rows without fault. They are stable: switches, the list
// of issues and the verdict column go by them.

import type { ShortfallKind } from './shortfall';

type DateField = 'dateDone' | 'evidenceDate';
type MoneyField = 'plannedFunds' | 'grantedFunds' | 'spentFunds';

type TaskRuleId =
  | `tasks.${
      | 'cell-error'
      | 'row-empty'
      | 'status-missing'
      | 'status-unknown'
      | 'completion-not-a-number'
      | 'completion-out-of-range'
      | 'done-without-date'
      | 'done-without-evidence'
      | 'done-below-100'
      | 'full-but-not-done'
      | 'progress-but-not-started'
      | 'date-but-not-done'
      | 'not-applicable-without-explanation'
      | 'unfinished-without-explanation'
      | 'evidence-number-doubtful'
      | 'done-without-result'
      | 'spent-more-than-granted'}`
  | `tasks.${DateField}-${'not-a-date' | 'in-future' | 'outside-period'}`
  | `tasks.${MoneyField}-not-an-amount`;

/** A target that is missed: by its rate or its count. */
export type ShortfallRuleId = `targets.${'rate' | 'count'}-${ShortfallKind}`;

type TargetRuleId =
  | `targets.${
      | 'cell-error'
      | 'row-empty'
      | 'numerator-missing'
      | 'numerator-not-a-number'
      | 'numerator-not-a-count'
      | 'denominator-missing'
      | 'denominator-not-a-number'
      | 'denominator-not-a-count'
      | 'numerator-above-denominator'
      | 'previous-not-a-number'
      | 'previous-out-of-range'
      | 'previous-fraction-or-percent'
      | 'previous-missing'}`
  | ShortfallRuleId;

type SelfScoreRuleId = `selfScores.${
  | 'cell-error'
  | 'row-empty'
  | 'not-applicable-unknown'
  | 'scored-though-not-applicable'
  | 'not-applicable-without-explanation'
  | 'score-missing'
  | 'score-not-a-number'
  | 'score-negative'
  | 'score-above-maximum'
  | 'score-off-scale'
  | 'score-without-evidence'
  | 'below-maximum-unexplained'}`;

export type RowRuleId = TaskRuleId | TargetRuleId | SelfScoreRuleId;

export type OutcomeId =
  | `tasks.${'not-applicable' | 'complete'}`
  | `targets.${'not-arising' | 'met' | 'recorded'}`
  /** Missed and settled: explained by the agency, or only noted because the rule is off. */
  | `${ShortfallRuleId}-${'explained' | 'noted'}`
  | `selfScores.${'not-applicable' | 'full' | 'complete'}`;

/** All that the verdict column can show. */
export type VerdictId = RowRuleId | OutcomeId;
