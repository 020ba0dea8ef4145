// Cell contents as Excel takes and gives them. Text is written so that it stays text, whatever it looks like;
// nothing that came from an agency ever becomes a formula. Excel breaks lines within a cell by \n alone.

import type { CellContent } from '../workbook/declaration';

export type Literal = string | number | boolean;

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
/** Text that begins with a letter and holds no digit is a number, a date or a formula in no language. */
const PLAIN = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false)$/i;

/** An apostrophe in front says: text. Excel takes it away. */
function textLiteral(text: string): string {
  if (text === '' || ERROR.test(text)) return text;
  return PLAIN.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/** For `range.formulas`. `resolve` puts sheet names in the place of sheet keys. */
export function literalOf(content: CellContent, resolve: (formula: string) => string): Literal {
  if (content === null) return '';
  if (typeof content === 'object') return `=${resolve(content.formula)}`;
  return typeof content === 'string' ? textLiteral(content.replaceAll('\r\n', '\n')) : content;
}

/**
 * The same for a cell that already has the format of text (`@`). Whether Excel takes an apostrophe away there nobody has
 * shown, so it stands only before what could be entered as a formula.
 */
export const inTextCell = (literal: Literal): Literal =>
  typeof literal === 'string' && /^'[^=+\-@']/.test(literal) ? literal.slice(1) : literal;

/** Where an apostrophe stays that was put before what could be a formula, it is no part of the text. */
const withoutApostrophe = (text: string): string => (/^'[=+\-@']/.test(text) ? text.slice(1) : text);

/** What a cell holds, of what `range.formulas` and `range.values` say about it. */
export function contentOf(formula: unknown, value: unknown): CellContent {
  const result =
    typeof value === 'number' || typeof value === 'boolean' ? value : withoutApostrophe(String(value ?? ''));
  // Text such as `=A1` that was entered as text reads the same in both.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { kind: 'formula', formula: formula.slice(1), ...(result === '' ? {} : { cached: result }) };
  return result === '' ? null : result;
}
