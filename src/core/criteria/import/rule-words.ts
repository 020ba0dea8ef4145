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

type Range = Omit<ScoringStep, 'award'>;

const from = (value: number, excluded: boolean): Range => ({
  from: value,
  to: null,
  ...(excluded ? { fromExcluded: true as const } : {}),
});
const upTo = (value: number, included: boolean): Range => ({
  from: null,
  to: value,
  ...(included ? { toIncluded: true as const } : {}),
});
/** A range that reaches 100 % ends there by itself. */
const between = (low: Range, high: Range): Range =>
  (high.to ?? 0) >= 100 && high.toIncluded ? low : { ...high, ...low, to: high.to };

const ABOVE = String.raw`(tren|>(?!=)|hon|vuot|lon hon)`;
const LOW = String.raw`(?:(?:tu|>=|≥)\s*)?${ABOVE}?\s*${NUMBER}\s*%?`;

/** "Trên 90%" leaves 90 to the step below, "đến 90%" keeps it; "từ" and "dưới" need no word about it. */
const RANGES: readonly (readonly [RegExp, (found: readonly (string | undefined)[]) => Range])[] = [
  [
    new RegExp(`${LOW}\\s*(?:-|–|den|toi)+\\s*(?:duoi|<(?!=))\\s*${NUMBER}\\s*%`),
    ([above, low, high]) => between(from(numberIn(low), above !== undefined), upTo(numberIn(high), false)),
  ],
  [
    new RegExp(`${LOW}\\s*(?:-|–|den|toi)(?:\\s*het)?\\s*(?:<=|≤)?\\s*${NUMBER}\\s*%`),
    ([above, low, high]) => between(from(numberIn(low), above !== undefined), upTo(numberIn(high), true)),
  ],
  [new RegExp(`${NUMBER}\\s*%\\s*tro xuong`), ([high]) => upTo(numberIn(high), true)],
  [
    new RegExp(`(?:khong qua|khong vuot qua|toi da|<=|≤|den)\\s*${NUMBER}\\s*%`),
    ([high]) => upTo(numberIn(high), true),
  ],
  [
    new RegExp(`(?:duoi|<|nho hon|it hon|thap hon)\\s*${NUMBER}\\s*%`),
    ([high]) => upTo(numberIn(high), false),
  ],
  [new RegExp(`${ABOVE}\\s*${NUMBER}\\s*%(?!\\s*tro len)`), ([, low]) => from(numberIn(low), true)],
  [new RegExp(`${NUMBER}\\s*%`), ([low]) => from(numberIn(low), false)],
];

function rangeOf(head: string): Range | null {
  for (const [pattern, range] of RANGES) {
    const match = pattern.exec(head);
    if (match) return range(match.slice(1));
  }
  return null;
}

/** "Tính theo công thức", "tỷ lệ hồ sơ đúng hạn x 2", "(a/b) × điểm tối đa". */
const FORMULA =
  /cong thuc|theo ty le|theo ti le|tinh ty le|t[yi] le [^;:]*(?:\bx\b|×|\*|\bnhan\b)|(?:\bx\b|×|\*|\bnhan\b)\s*(?:voi\s*)?(?:so\s*)?(?:diem|thang diem)/;

function awardOf(tail: string): StepAward | null {
  if (FORMULA.test(tail)) return { kind: 'proportional' };
  const share = numberAt(`^${NUMBER}\\s*%`, tail);
  if (share !== null) return { kind: 'share', percent: share };
  const points = numberAt(`^(?:duoc |dat |cham |la )*${NUMBER}(?:\\s*(?:diem|d))?(?:$|\\s|\\()`, tail);
  if (points !== null) return { kind: 'points', points };
  if (/diem toi da/.test(tail)) return { kind: 'share', percent: 100 };
  return /^khong (?:tinh|cham|duoc|co) diem/.test(tail) ? { kind: 'points', points: 0 } : null;
}

