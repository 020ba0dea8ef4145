// Takes a write back, whole or half-done: sheets that it made are deleted, standing ones get back their contents
// and the size of their tables, deleted ones come back. Looks of standing sheets stay as written, and of a sheet
// that comes back only those of headers and rows return; both keep what the office typed.

import { SHEET_MARK_NAME } from '../../workbook/declaration';
import { FONT_NAME, styleOf } from '../../workbook/styles';
import { literalOf } from '../literals';
import { beyond, moved, type Rectangle } from '../rectangles';
import type { SheetView, TableView, WorkbookView, WorkbookViewer } from '../sheet-view';
import { declaredCells, writeRows } from './content-operations';
import { deleteSheet } from './frame-operations';
import { CALL_BYTES, type Operation } from './operation';
import type { PreparedChange, RemovedSheet } from './prepare';
import { closeAgain, type Cover } from './uncover';
import { blockOf, type SheetContents, type SheetPlan, type TablePlan } from './sheet-plan';

const asIs = (formula: string): string => formula;

const oldRows = (sheet: string, contents: SheetContents, block: Rectangle, to: Rectangle) =>
  writeRows(
    sheet,
    sheet,
    to,
    blockOf(contents, block).map(row => row.map(content => literalOf(content, asIs))),
  );

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
      const standing = pen.context.workbook.tables.getItem(table.declaration.name);
      if (hasTotals) standing.showTotals = false;
      pen.range(sheet, home, range => standing.resize(range));
      if (insert) pen.range(sheet, moved(insert, down, 0), range => range.delete('Up'));
      else for (const rest of beyond(now, home)) pen.range(sheet, rest, range => range.clear());
      if (hasTotals) standing.showTotals = true;
    },
  };
}

function restoreTable(plan: SheetPlan, table: TablePlan, view: SheetView): readonly Operation[] {
  const { name } = table.declaration;
  const standing = view.tables.find(candidate => candidate.name.toLowerCase() === name.toLowerCase());
  if (!standing) return [];
  const now = { ...standing.rectangle, rows: standing.rectangle.rows - (standing.hasTotals ? 1 : 0) };
  const old = plan.existing?.tables.find(candidate => candidate.name.toLowerCase() === name.toLowerCase());
  if (!old) return [...deleteTable(view.name, table, now), ...putBack(plan, table, view)];
  const before = { ...old.rectangle, rows: old.rectangle.rows - (old.hasTotals ? 1 : 0) };
  const home = homeOf(before, now);
  const resized = now.rows !== before.rows || now.columns !== before.columns;
  return [
    ...(resized ? [shrinkBack(view.name, table, home, now)] : []),
    ...oldRows(view.name, plan.contents, before, home),
  ];
}

/** Plain cells from which the table was made again. */
const putBack = (plan: SheetPlan, { leftBehind }: TablePlan, view: SheetView): readonly Operation[] =>
  leftBehind ? oldRows(view.name, plan.contents, leftBehind, leftBehind) : [];

function restoreSheet(plan: SheetPlan, view: SheetView, closing: readonly Operation[]): readonly Operation[] {
  const options = plan.existing?.protectionOptions;
  const cells = declaredCells(plan).map(({ block }) => ({ ...block, rows: 1, columns: 1 }));
  return [
    ...(view.isProtected ? [unprotect(view)] : []),
    ...plan.tables.flatMap(table => restoreTable(plan, table, view)),
    ...cells.flatMap(cell => oldRows(view.name, plan.contents, cell, cell)),
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

/** Sheets that were not there before and that the write made, by mark or, where it came no further, by name. */
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
      sheet.names.add(SHEET_MARK_NAME, `="${key ?? ''}"`).visible = false;
      sheet.customProperties.add(SHEET_MARK_NAME, key ?? '');
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

/** Sheets and tables first: Excel takes no formula that names a table which is not there. */
const bringBack = (removed: readonly RemovedSheet[]): readonly Operation[] => [
  ...removed.map(({ view }) => makeAgain(view)),
  ...removed.flatMap(({ view, contents }) =>
    view.tables.flatMap(table => makeTableAgain(view, contents, table)),
  ),
  ...removed.flatMap(({ view, contents }) =>
    view.used ? oldRows(view.name, contents, view.used, view.used) : [],
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

/** `now` is what stands. Filters and hidden rows come back before a sheet is locked again. */
export function restoringOperations(
  prepared: PreparedChange,
  now: WorkbookView,
  covers: readonly Cover[],
): readonly Operation[] {
  const standing = new Map(now.sheets.map(sheet => [sheet.id, sheet]));
  return [
    ...bringBack(prepared.removed.filter(({ view }) => !standing.has(view.id))),
    ...prepared.plans.flatMap(plan => {
      const view = plan.existing && standing.get(plan.existing.id);
      return view ? restoreSheet(plan, view, closeAgain(coversOn(plan, covers), now)) : [];
    }),
    ...madeSheets(prepared, now).map(deleteSheet),
  ];
}
