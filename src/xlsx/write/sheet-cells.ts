// The cells of a declared sheet by row and column, tables and loose cells alike, not yet XML.
// Also which rectangles the declaration owns: a port leaves everything beside them alone.

import type { RawRange } from '../../core';
import type {
  CellContent,
  ColumnDeclaration,
  FormulaContent,
  SheetDeclaration,
  TableDeclaration,
} from '../../workbook/declaration';
import type { StyleToken } from '../../workbook/styles';
import { cellPlace, rangeOf } from './addresses';

export interface DraftCell {
  readonly content: CellContent;
  readonly style: StyleToken;
  /** Columns that a merge starting here spans; 1 for a single cell. */
  readonly columnSpan: number;
  /** Rows that a merge starting here spans. */
  readonly rowSpan: number;
}

export type DraftRows = Map<number, Map<number, DraftCell>>;

/** The rectangle of a table, its header included; Excel wants one row even of an empty table. */
export function tableRange(table: TableDeclaration): RawRange {
  const { row, column } = cellPlace(table.at);
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + Math.max(table.rows.length, 1),
    lastColumn: column + table.columns.length - 1,
  };
}

export const declaredRanges = (sheet: SheetDeclaration): readonly RawRange[] => [
  ...sheet.cells.map(cell => rangeOf(cell.mergeTo === undefined ? cell.at : `${cell.at}:${cell.mergeTo}`)),
  ...sheet.tables.map(tableRange),
];

function put(rows: DraftRows, row: number, column: number, cell: DraftCell): void {
  const cells = rows.get(row);
  if (cells) cells.set(column, cell);
  else rows.set(row, new Map([[column, cell]]));
}

const isFormula = (content: CellContent): content is FormulaContent =>
  typeof content === 'object' && content !== null;

/** A calculated column holds its formula in every row; what the declaration gives there is the cached result. */
function columnContent(column: ColumnDeclaration, content: CellContent): CellContent {
  if (column.formula === undefined || isFormula(content)) return content;
  return content === null
    ? { kind: 'formula', formula: column.formula }
    : { kind: 'formula', formula: column.formula, cached: content };
}

function putTable(rows: DraftRows, table: TableDeclaration): void {
  const { row: headerRow, column: firstColumn } = cellPlace(table.at);
  const single = { columnSpan: 1, rowSpan: 1 };
  const overrides = new Map(
    (table.cellStyles ?? []).map(({ rowIndex, column, style }) => [`${rowIndex} ${column}`, style]),
  );
  const hasOverrides = overrides.size > 0;
  table.columns.forEach((column, index) => {
    put(rows, headerRow, firstColumn + index, {
      content: column.caption,
      style: column.headerStyle ?? 'header',
      ...single,
    });
  });
  // The blank row of an empty table stays blank: Excel fills calculated columns in when a row comes.
  const isEmpty = table.rows.length === 0;
  const bodies = isEmpty ? [table.columns.map(() => null)] : table.rows;
  bodies.forEach((body, rowIndex) => {
    table.columns.forEach((column, index) => {
      put(rows, headerRow + 1 + rowIndex, firstColumn + index, {
        content: isEmpty ? null : columnContent(column, body[index] ?? null),
        style: (hasOverrides ? overrides.get(`${rowIndex} ${column.key}`) : undefined) ?? column.style,
        ...single,
      });
    });
  });
}

function putCells(rows: DraftRows, sheet: SheetDeclaration): void {
  for (const cell of sheet.cells) {
    const first = cellPlace(cell.at);
    const last = cell.mergeTo === undefined ? first : cellPlace(cell.mergeTo);
    // A merged block shows its border and fill only when every cell under it has them.
    for (let row = first.row; row <= last.row; row += 1)
      for (let column = first.column; column <= last.column; column += 1)
        put(rows, row, column, { content: null, style: cell.style, columnSpan: 1, rowSpan: 1 });
    put(rows, first.row, first.column, {
      content: cell.content,
      style: cell.style,
      columnSpan: last.column - first.column + 1,
      rowSpan: last.row - first.row + 1,
    });
  }
}

export function draftCells(sheet: SheetDeclaration): DraftRows {
  const rows: DraftRows = new Map();
  putCells(rows, sheet);
  sheet.tables.forEach(table => {
    putTable(rows, table);
  });
  return rows;
}
