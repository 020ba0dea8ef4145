// The words of a scoring rule cut into clauses ("từ 90% trở lên: 1"), and a clause into what it asks for and what it
// gives. Words are compared without diacritics; what a level is called keeps the text as it stood.

import type { StepAward } from '../types';
import { folded } from './words';

/** A part of a clause: as it stood, and of the same length without diacritics and capitals. */
export interface Phrase {
  readonly text: string;
  readonly folded: string;
}

/** What a clause asks for, and what it gives. */
export interface Sides {
  readonly head: Phrase;
  readonly tail: string;
}

export const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
export const firstNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

/** How many numbers a text prints: each of them must have a place in a rule that is called clear. */
export const numbersIn = (text: string): number => text.match(new RegExp(NUMBER, 'g'))?.length ?? 0;

/** Letter by letter, so that a place in one text is the same place in the other. */
const foldedAlike = (text: string): string =>
  [...text]
    .map(letter => {
      const plain = letter === ' ' ? ' ' : folded(letter);
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

const phrase = (text: string): Phrase => ({ text, folded: foldedAlike(text) });

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[-+*•.\s]+|[.,\s]+$/gu, '');

/** A comma parts two clauses only behind an award: "đạt: 1, không đạt: 0", not "kịp thời, đầy đủ: 1". */
const BETWEEN =
  /[\n;]|\.\s+(?=\p{L}|\d)|(?<=[:=][^:=;\n]*(?:\d|điểm|tối đa)|\d\s*(?:điểm|đ))\s*,\s+(?=\p{L}|[<>≤≥])/iu;

/** One clause a line: split at line breaks, semicolons, full stops and behind an award. */
export const clausesOf = (words: string): readonly Phrase[] =>
  words
    .split(BETWEEN)
    .map(clause => phrase(tidy(clause)))
    .filter(({ text }) => text !== '');

/** "Đạt được 10 điểm", "dưới 80% không chấm điểm": the award stands behind its verb, without a colon. */
const BY_VERB =
  /^(.*?%.*?|.+?),?\s+(?:thi\s+)?((?:duoc|cham|tinh|dat)\s.*|(?:khong (?:tinh|cham|co|duoc) diem)(?:\s.*)?|\d+(?:[.,]\d+)?\s*(?:diem|d))$/;
/** "Đạt yêu cầu (6 điểm)", "Đạt yêu cầu - 6 điểm". */
const BY_SIGN = /^(.+?)\s*[-(]\s*(\d+(?:[.,]\d+)?\s*(?:diem|d))\)?$/;

const cutAt = (clause: Phrase, length: number, tail: string): Sides => ({
  head: {
    text: clause.text.slice(0, length).replace(/[\s,]+$/u, ''),
    folded: clause.folded.slice(0, length).replace(/[\s,]+$/u, ''),
  },
  tail: tail.trim(),
});

/** Where a colon or an equals sign parts the two sides: not within "≥", nor in "9001:2008". */
function signAt(text: string): number {
  const signs = [...text.matchAll(/[:=]/g)].map(({ index }) => index);
  const parts = signs.filter(
    at => at > 0 && !/[<>]/.test(text[at - 1] ?? '') && !/\d:\d/.test(text.slice(at - 1, at + 2)),
  );
  return parts.at(-1) ?? -1;
}

/** `từ 80% - dưới 100%: tính theo công thức` → its two sides. */
export function sidesOf(clause: Phrase): Sides | null {
  const at = signAt(clause.folded);
  if (at > 0) return cutAt(clause, at, clause.folded.slice(at + 1));
  const found = BY_SIGN.exec(clause.folded) ?? BY_VERB.exec(clause.folded);
  // "Cứ giảm 1% trừ 0,5 điểm" gives nothing: it takes.
  if (/\btru$/.test(found?.[1] ?? '')) return null;
  return found?.[1] !== undefined && found[2] !== undefined ? cutAt(clause, found[1].length, found[2]) : null;
}

/** A fixed award as it is worded. `isWhole`: no condition and no number is left beside it. */
export interface WordedAward {
  readonly award: Exclude<StepAward, { kind: 'proportional' }>;
  readonly isWhole: boolean;
}

const VERBS = '(?:duoc |dat |cham |tinh |la |bang )*';
const SHARE = new RegExp(`^${VERBS}${NUMBER}\\s*%\\s*(?:cua |tong |so )*(?:$|diem|thang)`);
const POINTS = new RegExp(`^${VERBS}${NUMBER}(?:\\s*(?:diem|d))?(?:$|[\\s(/)])`);
const BARE_POINTS = new RegExp(`^${VERBS}${NUMBER}(?:\\s*(?:diem|d))?(?:\\s*toi da)?\\)?$`);
const BARE_SHARE = new RegExp(`^${VERBS}${NUMBER}\\s*%[a-z\\s]*$`);
const HALF = new RegExp(`^${VERBS}(?:mot nua|nua|1/2|50%)\\s+(?:cua |tong |so )*(?:diem|thang)`);
const FULL = /^(?!.*\d).*(?:diem toi da|toan bo (?:so )?diem)|^(?:duoc |dat )?toi da$/;
const NOTHING = /^khong (?:tinh|cham|duoc|co) diem|^khong diem$/;

export function awardOf(tail: string): WordedAward | null {
  if (HALF.test(tail)) return { award: { kind: 'share', percent: 50 }, isWhole: !/\d.*\d.*\d/.test(tail) };
  const share = SHARE.exec(tail);
  if (share)
    return { award: { kind: 'share', percent: firstNumber(share[1]) }, isWhole: BARE_SHARE.test(tail) };
  const points = POINTS.exec(tail);
  if (points)
    return { award: { kind: 'points', points: firstNumber(points[1]) }, isWhole: BARE_POINTS.test(tail) };
  if (FULL.test(tail)) return { award: { kind: 'share', percent: 100 }, isWhole: true };
  return NOTHING.test(tail) ? { award: { kind: 'points', points: 0 }, isWhole: numbersIn(tail) === 0 } : null;
}
