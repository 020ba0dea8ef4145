// The words of a tasking text, and the agency or the level whose name they begin with.
// Commas and hyphens inside names are left aside: "Đài Phát thanh - Truyền hình" is written in many ways.

import { LEVELS, type Agency, type AgencyLevel } from '../agencies';

export interface Word {
  /** Lower case NFC, with ủy ban nhân dân and hội đồng nhân dân abbreviated; `,` for a comma. */
  readonly key: string;
  /** Where the word begins in its text. */
  readonly start: number;
}

/** What a name stands for, and how many words of the text it took. */
export interface NameFound {
  readonly agencies: readonly string[];
  readonly levels: readonly AgencyLevel[];
  readonly length: number;
}

const WORD = /,|[^\s,;:()]+/gu;
const ABBREVIATED: readonly (readonly [readonly string[], string])[] = [
  [['ủy', 'ban', 'nhân', 'dân'], 'ubnd'],
  [['uỷ', 'ban', 'nhân', 'dân'], 'ubnd'],
  [['hội', 'đồng', 'nhân', 'dân'], 'hđnd'],
];

const clean = (word: string): string => {
  const key = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.…]+$/u, '');
  return key === '&' ? 'và' : key;
};

/** The words of a text; hyphens between spaces are dropped, those inside a word split it. */
export function nameWordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    for (const piece of match[0].split(/[-–]/u)) {
      if (piece !== '') words.push({ key: clean(piece), start });
      start += piece.length + 1;
    }
  }
  return abbreviated(words.filter(({ key }) => key !== ''));
}

function abbreviated(words: readonly Word[]): readonly Word[] {
  const short: Word[] = [];
  for (let at = 0; at < words.length;) {
    const rule = ABBREVIATED.find(([long]) => long.every((key, offset) => words[at + offset]?.key === key));
    const word = words[at];
    if (word) short.push(rule ? { ...word, key: rule[1] } : word);
    at += rule ? rule[0].length : 1;
  }
  return short;
}

type Index = ReadonlyMap<
  string,
  readonly { readonly keys: readonly string[]; readonly codes: readonly string[] }[]
>;

const indexes = new WeakMap<readonly Agency[], Index>();
/** How the plan's columns name all agencies of a level: keys of words, as `wordsOf` gives them. */
const levelKeys = LEVELS.flatMap(({ code, tasking }) =>
  tasking.map(name => ({ keys: name.split(' '), level: code })),
);
const keysOf = (name: string): readonly string[] =>
  nameWordsOf(name)
    .map(({ key }) => key)
    .filter(key => key !== ',');

/** Agencies by the first word of each of their names; the same name may belong to several. */
function indexOf(agencies: readonly Agency[]): Index {
  const known = indexes.get(agencies);
  if (known) return known;
  const codesByName = new Map<string, string[]>();
  for (const { code, name, aliases } of agencies) {
    for (const text of new Set([name, ...aliases].map(alias => keysOf(alias).join(' ')))) {
      if (text !== '') codesByName.set(text, [...(codesByName.get(text) ?? []), code]);
    }
  }
  const index = new Map<string, { keys: readonly string[]; codes: readonly string[] }[]>();
  for (const [text, codes] of codesByName) {
    const keys = text.split(' ');
    const first = keys[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { keys, codes }]);
  }
  indexes.set(agencies, index);
  return index;
}

/** How many words a name takes at the beginning, commas between its words included; 0 when it is not there. */
function lengthTaken(words: readonly Word[], keys: readonly string[]): number {
  let at = 0;
  for (const key of keys) {
    while (at > 0 && words[at]?.key === ',') at += 1;
    if (words[at]?.key !== key) return 0;
    at += 1;
  }
  return at;
}

const PLURAL = ['các', 'những'];

/** The level that the words begin with, after "các" or not. */
export function levelAtStart(words: readonly Word[]): NameFound | null {
  const plural = PLURAL.includes(words[0]?.key ?? '') ? 1 : 0;
  for (const { keys, level } of levelKeys) {
    const without = keys[0] === 'ubnd' && words[1]?.key === 'các' ? [keys[0], 'các', ...keys.slice(1)] : keys;
    const length = lengthTaken(words.slice(plural), without);
    if (length > 0) return { agencies: [], levels: [level], length: length + plural };
  }
  return null;
}

/** The agency with the longest name that the words begin with; several codes when the name is not one agency's. */
export function agencyAtStart(words: readonly Word[], agencies: readonly Agency[]): NameFound | null {
  let best: NameFound | null = null;
  for (const { keys, codes } of indexOf(agencies).get(words[0]?.key ?? '') ?? []) {
    const length = lengthTaken(words, keys);
    if (length > (best?.length ?? 0)) best = { agencies: codes, levels: [], length };
  }
  return best;
}
