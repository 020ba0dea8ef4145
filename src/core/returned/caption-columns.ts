// Where the columns that are not entered stand now, and whether a cell still says what was issued there.

import type { RawCell, RawWorkbook } from '../grid';
import { cleanText, parseNumber } from '../text';
import type { FoundSection } from './find-section';
import { foldCaption, headerIndex, headerText } from './header-index';

/** Null where no header says so. */
export function columnUnder(raw: RawWorkbook, section: FoundSection, caption: string): number | null {
  const captions = headerIndex(raw, section.sheet).get(section.headerRow);
  return captions?.get(foldCaption(caption))?.[0] ?? null;
}

/** A shorter beginning could be that of any row. */
const LEAST_OF_A_CUT = 20;

const isCut = (found: string, issued: string): boolean =>
  found.length >= LEAST_OF_A_CUT && issued.startsWith(found);

function saysText(raw: RawWorkbook, cell: RawCell, issued: string): boolean {
  if (cell.value === issued) return true;
  const found = headerText(raw, cell);
  const folded = foldCaption(issued);
  // Signs such as ≥ fold to nothing.
  if (folded === '') return cleanText(found).text === cleanText(issued).text;
  const foldedFound = foldCaption(found);
  return foldedFound === folded || isCut(foldedFound, folded);
}

function saysNumber(cell: RawCell, issued: number): boolean {
  if (typeof cell.value === 'number') return cell.value === issued;
  const reading = parseNumber(String(cell.value));
  return reading.kind === 'number' && reading.value === issued;
}

export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined || String(cell.value).trim() === '';

/** Marks, blanks, case, punctuation, legacy fonts and a cut end make no difference. */
export function saysTheSame(
  raw: RawWorkbook,
  cell: RawCell | undefined,
  issued: string | number | null,
): boolean {
  const nothing = issued === null || issued === '';
  if (cell === undefined || isBlank(cell)) return nothing;
  if (issued === null) return false;
  return typeof issued === 'number' ? saysNumber(cell, issued) : saysText(raw, cell, issued);
}
