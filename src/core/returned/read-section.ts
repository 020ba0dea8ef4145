// Reads the rows of one section: by their ids, in any order. What was moved is listed among the repairs; rows that
// are missing, unknown or there twice are issues.

import type { EnteredField, EntryRow, Repair } from '../entries/types';
import { a1 } from '../grid';
import type { RawCell, RawSheet, RawWorkbook } from '../grid';
import type { Issue } from '../issues';
import { cleanText } from '../text';
import type { FoundSection } from './find-section';
import { captionsOf, foldCaption, headerCell } from './find-section';
import { blankField, readField } from './read-field';

export interface SectionReading {
  readonly rows: readonly EntryRow[];
  readonly repairs: readonly Repair[];
  readonly issues: readonly Issue[];
}

interface FoundRow {
  readonly id: string;
  readonly row: number;
  readonly cells: ReadonlyMap<number, RawCell>;
}

const idText = (cell: RawCell | undefined): string => (cell ? cleanText(String(cell.value)).text : '');

function dataRows(section: FoundSection): readonly FoundRow[] {
  const found: FoundRow[] = [];
  for (const [row, cells] of section.sheet.rows) {
    if (row <= section.headerRow) continue;
    const byColumn = new Map(cells.map(cell => [cell.column, cell]));
    const id = idText(byColumn.get(section.idColumn));
    if (id !== '') found.push({ id, row, cells: byColumn });
  }
  return found;
}

const issueAt = (
  section: FoundSection,
  rule: string,
  severity: Issue['severity'],
  cell: string,
  params: Issue['params'],
): Issue => ({
  rule,
  severity,
  place: { sheet: section.sheet.name, cell },
  params: { section: section.layout.section, ...params },
});

interface MatchedRows {
  readonly known: readonly FoundRow[];
  readonly issues: readonly Issue[];
}

/** Of rows with the same id the first counts; the others are told. Rows below the table (notes) have no known id. */
function matchRows(section: FoundSection, ids: readonly string[]): MatchedRows {
  const wanted = new Set(ids);
  const taken = new Map<string, FoundRow>();
  const issues: Issue[] = [];
  for (const row of dataRows(section)) {
    const cell = a1(row.row, section.idColumn);
    if (!wanted.has(row.id)) {
      if (hasEntries(section, row))
        issues.push(issueAt(section, 'structure.row-unknown', 'warning', cell, { row: row.id }));
    } else if (taken.has(row.id))
      issues.push(issueAt(section, 'structure.row-twice', 'error', cell, { row: row.id }));
    else taken.set(row.id, row);
  }
  const missing = ids.filter(id => !taken.has(id));
  for (const id of missing)
    issues.push(
      issueAt(section, 'completeness.row-missing', 'error', headerCell(section, section.idColumn), {
        row: id,
      }),
    );
  return { known: ids.flatMap(id => taken.get(id) ?? []), issues };
}

const hasEntries = (section: FoundSection, row: FoundRow): boolean =>
  [...section.columns.values()].some(column => column !== null && row.cells.has(column));

function readRow(raw: RawWorkbook, section: FoundSection, found: FoundRow): SectionReading {
  const fields: Record<string, EnteredField> = {};
  const repairs: Repair[] = [];
  const issues: Issue[] = [];
  for (const field of section.layout.fields) {
    const column = section.columns.get(field.key) ?? null;
    if (column === null) continue;
    const cell = found.cells.get(column);
    if (!cell) {
      fields[field.key] = blankField(section.sheet.name, found.row, column);
      continue;
    }
    const reading = readField(raw, section.sheet.name, found.id, field, cell);
    fields[field.key] = reading.field;
    repairs.push(...reading.repairs);
    issues.push(...reading.issues);
  }
  return { rows: [{ section: section.layout.section, rowId: found.id, fields }], repairs, issues };
}

/** A column that came in, and columns out of their order: read all the same, and told. */
function movedColumns(section: FoundSection): readonly Repair[] {
  const { layout, sheet } = section;
  const own = captionsOf(layout);
  const repair = (code: string, column: number, before: string, after: string): Repair => ({
    code,
    sheet: sheet.name,
    cell: headerCell(section, column),
    before,
    after,
  });
  const header = sheet.rows.get(section.headerRow) ?? [];
  const inserted = header
    .filter(cell => cell.kind === 'text' && !own.has(foldCaption(String(cell.value))))
    .map(cell => repair('column.inserted', cell.column, String(cell.value), ''));
  let previous = section.idColumn;
  const moved = layout.fields.flatMap((field, index): readonly Repair[] => {
    const column = section.columns.get(field.key) ?? null;
    if (column === null) return [];
    const isMoved = column < previous;
    previous = Math.max(previous, column);
    return isMoved ? [repair('column.moved', column, String(index + 1), field.caption)] : [];
  });
  return [...inserted, ...moved];
}

function movedSheet(section: FoundSection): readonly Repair[] {
  const { layout, sheet, headerRow } = section;
  const cell = headerCell(section, section.idColumn);
  return [
    ...(sheet.name === layout.sheetCaption
      ? []
      : [{ code: 'sheet.renamed', sheet: sheet.name, cell, before: layout.sheetCaption, after: sheet.name }]),
    ...(headerRow === layout.headerRow
      ? []
      : [
          {
            code: 'header.moved',
            sheet: sheet.name,
            cell,
            before: String(layout.headerRow),
            after: String(headerRow),
          },
        ]),
  ];
}

const missingColumns = (section: FoundSection): readonly Issue[] =>
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
      params: { section: section.layout.section, column: field.caption },
    }));

/** Hidden rows and columns are read like any other; what stands in them is told, because nobody sees it. */
function hiddenEntries(sheet: RawSheet, section: FoundSection, rows: readonly FoundRow[]): readonly Issue[] {
  const columns = [...section.columns.values()].filter(
    (column): column is number =>
      column !== null && sheet.hiddenColumns.has(column) && rows.some(row => row.cells.has(column)),
  );
  const hiddenRows = rows.filter(row => sheet.hiddenRows.has(row.row) && hasEntries(section, row));
  return [
    ...columns.map(column =>
      issueAt(section, 'structure.column-hidden', 'info', headerCell(section, column), {}),
    ),
    ...hiddenRows.map(row =>
      issueAt(section, 'structure.row-hidden', 'info', a1(row.row, section.idColumn), { row: row.id }),
    ),
  ];
}

function mergedEntries(section: FoundSection): readonly Issue[] {
  const columns = new Set([...section.columns.values()]);
  return section.sheet.merges
    .filter(
      merge =>
        merge.lastRow > section.headerRow &&
        [...columns].some(
          column => column !== null && column >= merge.firstColumn && column <= merge.lastColumn,
        ),
    )
    .map(merge =>
      issueAt(section, 'structure.cells-merged', 'warning', a1(merge.firstRow, merge.firstColumn), {}),
    );
}

export function readSection(raw: RawWorkbook, section: FoundSection, ids: readonly string[]): SectionReading {
  const { known, issues } = matchRows(section, ids);
  const readings = known.map(row => readRow(raw, section, row));
  return {
    rows: readings.flatMap(reading => reading.rows),
    repairs: [
      ...movedSheet(section),
      ...movedColumns(section),
      ...readings.flatMap(reading => reading.repairs),
    ],
    issues: [
      ...missingColumns(section),
      ...issues,
      ...hiddenEntries(section.sheet, section, known),
      ...mergedEntries(section),
      ...readings.flatMap(reading => reading.issues),
    ],
  };
}
