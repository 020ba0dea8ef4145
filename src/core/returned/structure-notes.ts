// What of a section is not as issued: its sheet, header, columns, merges and hidden parts. Harmless changes are listed
// among the repairs; what may hide or drop a value is an issue.

import { a1 } from '../addresses';
import type { CellRange } from '../addresses';
import type { Repair, StructureRepairCode } from '../entries';
import type { RawWorkbook } from '../grid';
import type { Issue } from '../issues';
import { cleanText } from '../text';
import type { FoundSection } from './find-section';
import { headerCell } from './find-section';
import { captionsOf, foldCaption, headerText } from './header-index';
import type { FoundRow } from './match-rows';
import { hasEntries, issueAt } from './match-rows';

type Place = { readonly column: number; readonly row?: number };

const repairAt = (
  section: FoundSection,
  code: StructureRepairCode,
  { column, row = section.headerRow }: Place,
  before: string,
  after: string,
): Repair => ({ code, sheet: section.sheet.name, cell: a1(row, column), before, after });

function movedSheet(section: FoundSection): readonly Repair[] {
  const { layout, sheet, headerRow, idColumn } = section;
  const at = { column: idColumn };
  return [
    ...(sheet.name.normalize('NFC') === layout.sheetCaption.normalize('NFC')
      ? []
      : [repairAt(section, 'sheet.renamed', at, layout.sheetCaption, sheet.name)]),
    ...(headerRow === layout.headerRow
      ? []
      : [repairAt(section, 'header.moved', at, String(layout.headerRow), String(headerRow))]),
    ...(section.idHeaderGone
      ? [repairAt(section, 'column.id-found', at, layout.idCaption, captionAt(section, idColumn))]
      : []),
  ];
}

function captionAt(section: FoundSection, column: number): string {
  const cell = section.sheet.rows.get(section.headerRow)?.find(candidate => candidate.column === column);
  return cell ? cleanText(String(cell.value)).text : '';
}

/** Columns that are none of ours, by their headers or by what stands below. */
function foreignColumns(
  raw: RawWorkbook,
  section: FoundSection,
  rows: readonly FoundRow[],
): readonly { readonly column: number; readonly caption: string }[] {
  const own = captionsOf(section.layout);
  const header = section.sheet.rows.get(section.headerRow) ?? [];
  const ours = new Set(
    header.filter(cell => own.has(foldCaption(headerText(raw, cell)))).map(cell => cell.column),
  ).add(section.idColumn);
  const named = header.map(cell => cell.column);
  const filled = rows.flatMap(row => [...row.cells.keys()]);
  return [...new Set([...named, ...filled])]
    .filter(column => !ours.has(column))
    .sort((left, right) => left - right)
    .map(column => ({ column, caption: captionAt(section, column) }));
}

/** Columns out of their order: read all the same. Of two that changed places the one that came to the left is reported. */
function movedColumns(section: FoundSection): readonly Repair[] {
  let rightmost = section.idColumn;
  return section.layout.fields.flatMap(({ key, caption }): readonly Repair[] => {
    const column = section.columns.get(key) ?? null;
    if (column === null) return [];
    const isMoved = column < rightmost;
    rightmost = Math.max(rightmost, column);
    return isMoved
      ? [repairAt(section, 'column.moved', { column }, caption, headerCell(section, column))]
      : [];
  });
}

/** The unknown captions are shown with it: one of them is likely the column under another name. */
const missingColumns = (section: FoundSection, unknown: readonly string[]): readonly Issue[] =>
  section.layout.fields
    .filter(field => section.columns.get(field.key) === null)
    .map(field => ({
      rule: 'structure.column-missing',
      severity: 'error',
      place: {
        sheet: section.sheet.name,
        cell: headerCell(section, section.idColumn),
        column: field.caption,
      },
      ...(unknown.length > 0 ? { value: unknown.join('; ').slice(0, 120) } : {}),
      params: { section: section.layout.section, column: field.caption },
    }));

