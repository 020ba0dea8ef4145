// The share of the maximum that survey answers give: each answer's weight, averaged.
// Blank answers (no letter) count as not answered.

import type { ScoringRule } from '../criteria';
import { SURVEY_ANSWERS } from '../criteria';
import type { InvalidScoreReason } from './calculation';
import { Decimal } from '../numbers';
import type { SurveyGroupsRule } from './settings';
import type { SurveyCounts } from './values';

type SurveyRule = Extract<ScoringRule, { kind: 'survey' }>;

export type ShareOutcome =
  | { readonly kind: 'share'; readonly share: Decimal; readonly answered: number; readonly asked: number }
  | { readonly kind: 'invalid'; readonly reason: InvalidScoreReason; readonly value: number | null };

const answeredOf = (counts: SurveyCounts): number =>
  SURVEY_ANSWERS.reduce((sum, answer) => sum + counts.answers[answer], 0);

const weighted = (rule: SurveyRule, counts: SurveyCounts): Decimal =>
  SURVEY_ANSWERS.reduce(
    (sum, answer) => sum.plus(new Decimal(rule.weights[answer]).times(counts.answers[answer])),
    new Decimal(0),
  ).div(100);

const total = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));

function firstFault(groups: readonly SurveyCounts[]): Extract<ShareOutcome, { kind: 'invalid' }> | null {
  for (const counts of groups) {
    const figures = [counts.asked, ...SURVEY_ANSWERS.map(answer => counts.answers[answer])];
    const bad = figures.find(figure => !Number.isFinite(figure) || figure < 0);
    if (bad !== undefined) return { kind: 'invalid', reason: 'negative', value: bad };
    if (answeredOf(counts) > counts.asked)
      return { kind: 'invalid', reason: 'answersAboveAsked', value: answeredOf(counts) };
  }
  return null;
}

/** The share, 0..1 and exact. Groups that the rule does not ask, or that did not answer, are left out. */
export function surveyShare(
  rule: SurveyRule,
  groups: readonly SurveyCounts[],
  weighing: SurveyGroupsRule,
): ShareOutcome {
  const asked = groups.filter(counts => rule.groups.length === 0 || rule.groups.includes(counts.group));
  const fault = firstFault(asked);
  if (fault) return fault;
  const present = asked.filter(counts => answeredOf(counts) > 0);
  const answered = present.reduce((sum, counts) => sum + answeredOf(counts), 0);
  if (answered === 0) return { kind: 'invalid', reason: 'noAnswers', value: null };
  const share =
    weighing === 'pooled'
      ? total(present.map(counts => weighted(rule, counts))).div(answered)
      : total(present.map(counts => weighted(rule, counts).div(answeredOf(counts)))).div(present.length);
  return {
    kind: 'share',
    share,
    answered,
    asked: asked.reduce((sum, counts) => sum + counts.asked, 0),
  };
}
