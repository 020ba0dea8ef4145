// References inside formulas: found, and moved when rows or columns are inserted or deleted.
// Structured references and names pass unchanged: they follow their table by themselves.

import type { Area } from './a1';
import {
  addressOf,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  isEntireColumn,
  isEntireRow,
  parseArea,
  splitSheet,
} from './a1';

export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  /** The cells that are inserted or deleted; their lines across the axis bound what moves. */
  readonly area: Area;
}

const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** Rewrites each A1 reference of a formula; `sheet` is null where the reference names none. */
const mapReferences = (formula: string, rewrite: (address: string, sheet: string | null) => string): string =>
  formula.replace(TOKEN, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return whole;
    const sheet = prefix === undefined ? null : splitSheet(`${prefix}A1`).sheet;
    const rewritten = rewrite(address, sheet);
    return rewritten === '#REF!' ? rewritten : (prefix ?? '') + rewritten;
  });

function moveLines(start: number, end: number, shift: Shift, limit: number): [number, number] | null {
  const [first, last] =
    shift.axis === 'rows' ? [shift.area.top, shift.area.bottom] : [shift.area.left, shift.area.right];
  const count = last - first + 1;
  if (start === 0 && end === limit - 1) return [start, end];
  if (shift.kind === 'insert') {
    const moved: [number, number] = [
      start >= first ? start + count : start,
      end >= first ? end + count : end,
    ];
    return moved[1] >= limit ? null : moved;
  }
  const before = (line: number): number => Math.max(0, Math.min(line, last + 1) - first);
  const newStart = start - before(start);
  const newEnd = end + 1 - before(end + 1) - 1;
  return newEnd < newStart ? null : [newStart, newEnd];
}

/** Where the cells of `a` are after the shift: null when they are gone, `a` itself when it is not concerned. */
export function shiftArea(a: Area, shift: Shift): Area | null {
  const lane: Area =
    shift.axis === 'rows'
      ? { ...a, left: shift.area.left, right: shift.area.right }
      : { ...a, top: shift.area.top, bottom: shift.area.bottom };
  if (!contains(lane, a)) return a;
  const lines =
    shift.axis === 'rows'
      ? moveLines(a.top, a.bottom, shift, MAX_ROWS)
      : moveLines(a.left, a.right, shift, MAX_COLUMNS);
  if (!lines) return null;
  return shift.axis === 'rows'
    ? { ...a, top: lines[0], bottom: lines[1] }
    : { ...a, left: lines[0], right: lines[1] };
}

/** Writes `area` with the `$` signs that `like` has. */
function writeLike(like: string, target: Area): string {
  const corners = like.split(':');
  const plain = addressOf(target).split(':');
  if (isEntireColumn(target) || isEntireRow(target) || corners.length === plain.length)
    return plain.map((corner, index) => withDollars(corners[index] ?? corners[0] ?? '', corner)).join(':');
  return corners.map((corner, index) => withDollars(corner, plain[index] ?? plain[0] ?? '')).join(':');
}

function withDollars(like: string, corner: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  const columnFixed = /^\$[A-Za-z]/.test(like) && letters !== '';
  const rowFixed = /\$\d/.test(like) && digits !== '';
  return `${columnFixed ? '$' : ''}${letters}${rowFixed ? '$' : ''}${digits}`;
}

/** `home` is the sheet of the formula, `shifted` the sheet whose cells move. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  return mapReferences(formula, (address, sheet) => {
    if ((sheet ?? home).toLowerCase() !== shifted.toLowerCase()) return address;
    const target = parseArea(address);
    if (!target) return address;
    const moved = shiftArea(target, shift);
    if (!moved) return '#REF!';
    return moved === target ? address : writeLike(address, moved);
  });
}

/** The formula as it reads when copied by so many rows and columns. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, address => {
    const moved = address.split(':').map(corner => {
      const [, dollarColumn = '', letters = '', dollarRow = '', digits = ''] =
        /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
      if (letters === '' || digits === '') return offsetLine(corner, rows, columns);
      const cell = parseArea(letters + digits);
      if (!cell) return corner;
      const row = dollarRow ? cell.top : cell.top + rows;
      const column = dollarColumn ? cell.left : cell.left + columns;
      if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return null;
      const plain = addressOf({ top: row, bottom: row, left: column, right: column });
      return withDollars(corner, plain);
    });
    return moved.includes(null) ? '#REF!' : moved.join(':');
  });
}

function offsetLine(corner: string, rows: number, columns: number): string | null {
  if (corner.startsWith('$')) return corner;
  const span = parseArea(`${corner}:${corner}`);
  if (!span) return corner;
  const isRow = /^\d/.test(corner);
  const line = isRow ? span.top + rows : span.left + columns;
  if (line < 0) return null;
  const moved = isRow ? { ...span, top: line, bottom: line } : { ...span, left: line, right: line };
  return addressOf(moved).split(':')[0] ?? corner;
}

/** Puts a sheet's new name into references. */
export const renameSheetInFormula = (formula: string, from: string, to: string, quoted: string): string =>
  from === to
    ? formula
    : formula.replace(TOKEN, (whole: string, prefix: string | undefined, address: string | undefined) => {
        if (address === undefined || prefix === undefined) return whole;
        const { sheet } = splitSheet(`${prefix}A1`);
        return sheet?.toLowerCase() === from.toLowerCase() ? `${quoted}!${address}` : whole;
      });
