// The points of one criterion by its rule. Exact until the one rounding at the end.
// Whether the points are a self-score or an appraisal, and what they add up to, is decided elsewhere.

import { awardPoints } from '../criteria';
import type { Criterion, ScoringRule, ScoringStep } from '../criteria';
import type { Formula, InvalidScoreReason, ScoreOutcome } from './calculation';
import { Decimal, pointsByRounding, roundHalfUp } from '../numbers';
import type { ScoringSettings } from './settings';
import { surveyShare } from './survey-share';
import type { CriterionValue } from './values';

type RoundingSettings = Pick<
  ScoringSettings,
  'pointsPlaces' | 'pointsRounding' | 'indexPlaces' | 'surveyGroups'
>;

interface RawPoints {
  readonly kind: 'raw';
  readonly exact: Decimal;
  readonly formula: Formula;
  /** What the points may not exceed. */
  readonly limit: number;
}
type RawOutcome = RawPoints | Extract<ScoreOutcome, { kind: 'invalid' }>;

const invalid = (reason: InvalidScoreReason, value: number | null): RawOutcome & { kind: 'invalid' } => ({
  kind: 'invalid',
  reason,
  value,
});

const raw = (exact: Decimal, formula: Formula, limit: number): RawPoints => ({
  kind: 'raw',
  exact,
  formula,
  limit,
});

const part = (amount: Decimal, fullAt: number, maxPoints: number): RawPoints => {
  const shown = amount.toDecimalPlaces(10).toNumber();
  return amount.greaterThanOrEqualTo(fullAt)
    ? raw(new Decimal(maxPoints), { kind: 'full', amount: shown, fullAt }, maxPoints)
    : raw(amount.div(fullAt).times(maxPoints), { kind: 'part', amount: shown, fullAt }, maxPoints);
};

const stepHolds = ({ from, to, fromExcluded, toIncluded }: ScoringStep, amount: Decimal): boolean =>
  (from === null || amount.greaterThan(from) || (!fromExcluded && amount.equals(from))) &&
  (to === null || amount.lessThan(to) || (toIncluded === true && amount.equals(to)));

const FULL_PERCENT = 100;

function awardOf(step: ScoringStep, amount: Decimal, maxPoints: number): Decimal {
  switch (step.award.kind) {
    case 'points':
    case 'share':
      return awardPoints(step.award, maxPoints);
    case 'proportional':
      return amount.div(step.award.fullAt ?? FULL_PERCENT).times(maxPoints);
  }
}

function stepped(amount: Decimal, steps: readonly ScoringStep[], maxPoints: number): RawOutcome {
  const stepIndex = steps.findIndex(step => stepHolds(step, amount));
  const step = steps[stepIndex];
  if (!step) return invalid('noStep', amount.toNumber());
  const shown = amount.toDecimalPlaces(10).toNumber();
  return raw(awardOf(step, amount, maxPoints), { kind: 'step', amount: shown, step, stepIndex }, maxPoints);
}

/** Rules that take an amount; the others have their own kind of value. */
function byAmount(rule: ScoringRule, amount: Decimal, maxPoints: number): RawOutcome {
  const shown = amount.toNumber();
  switch (rule.kind) {
    case 'proportional':
      return part(amount, rule.fullAt, maxPoints);
    case 'proportionalAboveFloor':
      return amount.lessThan(rule.floor)
        ? raw(new Decimal(0), { kind: 'belowFloor', amount: shown, floor: rule.floor }, maxPoints)
        : part(amount, rule.fullAt, maxPoints);
    case 'stepped':
      return stepped(amount, rule.steps, maxPoints);
    case 'counted':
    case 'deduction':
    case 'bonus':
      return raw(
        amount.times(rule.pointsEach),
        { kind: 'each', count: shown, pointsEach: rule.pointsEach },
        rule.kind === 'counted' ? maxPoints : rule.cap,
      );
    case 'yesNo':
    case 'noYes':
    case 'levels':
    case 'survey':
    case 'manual':
      return invalid('wrongKind', shown);
  }
}

function entered(points: number, limit: number): RawOutcome {
  if (points < 0) return invalid('negative', points);
  return points > limit
    ? invalid('aboveMaximum', points)
    : raw(new Decimal(points), { kind: 'entered' }, limit);
}

function answered(rule: ScoringRule, yes: boolean, maxPoints: number): RawOutcome {
  if (rule.kind !== 'yesNo' && rule.kind !== 'noYes') return invalid('wrongKind', null);
  const isFull = yes === (rule.kind === 'yesNo');
  return raw(new Decimal(isFull ? maxPoints : 0), { kind: 'answer', yes, isFull }, maxPoints);
}

