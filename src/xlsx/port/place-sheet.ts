// A declaration fitted to the sheet that stands: its tables where the user has moved them, with what users typed and
// with the columns that the office added. Decides; writes nothing.

import { rangesMeet, rangeText, type CellRange, a1, positionOf } from '../../core/addresses';
import type {
  CellContent,
  ColumnDeclaration,
  SheetDeclaration,
  TableDeclaration,
} from '../../workbook/declaration';
import { mergeTable, rowsThatCount, type MergedTable } from '../../workbook/merge-table';
import { PortError, type TableState } from '../../workbook/port';
import { tableRange } from '../write/sheet-cells';
import { ownCells } from './own-cells';
import { attributeOf } from '../package/xml-elements';
import { cellContent, type SheetFile, type ExistingTable } from './sheet-file';

export interface ExistingSheet {
  readonly name: string;
  readonly file: SheetFile;
  readonly tables: readonly ExistingTable[];
  readonly texts: readonly string[];
}

export interface PlacedSheet {
  /** The declaration as it is to be written here. */
  readonly sheet: SheetDeclaration;
  /** Whether everything stands where the declaration has it, so that its ranges mean what they say. */
  readonly isIntact: boolean;
  /** Rectangles of our tables as they stand now. */
  readonly formerRanges: readonly CellRange[];
  /** The file's cell formats of columns that the office added, by address. */
  readonly ownStyles: ReadonlyMap<string, number>;
  /** Cells of users that are carried on as they are, by address. */
  readonly ownCells: ReadonlyMap<string, string>;
}

const contentAt = ({ file, texts }: ExistingSheet, row: number, column: number): CellContent =>
  cellContent(file.rows.get(row)?.cells.get(column), texts);

function block(existing: ExistingSheet, range: CellRange): readonly (readonly CellContent[])[] {
  const rows: CellContent[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const cells: CellContent[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1)
      cells.push(contentAt(existing, row, column));
    rows.push(cells);
  }
  return rows;
}

function statedTable(existing: ExistingSheet, name: string, range: CellRange): TableState {
  const [captions = [], ...rows] = block(existing, range);
  return {
    name,
    firstRow: range.firstRow,
    firstColumn: range.firstColumn,
    captions: captions.map(content => (typeof content === 'object' ? '' : String(content))),
    rows,
  };
}

const isBlankRow = (row: readonly CellContent[]): boolean => row.every(content => content === null);

interface KnownStates {
  readonly texts: readonly string[];
  readonly byPlace: Map<string, TableState>;
}

/** A workbook is read after every change of one of its sheets; the tables of the others are as they were. */
const knownStates = new WeakMap<SheetFile, KnownStates>();

function statesOf({ file, texts }: ExistingSheet): KnownStates['byPlace'] {
  const known = knownStates.get(file);
  if (known?.texts === texts) return known.byPlace;
  const byPlace = new Map<string, TableState>();
  knownStates.set(file, { texts, byPlace });
  return byPlace;
}

/** A table as it stands, with the rows that count. */
export function tableState(existing: ExistingSheet, name: string, range: CellRange): TableState {
  const states = statesOf(existing);
  const place = `${name} ${rangeText(range)}`;
  const known = states.get(place);
  if (known) return known;
  const stated = statedTable(existing, name, range);
  const state = { ...stated, rows: rowsThatCount(stated.rows) };
  states.set(place, state);
  return state;
}

export const bodyRange = ({ range, hasTotals }: ExistingTable): CellRange =>
  hasTotals ? { ...range, lastRow: range.lastRow - 1 } : range;

/** Cells left behind by a table that was turned into a plain range: the header tells. */
function leftBehind(existing: ExistingSheet, table: TableDeclaration): CellRange | null {
  const { row, column } = positionOf(table.at);
  const lastColumn = column + table.columns.length - 1;
  const isHeader = table.columns.every(
    ({ caption }, index) => contentAt(existing, row, column + index) === caption,
  );
  if (!isHeader) return null;
  let lastRow = row;
  const rowAt = (number: number): readonly CellContent[] =>
    block(existing, { firstRow: number, lastRow: number, firstColumn: column, lastColumn })[0] ?? [];
  while (!isBlankRow(rowAt(lastRow + 1))) lastRow += 1;
  return { firstRow: row, firstColumn: column, lastRow: Math.max(lastRow, row + 1), lastColumn };
}

const OFFICE_COLUMN = 'office column';

export const isOfficeColumn = (key: string): boolean => key.startsWith(OFFICE_COLUMN);

const officeColumn = (caption: string, index: number): ColumnDeclaration => ({
  key: `${OFFICE_COLUMN} ${index}`,
  caption,
  width: 12,
  style: 'plain',
});

