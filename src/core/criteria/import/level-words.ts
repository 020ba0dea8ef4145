// Answers and levels from their wording: "đạt: 1; không đạt: 0", "có vi phạm: 0; không: 2", and one of several levels
// that are told apart by words alone ("kịp thời nhưng chưa đầy đủ: 5").

import { awardPoints, levelKey } from '../levels';
import type { ScoringLevel, ScoringRule } from '../types';
import { awardOf, sidesOf, type Phrase, type WordedAward } from './clauses';

export interface LevelReading {
  readonly rule: ScoringRule;
  readonly isClear: boolean;
}

interface WordedLevel extends WordedAward {
  readonly head: Phrase;
  readonly points: number;
}

function levelsIn(clauses: readonly Phrase[], maxPoints: number): readonly WordedLevel[] {
  return clauses.flatMap(clause => {
    const sides = sidesOf(clause);
    const worded = sides && awardOf(sides.tail);
    if (!sides || !worded || sides.head.text === '') return [];
    return [{ ...worded, head: sides.head, points: awardPoints(worded.award, maxPoints).toNumber() }];
  });
}

const NEGATION = /^(?:khong|chua)(?:\s+(?:co|duoc))?\b\s*/;
const isNegative = ({ head }: WordedLevel): boolean => NEGATION.test(head.folded);
/** What is affirmed or denied: "có đơn quá hạn" and "không có đơn quá hạn" are about the same. */
const matterOf = ({ head }: WordedLevel): string =>
  head.folded
    .replace(NEGATION, '')
    .replace(/^(?:co|da|duoc|thuc hien)\b\s*/, '')
    .trim();

const isAbout = (no: WordedLevel, yes: WordedLevel): boolean => {
  const [denied, affirmed] = [matterOf(no), matterOf(yes)];
  return affirmed.includes(denied) || denied.includes(affirmed);
};

/** Null where the words are no answer and its contrary, one with the maximum and one with nothing. */
export function fromAnswers(clauses: readonly Phrase[], maxPoints: number): LevelReading | null {
  const levels = levelsIn(clauses, maxPoints);
  const [no, yes] = [levels.find(isNegative), levels.find(level => !isNegative(level))];
  if (levels.length !== 2 || !no || !yes || /\d\s*%/.test(yes.head.folded)) return null;
  const [best, worst] = yes.points > no.points ? [yes, no] : [no, yes];
  if (worst.points !== 0 || /\d/.test(no.head.folded)) return null;
  const counts = /\d/.test(yes.head.folded);
  const isClear =
    best.points === maxPoints &&
    clauses.length === 2 &&
    !counts &&
    isAbout(no, yes) &&
    levels.every(({ isWhole }) => isWhole);
  return { rule: { kind: best === yes ? 'yesNo' : 'noYes' }, isClear };
}

const LONGEST_NAME = 250;

/** Null where a clause with a number gives nothing fixed, or the levels cannot be told apart. */
export function fromLevels(clauses: readonly Phrase[], maxPoints: number): LevelReading | null {
  const worded = levelsIn(clauses, maxPoints);
  const names = new Set(worded.map(({ head }) => levelKey(head.text)));
  const unread = clauses.filter(clause => !levelsIn([clause], maxPoints).length);
  if (worded.length < 2 || names.size < worded.length || unread.some(({ text }) => /\d/.test(text)))
    return null;
  if (worded.some(({ head, points }) => points > maxPoints || head.text.length > LONGEST_NAME)) return null;
  const levels = worded.map(({ head, award }): ScoringLevel => ({ name: head.text, award }));
  const isClear =
    unread.length === 0 &&
    worded.some(({ points }) => points === maxPoints) &&
    worded.every(({ head, isWhole }) => isWhole && !/\d/.test(head.text));
  return { rule: { kind: 'levels', levels }, isClear };
}