/** A second column under the same caption: harmless while it says the same. */
const twinColumns = (section: FoundSection, rows: readonly FoundRow[]): readonly Issue[] =>
  section.twins.map(({ field, column }) => {
    const read = section.columns.get(field) ?? null;
    const caption = section.layout.fields.find(({ key }) => key === field)?.caption ?? field;
    const differs = rows.some(
      ({ cells }) => cells.has(column) && cells.get(column)?.value !== cells.get(read ?? 0)?.value,
    );
    return issueAt(
      section,
      'structure.column-twice',
      differs ? 'error' : 'info',
      headerCell(section, column),
      { column: caption },
    );
  });

/** Hidden rows and columns are read like any other; what stands in them is reported, because nobody sees it. */
function hiddenEntries(section: FoundSection, rows: readonly FoundRow[]): readonly Issue[] {
  const { sheet } = section;
  const columns = [...section.columns.values()].filter(
    (column): column is number =>
      column !== null && sheet.hiddenColumns.has(column) && rows.some(row => row.cells.has(column)),
  );
  const hiddenRows = rows.filter(row => sheet.hiddenRows.has(row.row) && hasEntries(section, row));
  return [
    ...(sheet.visibility === 'visible'
      ? []
      : [issueAt(section, 'structure.sheet-hidden', 'info', headerCell(section, section.idColumn), {})]),
    ...columns.map(column =>
      issueAt(section, 'structure.column-hidden', 'info', headerCell(section, column), {}),
    ),
    ...hiddenRows.map(row =>
      issueAt(section, 'structure.row-hidden', 'info', a1(row.row, section.idColumn), { row: row.id }),
    ),
  ];
}

function mergedEntries(section: FoundSection, rows: readonly FoundRow[]): readonly Issue[] {
  const read = rows.map(({ row }) => row);
  const columns = [...section.columns.values()];
  const covers = (merge: CellRange): boolean =>
    read.some(row => row >= merge.firstRow && row <= merge.lastRow) &&
    columns.some(column => column !== null && column >= merge.firstColumn && column <= merge.lastColumn);
  const merges = section.sheet.merges.filter(covers);
  return [
    ...merges.map(merge =>
      issueAt(section, 'structure.cells-merged', 'warning', a1(merge.firstRow, merge.firstColumn), {}),
    ),
    ...coveredEntries(section, rows, merges),
  ];
}

/**
 * Cells of rows that are read, below a merge that begins in another cell. Some programs drop what they held and others
 * keep it where nobody sees it: whether blank or not, it may not be what the agency meant.
 */
function coveredEntries(
  section: FoundSection,
  rows: readonly FoundRow[],
  merges: readonly CellRange[],
): readonly Issue[] {
  if (merges.length === 0) return [];
  return rows.flatMap(({ row, id }) => {
    const here = merges.filter(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
    return section.layout.fields.flatMap(({ key, caption }) => {
      const column = section.columns.get(key) ?? null;
      if (column === null) return [];
      // Merges do not overlap, unless somebody made the file by hand.
      const merge = here.find(
        ({ firstRow, firstColumn, lastColumn }) =>
          column >= firstColumn && column <= lastColumn && (row !== firstRow || column !== firstColumn),
      );
      if (!merge) return [];
      const first = a1(merge.firstRow, merge.firstColumn);
      const params = { row: id, column: caption, first };
      return [issueAt(section, 'structure.cell-covered', 'warning', a1(row, column), params)];
    });
  });
}

export interface StructureNotes {
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

/** `rows` are the rows that are read. */
export function structureNotes(
  raw: RawWorkbook,
  section: FoundSection,
  rows: readonly FoundRow[],
): StructureNotes {
  const foreign = foreignColumns(raw, section, rows);
  const unknown = foreign.map(({ caption }) => caption).filter(caption => caption !== '');
  return {
    repairs: [
      ...movedSheet(section),
      ...foreign.map(({ column, caption }) => repairAt(section, 'column.inserted', { column }, caption, '')),
      ...movedColumns(section),
    ],
    issues: [
      ...missingColumns(section, unknown),
      ...twinColumns(section, rows),
      ...hiddenEntries(section, rows),
      ...mergedEntries(section, rows),
    ],
  };
}
