// One engine of rules: for cells, pane, command line and consolidation.

export * from './rule';
export { numberList } from './expression';
export type { Condition, Quantity, RuleRow, RuleValue } from './expression';
export { ALL_ROW_RULES, RULES, checkRows, ruleRowOf, verdictOf } from './check-rows';
export type { RowCheckContext, Verdict } from './check-rows';
export * from './switched';
export type { RowRuleId, VerdictId } from './rule-ids';
export { SCORE_SCALES } from './self-score-rules';
export { COMPARISON_SIGNS } from './shortfall';
export { PERCENT_SIGN } from './target-rules';
export { checkTarget, thresholdOf } from './target-verdict';
export type { TargetVerdict } from './target-verdict';
