// What the cells that a write touched hold by now: read before it is taken back, so that only what differs is written.

import { addressOf } from '../../core/addresses';
import type { Rectangle } from '../../core/addresses';
import type { CellContent } from '../../workbook/declaration';
import { styleOf } from '../../workbook/styles';
import { readCells, type SheetRange } from '../read-cells';
import type { RoundTrips } from '../round-trips';
import type { SheetView, TableView, WorkbookView } from '../sheet-view';
import { declaredCells } from './content-operations';
import type { PreparedChange } from './prepare';
import type { SheetPlan, TablePlan } from './sheet-plan';
import { TEXT_FORMAT } from './text-cells';

/** Contents by sheet and place; none where a place was not read. */
export type StoredCells = (sheet: SheetView, place: Rectangle) => readonly (readonly CellContent[])[];

/** Header and body. */
export const rectangleOfView = ({ rectangle, hasTotals }: TableView): Rectangle => ({
  ...rectangle,
  rows: rectangle.rows - (hasTotals ? 1 : 0),
});

export const tableView = (view: SheetView | null, { declaration }: TablePlan): TableView | undefined =>
  view?.tables.find(({ name }) => name.toLowerCase() === declaration.name.toLowerCase());

/** The part of an existing table that stood there before; null where it is new. */
export function stayingPart(plan: SheetPlan, table: TablePlan, view: SheetView): Rectangle | null {
  const existingTable = tableView(view, table);
  const old = tableView(plan.existing, table);
  if (!existingTable || !old) return null;
  const [now, before] = [rectangleOfView(existingTable), rectangleOfView(old)];
  return {
    ...now,
    rows: Math.min(now.rows, before.rows),
    columns: Math.min(now.columns, before.columns),
  };
}

/** A cell beside the tables that the declaration fills. */
export interface LoosePlace {
  readonly cell: Rectangle;
  readonly isText: boolean;
}

export const loosePlaces = (plan: SheetPlan): readonly LoosePlace[] =>
  declaredCells(plan).map(({ block, style }) => ({
    cell: { ...block, rows: 1, columns: 1 },
    isText: styleOf(style).numberFormat === TEXT_FORMAT,
  }));

const keyOf = (sheetId: string, place: Rectangle): string => `${sheetId}!${addressOf(place)}`;

/** Throws `PortError`. */
export async function readStored(
  trips: RoundTrips,
  { plans }: PreparedChange,
  { sheets }: WorkbookView,
): Promise<StoredCells> {
  const ranges = plans.flatMap((plan): readonly SheetRange[] => {
    const view = sheets.find(({ id }) => id === plan.existing?.id);
    if (!view) return [];
    const tables = plan.tables.flatMap(table => stayingPart(plan, table, view) ?? []);
    return [...tables, ...loosePlaces(plan).map(({ cell }) => cell)].map(rectangle => ({
      sheetId: view.id,
      rectangle,
    }));
  });
  const cells = await readCells(trips, ranges);
  const stored = new Map(
    ranges.map(({ sheetId, rectangle }, index) => [keyOf(sheetId, rectangle), cells[index]]),
  );
  return (sheet, place) => stored.get(keyOf(sheet.id, place)) ?? [];
}
