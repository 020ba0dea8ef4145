// The bounds of a sheet in Excel, and columns between their letters and their numbers. Everything here counts from 1.
// A number or letters that name no column of a sheet are a programmer's mistake and are thrown.

/** Rows and columns of a sheet. Source: Microsoft, "Excel specifications and limits". */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const LETTERS = 26;
/** Before "A". */
const BEFORE_A = 64;

const isColumn = (column: number): boolean =>
  Number.isInteger(column) && column >= 1 && column <= LAST_COLUMN;

export const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= LAST_ROW;

/** `28` is `AB`. Throws `RangeError` for what is no column of a sheet. */
export function columnLetters(column: number): string {
  if (!isColumn(column)) throw new RangeError(`not a column of a sheet: ${column}`);
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  return letters;
}

/** `AB` or `ab` is 28. Throws `RangeError` for what is no column of a sheet. */
export function columnNumber(letters: string): number {
  const upper = letters.toUpperCase();
  let column = 0;
  for (let index = 0; index < upper.length; index += 1)
    column = column * LETTERS + upper.charCodeAt(index) - BEFORE_A;
  if (!/^[A-Z]{1,3}$/.test(upper) || !isColumn(column))
    throw new RangeError(`not the letters of a column: ${letters}`);
  return column;
}
