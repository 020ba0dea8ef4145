// Vietnamese text without its diacritics, for comparing spellings that people type in many ways.
// It loses meaning ("Ia Băng" and "Ia Bang" are two communes): compare with diacritics first.

const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** đ, and the two foreign letters that some keyboards give for it. */
const D_LIKE = /[đðɖ]/gu;
const COMBINING = /\p{M}+/gu;

/** What diacritics lose, by the book; letters beyond the table below go this way. */
const foldSlowly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(COMBINING, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(D_LIKE, 'd')
    .replace(SPACES, ' ');

/** Below this stand the letters of Vietnamese and of other Latin alphabets, whose case knows no neighbours. */
const END_OF_LATIN = 0x370;
const LATIN_EXTENDED = 0x1e00;
const END_OF_LATIN_EXTENDED = 0x1f00;
const isLatin = (unit: number): boolean =>
  unit < END_OF_LATIN || (unit >= LATIN_EXTENDED && unit < END_OF_LATIN_EXTENDED);

/** By code unit, filled as letters come: the same few hundred come a million times. */
const folds: (string | undefined)[] = [];
const foldOf = (text: string, index: number, unit: number): string =>
  (folds[unit] ??= foldSlowly(text.charAt(index)));

/** Lower case, without Vietnamese diacritics, đ as d, spaces collapsed and trimmed. */
export function foldDiacritics(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (!isLatin(unit)) return foldSlowly(text).trim();
    const letter = foldOf(text, index, unit);
    if (letter !== ' ' || !folded.endsWith(' ')) folded += letter;
  }
  return folded.trim();
}
