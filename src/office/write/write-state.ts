// Whether a write still stands: Excel's own Ctrl+Z takes back one request after the other, and so half of a command. What was
// written is held against what stands there; cells that users have changed since say nothing, nor do formulas, which
// Excel words in its own way.

import type { WriteState } from '../../workbook/port';
import { movedContent } from '../../workbook/merge-table';
import { literalOf, type Literal } from '../literals';
import type { SheetView, WorkbookView } from '../sheet-view';
import { bodyChanges, type Resolve } from './content-operations';
import { rectangleOfView, stayingPart, tableView, type StoredCells } from './stored-cells';
import type { PreparedChange } from './prepare';
import { blockOf } from './sheet-contents';
import type { SheetPlan, TablePlan } from './sheet-plan';

type Sign = 'written' | 'old';

const asIs: Resolve = formula => formula;

const signOf = <T>(now: T, written: T, old: T): readonly Sign[] =>
  written === old ? [] : now === written ? ['written'] : now === old ? ['old'] : [];

const isFormula = (literal: Literal | undefined): boolean =>
  typeof literal === 'string' && literal.startsWith('=');

function signsOfCells(
  plan: SheetPlan,
  table: TablePlan,
  view: SheetView,
  stored: StoredCells,
  resolve: Resolve,
): readonly Sign[] {
  const staying = stayingPart(plan, table, view);
  if (!staying || !table.existingTable) return [];
  const old = blockOf(plan.contents, table.existingTable);
  const now = stored(view, staying);
  return bodyChanges(plan, table, resolve).changes.flatMap((changes, index) =>
    changes.flatMap((written, column) => {
      const cell = now[index + 1]?.[column];
      if (written === null || cell === undefined || isFormula(written)) return [];
      const stood = literalOf(movedContent(old[index + 1]?.[column] ?? null, table.shifted), asIs);
      return signOf(literalOf(cell, asIs), written, stood);
    }),
  );
}

function signsOfTable(
  plan: SheetPlan,
  table: TablePlan,
  view: SheetView,
  stored: StoredCells,
  resolve: Resolve,
): readonly Sign[] {
  const existingTable = tableView(view, table);
  const rows = existingTable ? rectangleOfView(existingTable).rows : 0;
  return [
    ...signOf(rows, table.rectangle.rows, table.before?.rows ?? 0),
    ...signsOfCells(plan, table, view, stored, resolve),
  ];
}

/** `now` is the workbook at this moment, `stored` its cells. */
export function writeStateOf(
  { plans }: PreparedChange,
  now: WorkbookView,
  stored: StoredCells,
  resolve: Resolve,
): WriteState {
  const signs = plans.flatMap((plan): readonly Sign[] => {
    const { existing, declaration } = plan;
    const view = now.sheets.find(({ id, key }) => (existing ? id === existing.id : key === declaration.key));
    if (!view) return existing ? [] : ['old'];
    if (!existing && plan.tables.length === 0) return ['written'];
    return plan.tables.flatMap(table => signsOfTable(plan, table, view, stored, resolve));
  });
  if (!signs.includes('old')) return 'whole';
  return signs.includes('written') ? 'partly' : 'gone';
}
