// Everything a write must know before its first call: the workbook as it stands, what the change makes of each
// sheet, and what would refuse it. Nothing is written here, so refusing costs nothing.

import type { SheetKey } from '../../workbook/declaration';
import { PortError, type WorkbookChange } from '../../workbook/port';
import { readCells } from '../read-cells';
import type { RoundTrips } from '../round-trips';
import type { SheetView, WorkbookView, WorkbookViewer } from '../sheet-view';
import type { SheetContents } from './sheet-contents';
import { placeSheet, type SheetPlan } from './sheet-plan';
import { withTextCells } from './text-cells';

export interface RemovedSheet {
  readonly view: SheetView;
  readonly contents: SheetContents;
}

export interface PreparedChange {
  readonly before: WorkbookView;
  readonly plans: readonly SheetPlan[];
  readonly removed: readonly RemovedSheet[];
}

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

function refuseTakenNames(change: WorkbookChange, view: WorkbookView): void {
  const staying = view.sheets.filter(({ key }) => key === null || !change.remove.includes(key));
  for (const { key, caption, tables } of change.put) {
    const existingSheet = view.sheets.find(sheet => sheet.key === key);
    const taken = !existingSheet && staying.find(({ name }) => sameName(name, caption));
    if (taken) throw new PortError('name-taken', { sheet: taken.name });
    for (const sheet of staying.filter(other => other !== existingSheet))
      for (const table of sheet.tables)
        if (tables.some(({ name }) => sameName(name, table.name)))
          throw new PortError('name-taken', { sheet: sheet.name, table: table.name });
  }
}

function refuseLockedStructure(change: WorkbookChange, view: WorkbookView): void {
  if (!view.structureProtected) return;
  const known = new Set(view.sheets.map(({ key }) => key));
  if (change.put.some(({ key }) => !known.has(key)) || change.remove.some(key => known.has(key)))
    throw new PortError('protected', { what: 'workbook' });
}

async function contentsOf(
  trips: RoundTrips,
  sheets: readonly SheetView[],
): Promise<ReadonlyMap<SheetView, SheetContents>> {
  const filled = sheets.flatMap(sheet => (sheet.used ? [{ sheet, used: sheet.used }] : []));
  const ranges = filled.map(({ sheet, used }) => ({ sheetId: sheet.id, rectangle: used }));
  const cells = await readCells(trips, ranges);
  return new Map(filled.map(({ sheet, used }, index) => [sheet, { used, rows: cells[index] ?? [] }]));
}

const BLANK: SheetContents = { used: null, rows: [] };

/** A look at the workbook, and as many round trips as the contents of existing sheets need. Throws `PortError`. */
export async function prepareChange(
  trips: RoundTrips,
  viewer: WorkbookViewer,
  change: WorkbookChange,
): Promise<PreparedChange> {
  const before = await viewer.view();
  refuseLockedStructure(change, before);
  refuseTakenNames(change, before);
  const byKey = new Map<SheetKey | null, SheetView>(before.sheets.map(sheet => [sheet.key, sheet]));
  const touched = [...change.put.map(({ key }) => key), ...change.remove].flatMap(
    key => byKey.get(key) ?? [],
  );
  const contents = await contentsOf(trips, [...new Set(touched)]);
  const of = (sheet: SheetView | undefined) => (sheet && contents.get(sheet)) ?? BLANK;
  return {
    before,
    plans: await withTextCells(
      trips,
      change.put.map(sheet => {
        const existing = byKey.get(sheet.key);
        return placeSheet(sheet, existing ?? null, of(existing));
      }),
    ),
    removed: change.remove.flatMap(key => {
      const view = byKey.get(key);
      return view ? [{ view, contents: of(view) }] : [];
    }),
  };
}
