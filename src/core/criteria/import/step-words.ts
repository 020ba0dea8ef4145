// Steps from their wording, of rates ("từ 90% trở lên: 1") and of counts ("01 sáng kiến: 5"), with formulas between
// them. Where full points stand above a formula and nothing below it, that is one proportional rule.

import { awardPoints } from '../levels';
import { ruleFaults } from '../check-rule';
import type { ScoringRule, ScoringStep, StepAward } from '../types';
import { awardOf, sidesOf, type Phrase } from './clauses';
import { formulaIn, readFormula } from './formula-words';
import { stepRangeOf, type WordedRange } from './range-words';

export interface StepReading {
  readonly rule: ScoringRule;
  /** Every clause was read, every number has its place, and the steps cover each value once. */
  readonly isClear: boolean;
  /** Every clause was read, whatever is wrong with the steps. */
  readonly isComplete: boolean;
}

interface WordedStep extends WordedRange {
  readonly award: StepAward;
  readonly isWhole: boolean;
}

const FULL_PERCENT = 100;

/** "Từ 70% … thì tính theo công thức: (tỷ lệ % × 10)/100%" names the formula before the colon. */
function formulaStep(clause: string, maxPoints: number): WordedStep | null {
  const found = formulaIn(clause);
  const range = found && stepRangeOf(found.before);
  if (!found || !range) return null;
  const { fullAt, factor, isWhole } = readFormula(found.formula);
  if (factor !== null && factor !== maxPoints) return null;
  const award: StepAward =
    fullAt === null || fullAt === FULL_PERCENT ? { kind: 'proportional' } : { kind: 'proportional', fullAt };
  return { ...range, award, isWhole: isWhole && (fullAt !== null || factor !== null || !range.guessed) };
}

/** "Không có sáng kiến": none of what is counted. */
const NONE: WordedRange = { range: { from: null, to: 1 }, isPercent: false, unit: '', guessed: false };
const saysNone = (head: string): boolean => /^(?:khong|chua)\b/.test(head) && !/\d/.test(head);

function stepOf(clause: Phrase, maxPoints: number): WordedStep | null {
  if (formulaIn(clause.folded)) return formulaStep(clause.folded, maxPoints);
  const sides = sidesOf(clause);
  const worded = sides && awardOf(sides.tail);
  if (!sides || !worded) return null;
  const range = stepRangeOf(sides.head.folded) ?? (saysNone(sides.head.folded) ? NONE : null);
  return range && { ...range, ...worded };
}

/** The lowest step that begins above this one. */
function nextAbove(step: ScoringStep, steps: readonly ScoringStep[]): ScoringStep | undefined {
  const start = step.from ?? -1;
  return steps
    .filter(({ from: other }) => other !== null && other > start)
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))[0];
}

interface ClosedSteps {
  readonly steps: readonly ScoringStep[];
  /** "80% - 90%" beside "90% - 100%": the words give 90 to both, and it was given to the higher step. */
  readonly shared: boolean;
}

/** "100%: 1" and "Từ 90% trở lên: 0,5" are both open above: each ends where the next higher step begins. */
function closed(steps: readonly ScoringStep[]): ClosedSteps {
  let shared = false;
  const ended = steps.map((step): ScoringStep => {
    const { toIncluded, ...rest } = step;
    if (step.to === null) {
      const next = nextAbove(step, steps);
      if (!next) return step;
      return { ...rest, to: next.from, ...(next.fromExcluded ? { toIncluded: true } : {}) };
    }
    const twice = toIncluded && steps.some(other => other.from === step.to && !other.fromExcluded);
    if (!twice) return step;
    shared = true;
    return rest;
  });
  return { steps: ended.sort((a, b) => (b.from ?? -1) - (a.from ?? -1)), shared };
}

const gives = ({ award }: ScoringStep, points: number, maxPoints: number): boolean =>
  award.kind !== 'proportional' && awardPoints(award, maxPoints).equals(points);

