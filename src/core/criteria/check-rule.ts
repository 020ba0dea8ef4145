// What is wrong with a scoring rule by itself: steps that overlap or leave a gap, levels without a name of their own,
// points above the maximum, parameters that make no sense. Where the rule stands is added by the caller.

import type { RuleFaultCatalogue } from '../issues';
import { Decimal } from '../numbers';
import { levelKey } from './levels';
import type { Criterion, ScoringLevel, ScoringRule, ScoringStep, StepAward } from './types';
import { SURVEY_ANSWERS } from './types';

/** A fault of a rule; `stepIndex` counts from 0 in the rule's own order, null where no step is meant. */
interface RuleFaultOf<Code extends keyof RuleFaultCatalogue> {
  readonly rule: Code;
  readonly stepIndex: number | null;
  readonly params: RuleFaultCatalogue[Code];
}
export type RuleFault = {
  readonly [Code in keyof RuleFaultCatalogue]: RuleFaultOf<Code>;
}[keyof RuleFaultCatalogue];

type Indexed = { readonly step: ScoringStep; readonly stepIndex: number };

/** A place on the line of values: at a number, or just behind it. */
interface Edge {
  readonly at: number;
  readonly behind: boolean;
}

const START: Edge = { at: 0, behind: false };
const OPEN_LOW: Edge = { at: Number.NEGATIVE_INFINITY, behind: false };
const OPEN_HIGH: Edge = { at: Number.POSITIVE_INFINITY, behind: false };
const order = (a: Edge, b: Edge): number =>
  a.at === b.at ? Number(a.behind) - Number(b.behind) : a.at < b.at ? -1 : 1;
const later = (a: Edge, b: Edge): Edge => (order(a, b) >= 0 ? a : b);

/** Where a step begins, and the first place that it no longer covers. */
const low = ({ step }: Indexed): Edge =>
  step.from === null ? OPEN_LOW : { at: step.from, behind: step.fromExcluded === true };
const high = ({ step }: Indexed): Edge =>
  step.to === null ? OPEN_HIGH : { at: step.to, behind: step.toIncluded === true };

const boundary = (
  rule: 'criteria.steps-overlap' | 'criteria.steps-gap',
  at: Indexed,
  from: number,
  to: number,
): RuleFault => ({
  rule,
  stepIndex: at.stepIndex,
  params: { from: Number.isFinite(from) ? from : '', to: Number.isFinite(to) ? to : '' },
});

/** Steps must cover every value from 0 upwards, each once. */
function coverageFaults(steps: readonly ScoringStep[]): readonly RuleFault[] {
  const sorted = steps
    .map((step, stepIndex) => ({ step, stepIndex }))
    .filter(indexed => order(low(indexed), high(indexed)) < 0)
    .sort((a, b) => order(low(a), low(b)));
  const faults: RuleFault[] = [];
  let covered = START;
  for (const indexed of sorted) {
    const start = later(low(indexed), START);
    if (order(start, covered) > 0) faults.push(boundary('criteria.steps-gap', indexed, covered.at, start.at));
    if (order(start, covered) < 0 && order(high(indexed), START) > 0)
      faults.push(
        boundary('criteria.steps-overlap', indexed, start.at, Math.min(covered.at, high(indexed).at)),
      );
    covered = later(covered, high(indexed));
  }
  const last = sorted.at(-1);
  if (last && order(covered, OPEN_HIGH) < 0)
    faults.push(boundary('criteria.steps-gap', last, covered.at, OPEN_HIGH.at));
  return faults;
}

const pointsOfAward = (award: StepAward, maxPoints: number): number =>
  award.kind === 'points'
    ? award.points
    : award.kind === 'share'
      ? new Decimal(award.percent).div(100).times(maxPoints).toNumber()
      : maxPoints;

