// The cells that a formula names, and the formula as it reads in another cell.

import { a1, columnLetters, LAST_COLUMN, LAST_ROW, parseCell, type CellPosition } from '../addresses';
import { mappedFormula, tokensOf, type Token } from './tokens';

/** OpenDocument writes `[.F12]` and `[.F12:.G14]` for cells of the same sheet. */
const OF_OPEN_DOCUMENT = /^\[\.([^.\]]+)(?::\.([^.\]]+))?\]?$/;

function cellsIn({ kind, text }: Token): readonly (CellPosition | null)[] {
  if (kind === 'cell') return [parseCell(text)];
  if (kind !== 'bracket') return [];
  return (OF_OPEN_DOCUMENT.exec(text) ?? []).slice(1).map(cell => parseCell(cell ?? ''));
}

/** Every cell that is named, of whatever sheet; of a range its corners. */
export const cellsNamed = (formula: string): readonly CellPosition[] =>
  tokensOf(formula)
    .flatMap(cellsIn)
    .filter(cell => cell !== null);

const REFERENCE = /^(\$?)[A-Z]+(\$?)\d+$/;

function movedCell(text: string, rows: number, columns: number): string {
  const place = parseCell(text);
  const [, fixColumn = '', fixRow = ''] = REFERENCE.exec(text) ?? [];
  if (!place) return text;
  const column = place.column + (fixColumn === '' ? columns : 0);
  const row = place.row + (fixRow === '' ? rows : 0);
  if (column < 1 || row < 1 || column > LAST_COLUMN || row > LAST_ROW) return '#REF!';
  return fixColumn + fixRow === '' ? a1(row, column) : `${fixColumn}${columnLetters(column)}${fixRow}${row}`;
}

/**
 * As the formula reads so many rows further down and columns to the right: relative references move along. Excel writes
 * a filled-down formula once and lets the other cells point at it; carrying such a cell over needs its own text.
 */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  mappedFormula(formula, token =>
    token.kind === 'cell' ? movedCell(token.text, rows, columns) : token.text,
  );

/**
 * A row number behind its letters stands for the row itself. Not cut into pieces, because the long checks of every row
 * of every form are compared; right for all that no other row is named in.
 */
const withoutRow = (formula: string, row: number): string =>
  formula.replace(new RegExp(`(?<=[A-Z])${row}(?![\\d(])`, 'g'), '#');

/** Whether two formulas of one column say the same, each from its own row. */
export const sameInRows = (one: string, row: number, other: string, otherRow: number): boolean =>
  one === other
    ? row === otherRow || movedFormula(one, otherRow - row, 0) === other
    : withoutRow(one, row) === withoutRow(other, otherRow) || movedFormula(one, otherRow - row, 0) === other;
