// The values that the words of a step cover: "từ 80% đến dưới 100%", "≥ 50% và < 70%", "từ 02 sáng kiến trở lên",
// "01 sáng kiến". A number without a place in the range leaves the words unread.

import type { ScoringStep } from '../types';
import { NUMBER, firstNumber } from './clauses';

type Range = Omit<ScoringStep, 'award'>;

export interface WordedRange {
  readonly range: Range;
  readonly isPercent: boolean;
  /** The word behind the number where something is counted: `sang` of "02 sáng kiến". */
  readonly unit: string;
  /** Where a bare number had to be given a direction. */
  readonly guessed: boolean;
  /** The words end at 100 % and mean to include it. */
  readonly endsAtAll?: true;
}

/** Longer words first: "không thấp hơn" is no "thấp hơn". */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lon hon hoac bang|bang hoac lon hon|khong (?:thap|nho|it) hon|toi thieu|it nhat)\b|>=/g, '≥'],
  [/\b(?:(?:nho|it|thap) hon hoac bang|khong (?:vuot )?qua|khong (?:cao|lon|nhieu) hon|toi da)\b|<=/g, '≤'],
  [/\b(?:nho hon|it hon|thap hon|duoi|chua (?:den|dat|toi|du))\b(?=\s*\d)/g, '<'],
  [/\b(?:lon hon|cao hon|nhieu hon|tren|vuot|hon|qua)\b(?=\s*\d)/g, '>'],
  [/\btu\b(?=\s*[<>≤≥]?\s*\d)/g, '≥'],
  [/\b(?:den het|den|toi)\b(?=\s*[<>≤≥]?\s*\d)/g, '~'],
];

const asSigns = (head: string): string =>
  SIGNS.reduce((text, [words, sign]) => text.replace(words, sign), head);

interface Bound {
  readonly value: number;
  readonly side: 'low' | 'high' | 'bare';
  readonly included: boolean;
  readonly isPercent: boolean;
  readonly guessed: boolean;
}

type Side = Pick<Bound, 'side' | 'included' | 'guessed'>;
const side = (of: Bound['side'], included: boolean, guessed = false): Side => ({
  side: of,
  included,
  guessed,
});

/** By the signs before a number and the words behind it. Null where they say nothing that a step could mean. */
function sideOf(signs: string, behind: string): Side | null {
  if (/\btro len\b/.test(behind)) return /^[≥>]?$/.test(signs) ? side('low', true, signs === '>') : null;
  if (/\btro xuong\b/.test(behind)) return /^≥?$/.test(signs) ? side('high', true) : null;
  // "50% ≤ tỷ lệ < 70%": the sign stands behind its number.
  const turned = /^\s*([≤<])\s*[^\s\d≤<]/.exec(behind);
  if (signs === '' && turned) return side('low', turned[1] === '≤');
  switch (signs) {
    case '':
      return side('bare', true);
    case '≥':
      return side('low', true);
    case '>':
    case '≥>':
      return side('low', false);
    case '<':
    case '~<':
    case '-<':
      return side('high', false);
    case '≤':
    case '~':
    case '-':
    case '~≤':
    case '-≤':
      return side('high', true);
    default:
      return null;
  }
}

/** "Mức 1", "quý 4", "năm 2018", "Điều 5": a name, not an amount. */
const NAMING = /\b(?:muc(?: do)?|loai|bac|hang|nhom|phuong an|quy|nam|thang|ngay|dieu|khoan|so)\s*$/;

const BOUND = new RegExp(`([<>≤≥~\\s-]*)${NUMBER}\\s*(%?)`, 'g');
const MOST_BOUNDS = 2;
const ALL_PERCENT = 100;

/** Null where a number belongs to a date, a paper's name or anything else that is no bound. */
function boundsOf(text: string): readonly Bound[] | null {
  const found = [...text.matchAll(BOUND)];
  if (found.length === 0 || found.length > MOST_BOUNDS) return null;
  const bounds = found.map((match, at): Bound | null => {
    const [whole, signs = '', digits, percent] = match;
    const end = match.index + whole.length;
    const behind = text.slice(end, found[at + 1]?.index ?? text.length);
    const stuck = /[\p{L}\d/:.,]$/u.test(text.slice(0, match.index)) && !/\s/.test(signs) && signs === '';
    if (NAMING.test(text.slice(0, match.index)) && signs.trim() === '') return null;
    if (stuck || /^[/:.,]?\d|^\//.test(behind)) return null;
    // "50% ≤ tỷ lệ < 70%": the sign behind the first number reaches up to the second.
    const own = at > 0 && /^\s*$/.test(signs) ? '' : signs.replace(/\s/g, '');
    const read = sideOf(own, behind);
    return read && { ...read, value: firstNumber(digits), isPercent: percent === '%' };
  });
  return bounds.every(bound => bound !== null) ? bounds : null;
}

const isWhole = ({ value }: Bound): boolean => Number.isInteger(value);

const endsAtAll = ({ included, value }: Bound, isPercent: boolean): boolean =>
  isPercent && included && value >= ALL_PERCENT;

/** What is counted goes up by one: "trên 2" begins at 3, "đến 2" ends before 3. */
function rangeFrom(low: Bound | null, high: Bound | null, isPercent: boolean): Range {
  const counts = !isPercent && [low, high].every(bound => bound === null || isWhole(bound));
  const next = (bound: Bound, behind: boolean): number => (counts && behind ? bound.value + 1 : bound.value);
  const reachesAll = high !== null && endsAtAll(high, isPercent);
  return {
    from: low === null ? null : next(low, !low.included),
    to: high === null || reachesAll ? null : next(high, high.included),
    ...(low && !low.included && !counts ? { fromExcluded: true as const } : {}),
    ...(high?.included === true && !counts && !reachesAll ? { toIncluded: true as const } : {}),
  };
}

const unitBehind = (text: string): string =>
  /.*\d\s*(?:tro (?:len|xuong)\s*)?([\p{L}]*)/u.exec(text)?.[1] ?? '';

/** A bare percentage is where a step begins; a bare count is exactly that many. */
function single(bound: Bound, isPercent: boolean): Range {
  if (bound.side === 'high') return rangeFrom(null, bound, isPercent);
  if (bound.side === 'low' || isPercent)
    return rangeFrom({ ...bound, included: bound.included }, null, isPercent);
  return { from: bound.value, to: bound.value + 1 };
}

/** The range that the words (without diacritics) cover; null where they are not understood to the last number. */
export function stepRangeOf(head: string): WordedRange | null {
  const text = asSigns(head);
  const bounds = boundsOf(text);
  const [first, second] = bounds ?? [];
  if (!first) return null;
  const isPercent = first.isPercent || second?.isPercent === true;
  const about = {
    isPercent,
    unit: isPercent ? '' : unitBehind(text),
    guessed: first.guessed || second?.guessed === true,
  };
  if (!second) {
    const guessed = about.guessed || (first.side === 'bare' && isPercent && first.value !== 100);
    return { ...about, guessed, range: single(first, isPercent) };
  }
  if (first.side === 'high' && second.side === 'low')
    return { ...about, range: rangeFrom(second, first, isPercent) };
  if (first.side === 'high' || second.side !== 'high') return null;
  const range = rangeFrom(first, second, isPercent);
  return { ...about, range, ...(endsAtAll(second, isPercent) ? { endsAtAll: true as const } : {}) };
}
