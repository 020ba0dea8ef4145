// A1 references as they stand in parts.

import type { RawRange } from '../../core/grid';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Null for what is no cell of a sheet. Written out, because it is read for every cell. */
export function positionOf(reference: string): Position | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code === 36) continue;
    const letter = code & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code === 36) continue;
    if (code < 48 || code > 57) return null;
    row = row * 10 + code - 48;
  }
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : null;
}

/** Between two corners in any order; null for whole rows and columns. */
export function rangeOf(reference: string): RawRange | null {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [positionOf(from), positionOf(to)];
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}
