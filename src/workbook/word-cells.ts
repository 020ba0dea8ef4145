// Codes of core shown as Vietnamese words in our tables, and read back. A word that is not ours stays as it stands,
// so that core can name it as a fault; a code typed in place of its word is taken.

export type Words = Readonly<Record<string, string>>;

const SEPARATOR = '; ';

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** `null` and unknown codes stay. */
export const wordOf = (words: Words, code: string | number | null): string | number | null =>
  typeof code === 'string' ? (words[code] ?? code) : code;

export function codeOf(words: Words, shown: string | number | null): string | number | null {
  if (typeof shown !== 'string') return shown;
  const wanted = folded(shown);
  return Object.entries(words).find(([, word]) => folded(word) === wanted)?.[0] ?? shown;
}

const eachOf = (
  list: string | number | null,
  change: (one: string) => string | number | null,
): string | number | null =>
  typeof list === 'string'
    ? list
        .split(';')
        .map(part => String(change(part.trim()) ?? ''))
        .join(SEPARATOR)
    : list;

/** Several codes with `;` between them. */
export const wordsOf = (words: Words, codes: string | number | null): string | number | null =>
  eachOf(codes, code => wordOf(words, code));

export const codesOf = (words: Words, shown: string | number | null): string | number | null =>
  eachOf(shown, word => codeOf(words, word));
