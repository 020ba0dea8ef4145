// Widths of a sheet's columns: what its tables declare, then what it declares for the others.

import { positionOf } from '../../core/addresses';
import type { SheetDeclaration } from '../../workbook/declaration';

export interface ColumnSize {
  readonly width: number;
  readonly hidden: boolean;
}

/** Width, in characters, of a column that nobody declares. */
export const STANDARD_WIDTH = 8.43;
/** Excel adds five pixels of padding to the digits that a width counts. */
const PADDING = 5 / 7;

export function columnSizes(sheet: SheetDeclaration): ReadonlyMap<number, ColumnSize> {
  const sizes = new Map<number, ColumnSize>();
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {}))
    sizes.set(Number(column), { width, hidden: false });
  for (const table of sheet.tables) {
    const first = positionOf(table.at).column;
    table.columns.forEach(({ width, hidden = false }, index) => {
      const former = sizes.get(first + index);
      sizes.set(first + index, { width: Math.max(width, former?.width ?? 0), hidden });
    });
  }
  return sizes;
}

/** The `cols` element; empty where every column is of the standard width. */
export function columnsXml(sizes: ReadonlyMap<number, ColumnSize>): string {
  const columns = [...sizes]
    .sort(([one], [other]) => one - other)
    .map(
      ([column, { width, hidden }]) =>
        `<col min="${column}" max="${column}" width="${(width + PADDING).toFixed(4)}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
    );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}