function levelPoints(rule: ScoringRule, levelIndex: number, maxPoints: number): RawOutcome {
  if (rule.kind !== 'levels') return invalid('wrongKind', null);
  const level = rule.levels[levelIndex];
  if (!level) return invalid('noLevel', null);
  return raw(awardPoints(level.award, maxPoints), { kind: 'level', level, levelIndex }, maxPoints);
}

type Measured = Exclude<CriterionValue, { kind: 'notApplicable' | 'missing' }>;

function rawPoints(criterion: Criterion, value: Measured, settings: RoundingSettings): RawOutcome {
  const { rule, maxPoints } = criterion;
  if (rule === null) return invalid('noRule', null);
  const limit = rule.kind === 'deduction' || rule.kind === 'bonus' ? rule.cap : maxPoints;
  switch (value.kind) {
    case 'answer':
      return answered(rule, value.yes, maxPoints);
    case 'level':
      return levelPoints(rule, value.levelIndex, maxPoints);
    case 'points':
      return Number.isFinite(value.points) ? entered(value.points, limit) : invalid('notFinite', null);
    case 'survey':
      return rule.kind === 'survey'
        ? surveyPoints(rule, value.groups, maxPoints, settings)
        : invalid('wrongKind', null);
    case 'amount':
      if (!Number.isFinite(value.amount)) return invalid('notFinite', null);
      return value.amount < 0
        ? invalid('negative', value.amount)
        : byAmount(rule, new Decimal(value.amount), maxPoints);
    case 'fraction':
      return byFraction(rule, value.numerator, value.denominator, maxPoints);
  }
}

function byFraction(
  rule: ScoringRule,
  numerator: number,
  denominator: number,
  maxPoints: number,
): RawOutcome {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return invalid('notFinite', null);
  if (numerator < 0 || denominator < 0) return invalid('negative', Math.min(numerator, denominator));
  if (numerator > denominator) return invalid('numeratorAboveDenominator', numerator);
  return byAmount(rule, new Decimal(numerator).div(denominator).times(100), maxPoints);
}

function surveyPoints(
  rule: Extract<ScoringRule, { kind: 'survey' }>,
  groups: Extract<CriterionValue, { kind: 'survey' }>['groups'],
  maxPoints: number,
  settings: RoundingSettings,
): RawOutcome {
  const share = surveyShare(rule, groups, settings.surveyGroups);
  if (share.kind === 'invalid') return invalid(share.reason, share.value);
  const sharePercent = roundHalfUp(share.share.times(100), settings.indexPlaces);
  return raw(
    share.share.times(maxPoints),
    { kind: 'survey', sharePercent, answered: share.answered, asked: share.asked },
    maxPoints,
  );
}

/** A maximum with more decimals than are kept must not be passed by rounding up to it. */
function roundedWithin(exact: Decimal, limit: number, settings: RoundingSettings): number {
  const points = pointsByRounding(exact, settings);
  return points <= limit
    ? points
    : exact.toDecimalPlaces(settings.pointsPlaces, Decimal.ROUND_DOWN).toNumber();
}

/**
 * Scores one criterion. Points lie between 0 and the maximum (or the cap of a bonus or deduction) and are
 * rounded half up to `settings.pointsPlaces`, or kept as they are where only what is shown is rounded. A rate whose denominator is 0 did not arise: not applicable.
 */
export function scoreCriterion(
  criterion: Criterion,
  value: CriterionValue,
  settings: RoundingSettings,
): ScoreOutcome {
  if (value.kind === 'missing') return { kind: 'missing' };
  if (value.kind === 'notApplicable') return { kind: 'notApplicable', because: 'declared' };
  if (value.kind === 'fraction' && value.denominator === 0 && value.numerator === 0)
    return { kind: 'notApplicable', because: 'notArising' };
  const outcome = rawPoints(criterion, value, settings);
  if (outcome.kind === 'invalid') return outcome;
  const isCut = outcome.exact.greaterThan(outcome.limit);
  const points = roundedWithin(isCut ? new Decimal(outcome.limit) : outcome.exact, outcome.limit, settings);
  return {
    kind: 'scored',
    points,
    calculation: {
      // A criterion without a rule was refused above.
      rule: criterion.rule?.kind ?? 'manual',
      maxPoints: criterion.maxPoints,
      fraction:
        value.kind === 'fraction' ? { numerator: value.numerator, denominator: value.denominator } : null,
      formula: outcome.formula,
      exact: outcome.exact.toSignificantDigits(20).toString(),
      cutTo: isCut ? outcome.limit : null,
      places: settings.pointsPlaces,
      rounded: !isCut && !outcome.exact.equals(points),
      isExact:
        settings.pointsRounding === 'shownOnly' && points !== roundHalfUp(points, settings.pointsPlaces),
    },
  };
}
