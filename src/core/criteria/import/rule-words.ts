// Suggests a scoring rule from its wording. A suggestion is for the user to decide on: what is not
// understood stays "entered by hand", and is said to be.

import { Decimal } from '../../numbers';
import type { ScoringRule, ScoringStep } from '../types';
import { clausesOf, NUMBER, firstNumber, numbersIn, type Phrase } from './clauses';
import { formulaIn, readFormula } from './formula-words';
import { fromAnswers, fromLevels } from './level-words';
import { fromSteps } from './step-words';
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

const numberAt = (pattern: string, text: string): number | null => {
  const match = new RegExp(pattern).exec(text);
  return match?.[1] === undefined ? null : firstNumber(match[1]);
};

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

/** "Mọi" and "mới" look like "mỗi" without their diacritics, and count nothing. */
const countingText = (words: string): string =>
  folded(words.normalize('NFC').replace(/m(?:ọi|ới)(?!\p{L})/giu, '…'));

const EACH = `(?:\\bmoi|\\bcu|\\b0?1 truong hop)\\s([^;\\n]*?)(?:tru|cong|duoc|thuong|tinh|:|=)\\s*(?:them\\s*)?${NUMBER}\\s*(?:diem|d)?\\b`;
const CAP = `(?:toi da|khong qua|khong vuot qua)[^\\d]*${NUMBER}`;

/** Numbers that a counting rule has no place for: neither points for each, nor its cap, nor the ends of the scale. */
function leftOver(text: string, maxPoints: number): number {
  const rest = text
    .replace(new RegExp(EACH), ' $1 ')
    .replace(new RegExp(CAP), ' ')
    .replace(/\b0?1 (?=\p{L})/gu, ' ')
    .replace(
      new RegExp(`[:=]\\s*(?:0|${String(maxPoints).replace('.', '[.,]')})(?:[.,]0+)?(?![\\d.,%])`, 'g'),
      ' ',
    );
  return numbersIn(rest);
}

function fromCounting(words: string, context: RuleContext): SuggestedRule | null {
  const text = countingText(words);
  const { maxPoints, isBonus, isDeduction } = context;
  const found = new RegExp(EACH).exec(text);
  const each = found ? firstNumber(found[2]) : 0;
  // "Cứ giảm 1% …" goes by a rate, which no rule of cases can take.
  if (each <= 0 || (found?.[1] ?? '').includes('%')) return null;
  const stated = numberAt(CAP, text);
  const cap = stated ?? maxPoints;
  const isWhole = leftOver(text, maxPoints) === 0;
  const confidence = isWhole ? 'clear' : 'likely';
  if (isBonus || /diem thuong|cong them|thuong them/.test(text))
    return { rule: { kind: 'bonus', pointsEach: each, cap }, confidence };
  if (isDeduction) return { rule: { kind: 'deduction', pointsEach: each, cap }, confidence };
  if (/(?:bi |thi )?tru\s/.test(text)) return countedDown(each, maxPoints);
  const rule = { kind: 'counted', pointsEach: each } as const;
  return { rule, confidence: cap === maxPoints ? confidence : 'likely' };
}

const worded = (reading: { readonly rule: ScoringRule; readonly isClear: boolean }): SuggestedRule => ({
  rule: reading.rule,
  confidence: reading.isClear ? 'clear' : 'likely',
});

/** Steps by their numbers where these say it all; levels by their words where they do not. */
function fromClauses(clauses: readonly Phrase[], maxPoints: number): SuggestedRule | null {
  const answers = fromAnswers(clauses, maxPoints);
  if (answers?.isClear) return worded(answers);
  const steps = fromSteps(clauses, maxPoints);
  if (steps?.isComplete) return worded(steps);
  const found = answers ?? fromLevels(clauses, maxPoints) ?? steps;
  return found && worded(found);
}

const FULL_PERCENT = 100;

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
  const found = fromCounting(words, context) ?? fromClauses(clauses, context.maxPoints);
  if (found) return found;
  const { maxPoints: cap } = context;
  if (context.isBonus || context.isDeduction)
    return {
      rule: { kind: context.isBonus ? 'bonus' : 'deduction', pointsEach: cap, cap },
      confidence: 'likely',
    };
  const formula = formulaIn(text);
  if (formula) {
    const { fullAt } = readFormula(formula.formula);
    return { rule: { kind: 'proportional', fullAt: fullAt ?? FULL_PERCENT }, confidence: 'likely' };
  }
  return { rule: { kind: 'manual' }, confidence: 'none' };
}