/** Full points at the top, a formula below it that ends there, and nothing under the floor. */
function asProportional(steps: readonly ScoringStep[], maxPoints: number): ScoringRule | null {
  const [formula, ...more] = steps.filter(({ award }) => award.kind === 'proportional');
  if (formula?.award.kind !== 'proportional' || more.length > 0 || formula.fromExcluded) return null;
  const fullAt = formula.award.fullAt ?? FULL_PERCENT;
  const others = steps.filter(step => step !== formula);
  const isFull = (step: ScoringStep) =>
    step.to === null && step.from === fullAt && !step.fromExcluded && gives(step, maxPoints, maxPoints);
  const isNothing = (step: ScoringStep) =>
    step.to !== null && !step.toIncluded && step.to === formula.from && gives(step, 0, maxPoints);
  const endsThere = formula.to === null || formula.to === fullAt;
  if (!endsThere || !others.every(step => isFull(step) || isNothing(step))) return null;
  const floor = formula.from ?? 0;
  return floor > 0 ? { kind: 'proportionalAboveFloor', floor, fullAt } : { kind: 'proportional', fullAt };
}

/** "80% - 100%" beside "100%": the words give 100 to both, where the lower one is no formula that comes out the same. */
const sharesAll = (steps: readonly WordedStep[]): boolean =>
  steps.some(({ endsAtAll, award }) => endsAtAll && award.kind !== 'proportional') &&
  steps.some(({ range: { from, fromExcluded } }) => from === FULL_PERCENT && !fromExcluded);

/** Rates and counts do not mix, and what is counted is the same in every step. */
function alike(steps: readonly WordedStep[]): boolean {
  const units = new Set(steps.map(({ unit }) => unit).filter(unit => unit !== ''));
  return units.size <= 1;
}

const isMixed = (steps: readonly WordedStep[]): boolean =>
  new Set(steps.filter(({ range }) => range !== NONE.range).map(({ isPercent }) => isPercent)).size > 1;

/** "100% đúng tiến độ" and "100% nhưng chậm": the numbers do not tell these steps apart, their words do. */
const repeats = (steps: readonly WordedStep[]): boolean =>
  new Set(steps.map(({ range }) => JSON.stringify(range))).size < steps.length;

/** The top gives the maximum, and a formula does not run beyond it before its step ends. */
function reachesMaximum(steps: readonly ScoringStep[], maxPoints: number): boolean {
  const top = steps.some(step => step.award.kind === 'proportional' || gives(step, maxPoints, maxPoints));
  return (
    top &&
    steps.every(
      ({ award, to }) =>
        award.kind !== 'proportional' || (to ?? FULL_PERCENT) <= (award.fullAt ?? FULL_PERCENT),
    )
  );
}

/** A formula without a divisor runs to 100 %: clear only where that is where its step ends. */
const saysFullAt = (step: ScoringStep, words: readonly Phrase[]): boolean =>
  step.award.kind !== 'proportional' ||
  step.award.fullAt !== undefined ||
  (step.to ?? FULL_PERCENT) === FULL_PERCENT ||
  words.some(({ folded }) => /\/\s*100\s*%?/.test(folded));

/** Null where the clauses hold no steps. `maxPoints` is the criterion's maximum. */
export function fromSteps(clauses: readonly Phrase[], maxPoints: number): StepReading | null {
  const read = clauses.map(clause => stepOf(clause, maxPoints));
  const found = read.filter(step => step !== null);
  if (found.length === 0 || isMixed(found) || repeats(found)) return null;
  const onlyNone = found.every(({ range }) => range === NONE.range);
  const ratesWithNone =
    found.some(({ isPercent }) => isPercent) && found.some(({ range }) => range === NONE.range);
  if (onlyNone || ratesWithNone) return null;
  const { steps, shared } = closed(found.map(({ range, award }): ScoringStep => ({ ...range, award })));
  const proportional = asProportional(steps, maxPoints);
  if (!proportional && steps.length === 1) return null;
  const rule = proportional ?? { kind: 'stepped' as const, steps };
  const isComplete = found.length === clauses.length && steps.length > 1;
  const isSound =
    ruleFaults({ rule, maxPoints }).length === 0 &&
    reachesMaximum(steps, maxPoints) &&
    steps.every(step => saysFullAt(step, clauses));
  const isSure =
    !shared &&
    !sharesAll(found) &&
    alike(found) &&
    found.every(({ guessed, isWhole }) => !guessed && isWhole);
  return { rule, isComplete, isClear: isComplete && isSound && isSure };
}
