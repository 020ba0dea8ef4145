// Where a declared sheet and its tables come to stand in this workbook: new ones as declared, standing ones where
// the user has moved them, grown or shrunk to the declared rows. Decides; writes nothing.

import type { CellContent, SheetDeclaration, TableDeclaration } from '../../workbook/declaration';
import { mergeTable, type MergedTable } from '../../workbook/merge-table';
import { PortError } from '../../workbook/port';
import { positionOf } from '../../workbook/addresses';
import type { Rectangle } from '../rectangles';
import type { SheetView, TableView } from '../sheet-view';

/** Contents of the cells of a sheet as they stood before; blank outside. */
export interface SheetContents {
  readonly used: Rectangle | null;
  readonly rows: readonly (readonly CellContent[])[];
}

/** Cells that come in below a growing table, or that a shrinking one leaves and that go. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly block: Rectangle;
}

export interface TablePlan {
  readonly declaration: TableDeclaration;
  readonly merged: MergedTable;
  /** Header and body as they shall be. */
  readonly rectangle: Rectangle;
  /** Header and body as they stand once the tables above have moved it; null for a new table. */
  readonly before: Rectangle | null;
  readonly hasTotals: boolean;
  /** What stands below moves with the end of the table. */
  readonly shift: Shift | null;
}

export interface SheetPlan {
  readonly declaration: SheetDeclaration;
  readonly existing: SheetView | null;
  /** The name of the tab as it is or will be. */
  readonly name: string;
  readonly contents: SheetContents;
  readonly tables: readonly TablePlan[];
  /** How far the user has moved our cells, by the first standing table. */
  readonly offset: { readonly rows: number; readonly columns: number };
  /** Whether columns and places are still those of the declaration, so that its ranges mean what they say. */
  readonly intact: boolean;
}

export const contentAt = ({ used, rows }: SheetContents, row: number, column: number): CellContent =>
  used ? (rows[row - used.row]?.[column - used.column] ?? null) : null;

export const blockOf = (contents: SheetContents, block: Rectangle): readonly (readonly CellContent[])[] =>
  Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) =>
      contentAt(contents, block.row + row, block.column + column),
    ),
  );

const isBlank = (contents: SheetContents, block: Rectangle): boolean =>
  blockOf(contents, block).every(row => row.every(content => content === null));

const withoutTotals = ({ rectangle, hasTotals }: TableView): Rectangle => ({
  ...rectangle,
  rows: rectangle.rows - (hasTotals ? 1 : 0),
});

/** Captions and rows of a standing table; a table whose only row is blank has none. */
export function tableRows(contents: SheetContents, rectangle: Rectangle) {
  const [captions = [], ...rows] = blockOf(contents, rectangle);
  const empty = rows.length === 1 && rows[0]?.every(content => content === null);
  return {
    captions: captions.map(content => String(content ?? '')),
    rows: empty ? [] : rows,
  };
}

function planTable(
  declaration: TableDeclaration,
  view: TableView | null,
  contents: SheetContents,
  shifted: number,
): TablePlan {
  const standing = view ? withoutTotals(view) : null;
  const state = standing && {
    name: declaration.name,
    firstRow: standing.row,
    firstColumn: standing.column,
    ...tableRows(contents, standing),
  };
  const merged = mergeTable(declaration, state);
  const at = positionOf(declaration.at);
  const rectangle = {
    row: (standing?.row ?? at.row) + shifted,
    column: standing?.column ?? at.column,
    rows: Math.max(1, merged.rows.length) + 1,
    columns: merged.columns.length,
  };
  const before = standing && { ...standing, row: standing.row + shifted };
  return {
    declaration,
    merged,
    rectangle,
    before,
    hasTotals: view?.hasTotals ?? false,
    shift: view && standing ? shiftBelow(contents, view, standing, rectangle) : null,
  };
}

/** Null where nothing stands below, or where the table keeps its length. */
function shiftBelow(
  contents: SheetContents,
  view: TableView,
  standing: Rectangle,
  rectangle: Rectangle,
): Shift | null {
  const more = rectangle.rows - standing.rows;
  const end = view.rectangle.row + view.rectangle.rows;
  const usedEnd = contents.used ? contents.used.row + contents.used.rows : 0;
  const below = { ...rectangle, row: end, rows: Math.max(0, usedEnd - end) };
  if (more === 0 || isBlank(contents, below)) return null;
  const down = rectangle.row - standing.row;
  return more > 0
    ? { kind: 'insert', block: { ...rectangle, row: end + down, rows: more } }
    : { kind: 'delete', block: { ...rectangle, row: end + down + more, rows: -more } };
}

const overlapsColumns = (a: Rectangle, b: Rectangle): boolean =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

/** How far the tables above have moved this one by growing and shrinking. */
function shiftOf(above: readonly TablePlan[], view: TableView): number {
  let rows = 0;
  for (const { shift } of above) {
    if (!shift || !overlapsColumns(shift.block, view.rectangle)) continue;
    if (view.rectangle.row + rows >= shift.block.row)
      rows += shift.kind === 'insert' ? shift.block.rows : -shift.block.rows;
  }
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

/** `existing` and its contents are those of the sheet with the same mark. Throws `PortError`. */
export function planSheet(
  declaration: SheetDeclaration,
  existing: SheetView | null,
  contents: SheetContents,
): SheetPlan {
  const views = new Map((existing?.tables ?? []).map(table => [table.name.toLowerCase(), table]));
  const tables = planTables(declaration, views, contents);
  const first = tables.find(({ before }) => before !== null);
  const at = first && positionOf(first.declaration.at);
  for (const { declaration: table, before, rectangle } of tables)
    if (!before && existing && !isBlank(contents, rectangle))
      throw new PortError('damaged', { sheet: existing.name, table: table.name });
  return {
    declaration,
    existing,
    name: existing?.name ?? declaration.caption,
    contents,
    tables,
    offset: {
      rows: first && at ? first.rectangle.row - at.row : 0,
      columns: first && at ? first.rectangle.column - at.column : 0,
    },
    intact: tables.every(isDeclared),
  };
}
