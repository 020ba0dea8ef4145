// Takes a write back, whole or half-done: sheets that it made are deleted, existing ones get back the size of their
// tables and those of their contents that the write has changed, deleted ones come back. Looks of existing sheets stay as written, and of a sheet
// that comes back only those of headers and rows return; both keep what the office typed.

import { moved, beyond } from '../../core/addresses';
import type { Rectangle } from '../../core/addresses';
import { SHEET_TAG_NAME, type CellContent } from '../../workbook/declaration';
import { isFormula, movedContent, sharesOneFormula } from '../../workbook/merge-table';
import { propertyOf } from '../../workbook/second-tag';
import { FONT_NAME, styleOf } from '../../workbook/styles';
import { inTextCell, literalOf, type Literal } from '../literals';
import { rectanglesOf } from '../rectangles';
import type { SheetView, TableView, WorkbookView, WorkbookViewer } from '../sheet-view';
import { writeChanges, type Changes } from './cell-changes';
import { bodyChanges, type Resolve } from './content-operations';
import { deleteSheet, dropSecondTags, putSecondTag } from './frame-operations';
import {
  loosePlaces,
  rectangleOfView,
  stayingPart,
  tableView,
  type StoredCells,
  type LoosePlace,
} from './stored-cells';
import { CALL_BYTES, type Operation } from './operation';
import type { PreparedChange, RemovedSheet } from './prepare';
import { closeAgain, type Cover } from './uncover';
import { blockOf, type SheetContents } from './sheet-contents';
import type { SheetPlan, TablePlan } from './sheet-plan';
import { oldTextCells, setFormat, TEXT_FORMAT } from './text-cells';

const asIs = (formula: string): string => formula;

type Contents = readonly (readonly CellContent[])[];

const asLiterals = (rows: Contents) => rows.map(row => row.map(content => literalOf(content, asIs)));

/** Into blank cells, and into what stands in places that nobody has read. */
function oldRows(
  sheet: string,
  contents: SheetContents,
  block: Rectangle,
  to: Rectangle,
  isWanted: (content: CellContent) => boolean = () => true,
): readonly Operation[] {
  const old = blockOf(contents, block);
  const wanted = asLiterals(old);
  const changes = wanted.map((cells, row) =>
    cells.map((literal, column) => (isWanted(old[row]?.[column] ?? null) ? literal : null)),
  );
  return writeChanges(sheet, to, changes, wanted);
}

/** What stands now, and whether cells are left that users have changed since. */
export interface Restoring {
  readonly now: WorkbookView;
  readonly stored: StoredCells;
  /** Undo takes back what the write changed; after a failure all that differs is put right. */
  readonly scope: 'written' | 'differing';
  readonly resolve: Resolve;
}

/**
 * Formulas that differ in one column of ours cannot be written into it, as Excel would make them one: their results
 * come back. Columns of users are not written in such a case.
 */
function writable(rows: Contents, firstRow: number): Contents {
  const columns = rows[0]?.map((_, column) =>
    sharesOneFormula(
      rows.map(row => row[column] ?? null),
      firstRow,
    ),
  );
  return rows.map(row =>
    row.map((content, column) =>
      isFormula(content) && columns?.[column] === false ? (content.cached ?? null) : content,
    ),
  );
}

const clear = (sheet: string, rectangle: Rectangle): Operation => ({
  what: sheet,
  bytes: CALL_BYTES,
  apply: pen => pen.range(sheet, rectangle, range => range.clear()),
});

const deleteTable = (sheet: string, table: TablePlan, rectangle: Rectangle): readonly Operation[] => [
  {
    what: sheet,
    bytes: CALL_BYTES,
    apply: pen => void pen.context.workbook.tables.getItem(table.declaration.name).convertToRange(),
  },
  clear(sheet, rectangle),
];

/** Where the table stood before the write, in the places of now. */
const homeOf = (before: Rectangle, now: Rectangle): Rectangle => ({
  ...before,
  row: now.row,
  column: now.column,
});

