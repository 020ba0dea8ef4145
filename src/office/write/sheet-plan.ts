// Where a declared sheet and its tables come to stand in this workbook: new ones as declared, existing ones where
// the user has moved them, grown or shrunk to the declared rows. Decides; writes nothing.

import { positionOf, beyond } from '../../core/addresses';
import type { Rectangle } from '../../core/addresses';
import type { SheetDeclaration, TableDeclaration } from '../../workbook/declaration';
import { mergeTable, rowsThatCount, type MergedTable } from '../../workbook/merge-table';
import { PortError } from '../../workbook/port';
import { refuseDifferingFormulas } from './own-formulas';
import type { SheetView, TableView } from '../sheet-view';
import { blockOf, contentAt, type SheetContents } from './sheet-contents';

export interface TablePlan {
  readonly declaration: TableDeclaration;
  readonly merged: MergedTable;
  /** Header and body as they shall be. */
  readonly rectangle: Rectangle;
  /** Header and body as they stand once the tables above have moved it; null for a new table. */
  readonly before: Rectangle | null;
  /** Header and body among the contents of the sheet: of the table, or of the cells that it left; null for a new one. */
  readonly existingTable: Rectangle | null;
  readonly hasTotals: boolean;
  /** Cells to push down first, because something else stands where the table grows. */
  readonly insert: Rectangle | null;
  /** Header and rows that stay of a table which the user turned into plain cells; null otherwise. */
  readonly leftBehind: Rectangle | null;
  /** How many rows down the tables above push it. */
  readonly shifted: number;
}

export interface SheetPlan {
  readonly declaration: SheetDeclaration;
  readonly existing: SheetView | null;
  /** The name of the tab as it is or will be. */
  readonly name: string;
  readonly contents: SheetContents;
  readonly tables: readonly TablePlan[];
  /** How far the user has moved our cells, by the first existing table. */
  readonly offset: { readonly rows: number; readonly columns: number };
  /** Whether columns and places are still those of the declaration, so that its ranges mean what they say. */
  readonly intact: boolean;
}

const isBlank = (contents: SheetContents, block: Rectangle): boolean =>
  blockOf(contents, block).every(row => row.every(content => content === null));

const withoutTotals = ({ rectangle, hasTotals }: TableView): Rectangle => ({
  ...rectangle,
  rows: rectangle.rows - (hasTotals ? 1 : 0),
});

/** Captions and rows of an existing table. */
function statedTable(contents: SheetContents, rectangle: Rectangle) {
  const [captions = [], ...rows] = blockOf(contents, rectangle);
  return { captions: captions.map(content => String(content ?? '')), rows };
}

/** Captions and rows that count. */
export function tableRows(contents: SheetContents, rectangle: Rectangle) {
  const { captions, rows } = statedTable(contents, rectangle);
  return { captions, rows: rowsThatCount(rows) };
}

/** Cells that a table left when it was turned into a plain range: its captions tell, its rows end at a blank one. */
function leftBehind(declaration: TableDeclaration, contents: SheetContents): Rectangle | null {
  const { row, column } = positionOf(declaration.at);
  const captions = declaration.columns.map(({ caption }) => caption);
  if (captions.some((caption, index) => contentAt(contents, row, column + index) !== caption)) return null;
  const region = { row, column, rows: 1, columns: captions.length };
  while (!isBlank(contents, { ...region, row: row + region.rows, rows: 1 })) region.rows += 1;
  return region;
}