function placedTable(table: TableDeclaration, merged: MergedTable, range: CellRange): TableDeclaration {
  return {
    ...table,
    at: a1(range.firstRow, range.firstColumn),
    columns: merged.columns.map(({ caption, declared }, index) => declared ?? officeColumn(caption, index)),
    rows: merged.rows,
  };
}

function stylesOfOfficeColumns(
  existing: ExistingSheet,
  merged: MergedTable,
  former: CellRange,
  placed: CellRange,
): readonly (readonly [string, number])[] {
  return merged.columns.flatMap(({ declared }, index) => {
    if (declared !== null) return [];
    const column = placed.firstColumn + index;
    const styleAt = (row: number): number => {
      const cell = existing.file.rows.get(row)?.cells.get(column) ?? '';
      return Number(attributeOf(cell, 's') ?? 0);
    };
    const ofBody = styleAt(former.firstRow + 1);
    return Array.from(
      { length: placed.lastRow - placed.firstRow + 1 },
      (_, offset) =>
        [a1(placed.firstRow + offset, column), offset === 0 ? styleAt(former.firstRow) : ofBody] as const,
    );
  });
}

interface TablePlacement {
  readonly table: TableDeclaration;
  readonly former: CellRange | null;
  readonly ownStyles: readonly (readonly [string, number])[];
  readonly ownCells: readonly (readonly [string, string])[];
}

function placeTable(table: TableDeclaration, existing: ExistingSheet): TablePlacement {
  const found = existing.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
  if (found?.hasTotals === true)
    throw new PortError('unsupported', { sheet: existing.name, table: table.name, what: 'totals-row' });
  const former = found ? found.range : leftBehind(existing, table);
  if (!former) return { table, former: null, ownStyles: [], ownCells: [] };
  const merged = mergeTable(table, statedTable(existing, table.name, former));
  const placed = placedTable(table, merged, former);
  return {
    table: placed,
    former,
    ownStyles: stylesOfOfficeColumns(existing, merged, former, tableRange(placed)),
    ownCells: ownCells(existing.file, former, merged),
  };
}

/** Cells of the office must not vanish under a table that grows: nothing is written then. */
function demandRoom(existing: ExistingSheet, table: TableDeclaration, former: readonly CellRange[]): void {
  const range = tableRange(table);
  for (const [row, { cells }] of existing.file.rows) {
    if (row < range.firstRow || row > range.lastRow) continue;
    for (const column of cells.keys()) {
      const place = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      if (!rangesMeet(place, range) || former.some(own => rangesMeet(place, own))) continue;
      if (contentAt(existing, row, column) !== null)
        throw new PortError('damaged', { sheet: existing.name, table: table.name, cell: a1(row, column) });
    }
  }
}

function movedCells(sheet: SheetDeclaration, rows: number, columns: number): SheetDeclaration['cells'] {
  if (rows === 0 && columns === 0) return sheet.cells;
  const moved = (text: string): string => {
    const { row, column } = positionOf(text);
    return a1(row + rows, column + columns);
  };
  // A formula speaks of places that are no longer the declared ones: what stands is right, Excel has moved it.
  return sheet.cells
    .filter(({ content }) => typeof content !== 'object' || content === null)
    .filter(({ at }) => positionOf(at).row + rows >= 1 && positionOf(at).column + columns >= 1)
    .map(cell => ({
      ...cell,
      at: moved(cell.at),
      ...(cell.mergeTo === undefined ? {} : { mergeTo: moved(cell.mergeTo) }),
    }));
}

/** Throws `PortError` where something of the office stands in the way. */
export function placeSheet(sheet: SheetDeclaration, existing: ExistingSheet): PlacedSheet {
  const placements = sheet.tables.map(table => placeTable(table, existing));
  const formerRanges = placements.flatMap(({ former }) => (former ? [former] : []));
  placements.forEach(({ table }) => {
    demandRoom(existing, table, formerRanges);
  });
  const [first] = placements.flatMap(({ table, former }, index) => {
    const declared = sheet.tables[index];
    return former && declared ? [{ from: positionOf(declared.at), to: positionOf(table.at) }] : [];
  });
  const rows = first ? first.to.row - first.from.row : 0;
  const columns = first ? first.to.column - first.from.column : 0;
  const isIntact = placements.every(({ table }, index) => {
    const declared = sheet.tables[index];
    return (
      declared?.at === table.at &&
      declared.columns.every((column, place) => table.columns[place]?.key === column.key)
    );
  });
  return {
    sheet: {
      ...sheet,
      cells: movedCells(sheet, rows, columns),
      tables: placements.map(({ table }) => table),
    },
    isIntact,
    formerRanges,
    ownStyles: new Map(placements.flatMap(({ ownStyles }) => ownStyles)),
    ownCells: new Map(placements.flatMap(({ ownCells: cells }) => cells)),
  };
}