/** "Đạt được 10 điểm", "dưới 80% không chấm điểm": the award stands behind its verb, without a colon. */
const BY_VERB =
  /^(.*?%.*?|.+?),?\s+(?:thi\s+)?((?:duoc|cham|tinh|dat|khong tinh|khong cham)\s.*|\d+(?:[.,]\d+)?\s*(?:diem|d))$/;

/** `từ 80% - dưới 100%: tính theo công thức` → its two sides. */
function sidesOf(clause: string): readonly [string, string] | null {
  const at = Math.max(clause.lastIndexOf(':'), clause.lastIndexOf('='));
  if (at > 0 && !/[<>]$/.test(clause.slice(0, at)))
    return [clause.slice(0, at).trim(), clause.slice(at + 1).trim()];
  const verb = BY_VERB.exec(clause);
  return verb?.[1] !== undefined && verb[2] !== undefined ? [verb[1], verb[2]] : null;
}

function stepOf(clause: string): ScoringStep | null {
  const sides = sidesOf(clause);
  // "Từ 70% … thì tính theo công thức: (tỷ lệ % × 10)/100%" names the formula before the colon.
  if (sides && FORMULA.test(clause)) {
    const range = rangeOf(clause.split(FORMULA)[0] ?? '');
    return range && { ...range, award: { kind: 'proportional' } };
  }
  const range = sides && rangeOf(sides[0]);
  const award = sides && awardOf(sides[1]);
  return range && award ? { ...range, award } : null;
}

interface ReadSteps {
  readonly steps: readonly ScoringStep[];
  /** "80% - 90%" beside "90% - 100%": the words give 90 to both, and it was given to the higher step. */
  readonly shared: boolean;
}

/** The lowest step that begins above this one. */
function nextAbove(step: ScoringStep, steps: readonly ScoringStep[]): ScoringStep | undefined {
  const start = step.from ?? -1;
  return steps
    .filter(({ from: other }) => other !== null && other > start)
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))[0];
}

/** "100%: 1" and "Từ 90% trở lên: 0,5" are both open above: each ends where the next higher step begins. */
function closed(steps: readonly ScoringStep[]): ReadSteps {
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

const amountOf = (award: StepAward, maxPoints: number): number | null =>
  award.kind === 'points'
    ? award.points
    : award.kind === 'share'
      ? new Decimal(award.percent).times(maxPoints).div(100).toNumber()
      : null;

/** Full points at the top, a formula below it, and nothing under the floor: one rule rather than steps. */
function asProportional(steps: readonly ScoringStep[], maxPoints: number): ScoringRule | null {
  const [formula, ...more] = steps.filter(({ award }) => award.kind === 'proportional');
  if (!formula || more.length > 0 || formula.fromExcluded) return null;
  const others = steps.filter(step => step !== formula);
  const isFull = (step: ScoringStep) => step.from === 100 && amountOf(step.award, maxPoints) === maxPoints;
  const isNothing = (step: ScoringStep) =>
    step.to !== null && !step.toIncluded && step.to === formula.from && amountOf(step.award, maxPoints) === 0;
  if (!others.every(step => isFull(step) || isNothing(step))) return null;
  const floor = formula.from ?? 0;
  return floor > 0
    ? { kind: 'proportionalAboveFloor', floor, fullAt: 100 }
    : { kind: 'proportional', fullAt: 100 };
}

function fromSteps(clauses: readonly string[], maxPoints: number): SuggestedRule | null {
  const read = clauses.map(stepOf);
  const { steps, shared } = closed(read.filter(step => step !== null));
  if (steps.length === 0) return null;
  const rule = asProportional(steps, maxPoints);
  const onlyOne = steps.length === 1;
  if (!rule && onlyOne) return null;
  const everything = read.every(step => step !== null) && !onlyOne && !shared;
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
    `(?:moi|\\bcu|\\b0?1 truong hop) [^;\\n]*?(?:tru|cong|duoc|thuong|tinh|:|=)\\s*(?:them\\s*)?${NUMBER}\\s*(?:diem|d)?\\b`,
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
