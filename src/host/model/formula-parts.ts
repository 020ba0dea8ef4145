// How the text of a formula is cut into its parts: quoted texts, brackets of structured references, captions.

import type { TablePart } from './parts';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

export interface FormulaHome {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/** The place behind it; the text's end where it never closes. */
export function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1)
    if (text.charAt(at) === quote) {
      if (text.charAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
  return text.length;
}

export function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

export const tableAround = (workbook: Pick<HostWorkbook, 'tablesOf'>, home: FormulaHome): TablePart | null =>
  workbook
    .tablesOf(home.sheet)
    .find(
      ({ area }) =>
        home.row >= area.top &&
        home.row <= area.bottom &&
        home.column >= area.left &&
        home.column <= area.right,
    ) ?? null;

const unescape = (text: string): string => text.replace(/'(.)/g, '$1');

/** -1 for a caption that the table lacks. */
export const columnIndex = (table: TablePart, caption: string): number => {
  const wanted = unescape(caption).trim().toLowerCase();
  return table.columns.findIndex(column => column.name.toLowerCase() === wanted);
};

/** Splits `[#This Row],[A]:[B]` into its bracketed pieces; a single name has none. */
export function pieces(spec: string): readonly string[] {
  if (!spec.startsWith('[')) return [spec];
  const found: string[] = [];
  for (let at = 0; at < spec.length; at += 1) {
    if (spec.charAt(at) !== '[') continue;
    const end = closingBracket(spec, at);
    found.push(spec.slice(at + 1, end - 1));
    at = end - 1;
  }
  return found;
}
