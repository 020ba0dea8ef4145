// Cells that users put into a table of ours: they are carried on as the file has them, with their formats and whatever
// is written within them. One whose row changes place takes its formula along.

import { a1 } from '../../core/addresses';
import type { CellRange } from '../../core/addresses';
import { isFormula, type MergedColumn, type MergedTable } from '../../workbook/merge-table';
import { movedFormula } from '../../core/formulas';
import { plainXmlText } from '../../ooxml/xml-text';
import { cellContent, type SheetFile } from './sheet-file';
import {
  attributeOf,
  childrenOf,
  contentOf,
  rootOf,
  withAttribute,
  withElements,
  withValue,
} from '../package/xml-elements';

/** A `c` element as it reads in another row of its column. */
function movedCell(cell: string, column: number, fromRow: number, toRow: number): string {
  if (fromRow === toRow) return cell;
  const root = rootOf(cell);
  const address = a1(toRow, column);
  const open = withValue(root.open, 'r', address);
  const span = childrenOf(cell, root).find(({ name }) => name === 'f');
  // A formula without a text is told by its attributes alone, of a place that does not change.
  if (!span || span.innerStart === span.innerEnd) return open + cell.slice(root.start + root.open.length);
  const text = movedFormula(contentOf(cell, span), toRow - fromRow, 0);
  const hasRange = attributeOf(span.open, 'ref') !== undefined;
  const formula = hasRange ? withAttribute(span.open, 'ref', address) : span.open;
  return `${open}${formula}${plainXmlText(text)}</f>${cell.slice(span.end)}`;
}

/** Without the result of another row. */
function withoutResult(cell: string): string {
  const root = rootOf(cell);
  const values = childrenOf(cell, root).filter(({ name }) => name === 'v' || name === 'is');
  const plain = withElements(cell, values, () => '');
  return withAttribute(root.open, 't', null) + plain.slice(root.open.length);
}

const formulaCell = (cell: string | undefined): boolean => isFormula(cellContent(cell, []));

interface ExistingCells {
  readonly file: SheetFile;
  readonly range: CellRange;
}

const cellAt = ({ file }: ExistingCells, row: number, column: number): string | undefined =>
  file.rows.get(row)?.cells.get(column);

/** The column's formula in a row that is new. */
function continuedCell(existing: ExistingCells, column: number, row: number): string | null {
  const { range } = existing;
  for (let from = range.firstRow + 1; from <= range.lastRow; from += 1) {
    const cell = cellAt(existing, from, column);
    if (cell !== undefined && formulaCell(cell)) return withoutResult(movedCell(cell, column, from, row));
  }
  return null;
}

function ownCell(
  existing: ExistingCells,
  { declared, continued }: MergedColumn,
  column: number,
  from: number | null,
  row: number,
): string | null {
  const fromRow = existing.range.firstRow + 1 + (from ?? 0);
  const cell = from === null ? undefined : cellAt(existing, fromRow, column);
  if (declared === null && from === null) return continued && continuedCell(existing, column, row);
  const isOwn = declared === null || (declared.userEntry === true && formulaCell(cell));
  return isOwn && cell !== undefined ? movedCell(cell, column, fromRow, row) : null;
}

/** Whole `c` elements by address: of columns that the office added, and formulas in columns that users fill. */
export function ownCells(
  file: SheetFile,
  range: CellRange,
  { columns, from }: MergedTable,
): readonly (readonly [string, string])[] {
  const rows = from.length > 0 ? from : [null];
  return columns.flatMap((merged, index) => {
    if (merged.declared !== null && merged.declared.userEntry !== true) return [];
    const column = range.firstColumn + index;
    return rows.flatMap((source, offset) => {
      const row = range.firstRow + 1 + offset;
      const cell = ownCell({ file, range }, merged, column, source, row);
      return cell === null ? [] : [[a1(row, column), cell] as const];
    });
  });
}
