// What two spellings of one word have in common: letters and digits without diacritics and case, in words.

import { foldDiacritics } from './fold-diacritics';

/** `"  Quý-I. "` and `"quy i"` give `quy i`; a text without letters and digits gives a blank one. */
export const spellingKey = (text: string): string =>
  foldDiacritics(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Codes by every word that the data name a thing with, its code first; asked by `spellingKey`. */
export const codesByWord = <C extends string>(
  things: readonly { readonly code: C; readonly words: readonly string[] }[],
): ReadonlyMap<string, C> =>
  new Map(
    things.flatMap(({ code, words }) => [code, ...words].map(word => [spellingKey(word), code] as const)),
  );
