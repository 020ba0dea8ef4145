// Suggests a scoring rule from its wording. A suggestion is for the user to decide on: what is not
// understood stays "entered by hand", and is said to be.

import { Decimal } from '../../scoring/rounding';
import type { ScoringRule, ScoringStep, StepAward } from '../types';
import { folded } from './words';

/** `clear`: the wording has one reading · `likely`: something was supplied · `none`: not understood. */
export type SuggestionConfidence = 'clear' | 'likely' | 'none';

export interface SuggestedRule {
  readonly rule: ScoringRule;
  readonly confidence: SuggestionConfidence;
}

export interface RuleContext {
  readonly maxPoints: number;
  /** True where the criterion or its area is headed "điểm trừ" or "điểm thưởng". */
  readonly isDeduction: boolean;
  readonly isBonus: boolean;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const numberIn = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const numberAt = (pattern: string, text: string): number | null => {
  const match = new RegExp(pattern).exec(text);
  return match?.[1] === undefined ? null : numberIn(match[1]);
};

/** One clause a line: split at line breaks, semicolons, full stops and before a contrary. */
function clausesOf(words: string): readonly string[] {
  return words
    .split(/[\n;]|\.\s+(?=\p{L}|\d)|,\s+(?=(?:không|chưa|dưới|từ|trên)\s)/iu)
    .map(clause => folded(clause).replace(/^[-+*•.\s]+|[.\s]+$/g, ''))
    .filter(clause => clause !== '');
}

interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

const RANGES: readonly (readonly [RegExp, (low: number, high: number) => Range])[] = [
  [
    new RegExp(`(?:tu|>=|≥)?\\s*${NUMBER}\\s*%?\\s*(?:-|–|den|toi)+\\s*(?:duoi|<)\\s*${NUMBER}\\s*%`),
    (from, to) => ({ from, to }),
  ],
  [
    new RegExp(`(?:tu\\s*)?${NUMBER}\\s*%?\\s*(?:-|–|den|toi)\\s*${NUMBER}\\s*%`),
    (from, to) => ({ from, to: to >= 100 ? null : to }),
  ],
  [new RegExp(`(?:duoi|<)\\s*${NUMBER}\\s*%`), to => ({ from: null, to })],
  [new RegExp(`${NUMBER}\\s*%`), from => ({ from, to: null })],
];

function rangeOf(head: string): Range | null {
  for (const [pattern, range] of RANGES) {
    const match = pattern.exec(head);
    if (match) return range(numberIn(match[1]), numberIn(match[2]));
  }
  return null;
}

const FORMULA = /cong thuc|theo ty le|theo ti le|tinh ty le/;

function awardOf(tail: string): StepAward | null {
  if (FORMULA.test(tail)) return { kind: 'proportional' };
  const share = numberAt(`^${NUMBER}\\s*%`, tail);
  if (share !== null) return { kind: 'share', percent: share };
  const points = numberAt(`^(?:duoc |dat |cham |la )*${NUMBER}(?:\\s*(?:diem|d))?(?:$|\\s|\\()`, tail);
  if (points !== null) return { kind: 'points', points };
  if (/diem toi da/.test(tail)) return { kind: 'share', percent: 100 };
  return /^khong (?:tinh|cham|duoc|co) diem/.test(tail) ? { kind: 'points', points: 0 } : null;
}

/** `từ 80% - dưới 100%: tính theo công thức` → its two sides. */
function sidesOf(clause: string): readonly [string, string] | null {
  const at = Math.max(clause.lastIndexOf(':'), clause.lastIndexOf('='));
  if (at > 0) return [clause.slice(0, at).trim(), clause.slice(at + 1).trim()];
  const verb = /^(.*?%.*?),?\s+((?:duoc|cham|tinh|dat|khong tinh)\s.*)$/.exec(clause);
  return verb?.[1] !== undefined && verb[2] !== undefined ? [verb[1], verb[2]] : null;
}

function stepOf(clause: string): ScoringStep | null {
  const sides = sidesOf(clause);
  const range = sides && rangeOf(sides[0]);
  const award = sides && awardOf(sides[1]);
  return range && award ? { ...range, award } : null;
}

/** "100%: 1" and "Từ 90% trở lên: 0,5" are both open above: each ends where the next higher step begins. */
function closed(steps: readonly ScoringStep[]): readonly ScoringStep[] {
  const starts = steps.flatMap(step => step.from ?? []).sort((a, b) => a - b);
  return [...steps]
    .map(step => ({ ...step, to: step.to ?? starts.find(start => start > (step.from ?? -1)) ?? null }))
    .sort((a, b) => (b.from ?? -1) - (a.from ?? -1));
}

const amountOf = (award: StepAward, maxPoints: number): number | null =>
  award.kind === 'points'
    ? award.points
    : award.kind === 'share'
      ? new Decimal(award.percent).times(maxPoints).div(100).toNumber()
      : null;

/** Full points at the top, a formula below it, and nothing under the floor: one rule rather than steps. */
function asProportional(steps: readonly ScoringStep[], maxPoints: number): ScoringRule | null {
  const [formula, ...more] = steps.filter(({ award }) => award.kind === 'proportional');
  if (!formula || more.length > 0) return null;
  const others = steps.filter(step => step !== formula);
  const isFull = (step: ScoringStep) => step.from === 100 && amountOf(step.award, maxPoints) === maxPoints;
  const isNothing = (step: ScoringStep) =>
    step.to !== null && step.to === formula.from && amountOf(step.award, maxPoints) === 0;
  if (!others.every(step => isFull(step) || isNothing(step))) return null;
  const floor = formula.from ?? 0;
  return floor > 0
    ? { kind: 'proportionalAboveFloor', floor, fullAt: 100 }
    : { kind: 'proportional', fullAt: 100 };
}

function fromSteps(clauses: readonly string[], maxPoints: number): SuggestedRule | null {
  const read = clauses.map(stepOf);
  const steps = closed(read.filter(step => step !== null));
  if (steps.length === 0) return null;
  const rule = asProportional(steps, maxPoints);
  const onlyOne = steps.length === 1;
  if (!rule && onlyOne) return null;
  const everything = read.every(step => step !== null) && !onlyOne;
  return { rule: rule ?? { kind: 'stepped', steps }, confidence: everything ? 'clear' : 'likely' };
}

const NEGATION = /^(?:khong|chua)\b/;

/** "Đạt: 1; không đạt: 0", "Có ban hành: 0,5; không ban hành: 0". */
function fromAnswers(clauses: readonly string[], maxPoints: number): SuggestedRule | null {
  const sides = clauses.flatMap(clause => {
    const pair = sidesOf(clause);
    const award = pair && awardOf(pair[1]);
    return pair && award ? [{ head: pair[0], points: amountOf(award, maxPoints) }] : [];
  });
  const no = sides.filter(({ head }) => NEGATION.test(head));
  const yes = sides.filter(({ head }) => !NEGATION.test(head) && !/\d\s*%/.test(head));
  if (sides.length !== 2 || yes.length !== 1 || no.length !== 1 || no[0]?.points !== 0) return null;
  const isWhole = yes[0]?.points === maxPoints;
  return { rule: { kind: 'yesNo' }, confidence: isWhole && clauses.length === 2 ? 'clear' : 'likely' };
}

const MOST_STEPS_DOWN = 20;

/** A criterion inside the 100 points that loses `each` per case: the same as steps on the number of cases. */
function countedDown(each: number, maxPoints: number): SuggestedRule | null {
  const cases = Math.ceil(new Decimal(maxPoints).div(each).toNumber());
  if (cases > MOST_STEPS_DOWN) return null;
  const steps = Array.from({ length: cases + 1 }, (_, count): ScoringStep => {
    const left = new Decimal(maxPoints).minus(new Decimal(each).times(count));
    return {
      from: count === 0 ? null : count,
      to: count === cases ? null : count + 1,
      award: { kind: 'points', points: Decimal.max(left, 0).toNumber() },
    };
  });
  return { rule: { kind: 'stepped', steps }, confidence: 'likely' };
}

function fromCounting(text: string, context: RuleContext): SuggestedRule | null {
  const { maxPoints, isBonus, isDeduction } = context;
  const each = numberAt(
    `moi [^;\\n]*?(?:tru|cong|duoc|thuong|tinh|:|=)\\s*(?:them\\s*)?${NUMBER}\\s*(?:diem|d)?\\b`,
    text,
  );
  if (each === null || each <= 0) return null;
  const cap = numberAt(`(?:toi da|khong qua|khong vuot qua)[^\\d]*${NUMBER}`, text) ?? maxPoints;
  if (isBonus || /diem thuong|cong them|thuong them/.test(text))
    return { rule: { kind: 'bonus', pointsEach: each, cap }, confidence: 'clear' };
  if (isDeduction) return { rule: { kind: 'deduction', pointsEach: each, cap }, confidence: 'clear' };
  if (/(?:bi |thi )?tru\s/.test(text)) return countedDown(each, maxPoints);
  return { rule: { kind: 'counted', pointsEach: each }, confidence: 'clear' };
}

const DEFAULT_SURVEY: ScoringRule = {
  kind: 'survey',
  // The only weights that were found (data/criteria sources: a survey application); the user confirms them.
  weights: { A: 100, B: 60, C: 20, D: 0 },
  groups: [],
};

/** The rule that the words most plainly say. Without any understood wording: entered by hand, `none`. */
export function suggestRule(words: string, context: RuleContext): SuggestedRule {
  const text = folded(words);
  const clauses = clausesOf(words);
  if (/dieu tra xa hoi hoc|xhh|khao sat y kien/.test(text))
    return { rule: DEFAULT_SURVEY, confidence: 'likely' };
  const found =
    fromCounting(text, context) ??
    fromAnswers(clauses, context.maxPoints) ??
    fromSteps(clauses, context.maxPoints);
  if (found) return found;
  const { maxPoints: cap } = context;
  if (context.isBonus || context.isDeduction)
    return {
      rule: { kind: context.isBonus ? 'bonus' : 'deduction', pointsEach: cap, cap },
      confidence: 'likely',
    };
  if (FORMULA.test(text)) return { rule: { kind: 'proportional', fullAt: 100 }, confidence: 'likely' };
  return { rule: { kind: 'manual' }, confidence: 'none' };
}
