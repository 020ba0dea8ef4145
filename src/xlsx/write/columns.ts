// Widths of a sheet's columns: what its tables declare, then what it declares for the others.

import { positionOf } from '../../core/addresses';
import type { SheetDeclaration } from '../../workbook/declaration';

export interface ColumnSize {
  readonly width: number;
  readonly hidden: boolean;
  /** Hidden in a group that opens with a click. */
  readonly folded: boolean;
}

/** Width, in characters, of a column that nobody declares. */
export const STANDARD_WIDTH = 8.43;
/** Excel adds five pixels of padding to the digits that a width counts. */
const PADDING = 5 / 7;

export function columnSizes(sheet: SheetDeclaration): ReadonlyMap<number, ColumnSize> {
  const sizes = new Map<number, ColumnSize>();
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {})) {
    const folded = sheet.foldedColumns?.includes(Number(column)) ?? false;
    sizes.set(Number(column), { width, hidden: folded, folded });
  }
  for (const table of sheet.tables) {
    const first = positionOf(table.at).column;
    table.columns.forEach(({ width, hidden = false, folded = false }, index) => {
      const former = sizes.get(first + index);
      const widest = Math.max(width, former?.width ?? 0);
      sizes.set(first + index, { width: widest, hidden: hidden || folded, folded });
    });
  }
  return sizes;
}

export const hasFolded = (sizes: ReadonlyMap<number, ColumnSize>): boolean =>
  [...sizes.values()].some(({ folded }) => folded);

/** The column behind a closed group bears the mark that opens it. */
function withMarks(sizes: ReadonlyMap<number, ColumnSize>): ReadonlyMap<number, ColumnSize> {
  const marks = [...sizes].flatMap(([column, { folded }]) => (folded ? [column + 1] : []));
  const bare = marks.filter(column => !sizes.has(column));
  return new Map([
    ...sizes,
    ...bare.map(column => [column, { width: STANDARD_WIDTH, hidden: false, folded: false }] as const),
  ]);
}

/** The `cols` element; empty where every column is of the standard width. */
export function columnsXml(sizes: ReadonlyMap<number, ColumnSize>): string {
  const columns = [...withMarks(sizes)]
    .sort(([one], [other]) => one - other)
    .map(([column, { width, hidden, folded }]) => {
      const group = folded ? ' outlineLevel="1"' : '';
      const mark = !folded && sizes.get(column - 1)?.folded === true ? ' collapsed="1"' : '';
      return `<col min="${column}" max="${column}" width="${(width + PADDING).toFixed(4)}"${hidden ? ' hidden="1"' : ''} customWidth="1"${group}${mark}/>`;
    });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}
