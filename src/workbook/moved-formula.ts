// A formula as it reads in another cell: relative references move along. Excel writes a filled-down formula once and
// lets the other cells point at it; carrying such a cell over needs its own text.

import { LAST_COLUMN, columnLetters, LAST_ROW, parseCell } from '../core/addresses';

const REFERENCE = /(?<![\w.$\]])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.[])/g;

/** Text literals, quoted sheet names and bracketed columns keep what they say. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[^"'[]+/g;

function movedReference(whole: string, rows: number, columns: number): string {
  return whole.replace(
    REFERENCE,
    (reference, fixColumn: string, letters: string, fixRow: string, row: string) => {
      const place = parseCell(`${letters}${row}`);
      if (!place) return reference;
      const column = place.column + (fixColumn === '' ? columns : 0);
      const newRow = place.row + (fixRow === '' ? rows : 0);
      if (column < 1 || newRow < 1 || column > LAST_COLUMN || newRow > LAST_ROW) return '#REF!';
      return `${fixColumn}${columnLetters(column)}${fixRow}${newRow}`;
    },
  );
}

export const movedFormula = (formula: string, rows: number, columns: number): string =>
  (formula.match(PIECES) ?? [])
    .map(piece => (/^["'[]/.test(piece) ? piece : movedReference(piece, rows, columns)))
    .join('');

/** A row number behind its letters stands for the row itself: quick, and right for all that no other row is named in. */
const withoutRow = (formula: string, row: number): string =>
  formula.replace(new RegExp(`(?<=[A-Z])${row}(?![\\d(])`, 'g'), '#');

/** Whether two formulas of one column say the same, each from its own row. */
export const sameInRows = (one: string, row: number, other: string, otherRow: number): boolean =>
  one === other
    ? row === otherRow || movedFormula(one, otherRow - row, 0) === other
    : withoutRow(one, row) === withoutRow(other, otherRow) || movedFormula(one, otherRow - row, 0) === other;