function shrinkBack(sheet: string, table: TablePlan, home: Rectangle, now: Rectangle): Operation {
  const { insert, hasTotals, rectangle } = table;
  const down = now.row - rectangle.row;
  return {
    what: sheet,
    bytes: CALL_BYTES * 8,
    apply: pen => {
      const existingTable = pen.context.workbook.tables.getItem(table.declaration.name);
      if (hasTotals) existingTable.showTotals = false;
      pen.range(sheet, home, range => existingTable.resize(range));
      if (insert) pen.range(sheet, moved(insert, down, 0), range => range.delete('Up'));
      else for (const rest of beyond(now, home)) pen.range(sheet, rest, range => range.clear());
      if (hasTotals) existingTable.showTotals = true;
    },
  };
}

/** Whether the write has put something into a cell of the table as it stood, row 0 being its header. */
function writtenCells(plan: SheetPlan, table: TablePlan, { scope, resolve }: Restoring) {
  if (scope === 'differing') return () => true;
  const { changes } = bodyChanges(plan, table, resolve);
  return (row: number, column: number) =>
    row === 0 || row > changes.length || changes[row - 1]?.[column] !== null;
}

/** The cells of a table as they stood, where it stands now. */
function oldTable(
  plan: SheetPlan,
  table: TablePlan,
  places: { readonly before: Rectangle; readonly home: Rectangle },
  restoring: Restoring & { readonly view: SheetView },
): readonly Operation[] {
  const { before, home } = places;
  const { view } = restoring;
  const staying = stayingPart(plan, table, view);
  const stored = staying ? asLiterals(restoring.stored(view, staying)) : [];
  const old = blockOf(plan.contents, before).map(row =>
    row.map(content => movedContent(content, home.row - before.row)),
  );
  const isWritten = writtenCells(plan, table, restoring);
  const stood = asLiterals(old);
  const back = asLiterals(writable(old, home.row));
  const changes = back.map((cells, row) =>
    cells.map((literal, column) =>
      isWritten(row, column) && stored[row]?.[column] !== stood[row]?.[column] ? literal : null,
    ),
  );
  const wanted = back.map((cells, row) =>
    cells.map((literal, column) => (isWritten(row, column) ? literal : (stored[row]?.[column] ?? literal))),
  );
  const isText = oldTextCells(plan, table);
  return inTextCells(view.name, home, changes, isText, wanted);
}

/** Cells of text get their format again before their contents: the write may have cleared it. */
function inTextCells(
  sheet: string,
  at: Rectangle,
  changes: Changes,
  isText: (row: number, column: number) => boolean,
  wanted: readonly (readonly Literal[])[],
): readonly Operation[] {
  const formats = changes.map((cells, row) =>
    cells.map((change, column) => (change !== null && isText(row, column) ? TEXT_FORMAT : null)),
  );
  const entered = changes.map((cells, row) =>
    cells.map((change, column) => (change !== null && isText(row, column) ? inTextCell(change) : change)),
  );
  return [
    ...rectanglesOf<string>(formats, at.row, at.column).map(({ rectangle, value }) =>
      setFormat(sheet, rectangle, value),
    ),
    ...writeChanges(sheet, at, entered, wanted),
  ];
}

function restoreTable(
  plan: SheetPlan,
  table: TablePlan,
  restoring: Restoring & { readonly view: SheetView },
): readonly Operation[] {
  const { view } = restoring;
  const existingTable = tableView(view, table);
  if (!existingTable) return [];
  const now = rectangleOfView(existingTable);
  const old = tableView(plan.existing, table);
  if (!old) return [...deleteTable(view.name, table, now), ...putBack(plan, table, view)];
  const before = rectangleOfView(old);
  const home = homeOf(before, now);
  const resized = now.rows !== before.rows || now.columns !== before.columns;
  return [
    ...(resized ? [shrinkBack(view.name, table, home, now)] : []),
    ...oldTable(plan, table, { before, home }, restoring),
  ];
}

