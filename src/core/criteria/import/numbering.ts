// The numbering of Vietnamese papers: "I", "Lĩnh vực 1", "1.", "1.1", "1.1.1", "a)". Tells the number from the
// text behind it; what a number stands for in the hierarchy is decided with the whole table in view.

import { folded } from './words';

export type Numbering =
  /** A roman numeral, or "Lĩnh vực 1". */
  | { readonly kind: 'area'; readonly number: number }
  /** `1.1.2` → 1, 1, 2. */
  | { readonly kind: 'digits'; readonly numbers: readonly number[] }
  | { readonly kind: 'letter'; readonly number: number };

export interface Numbered {
  readonly numbering: Numbering;
  /** The text behind the number. */
  readonly rest: string;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** I to XXXIX; null for anything else. */
function romanValue(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  return [...text].reduce((sum, letter, at) => {
    const value = ROMAN_VALUES[letter] ?? 0;
    const next = ROMAN_VALUES[text[at + 1] ?? ''] ?? 0;
    return sum + (value < next ? -value : value);
  }, 0);
}

export function romanNumeral(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}

const AREA_WORD = /^(?:lĩnh vực|phần|mục)\s+/iu;
const ROMAN = /^([IVX]+)(?:\s*[.:)\-–]\s*|$|\n)/u;
const DIGITS = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?(?:\s*[:)\-–]\s*|\s+|$)/u;
/** With a number behind it a digit is numbering even where the text follows at once: `1.Công tác`. */
const TIGHT_DIGITS = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.(?=\p{L})/u;
const LETTER = /^([a-zđ])\s*[).]\s+/u;

function areaWord(text: string): Numbered | null {
  const word = AREA_WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const behind = text.slice(word.length);
  const match = /^(\d{1,2}|[IVX]+)(?:\s*[.:)\-–]\s*|\s+|$)/u.exec(behind);
  if (!match?.[1]) return null;
  const number = /^\d/.test(match[1]) ? Number(match[1]) : romanValue(match[1]);
  return number === null
    ? null
    : { numbering: { kind: 'area', number }, rest: behind.slice(match[0].length).trim() };
}

/** The number at the start of a text; null where it has none. */
export function numberingOf(text: string): Numbered | null {
  const area = areaWord(text);
  if (area) return area;
  const roman = ROMAN.exec(text);
  const value = roman?.[1] === undefined ? null : romanValue(roman[1]);
  if (roman && value !== null)
    return { numbering: { kind: 'area', number: value }, rest: text.slice(roman[0].length).trim() };
  const digits = DIGITS.exec(text) ?? TIGHT_DIGITS.exec(text);
  // "100% …" and "30 hồ sơ" begin with a number that counts something.
  if (
    digits?.[1] &&
    !/^\d+\s*%/.test(text) &&
    (digits[1].includes('.') || /^\d+\s*[.:)\-–]/.test(text) || digits[0].length === text.length)
  )
    return {
      numbering: { kind: 'digits', numbers: digits[1].split('.').map(Number) },
      rest: text.slice(digits[0].length).trim(),
    };
  const letter = LETTER.exec(text);
  if (!letter?.[1]) return null;
  const number = folded(letter[1]).charCodeAt(0) - 96;
  return { numbering: { kind: 'letter', number }, rest: text.slice(letter[0].length).trim() };
}

/** The number of a cell that holds nothing else: `I`, `1`, `1.1.`, `1,1`, the number 1.1. */
export function codeNumbering(cell: string | number | null): Numbering | null {
  const text =
    cell === null
      ? ''
      : String(cell)
          .trim()
          .replace(/\s*[.,]\s*(?=\d|$)/gu, '.');
  if (/^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/.test(text))
    return { kind: 'digits', numbers: text.replace(/\.$/, '').split('.').map(Number) };
  const letter = /^([a-zđ])\s*[).]?$/u.exec(text);
  if (letter?.[1]) return { kind: 'letter', number: folded(letter[1]).charCodeAt(0) - 96 };
  const numbered = numberingOf(text);
  return numbered?.rest === '' && numbered.numbering.kind === 'area' ? numbered.numbering : null;
}
