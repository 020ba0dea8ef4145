// Text typed for the fonts of before Unicode: TCVN3 (.VnTime) and VNI (VNI-Times). The cell's font says which
// it is; the text alone never does, so nothing is guessed here. Tables: src/data/legacy-charsets.json.

import tables from '../../data/legacy-charsets.json';
import type { RepairCode } from './reading';

/** TCVN3 capitals: an all-capitals font (.VnTimeH) shows small codes as capitals. */
export type LegacyCharset = 'tcvn3' | 'tcvn3-capitals' | 'vni';

export interface LegacyReading {
  readonly text: string;
  /** Empty when the text was plain ASCII, or Unicode already. */
  readonly repairs: readonly RepairCode[];
  /** Letters of the old code set that the table does not know; they stay as they were. */
  readonly unread: readonly string[];
}

const TCVN3: ReadonlyMap<string, string> = new Map(Object.entries(tables.tcvn3));
const VNI: ReadonlyMap<string, string> = new Map(Object.entries(tables.vni));
const LAST_LATIN_1 = 0xff;
const LAST_ASCII = 0x7f;

/** The code set of a font by its name; null for every other font. */
export function charsetOfFont(fontName: string): LegacyCharset | null {
  const name = fontName.trim();
  if (/^\.vn.*h$/iu.test(name)) return 'tcvn3-capitals';
  if (/^\.vn/iu.test(name)) return 'tcvn3';
  return /^vni[- ]/iu.test(name) ? 'vni' : null;
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** Letters that no legacy font has. */
const hasUnicodeLetters = (text: string): boolean =>
  [...text].some(letter => codeOf(letter) > LAST_LATIN_1 && /\p{L}|\p{M}/u.test(letter));

/** Unicode text of a legacy text. A text that holds Vietnamese Unicode letters already is left as it is. */
export function fromLegacy(text: string, charset: LegacyCharset): LegacyReading {
  if (hasUnicodeLetters(text)) return { text, repairs: [], unread: [] };
  const letters = [...text];
  const table = charset === 'vni' ? VNI : TCVN3;
  const unread = new Set<string>();
  let result = '';
  for (let at = 0; at < letters.length;) {
    const one = letters[at] ?? '';
    const two = table.get(one + (letters[at + 1] ?? ''));
    const read = two ?? table.get(one);
    if (read === undefined && codeOf(one) > LAST_ASCII && codeOf(one) <= LAST_LATIN_1 && one !== '\u00a0') {
      unread.add(one);
    }
    result += read ?? one;
    at += two === undefined ? 1 : 2;
  }
  const shown = charset === 'tcvn3-capitals' ? result.toUpperCase() : result;
  const repair: RepairCode = charset === 'vni' ? 'text.vni' : 'text.tcvn3';
  return { text: shown, repairs: shown === text ? [] : [repair], unread: [...unread] };
}

/** Signs of the old code sets that no Vietnamese word holds, beside a letter: "®¬n vÞ", "haønh". */
const LEGACY_SIGN = /[®¬µ¸¹¶·©ª«»¼½¾¢£¤¥¦§¨ÞßðñöäëïøûåæçþÿÐÑÖØÜÄËÏÅÆÇ]/u;
const LEGACY_WORD = new RegExp(`\\p{L}${LEGACY_SIGN.source}|${LEGACY_SIGN.source}\\p{L}`, 'u');
/** In a text that is partly Unicode only a sign that is no letter, between two letters, is no accident. */
const HALF_LEGACY = /\p{L}[®¬µ¸¹¶·©ª¼½¾¢£¤¥¦§¨]\p{L}/u;

/**
 * Whether a text looks as if typed for a legacy font although its cell's font is none: a program on the way has lost
 * the font. Nothing is turned round on such a guess.
 */
export const looksLegacy = (text: string): boolean =>
  LEGACY_WORD.test(text) && (!hasUnicodeLetters(text) || HALF_LEGACY.test(text));
