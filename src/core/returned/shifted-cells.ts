// Cells that were pushed up or down inside the entry columns, by inserting or deleting cells instead of rows. Entries
// then stand beside other rows than they were made for: the whole stretch is reported and counts as not given.

import limits from '../../data/reading-limits.json';
import { a1 } from '../addresses';
import type { EntryRow } from '../entries';
import type { RawWorkbook } from '../grid';
import type { Issue } from '../issues';
import { belowTable } from './below-table';
import { blankGap } from './blank-gap';
import type { BelowTable } from './below-table';
import type { FoundSection } from './find-section';
import type { IssuedForm } from './issued-form';
import type { FoundRow } from './match-rows';
import { hasEntries, issueAt } from './match-rows';
import { movedReferences } from './moved-references';
import type { DoubtedFields } from './moved-references';
import { readField } from './read-field';
import { weighShifts } from './shift-evidence';

/** Where the cells of a section are looked at. */
export interface ShiftPlace {
  readonly raw: RawWorkbook;
  readonly section: FoundSection;
  readonly form: IssuedForm | null;
  /** As issued. */
  readonly ids: readonly string[];
}

export interface ShiftedCells {
  /** Cells in A1 notation. */
  readonly doubted: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** The row without the cells that are doubted. */
export const withoutCells = (row: FoundRow, doubted: ReadonlySet<string>): FoundRow => ({
  ...row,
  cells: new Map([...row.cells].filter(([column]) => !doubted.has(a1(row.row, column)))),
});

/** All entries from the first row on that is blank in every pushed column; where none is, from the first row. */
function pushedBelow(
  section: FoundSection,
  rows: readonly FoundRow[],
  { rows: below, sure }: BelowTable,
): DoubtedFields {
  if (sure.size === 0) return new Map();
  const pushed = [...section.columns].flatMap(([field, column]) =>
    column !== null && below.some(cells => cells.has(column)) ? [{ field, column }] : [],
  );
  const blank = rows.findIndex(({ cells }) => pushed.every(({ column }) => !cells.has(column)));
  const fields = new Set(pushed.map(({ field }) => field));
  return new Map(rows.slice(Math.max(blank, 0)).map(({ id }) => [id, fields]));
}

function readBelow({ raw, section }: ShiftPlace, { rows }: BelowTable): readonly EntryRow[] {
  const { layout, sheet } = section;
  const place = { raw, sheetName: sheet.name, rowId: '' };
  return rows.map(cells => ({
    section: layout.section,
    rowId: '',
    fields: Object.fromEntries(
      layout.fields.flatMap(field => {
        const cell = cells.get(section.columns.get(field.key) ?? 0);
        return cell ? [[field.key, readField(place, field, cell).field] as const] : [];
      }),
    ),
  }));
}

/** A paper's number and its day, side by side: one without the other is odd. */
const pairsOf = ({ layout }: FoundSection): readonly (readonly [string, string])[] =>
  layout.fields.flatMap((field, index) => {
    const next = layout.fields[index + 1];
    return field.kind === 'documentNumber' && next?.kind === 'date' ? [[field.key, next.key] as const] : [];
  });

/** Far enough that nothing lies after it. */
const LAST_DAY = '9999-12-31';

function weighed(
  place: ShiftPlace,
  rows: readonly FoundRow[],
  entries: readonly EntryRow[],
  below: BelowTable,
): DoubtedFields {
  const { section, form } = place;
  if (!form) return new Map();
  const entryOf = new Map(entries.map(entry => [entry.rowId, entry]));
  const columnOf = (key: string): number => section.columns.get(key) ?? 0;
  return weighShifts({
    rows: rows.flatMap(({ id }) => entryOf.get(id) ?? []),
    below: readBelow(place, below),
    pairs: pairsOf(section),
    fields: [...section.columns.keys()].sort((left, right) => columnOf(left) - columnOf(right)),
    constantsOf: id => form.rowOf(section.layout.section, id)?.constants ?? {},
    today: LAST_DAY,
  });
}

/** One finding a column, at the first of its doubted cells. */
function stretchIssues(
  section: FoundSection,
  rows: readonly FoundRow[],
  isDoubted: (rowId: string, field: string) => boolean,
): readonly Issue[] {
  return section.layout.fields.flatMap(({ key, caption }) => {
    const column = section.columns.get(key) ?? null;
    const doubted = rows.filter(({ id }) => isDoubted(id, key));
    const [first] = doubted;
    const last = doubted.at(-1);
    if (column === null || !first || !last) return [];
    const params = { column: caption, first: a1(first.row, column), last: a1(last.row, column) };
    return [issueAt(section, 'structure.cells-shifted', 'error', params.first, params)];
  });
}

/**
 * Values that were copied one row up leave nothing but a blank last row. That may as well have been forgotten: it is told
 * with the stretch that may be wrong, and the values count.
 */
function lastRowBlank(section: FoundSection, rows: readonly FoundRow[]): readonly Issue[] {
  const last = rows.at(-1);
  const above = rows.slice(0, -1);
  const [first] = above;
  const end = above.at(-1);
  if (!first || !last || !end || above.length < limits.lastRowBlank.rowsAbove) return [];
  if (hasEntries(section, last) || !above.every(row => hasEntries(section, row))) return [];
  const columns = [...section.columns.values()].flatMap(column => (column === null ? [] : [column]));
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const params = { row: last.id, first: a1(first.row, from), last: a1(end.row, to) };
  return [issueAt(section, 'structure.last-row-blank', 'warning', a1(last.row, from), params)];
}

/** `rows` are all rows that were found, `entries` what those that count say as they stand. */
export function shiftedCells(
  place: ShiftPlace,
  rows: readonly FoundRow[],
  entries: readonly EntryRow[],
): ShiftedCells {
  const { raw, section, ids } = place;
  const inSheet = [...rows].sort((left, right) => left.row - right.row);
  // Where a row of the form is missing, what stands below may be that row without its id.
  const below =
    rows.length === ids.length ? belowTable(raw, section, inSheet) : { rows: [], sure: new Set<string>() };
  const evidence = [
    movedReferences(section, inSheet, ids),
    pushedBelow(section, inSheet, below),
    blankGap(section, inSheet),
  ];
  const found = evidence.some(({ size }) => size > 0) ? evidence : [weighed(place, inSheet, entries, below)];
  const isDoubted = (rowId: string, field: string): boolean =>
    found.some(doubted => doubted.get(rowId)?.has(field) === true);
  const cells = inSheet.flatMap(({ id, row }) =>
    [...section.columns].flatMap(([field, column]) =>
      column !== null && isDoubted(id, field) ? [a1(row, column)] : [],
    ),
  );
  const stretches = stretchIssues(section, inSheet, isDoubted);
  return {
    doubted: new Set(cells),
    issues: stretches.length > 0 || rows.length < ids.length ? stretches : lastRowBlank(section, inSheet),
  };
}
