// Rectangles of cells and their A1 notation. Rows and columns count from 0 here, as on the wire of Office.js.

import { HostError } from './errors';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const area = (top: number, left: number, bottom: number, right: number): Area => {
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || bottom < top || right < left)
    throw new HostError(
      'InvalidArgument',
      `There is no range at rows ${top}–${bottom}, columns ${left}–${right}.`,
    );
  return { top, left, bottom, right };
};

export const rowCount = (a: Area): number => a.bottom - a.top + 1;
export const columnCount = (a: Area): number => a.right - a.left + 1;
export const isEntireColumn = (a: Area): boolean => a.top === 0 && a.bottom === MAX_ROWS - 1;
export const isEntireRow = (a: Area): boolean => a.left === 0 && a.right === MAX_COLUMNS - 1;

export const intersection = (a: Area, b: Area): Area | null => {
  const cut = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return cut.top > cut.bottom || cut.left > cut.right ? null : cut;
};

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;
export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;
export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What of `a` lies outside `hole`, as at most four rectangles. */
export function subtract(a: Area, hole: Area): Area[] {
  const cut = intersection(a, hole);
  if (!cut) return [a];
  const parts: Area[] = [];
  if (cut.top > a.top) parts.push({ ...a, bottom: cut.top - 1 });
  if (cut.bottom < a.bottom) parts.push({ ...a, top: cut.bottom + 1 });
  if (cut.left > a.left) parts.push({ ...a, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < a.right) parts.push({ ...a, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  return parts;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function addressOf(a: Area): string {
  if (isEntireColumn(a)) return `${columnLetters(a.left)}:${columnLetters(a.right)}`;
  if (isEntireRow(a)) return `${a.top + 1}:${a.bottom + 1}`;
  const first = `${columnLetters(a.left)}${a.top + 1}`;
  return a.top === a.bottom && a.left === a.right
    ? first
    : `${first}:${columnLetters(a.right)}${a.bottom + 1}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { row: null, column: columnNumber(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

/** `B2`, `$B$2:C9`, `A:C`, `3:4`; null for anything else, names included. */
export function parseArea(text: string): Area | null {
  const [first = '', second, ...rest] = text.trim().split(':');
  if (rest.length > 0) return null;
  const a = corner(first);
  const b = second === undefined ? a : corner(second);
  if (!a || !b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null))
    return null;
  if (second === undefined && (a.row === null || a.column === null)) return null;
  const rows = [a.row ?? 0, b.row ?? MAX_ROWS - 1];
  const columns = [a.column ?? 0, b.column ?? MAX_COLUMNS - 1];
  const parsed = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return parsed.bottom >= MAX_ROWS || parsed.right >= MAX_COLUMNS ? null : parsed;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as references write it: quoted where it is not a plain word or looks like a cell. */
export const quoteSheetName = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && parseArea(name) === null ? name : `'${name.replaceAll("'", "''")}'`;

/** Splits `'Kế hoạch'!A1:B2`; the sheet is null where the text names none. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const trimmed = text.trim().replace(/^=/, '');
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(trimmed);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), address: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/.exec(trimmed);
  return plain ? { sheet: plain[1] ?? '', address: plain[2] ?? '' } : { sheet: null, address: trimmed };
}