function awardFaults(award: StepAward, stepIndex: number, maxPoints: number): readonly RuleFault[] {
  const points = pointsOfAward(award, maxPoints);
  const fullAt = award.kind === 'proportional' ? (award.fullAt ?? 1) : 1;
  return [
    ...(points > maxPoints
      ? [{ rule: 'criteria.points-above-max' as const, stepIndex, params: { points, maxPoints } }]
      : []),
    ...(points < 0 ? [parameter('award', points, stepIndex)] : []),
    ...(fullAt > 0 ? [] : [parameter('fullAt', fullAt, stepIndex)]),
  ];
}

function stepFault(step: ScoringStep, stepIndex: number, maxPoints: number): readonly RuleFault[] {
  const { award, from, to } = step;
  const isEmpty =
    from !== null && to !== null && order(low({ step, stepIndex }), high({ step, stepIndex })) >= 0;
  return [
    ...(isEmpty ? [{ rule: 'criteria.step-empty' as const, stepIndex, params: { from, to } }] : []),
    ...awardFaults(award, stepIndex, maxPoints),
  ];
}

const FEWEST_LEVELS = 2;

/** Names are told apart as they are read: without diacritics and capitals. */
function levelFaults(levels: readonly ScoringLevel[], maxPoints: number): readonly RuleFault[] {
  const keys = levels.map(({ name }) => levelKey(name));
  return [
    ...(levels.length < FEWEST_LEVELS
      ? [{ rule: 'criteria.levels-few' as const, stepIndex: null, params: { count: levels.length } }]
      : []),
    ...levels.flatMap(({ name, award }, stepIndex) => [
      ...(keys.indexOf(keys[stepIndex] ?? '') < stepIndex
        ? [{ rule: 'criteria.level-repeated' as const, stepIndex, params: { name } }]
        : []),
      ...awardFaults(award, stepIndex, maxPoints),
    ]),
  ];
}

const parameter = (name: string, found: number, stepIndex: number | null = null): RuleFault => ({
  rule: 'criteria.rule-parameter',
  stepIndex,
  params: { parameter: name, found },
});

const positive = (name: string, found: number): readonly RuleFault[] =>
  found > 0 ? [] : [parameter(name, found)];

function capped(
  rule: Extract<ScoringRule, { kind: 'bonus' | 'deduction' }>,
  maxPoints: number,
): readonly RuleFault[] {
  const above: RuleFault[] =
    rule.cap > maxPoints
      ? [{ rule: 'criteria.points-above-max', stepIndex: null, params: { points: rule.cap, maxPoints } }]
      : [];
  return [...above, ...positive('pointsEach', rule.pointsEach), ...positive('cap', rule.cap)];
}

/** All faults of the criterion's rule; none where it has no rule. */
export function ruleFaults({ rule, maxPoints }: Pick<Criterion, 'rule' | 'maxPoints'>): readonly RuleFault[] {
  switch (rule?.kind) {
    case undefined:
    case 'yesNo':
    case 'noYes':
    case 'manual':
      return [];
    case 'levels':
      return levelFaults(rule.levels, maxPoints);
    case 'proportional':
      return positive('fullAt', rule.fullAt);
    case 'proportionalAboveFloor':
      return [
        ...positive('fullAt', rule.fullAt),
        ...(rule.floor < 0 || rule.floor > rule.fullAt ? [parameter('floor', rule.floor)] : []),
      ];
    case 'stepped':
      if (rule.steps.length === 0) return [{ rule: 'criteria.steps-none', stepIndex: null, params: {} }];
      return [
        ...coverageFaults(rule.steps),
        ...rule.steps.flatMap((step, stepIndex) => stepFault(step, stepIndex, maxPoints)),
      ];
    case 'counted':
      return positive('pointsEach', rule.pointsEach);
    case 'bonus':
    case 'deduction':
      return capped(rule, maxPoints);
    case 'survey':
      return SURVEY_ANSWERS.flatMap(answer => {
        const weight = rule.weights[answer];
        return weight >= 0 && weight <= 100 ? [] : [parameter(`weight${answer}`, weight)];
      });
  }
}
