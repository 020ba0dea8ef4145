// Cells that hold one of our Vietnamese words, or several: a key of core stands for each. Blanks and case make no
// difference; a word that is none of ours is not taken for another.

import { book } from '../texts/vi/book';
import { asTyped, cellText, namesIn } from './cell-codecs';
import type { CellCodec } from './cell-codecs';
import { codeOf, codesOf, wordOf, wordsOf } from './word-cells';
import type { Words } from './word-cells';

type WordOf<K extends string> = Readonly<Record<K, string>>;

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const keyOf = <K extends string>(words: WordOf<K>, shown: string): K | undefined =>
  (Object.keys(words) as K[]).find(key => folded(words[key]) === folded(shown));

/** One of ours, by its Vietnamese word. */
export const word = <K extends string>(words: WordOf<K>): CellCodec<K> => ({
  takes: Object.values(words),
  toCell: key => words[key],
  fromCell: cell => keyOf(words, cellText(cell)),
});

/** One of these codes, which stand for themselves. */
export const oneOf = (codes: readonly string[]): CellCodec<string> =>
  word(Object.fromEntries(codes.map(code => [code, code])));

/** A blank cell says `otherwise`. */
export const wordOr = <K extends string>(words: WordOf<K>, otherwise: NoInfer<K>): CellCodec<K> => ({
  ...word(words),
  fromCell: cell => (cellText(cell) === '' ? otherwise : keyOf(words, cellText(cell))),
});

/** The usual one leaves its cell blank, and is what any other text is taken for. */
export const wordUnless = <K extends string, U extends string>(
  words: WordOf<K>,
  usual: U,
): CellCodec<K | U> => ({
  toCell: key => (key === usual ? null : words[key as K]),
  fromCell: cell => keyOf(words, cellText(cell)) ?? usual,
});

/** Several of ours with semicolons between them, read in the order in which `words` has them. */
export const wordList = <K extends string>(words: WordOf<K>): CellCodec<readonly K[]> => ({
  takes: Object.values(words),
  toCell: list => list.map(key => words[key]).join('; ') || null,
  fromCell: cell => {
    const named = namesIn(cell).map(name => keyOf(words, name));
    return named.includes(undefined)
      ? undefined
      : (Object.keys(words) as K[]).filter(key => named.includes(key));
  },
});

const YES_OR_NO = { yes: book.yes, no: book.no } as const;

/** A blank cell says no. */
export const yesOrNo: CellCodec<boolean> = {
  takes: Object.values(YES_OR_NO),
  toCell: value => (value ? book.yes : book.no),
  fromCell: cell => {
    const key = wordOr(YES_OR_NO, 'no').fromCell(cell, {});
    return key === undefined ? undefined : key === 'yes';
  },
};

/** What is none of ours goes on as it stands, so that core can name it; a code typed in place of its word is taken. */
export const wordAsTyped = (words: Words): CellCodec<string | number | null> => ({
  toCell: code => wordOf(words, code),
  fromCell: (cell, row) => codeOf(words, asTyped.fromCell(cell, row) ?? null),
});

/** Several of them, with semicolons between them. */
export const wordsAsTyped = (words: Words): CellCodec<string | number | null> => ({
  toCell: code => wordsOf(words, code),
  fromCell: (cell, row) => codesOf(words, asTyped.fromCell(cell, row) ?? null),
});

/** In a cell that says yes. */
const TICK = 'x';

/** Anything typed says yes. */
export const tick: CellCodec<boolean> = {
  toCell: value => (value ? TICK : null),
  fromCell: cell => cellText(cell) !== '',
};
