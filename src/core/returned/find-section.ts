// Finds each section's sheet and columns in a returned workbook: by its table, else by headers, wherever they are
// now. Sheets may be renamed, columns moved or inserted, title rows added above. What else could be meant is kept
// beside what was chosen, so that reading can tell it.

import { a1 } from '../addresses';
import type { EntryLayout, SectionKey, SectionLayout } from '../entries';
import type { RawSheet, RawWorkbook } from '../grid';
import { captionsIn, captionsOf, foldCaption, headerIndex } from './header-index';
import type { Captions } from './header-index';

export interface FoundSection {
  readonly layout: SectionLayout;
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly idColumn: number;
  /** Whether the ids were found by what stands below, because their header is gone. */
  readonly idHeaderGone: boolean;
  /** Column of each field; null where its header is gone. */
  readonly columns: ReadonlyMap<string, number | null>;
  /** Further columns under a field's caption; they are not read. */
  readonly twins: readonly { readonly field: string; readonly column: number }[];
  /** Share of the section's headers that are there, 0..1. */
  readonly score: number;
}

export interface SectionChoice {
  readonly chosen: FoundSection;
  /** The same section on other sheets; they are not read. */
  readonly rivals: readonly FoundSection[];
}

export type RowIds = Readonly<Record<SectionKey, readonly string[]>>;

/** With fewer of its headers than this share, a sheet is not taken for a section. */
const LEAST_SHARE = 0.5;

interface HeaderRow {
  readonly row: number;
  readonly captions: Captions;
  readonly score: number;
}

function scored(row: number, captions: Captions, layout: SectionLayout): HeaderRow {
  const wanted = captionsOf(layout);
  const found = [...wanted].filter(caption => captions.has(caption)).length;
  return { row, captions, score: found / wanted.size };
}

/** The row of a table that still bears our name and all our headers. */
function tableHeaderRow(raw: RawWorkbook, sheet: RawSheet, layout: SectionLayout): HeaderRow | null {
  const row = sheet.tables.find(table => table.name === layout.tableName)?.range.firstRow;
  const cells = row === undefined ? undefined : sheet.rows.get(row);
  const header = row !== undefined && cells ? scored(row, captionsIn(raw, cells), layout) : null;
  return header?.score === 1 ? header : null;
}

function bestHeaderRow(raw: RawWorkbook, sheet: RawSheet, layout: SectionLayout): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (const [row, captions] of headerIndex(raw, sheet)) {
    const header = scored(row, captions, layout);
    if (header.score >= LEAST_SHARE && header.score > (best?.score ?? 0)) best = header;
  }
  return best;
}

/** The column below whose header most of the issued ids stand; for headers that somebody overwrote. */
function columnOfIds(
  sheet: RawSheet,
  header: HeaderRow,
  ids: readonly string[],
  layout: SectionLayout,
): number | null {
  const wanted = new Set(ids);
  const taken = new Set(
    [...header.captions]
      .filter(([caption]) => captionsOf(layout).has(caption))
      .flatMap(([, columns]) => columns),
  );
  const hits = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if (row <= header.row) continue;
    for (const cell of cells)
      if (!taken.has(cell.column) && wanted.has(String(cell.value).trim()))
        hits.set(cell.column, (hits.get(cell.column) ?? 0) + 1);
  }
  const [best] = [...hits].sort((left, right) => right[1] - left[1]);
  return best && best[1] >= ids.length * LEAST_SHARE ? best[0] : null;
}

function sectionAt(
  sheet: RawSheet,
  layout: SectionLayout,
  header: HeaderRow | null,
  ids: readonly string[],
): FoundSection | null {
  if (!header) return null;
  const columnsOf = (caption: string): readonly number[] => header.captions.get(foldCaption(caption)) ?? [];
  const named = columnsOf(layout.idCaption)[0];
  const idColumn = named ?? columnOfIds(sheet, header, ids, layout);
  if (idColumn === null) return null;
  return {
    layout,
    sheet,
    headerRow: header.row,
    idColumn,
    idHeaderGone: named === undefined,
    columns: new Map(layout.fields.map(({ key, caption }) => [key, columnsOf(caption)[0] ?? null])),
    twins: layout.fields.flatMap(({ key, caption }) =>
      columnsOf(caption)
        .slice(1)
        .map(column => ({ field: key, column })),
    ),
    score: header.score,
  };
}

/** The sheet with the most headers, of equals the visible one, then the first. */
const byLikelihood = (left: FoundSection, right: FoundSection): number =>
  right.score - left.score ||
  Number(right.sheet.visibility === 'visible') - Number(left.sheet.visibility === 'visible');

function choiceOf(
  raw: RawWorkbook,
  layout: SectionLayout,
  ids: readonly string[],
  whole: FoundSection | undefined,
  sheets: readonly RawSheet[],
): SectionChoice | null {
  const others = sheets
    .flatMap(sheet => sectionAt(sheet, layout, bestHeaderRow(raw, sheet, layout), ids) ?? [])
    .sort(byLikelihood);
  const [chosen, ...rivals] = whole ? [whole, ...others] : others;
  return chosen ? { chosen, rivals } : null;
}

/** `ids` are the rows as issued; empty lists where nobody knows them. Sections that are not there are absent. */
export function findSections(
  raw: RawWorkbook,
  layouts: EntryLayout,
  ids: RowIds,
): ReadonlyMap<SectionKey, SectionChoice> {
  const whole = new Map(
    layouts.flatMap(layout =>
      raw.sheets
        .flatMap(sheet => sectionAt(sheet, layout, tableHeaderRow(raw, sheet, layout), []) ?? [])
        .slice(0, 1)
        .map(section => [layout.section, section] as const),
    ),
  );
  const taken = new Set([...whole.values()].map(section => section.sheet));
  const rest = raw.sheets.filter(sheet => !taken.has(sheet));
  return new Map(
    layouts.flatMap(layout => {
      const choice = choiceOf(raw, layout, ids[layout.section], whole.get(layout.section), rest);
      return choice ? [[layout.section, choice] as const] : [];
    }),
  );
}

export const headerCell = (section: FoundSection, column: number): string => a1(section.headerRow, column);