/** Plain cells from which the table was made again. */
const putBack = (plan: SheetPlan, { leftBehind }: TablePlan, view: SheetView): readonly Operation[] =>
  leftBehind ? oldRows(view.name, plan.contents, leftBehind, leftBehind) : [];

/** A cell beside the tables, where it holds something else than before; a formula may read other cells by now. */
function oldCell(
  plan: SheetPlan,
  { cell, isText }: LoosePlace,
  { stored, view }: Restoring & { readonly view: SheetView },
): readonly Operation[] {
  const old = blockOf(plan.contents, cell)[0]?.[0] ?? null;
  const now = stored(view, cell)[0]?.[0] ?? null;
  const isAlready = !isFormula(old) && literalOf(now, asIs) === literalOf(old, asIs);
  if (isAlready) return [];
  const literal = literalOf(old, asIs);
  return inTextCells(view.name, cell, [[literal]], () => isText, [[literal]]);
}

/** The lowest table first: one that shrinks pulls up what stands below it. */
function restoreSheet(
  plan: SheetPlan,
  restoring: Restoring & { readonly view: SheetView },
  closing: readonly Operation[],
): readonly Operation[] {
  const { view } = restoring;
  const options = plan.existing?.protectionOptions;
  return [
    ...(view.isProtected ? [unprotect(view)] : []),
    ...[...plan.tables].reverse().flatMap(table => restoreTable(plan, table, restoring)),
    ...loosePlaces(plan).flatMap(place => oldCell(plan, place, restoring)),
    ...closing,
    ...(plan.existing?.isProtected ? [protect(view, options ?? {})] : []),
  ];
}

const unprotect = ({ name }: SheetView): Operation => ({
  what: name,
  bytes: CALL_BYTES,
  apply: pen => pen.sheet(name).protection.unprotect(),
});

const protect = ({ name }: SheetView, options: Excel.WorksheetProtectionOptions): Operation => ({
  what: name,
  bytes: CALL_BYTES,
  apply: pen => pen.sheet(name).protection.protect(options),
});

/** Sheets that were not there before and that the write made, by tag or, where it came no further, by name. */
function madeSheets(prepared: PreparedChange, now: WorkbookView): readonly SheetView[] {
  const old = new Set(prepared.before.sheets.map(({ id }) => id));
  const made = prepared.plans.filter(({ existing }) => existing === null);
  return now.sheets.filter(
    sheet =>
      !old.has(sheet.id) &&
      made.some(({ declaration, name }) => declaration.key === sheet.key || name === sheet.name),
  );
}

function makeAgain({ name, key }: SheetView): Operation {
  return {
    what: name,
    bytes: CALL_BYTES * 4,
    apply: pen => {
      const sheet = pen.context.workbook.worksheets.add(name);
      sheet.names.add(SHEET_TAG_NAME, `="${key ?? ''}"`).visible = false;
    },
  };
}

/** The table over its captions, still without its rows. */
const makeTableAgain = (
  sheet: SheetView,
  contents: SheetContents,
  table: TableView,
): readonly Operation[] => [
  ...oldRows(sheet.name, contents, { ...table.rectangle, rows: 1 }, table.rectangle),
  {
    what: sheet.name,
    bytes: CALL_BYTES * 12,
    apply: pen =>
      pen.range(sheet.name, table.rectangle, range => {
        pen.sheet(sheet.name).tables.add(range, true).name = table.name;
        range.format.wrapText = true;
        range.format.font.name = FONT_NAME;
        range.getRow(0).format.fill.color = `#${styleOf('header').fill}`;
        range.getRow(0).format.font.color = `#${styleOf('header').color}`;
      }),
  },
];

