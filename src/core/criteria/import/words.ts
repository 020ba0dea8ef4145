// Words of a pasted table made comparable: without diacritics, in small letters, with single spaces; and
// points as they are printed. Only for recognising; what is kept is the text as it stood.

import { parseNumber } from '../../text';

export type GridCell = string | number | null;

/** `Điểm  tối đa` → `diem toi da`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The text of a cell in NFC, lines kept, spaces single; empty for a blank one. */
export const cellText = (cell: GridCell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : String(cell)
        .normalize('NFC')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();

const PRINTED_POINTS = /^([+-]?\d+(?:[.,]\d+)?)\s*(?:điểm|đ|d|diem)?\.?$/iu;

/** `1,5`, `1.5`, `1,50 điểm` and numbers; null for anything doubtful such as `80, 48`. */
export function pointsIn(cell: GridCell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const [, printed] = PRINTED_POINTS.exec(cellText(cell)) ?? [];
  const reading = parseNumber(printed ?? '');
  return reading.kind === 'number' ? reading.value : null;
}