function planTable(
  declaration: TableDeclaration,
  view: TableView | null,
  contents: SheetContents,
  shifted: number,
): TablePlan {
  const existingTable = view ? withoutTotals(view) : null;
  const left = view ? null : leftBehind(declaration, contents);
  const source = existingTable ?? left;
  const state = source && {
    name: declaration.name,
    firstRow: source.row,
    firstColumn: source.column,
    ...statedTable(contents, source),
  };
  const merged = mergeTable(declaration, state, shifted);
  const at = positionOf(declaration.at);
  const rectangle = {
    row: (existingTable?.row ?? at.row) + shifted,
    column: existingTable?.column ?? at.column,
    rows: Math.max(1, merged.rows.length) + 1,
    columns: merged.columns.length,
  };
  return {
    declaration,
    merged,
    rectangle,
    shifted,
    existingTable: source,
    before: existingTable && { ...existingTable, row: existingTable.row + shifted },
    hasTotals: view?.hasTotals ?? false,
    insert: view && existingTable ? pushedDown(contents, view, existingTable, rectangle) : null,
    leftBehind: left,
  };
}

/** The rows that the table grows by, right below it, where something stands there. */
function pushedDown(
  contents: SheetContents,
  view: TableView,
  existingTable: Rectangle,
  rectangle: Rectangle,
): Rectangle | null {
  const more = rectangle.rows - existingTable.rows;
  const end = view.rectangle.row + view.rectangle.rows;
  if (more <= 0 || isBlank(contents, { ...rectangle, row: end, rows: more })) return null;
  return { ...rectangle, row: end + rectangle.row - existingTable.row, rows: more };
}

const overlapsColumns = (a: Rectangle, b: Rectangle): boolean =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

/** How far the tables above push this one down. */
function shiftOf(above: readonly TablePlan[], view: TableView): number {
  let rows = 0;
  for (const { insert } of above)
    if (insert && overlapsColumns(insert, view.rectangle) && view.rectangle.row + rows >= insert.row)
      rows += insert.rows;
  return rows;
}

/** Tables from the top down, so that one that grows can push the next. */
function planTables(
  sheet: SheetDeclaration,
  views: ReadonlyMap<string, TableView>,
  contents: SheetContents,
): readonly TablePlan[] {
  const rowOf = (table: TableDeclaration) =>
    views.get(table.name.toLowerCase())?.rectangle.row ?? positionOf(table.at).row;
  const plans: TablePlan[] = [];
  for (const table of [...sheet.tables].sort((a, b) => rowOf(a) - rowOf(b))) {
    const view = views.get(table.name.toLowerCase()) ?? null;
    const shifted = view ? shiftOf(plans, view) : 0;
    plans.push(planTable(table, view, contents, shifted));
  }
  return plans;
}

const isDeclared = ({ declaration, merged, rectangle }: TablePlan): boolean => {
  const at = positionOf(declaration.at);
  return (
    rectangle.row === at.row &&
    rectangle.column === at.column &&
    declaration.columns.every((column, index) => merged.columns[index]?.declared === column)
  );
};

/** A new table on an existing sheet covers nothing but what an earlier table of this name left. */
function refuseOccupied(table: TablePlan, existing: SheetView | null, contents: SheetContents): void {
  if (!existing || table.before) return;
  const { rectangle, leftBehind: left, declaration } = table;
  const parts = left ? beyond(rectangle, left) : [rectangle];
  if (!parts.every(part => isBlank(contents, part)))
    throw new PortError('damaged', { sheet: existing.name, table: declaration.name });
}

/** `existing` and its contents are those of the sheet with the same tag. Throws `PortError`. */
export function placeSheet(
  declaration: SheetDeclaration,
  existing: SheetView | null,
  contents: SheetContents,
): SheetPlan {
  const views = new Map((existing?.tables ?? []).map(table => [table.name.toLowerCase(), table]));
  const tables = planTables(declaration, views, contents);
  const first = tables.find(({ before }) => before !== null);
  const at = first && positionOf(first.declaration.at);
  const name = existing?.name ?? declaration.caption;
  for (const table of tables) {
    refuseOccupied(table, existing, contents);
    refuseDifferingFormulas(name, table, contents);
  }
  return {
    declaration,
    existing,
    name,
    contents,
    tables,
    offset: {
      rows: first && at ? first.rectangle.row - at.row : 0,
      columns: first && at ? first.rectangle.column - at.column : 0,
    },
    intact: tables.every(isDeclared),
  };
}