function shutAgain(view: SheetView): readonly Operation[] {
  const hide: Operation = {
    what: view.name,
    bytes: CALL_BYTES,
    apply: pen => (pen.sheet(view.name).visibility = view.visibility === 'hidden' ? 'Hidden' : 'VeryHidden'),
  };
  return [
    ...(view.isProtected ? [protect(view, view.protectionOptions)] : []),
    ...(view.visibility === 'visible' ? [] : [hide]),
  ];
}

/** A formula that names a table, which must be there first. */
const namesTable = (content: CellContent): boolean => isFormula(content) && content.formula.includes('[');

/**
 * Cells before tables: in a table Excel would fill a column with one formula. What names a table comes behind all of
 * them.
 */
const bringBack = (removed: readonly RemovedSheet[]): readonly Operation[] => [
  ...removed.map(({ view }) => makeAgain(view)),
  ...removed.flatMap(({ view, contents }) =>
    view.used
      ? oldRows(
          view.name,
          contents,
          view.used,
          view.used,
          content => content !== null && !namesTable(content),
        )
      : [],
  ),
  ...removed.flatMap(({ view, contents }) =>
    view.tables.flatMap(table => makeTableAgain(view, contents, table)),
  ),
  ...removed.flatMap(({ view, contents }) =>
    view.used ? oldRows(view.name, contents, view.used, view.used, namesTable) : [],
  ),
  ...removed.flatMap(({ view }) => shutAgain(view)),
];

export interface Relocking {
  readonly operations: readonly Operation[];
  /** The sheet whose password refused. */
  readonly refusedBy: string;
}

/** Where a password refused the change, sheets before it were unlocked already, and nothing else has happened. */
export async function relocking(viewer: WorkbookViewer, { plans }: PreparedChange): Promise<Relocking> {
  const { sheets } = await viewer.view();
  const now = new Map(sheets.map(sheet => [sheet.id, sheet]));
  const locked = plans.flatMap(({ existing }) => (existing?.isProtected ? [existing] : []));
  return {
    operations: locked.flatMap(before => {
      const view = now.get(before.id);
      return view && !view.isProtected ? [protect(view, before.protectionOptions)] : [];
    }),
    refusedBy: locked.find(({ id }) => now.get(id)?.isProtected)?.name ?? '',
  };
}

const coversOn = ({ existing }: SheetPlan, covers: readonly Cover[]): readonly Cover[] =>
  covers.filter(({ sheet }) => sheet.id === existing?.id);

/** Filters and hidden rows come back before a sheet is locked again. */
export function restoringOperations(
  prepared: PreparedChange,
  restoring: Restoring,
  covers: readonly Cover[],
): readonly Operation[] {
  const { now } = restoring;
  const existingTable = new Map(now.sheets.map(sheet => [sheet.id, sheet]));
  return [
    ...bringBack(prepared.removed.filter(({ view }) => !existingTable.has(view.id))),
    ...prepared.plans.flatMap(plan => {
      const view = plan.existing && existingTable.get(plan.existing.id);
      return view ? restoreSheet(plan, { ...restoring, view }, closeAgain(coversOn(plan, covers), now)) : [];
    }),
    ...madeSheets(prepared, now).map(deleteSheet),
    ...secondTagsAgain(prepared, now),
  ];
}

/** As they were: those of sheets that the write made go, those of sheets that it removed come back. */
function secondTagsAgain(
  { before, plans, removed }: PreparedChange,
  now: WorkbookView,
): readonly Operation[] {
  const made = plans
    .filter(({ existing, declaration }) => !existing && !before.properties.has(propertyOf(declaration.key)))
    .map(({ declaration }) => declaration.key);
  const back = removed.flatMap(({ view }) => {
    const property = propertyOf(view.key ?? '');
    const table = before.properties.get(property);
    return table === undefined || now.properties.has(property)
      ? []
      : [putSecondTag(view.name, { property, table })];
  });
  return [...dropSecondTags(made, now.properties), ...back];
}
