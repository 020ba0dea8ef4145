// A formula cut into its pieces, as Excel and OpenDocument write them: what stands in quotation marks or brackets is
// one piece and never mistaken for a cell. Nothing is computed or judged; put together again, the pieces are the formula.

import { parseCell } from '../addresses';

type TokenKind =
  /** `"text"`, to the end where the quotation mark is never closed: a long formula may have been cut. */
  | 'text'
  /** `'Nhiệm vụ'`, `'C:\[book.xlsx]S'`: the name of a sheet, with its file. */
  | 'quoted'
  /** `[[#This Row],[Tỷ lệ]]`, `[1]`, OpenDocument's `[.F12]`. */
  | 'bracket'
  /** `F12`, `$F$12`; lower case as a user may type it is a name. */
  | 'cell'
  /** `{lists}` with `!` behind it: a sheet of ours by its key, as our declarations name it. */
  | 'sheetKey'
  /** A name with `(` behind it. */
  | 'function'
  /** A name with `!` behind it, not in quotation marks. */
  | 'sheet'
  /** Any other name: of a cell, a table, a truth value. */
  | 'name'
  /** Signs, blanks and numbers. */
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Beyond ASCII every sign counts as a letter: outside of quotation marks nothing else stands in a formula. */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`'(?:[^']|'')*'?`,
    String.raw`\[(?:[^\[\]]|\[[^\]]*\]?)*\]?`,
    String.raw`[A-Za-z_$\\\u0080-\uffff][\w.$\\?\u0080-\uffff]*`,
    // A number takes its letters along, so that `1A1` is no cell.
    String.raw`\d[\w.\u0080-\uffff]*`,
    String.raw`\{\w+\}(?=!)|\{`,
    String.raw`[^"'\[{\w$\\\u0080-\uffff]+`,
  ].join('|'),
  'g',
);

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;
const OPENS_CALL = /\s*\(/y;

/** Blanks may stand before the bracket of a call. */
function opensCall(formula: string, at: number): boolean {
  OPENS_CALL.lastIndex = at;
  return OPENS_CALL.test(formula);
}

function wordKind(word: string, formula: string, end: number): TokenKind {
  if (opensCall(formula, end)) return 'function';
  const next = formula[end];
  if (next === '!') return 'sheet';
  return next !== '[' && CELL.test(word) && parseCell(word) ? 'cell' : 'name';
}

const WORD = /^[A-Za-z_$\\\u0080-\uffff]/;

function kindOf(piece: string, formula: string, end: number): TokenKind {
  switch (piece[0]) {
    case '"':
      return 'text';
    case "'":
      return 'quoted';
    case '[':
      return 'bracket';
    case '{':
      return piece === '{' ? 'other' : 'sheetKey';
    default:
      return WORD.test(piece) ? wordKind(piece, formula, end) : 'other';
  }
}

/** The pieces in order; joined they are the formula. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index } of formula.matchAll(PIECE))
    tokens.push({ kind: kindOf(text, formula, index + text.length), text });
  return tokens;
}

/** The formula with some of its pieces put otherwise. */
export const mappedFormula = (formula: string, change: (token: Token) => string): string =>
  tokensOf(formula).map(change).join('');
