// A cell in A1 notation and as numbers. What others wrote is tried (`parse…`, null where it is no cell of a sheet);
// what we declared is taken (`…Of`, which throws): no text is half understood.

import { columnLetters, isRow, LAST_COLUMN, LAST_ROW } from './columns';

/** Counts from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const DOLLAR = 36;
const ZERO = 48;
const NINE = 57;
const UPPER_A = 65;
const UPPER_Z = 90;
/** Takes a letter to its capital, and no other sign to one. */
const UPPER = ~0x20;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

const behindDollar = (text: string, at: number): number => (text.charCodeAt(at) === DOLLAR ? at + 1 : at);

/**
 * `C7`, `$C$7` and `c7`; null for everything else, a cell beyond the bounds of a sheet included. Written out without a
 * pattern, because it is asked for every cell that is read.
 */
export function parseCell(text: string): CellPosition | null {
  let at = behindDollar(text, 0);
  const letters = at;
  let column = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & UPPER;
    if (letter < UPPER_A || letter > UPPER_Z) break;
    column = column * 26 + letter - UPPER_A + 1;
  }
  if (at - letters > MOST_LETTERS) return null;
  at = behindDollar(text, at);
  const digits = at;
  let row = 0;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return null;
    row = row * 10 + digit - ZERO;
  }
  if (at - digits > MOST_DIGITS) return null;
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : null;
}

/** Of an address that we declared. Throws `RangeError` where `parseCell` gives null. */
export function positionOf(address: string): CellPosition {
  const position = parseCell(address);
  if (!position) throw new RangeError(`not the address of a cell: ${address}`);
  return position;
}

/** `C7` of `'Chỉ tiêu'!C7`: Excel names the sheet before a cell, whose name may hold anything but `!` unquoted. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** `C7`. Throws `RangeError` for what is no cell of a sheet. */
export function a1(row: number, column: number): string {
  if (!isRow(row)) throw new RangeError(`not a row of a sheet: ${row}`);
  return `${columnLetters(column)}${row}`;
}
