// Where the next points of a criterion are: how many are still to be had, and how many units more that takes ("37 hồ sơ
// nữa"). Every candidate is scored by the same function as the score itself, so a gain is what one would see afterwards.

import type { Criterion, ScoringRule, ScoringStep } from '../criteria';
import { Decimal, sumOf } from '../numbers';
import { scoreCriterion } from './score-criterion';
import type { CriterionValue } from './values';

type GainSettings = Parameters<typeof scoreCriterion>[2];

/** Points more than now for so many units more: of the numerator, of the count, or percentage points of a rate given as such. */
export interface Improvement {
  readonly points: number;
  readonly units: number;
}

export interface Gain {
  /** What is to be had at most. */
  readonly points: number;
  /** The least that takes; null where the value is no number: an answer, a level, an appraiser's points, or none yet. */
  readonly units: number | null;
  /** The fewest units with which anything is gained; null as above. */
  readonly next: Improvement | null;
}

const boundsOfStep = ({ from, to, award }: ScoringStep): readonly (number | null | undefined)[] => [
  from,
  to,
  award.kind === 'proportional' ? award.fullAt : null,
];

/** Values at which a rule gives something else than just before: points change nowhere but there, or evenly between. */
function boundsOf(rule: ScoringRule, maxPoints: number): readonly number[] {
  switch (rule.kind) {
    case 'proportional':
      return [rule.fullAt];
    case 'proportionalAboveFloor':
      return [rule.floor, rule.fullAt];
    case 'stepped':
      return rule.steps.flatMap(boundsOfStep).filter(bound => typeof bound === 'number');
    case 'counted':
      return [new Decimal(maxPoints).div(rule.pointsEach).toNumber()];
    case 'bonus':
      return [new Decimal(rule.cap).div(rule.pointsEach).toNumber()];
    case 'yesNo':
    case 'noYes':
    case 'levels':
    case 'deduction':
    case 'survey':
    case 'manual':
      return [];
  }
}

/** The whole numbers about a bound: at it, the last before and the first behind, as a bound may belong to either side. */
const about = (bound: Decimal): readonly number[] => {
  const at = bound.ceil().toNumber();
  return [at - 1, at, at + 1];
};

/** Scores a reached value; null where it cannot be reached or scored. */
type PointsAt = (reached: number) => number | null;

const isWhole = (value: number): boolean => Number.isInteger(value);

/** Values behind `from` where something may change, ascending, none above `most`. */
function turns(from: number, bounds: readonly number[], most: number): readonly number[] {
  const wanted = isWhole(from) ? bounds.flatMap(bound => about(new Decimal(bound))) : bounds;
  const behind = [from + 1, ...wanted].filter(reached => reached > from && reached <= most);
  return [...new Set(behind)].sort((left, right) => left - right);
}

/** Between two turns points only rise or only fall, so the first whole value that is enough is found by halving. */
function firstEnough(below: number, enough: number, isEnough: (reached: number) => boolean): number {
  let [low, high] = [below, enough];
  if (!isWhole(low) || !isWhole(high)) return enough;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The fewest units behind `from` with which at least these points are had. */
function unitsFor(
  from: number,
  candidates: readonly number[],
  pointsAt: PointsAt,
  wanted: (points: number) => boolean,
): number | null {
  const isEnough = (reached: number): boolean => {
    const points = pointsAt(reached);
    return points !== null && wanted(points);
  };
  const at = candidates.findIndex(isEnough);
  const enough = candidates[at];
  if (enough === undefined) return null;
  return sumOf([firstEnough(candidates[at - 1] ?? from, enough, isEnough), -from]);
}

function gainOver(from: number, now: number, candidates: readonly number[], pointsAt: PointsAt): Gain | null {
  const most = Math.max(now, ...candidates.map(reached => pointsAt(reached) ?? now));
  if (most <= now) return null;
  const units = unitsFor(from, candidates, pointsAt, points => points >= most);
  const first = unitsFor(from, candidates, pointsAt, points => points > now);
  const reached = first === null ? null : pointsAt(sumOf([from, first]));
  return {
    points: sumOf([most, -now]),
    units,
    next: first === null || reached === null ? null : { points: sumOf([reached, -now]), units: first },
  };
}

/**
 * What a criterion can still bring, with its denominator as it is. Null where nothing can: full points, not applicable,
 * a deduction (which only grows), a survey (whose answers are others'), or a value that cannot be scored.
 */
export function gainOf(criterion: Criterion, value: CriterionValue, settings: GainSettings): Gain | null {
  const { rule, maxPoints } = criterion;
  if (rule === null || rule.kind === 'deduction' || rule.kind === 'survey') return null;
  const limit = rule.kind === 'bonus' ? rule.cap : maxPoints;
  if (value.kind === 'missing') return { points: limit, units: null, next: null };
  const pointsOf = (reached: CriterionValue): number | null => {
    const outcome = scoreCriterion(criterion, reached, settings);
    return outcome.kind === 'scored' ? outcome.points : null;
  };
  const now = pointsOf(value);
  if (now === null || now >= limit) return null;
  const bounds = boundsOf(rule, maxPoints);
  switch (value.kind) {
    case 'fraction': {
      const { numerator, denominator } = value;
      const scaled = bounds.map(bound => new Decimal(bound).times(denominator).div(100).toNumber());
      return gainOver(numerator, now, turns(numerator, [...scaled, denominator], denominator), reached =>
        pointsOf({ ...value, numerator: reached }),
      );
    }
    case 'amount':
      return gainOver(value.amount, now, turns(value.amount, bounds, Infinity), reached =>
        pointsOf({ ...value, amount: reached }),
      );
    default:
      return { points: sumOf([limit, -now]), units: null, next: null };
  }
}
