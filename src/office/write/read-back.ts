// What was written is read back where Excel was known to be in a mood to put it elsewhere. Excel words a formula in its
// own way, so formulas are compared by their letters and digits alone.

import { a1 } from '../../core/addresses';
import type { CellContent } from '../../workbook/declaration';
import { PortError } from '../../workbook/port';
import { readCells } from '../read-cells';
import type { RoundTrips } from '../round-trips';
import type { SheetView } from '../sheet-view';
import type { Resolve } from './content-operations';
import type { SheetPlan, TablePlan } from './sheet-plan';
import { bodyOf } from './table-styles';

const lettersAndDigits = (formula: string, table: string): string =>
  formula
    .toLowerCase()
    .replaceAll(table.toLowerCase(), '')
    .replaceAll('#this row', '')
    .replace(/_xlfn\.|[^\p{L}\p{N}]/gu, '');

/** Excel keeps 15 digits of a number. */
const PRECISION = 1e-13;

const isSameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= PRECISION * Math.max(Math.abs(one), Math.abs(other));

const plainText = (content: string | number | boolean): string =>
  String(content).replaceAll('\r\n', '\n').replace(/^'/, '');

function isAsWritten(wanted: CellContent, stored: CellContent, table: string, resolve: Resolve): boolean {
  if (typeof wanted === 'object' && wanted !== null)
    return (
      typeof stored === 'object' &&
      stored !== null &&
      lettersAndDigits(resolve(wanted.formula), table) === lettersAndDigits(stored.formula, table)
    );
  if (wanted === null || wanted === '') return stored === null;
  if (stored === null || typeof stored === 'object') return false;
  if (typeof wanted === 'number' && typeof stored === 'number') return isSameNumber(wanted, stored);
  return plainText(wanted) === plainText(stored);
}

function demandRows(
  plan: SheetPlan,
  table: TablePlan,
  stored: readonly (readonly CellContent[])[],
  resolve: Resolve,
) {
  const body = bodyOf(table);
  table.merged.rows.forEach((row, rowIndex) => {
    const wrong = row.findIndex(
      (wanted, column) =>
        !isAsWritten(wanted, stored[rowIndex]?.[column] ?? null, table.declaration.name, resolve),
    );
    if (wrong >= 0)
      throw new PortError('not-as-written', {
        sheet: plan.name,
        table: table.declaration.name,
        cell: a1(body.row + rowIndex, body.column + wrong),
      });
  });
}

/** Throws `PortError` at the first cell of a table of these sheets that holds something else than was written. */
export async function demandWritten(
  trips: RoundTrips,
  plans: readonly SheetPlan[],
  sheets: readonly SheetView[],
  resolve: Resolve,
): Promise<void> {
  const tables = plans.flatMap(plan =>
    plan.existing && sheets.includes(plan.existing) ? plan.tables.map(table => ({ plan, table })) : [],
  );
  const cells = await readCells(
    trips,
    tables.map(({ plan, table }) => ({ sheetId: plan.existing?.id ?? '', rectangle: bodyOf(table) })),
  );
  tables.forEach(({ plan, table }, index) => {
    demandRows(plan, table, cells[index] ?? [], resolve);
  });
}
