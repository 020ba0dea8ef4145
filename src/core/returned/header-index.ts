// The captions in the first rows of a sheet, folded once for all sections that are looked for there.

import type { RawCell, RawSheet, RawWorkbook } from '../grid';
import type { SectionLayout } from '../entries';
import { foldDiacritics, fromLegacyPieces } from '../text';

/** Headers below this row are no headers: a form has few title rows. */
const LAST_HEADER_ROW = 60;
/** What is longer is no caption. */
const LONGEST_CAPTION = 200;

/** Columns by folded caption, each list ascending. */
export type Captions = ReadonlyMap<string, readonly number[]>;

/** Forms come by the hundred with the same texts in their first rows; a folder of other files must not fill memory. */
const MOST_REMEMBERED = 4000;
const remembered = new Map<string, string>();

/** Captions are compared without diacritics, case, blanks and punctuation. */
export function foldCaption(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = foldDiacritics(text).replace(/[^a-z0-9%]+/g, '');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_CAPTION) remembered.set(text, folded);
  return folded;
}

/** The text of a header, out of a legacy font where the cell has one. */
export function headerText(raw: RawWorkbook, cell: RawCell): string {
  const value = String(cell.value);
  const pieces = cell.runs ?? [{ text: value, fontName: null }];
  return fromLegacyPieces(pieces, raw.formats[cell.format]?.fontName ?? '').text;
}

const foldedLayouts = new WeakMap<SectionLayout, ReadonlySet<string>>();

/** A section's captions, folded once: forms of the same layout come by the hundred. */
export function captionsOf(layout: SectionLayout): ReadonlySet<string> {
  const known = foldedLayouts.get(layout);
  if (known) return known;
  const captions = [layout.idCaption, ...layout.fields.map(field => field.caption), ...layout.otherCaptions];
  const folded = new Set(captions.map(foldCaption));
  foldedLayouts.set(layout, folded);
  return folded;
}

export function captionsIn(raw: RawWorkbook, cells: readonly RawCell[]): Captions {
  const found = new Map<string, number[]>();
  for (const cell of cells) {
    if (cell.kind !== 'text' || String(cell.value).length > LONGEST_CAPTION) continue;
    const caption = foldCaption(headerText(raw, cell));
    if (caption === '') continue;
    const columns = found.get(caption);
    if (columns) columns.push(cell.column);
    else found.set(caption, [cell.column]);
  }
  return found;
}

const indexes = new WeakMap<RawSheet, ReadonlyMap<number, Captions>>();

/** By row, ascending. */
export function headerIndex(raw: RawWorkbook, sheet: RawSheet): ReadonlyMap<number, Captions> {
  const known = indexes.get(sheet);
  if (known) return known;
  const index = new Map<number, Captions>();
  for (const [row, cells] of sheet.rows) {
    if (row > LAST_HEADER_ROW) break;
    index.set(row, captionsIn(raw, cells));
  }
  indexes.set(sheet, index);
  return index;
}
