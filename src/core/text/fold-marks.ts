// Vietnamese text without its marks, for comparing spellings that people type in many ways.
// It loses meaning ("Ia Băng" and "Ia Bang" are two communes): compare with marks first.

const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** đ, and the two foreign letters that some keyboards give for it. */
const D_LIKE = /[đðɖ]/gu;
const COMBINING = /\p{M}+/gu;

/** Lower case, without Vietnamese marks, đ as d, spaces collapsed and trimmed. */
export const foldMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(COMBINING, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(D_LIKE, 'd')
    .replace(SPACES, ' ')
    .trim();
