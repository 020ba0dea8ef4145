// The key under which a spelling of an agency's name is looked up: what people vary without meaning anything
// by it is brought to one form. The exact key keeps the diacritics; the folded key drops diacritics and blanks.

import { foldDiacritics } from '../text';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
/** K'Bang, K’Bang and K' Bang are KBang. */
const APOSTROPHES = /\s*['’‘`´ʼ′]\s*/gu;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/gu;
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^| )(?:ủy|uy) ban (?:nhân dân|nhan dan)(?= |$)/gu, 'ubnd'],
  [/(?<=^| )(?:hội đồng nhân dân|hoi dong nhan dan)(?= |$)/gu, 'hđnd'],
  [/^vp(?= |ubnd|hđnd|hdnd)/gu, 'văn phòng '],
  [/^(?:bql|ban ql)(?= |kkt)/gu, 'ban quản lý '],
  [/(?<= )kkt(?= |$)/gu, 'khu kinh tế'],
  [/(?<=quản lý |quan ly )(?:các|cac) /gu, ''],
  [/(?<=^|(?<!sở|so) )tp(?= )/gu, 'thành phố'],
  [/(?<=^| )tx(?= )/gu, 'thị xã'],
  [/^(ubnd )?tt(?= (?!tt$|và |va |truyền |truyen ))/gu, '$1thị trấn'],
  [/(?<=^| )(?:và|va)(?= )/gu, ''],
  [/ +/gu, ' '],
];
/** "1. ", "12) ", "": the name stands in a numbered list. */
const LIST_NUMBER = /^\d{1,3}[.)]\s+(?=\p{L})/u;
const TYPE_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?h\./u, '$1huyện '],
  [/^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?p\./u, '$1phường '],
  [/^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?x\./u, '$1xã '],
  [/^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?t\.\s*p\./u, '$1tp '],
  [/^((?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)?t\.\s*[tr]\./u, '$1tt '],
];
/** The tone mark of oa, oe, uy stands on either letter: hoà and hòa, uỷ and ủy. */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].join('');
const NEW_STYLE = new RegExp(`(o[ae]|uy)([${TONES}])(?!\\p{L})`, 'gu');

const oldStyleTones = (text: string): string =>
  text
    .normalize('NFD')
    .replace(NEW_STYLE, (_, vowels: string, tone: string) => `${vowels.charAt(0)}${tone}${vowels.charAt(1)}`)
    .normalize('NFC');

const replaceAll = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);

/** Lower case NFC words with one blank between; without và, hyphens, dots and commas; abbreviations written out. */
export function exactKey(text: string): string {
  const plain = oldStyleTones(text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase());
  const words = replaceAll(plain.trim().replace(LIST_NUMBER, ''), TYPE_LETTERS)
    .replace(APOSTROPHES, '')
    .replace(SEPARATORS, ' ')
    .trim();
  return replaceAll(words, LONG_FORMS).trim();
}

/** The exact key without diacritics and blanks, y as i: "Ia RBol" and "ia r bol", "Ia Ly" and "Ia Li" fall together. */
export const foldedKey = (key: string): string => foldDiacritics(key).replace(/ /gu, '').replace(/y/gu, 'i');
