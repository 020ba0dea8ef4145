// Formulas that users put into a table of ours. Excel fills a column with whatever formula a program writes into one of
// its rows: different formulas can be left where they stand, but neither moved nor brought back. A write that would
// have to is refused before it begins.

import type { Rectangle } from '../../core/addresses';
import type { CellContent, TableDeclaration } from '../../workbook/declaration';
import { isFormula, movedContent, sharesOneFormula, type MergedTable } from '../../workbook/merge-table';
import { PortError } from '../../workbook/port';
import { blockOf, type SheetContents } from './sheet-contents';

const isSame = (one: CellContent, other: CellContent): boolean =>
  isFormula(one) && isFormula(other) && one.formula === other.formula;

/** Whether each formula of a column stays, and reads what it read. */
const allStay = (stored: readonly CellContent[], wanted: readonly CellContent[], shifted: number): boolean =>
  stored.every(
    (content, index) => !isFormula(content) || isSame(movedContent(content, shifted), wanted[index] ?? null),
  );

interface WrittenTable {
  readonly declaration: TableDeclaration;
  readonly merged: MergedTable;
  /** Header and body among the contents. */
  readonly existingTable: Rectangle | null;
  /** How many rows down it stands by the time of the write. */
  readonly shifted: number;
}

/** Throws `PortError` with the column whose formulas differ. */
export function refuseDifferingFormulas(sheet: string, table: WrittenTable, contents: SheetContents): void {
  const { existingTable, merged, shifted, declaration } = table;
  if (!existingTable) return;
  const firstRow = existingTable.row + 1;
  const body = blockOf(contents, { ...existingTable, row: firstRow, rows: existingTable.rows - 1 });
  merged.columns.forEach(({ caption, declared }, column) => {
    if (declared !== null && declared.userEntry !== true) return;
    const stored = body.map(row => row[column] ?? null);
    const wanted = merged.rows.map(row => row[column] ?? null);
    if (sharesOneFormula(stored, firstRow) || allStay(stored, wanted, shifted)) return;
    throw new PortError('own-formulas', { sheet, table: declaration.name, column: caption });
  });
}
