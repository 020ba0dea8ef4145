// A table that somebody gives to be taken in: the sheets of a workbook, or text as it comes out of the clipboard.

import { gridOfSheet } from '../core/criteria';
import type { CriteriaGrid } from '../core/criteria';
import type { RawWorkbook } from '../core/grid';
import { gridOfText, textOfBytes } from './pasted-table';

export interface TableSource {
  /** Merged cells repeat their text. */
  readonly grid: CriteriaGrid;
  /** For criteria: cells merged downwards stand in their first row alone. */
  readonly paragraphs: CriteriaGrid;
  /** Null for pasted text. */
  readonly sheet: string | null;
  /** Where the first cell stands on its sheet, from 1; at A1 where it is left out. */
  readonly from?: { readonly row: number; readonly column: number };
}

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const isWorkbook = (bytes: Uint8Array): boolean =>
  [ZIP, COMPOUND].some(magic => magic.every((byte, at) => bytes[at] === byte));

export const tablesOfWorkbook = (raw: RawWorkbook): readonly TableSource[] =>
  raw.sheets.map(sheet => ({
    sheet: sheet.name,
    grid: gridOfSheet(sheet),
    paragraphs: gridOfSheet(sheet, 'first'),
  }));

export function tableOfText(text: string): TableSource {
  const grid = gridOfText(text);
  return { grid, paragraphs: grid, sheet: null };
}

/** The table of a text file; null for a workbook and for what is no text. */
export function tableOfTextFile(bytes: Uint8Array): TableSource | null {
  const text = isWorkbook(bytes) ? null : textOfBytes(bytes);
  return text === null ? null : tableOfText(text);
}
