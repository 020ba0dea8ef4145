// Finds a section's sheet and columns in a returned workbook: by headers, wherever they are now. Sheets may be
// renamed, columns moved or inserted, title rows added above. What moved is told, what is gone is an issue.

import type { SectionLayout } from '../entries/types';
import { a1 } from '../grid';
import type { RawCell, RawSheet, RawWorkbook } from '../grid';
import { foldMarks } from '../text';

export interface FoundSection {
  readonly layout: SectionLayout;
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly idColumn: number;
  /** Column of each field; null where its header is gone. */
  readonly columns: ReadonlyMap<string, number | null>;
}

/** Headers below this row are no headers: a form has few title rows. */
const LAST_HEADER_ROW = 60;
/** With fewer of its headers than this share, a sheet is not taken for a section. */
const LEAST_SHARE = 0.5;

/** Captions are compared without marks, case, blanks and punctuation. */
export const foldCaption = (text: string): string => foldMarks(text).replace(/[^a-z0-9%]+/g, '');

/** A section's captions, folded once: forms of the same layout come by the hundred. */
const foldedCaptions = new WeakMap<SectionLayout, ReadonlySet<string>>();

export function captionsOf(layout: SectionLayout): ReadonlySet<string> {
  const known = foldedCaptions.get(layout);
  if (known) return known;
  const captions = [layout.idCaption, ...layout.fields.map(field => field.caption), ...layout.otherCaptions];
  const folded = new Set(captions.map(foldCaption));
  foldedCaptions.set(layout, folded);
  return folded;
}

interface HeaderRow {
  readonly row: number;
  readonly columnsByCaption: ReadonlyMap<string, number>;
  readonly score: number;
}

function headersIn(cells: readonly RawCell[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const cell of cells) {
    const caption = cell.kind === 'text' ? foldCaption(String(cell.value)) : '';
    if (caption !== '' && !found.has(caption)) found.set(caption, cell.column);
  }
  return found;
}

function headerRowAt(row: number, cells: readonly RawCell[], wanted: ReadonlySet<string>): HeaderRow {
  const columnsByCaption = headersIn(cells);
  const found = [...wanted].filter(caption => columnsByCaption.has(caption)).length;
  return { row, columnsByCaption, score: found / wanted.size };
}

/** The row of a table that still bears our name and all our headers; null sends the search over the sheet. */
function tableHeaderRow(
  sheet: RawSheet,
  layout: SectionLayout,
  wanted: ReadonlySet<string>,
): HeaderRow | null {
  const row = sheet.tables.find(table => table.name === layout.tableName)?.range.firstRow;
  const cells = row === undefined ? undefined : sheet.rows.get(row);
  const header = row !== undefined && cells ? headerRowAt(row, cells, wanted) : null;
  return header?.score === 1 ? header : null;
}

function bestHeaderRow(sheet: RawSheet, layout: SectionLayout): HeaderRow | null {
  const wanted = captionsOf(layout);
  const named = tableHeaderRow(sheet, layout, wanted);
  if (named) return named;
  let best: HeaderRow | null = null;
  for (const [row, cells] of sheet.rows) {
    if (row > LAST_HEADER_ROW) break;
    const header = headerRowAt(row, cells, wanted);
    if (header.score >= LEAST_SHARE && header.score > (best?.score ?? 0)) best = header;
  }
  return best;
}

function sectionIn(
  sheet: RawSheet,
  layout: SectionLayout,
): (FoundSection & { readonly score: number }) | null {
  const header = bestHeaderRow(sheet, layout);
  const idColumn = header?.columnsByCaption.get(foldCaption(layout.idCaption));
  if (!header || idColumn === undefined) return null;
  const columns = new Map(
    layout.fields.map(field => [field.key, header.columnsByCaption.get(foldCaption(field.caption)) ?? null]),
  );
  return { layout, sheet, headerRow: header.row, idColumn, columns, score: header.score };
}

/**
 * The sheet whose table still bears our name and all our headers; else the sheet with the most of them, of equals the
 * visible one, then the first.
 */
export function findSection(raw: RawWorkbook, layout: SectionLayout): FoundSection | null {
  const named = raw.sheets.filter(sheet => sheet.tables.some(table => table.name === layout.tableName));
  const [whole] = named
    .flatMap(sheet => sectionIn(sheet, layout) ?? [])
    .filter(section => section.score === 1);
  if (whole) return whole;
  const candidates = raw.sheets.flatMap(sheet => sectionIn(sheet, layout) ?? []);
  const rank = (candidate: { readonly sheet: RawSheet; readonly score: number }): number =>
    candidate.score + (candidate.sheet.visibility === 'visible' ? 0.001 : 0);
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, candidate) => (best === null || rank(candidate) > rank(best) ? candidate : best),
    null,
  );
}

export const headerCell = (section: FoundSection, column: number): string => a1(section.headerRow, column);
