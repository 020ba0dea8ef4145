// The cells of a declared sheet by row and column, tables and loose cells alike, not yet XML.
// Also which rectangles the declaration owns: a port leaves everything beside them alone.

import { positionOf, rangeOf } from '../../core/addresses';
import type { CellRange } from '../../core/addresses';
import type {
  CellContent,
  CellDeclaration,
  ColumnDeclaration,
  FormulaContent,
  SheetDeclaration,
  TableDeclaration,
} from '../../workbook/declaration';
import type { StyleToken } from '../../workbook/styles';

/** What a cell looks like, and how far a merge that starts in it spans; 1 and 1 for a single cell. */
export interface CellLook {
  readonly style: StyleToken;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * Neighbouring cells of one row. The rows of a table share their looks, because a consolidated table has hundreds of
 * thousands of cells.
 */
export interface Stretch {
  readonly firstColumn: number;
  readonly contents: readonly CellContent[];
  /** One for each content. */
  readonly looks: readonly CellLook[];
}

/** By row; the stretches of a row never overlap, because declarations are checked. */
export type DraftRows = ReadonlyMap<number, readonly Stretch[]>;

/** The rectangle of a table, its header included; Excel wants one row even of an empty table. */
export function tableRange(table: TableDeclaration): CellRange {
  const { row, column } = positionOf(table.at);
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + Math.max(table.rows.length, 1),
    lastColumn: column + table.columns.length - 1,
  };
}

export const declaredRanges = (sheet: SheetDeclaration): readonly CellRange[] => [
  ...sheet.cells.map(cell => rangeOf(cell.mergeTo === undefined ? cell.at : `${cell.at}:${cell.mergeTo}`)),
  ...sheet.tables.map(tableRange),
];

class Drafts {
  readonly rows = new Map<number, Stretch[]>();

  add(row: number, stretch: Stretch): void {
    const stretches = this.rows.get(row);
    if (stretches) stretches.push(stretch);
    else this.rows.set(row, [stretch]);
  }
}

const single = (style: StyleToken): CellLook => ({ style, columnSpan: 1, rowSpan: 1 });

const isFormula = (content: CellContent): content is FormulaContent =>
  typeof content === 'object' && content !== null;

/** A calculated column holds its formula in every row; what the declaration gives there is the cached result. */
function columnContent(column: ColumnDeclaration, content: CellContent): CellContent {
  if (column.formula === undefined || isFormula(content)) return content;
  return content === null
    ? { kind: 'formula', formula: column.formula }
    : { kind: 'formula', formula: column.formula, cached: content };
}

/** Looks of the body's rows, by index: those of the columns, but where single cells have a style of their own. */
function looksOfRows(table: TableDeclaration): (rowIndex: number) => readonly CellLook[] {
  const usual = table.columns.map(({ style }) => single(style));
  const indexes = new Map(table.columns.map(({ key }, index) => [key, index]));
  const changed = new Map<number, CellLook[]>();
  for (const { rowIndex, column, style } of table.cellStyles ?? []) {
    const index = indexes.get(column);
    if (index === undefined) continue;
    const looks = changed.get(rowIndex) ?? [...usual];
    looks[index] = single(style);
    changed.set(rowIndex, looks);
  }
  const shared = new Map<string, readonly CellLook[]>();
  return rowIndex => {
    const looks = changed.get(rowIndex);
    if (!looks) return usual;
    const key = looks.map(({ style }) => style).join(' ');
    const known = shared.get(key) ?? looks;
    shared.set(key, known);
    return known;
  };
}

function putTable(drafts: Drafts, table: TableDeclaration): void {
  const { row: headerRow, column: firstColumn } = positionOf(table.at);
  const { columns } = table;
  drafts.add(headerRow, {
    firstColumn,
    contents: columns.map(({ caption }) => caption),
    looks: columns.map(({ headerStyle = 'header' }) => single(headerStyle)),
  });
  const looksOf = looksOfRows(table);
  // The blank row of an empty table stays blank: Excel fills calculated columns in when a row comes.
  if (table.rows.length === 0)
    drafts.add(headerRow + 1, { firstColumn, contents: columns.map(() => null), looks: looksOf(0) });
  const isCalculated = columns.some(({ formula }) => formula !== undefined);
  table.rows.forEach((body, rowIndex) => {
    const contents = isCalculated
      ? columns.map((column, index) => columnContent(column, body[index] ?? null))
      : body;
    drafts.add(headerRow + 1 + rowIndex, { firstColumn, contents, looks: looksOf(rowIndex) });
  });
}

function putCell(drafts: Drafts, { at, mergeTo = at, content, style }: CellDeclaration): void {
  const first = positionOf(at);
  const last = mergeTo === at ? first : positionOf(mergeTo);
  const columnSpan = last.column - first.column + 1;
  const rowSpan = last.row - first.row + 1;
  // A merged block shows its border and fill only when every cell under it has them.
  const blank: readonly null[] = Array.from({ length: columnSpan }, () => null);
  const covered = blank.map(() => single(style));
  drafts.add(first.row, {
    firstColumn: first.column,
    contents: [content, ...blank.slice(1)],
    looks: [{ style, columnSpan, rowSpan }, ...covered.slice(1)],
  });
  for (let row = first.row + 1; row <= last.row; row += 1)
    drafts.add(row, { firstColumn: first.column, contents: blank, looks: covered });
}

export function draftCells(sheet: SheetDeclaration): DraftRows {
  const drafts = new Drafts();
  for (const cell of sheet.cells) putCell(drafts, cell);
  for (const table of sheet.tables) putTable(drafts, table);
  return drafts.rows;
}

/** Null where nothing is declared. */
export function draftContent(rows: DraftRows, row: number, column: number): CellContent {
  for (const { firstColumn, contents } of rows.get(row) ?? [])
    if (column >= firstColumn && column < firstColumn + contents.length)
      return contents[column - firstColumn] ?? null;
  return null;
}
