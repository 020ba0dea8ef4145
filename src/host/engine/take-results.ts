// Takes what Univer computed back into the model: results of formulas, and cells that an array fills beside its formula.

import type { IRange, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell, CellValue } from '../model/cell';
import { cellKey, type HostSheet } from '../model/sheet';
import { toModelValue } from './cell-data';
import type { Matrix } from './cell-slices';
import { UNIT, type UniverGrid } from './univer-grid';

interface Results {
  readonly subUnitId: string;
  readonly cellValue: Matrix;
}

interface Spills {
  readonly arrayFormulaCellData?: Record<string, Record<string, Matrix>>;
}

type ArrayRanges = Record<string, Nullable<Record<string, Nullable<IRange>>>>;

/** A formula's result is never blank: the empty text is. */
const resultOf = (value: CellValue): CellValue => value ?? '';

const covers = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

function takeValues(grid: UniverGrid, { subUnitId, cellValue }: Results): void {
  const sheet = grid.workbook.findSheet(subUnitId);
  if (!sheet) return;
  for (const [row, line] of Object.entries(cellValue))
    for (const [column, data] of Object.entries(line)) {
      const key = cellKey(Number(row), Number(column));
      const cell = sheet.cells.get(key);
      if (cell?.formula !== undefined) sheet.cells.set(key, { ...cell, value: resultOf(toModelValue(data)) });
    }
}

function* spilledCells(sheet: HostSheet): Generator<readonly [number, Cell]> {
  for (const entry of sheet.cells) if (entry[1].spilledFrom !== undefined) yield entry;
}

function forgetSpill(sheet: HostSheet, key: number, cell: Cell): void {
  if (cell.format) sheet.cells.set(key, { value: null, format: cell.format });
  else sheet.cells.delete(key);
}

/** The formula cell whose array covers a cell. */
function anchorOf(ranges: ArrayRanges, row: number, column: number): number | null {
  for (const [top, line] of Object.entries(ranges))
    for (const [left, range] of Object.entries(line ?? {}))
      if (range && covers(range, row, column)) return cellKey(Number(top), Number(left));
  return null;
}

function spill(sheet: HostSheet, ranges: ArrayRanges, cells: Matrix): void {
  for (const [row, line] of Object.entries(cells))
    for (const [column, data] of Object.entries(line)) {
      const key = cellKey(Number(row), Number(column));
      const cell = sheet.cells.get(key);
      if (cell?.formula !== undefined || !data) continue;
      const from = anchorOf(ranges, Number(row), Number(column));
      if (from !== null) sheet.cells.set(key, { ...cell, value: toModelValue(data), spilledFrom: from });
    }
}

function takeSpills(grid: UniverGrid, params: Spills): void {
  const ranges = grid.univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange()[UNIT] ?? {};
  const bySheet = params.arrayFormulaCellData?.[UNIT] ?? {};
  for (const sheet of grid.workbook.sheets) {
    const spilled = [...spilledCells(sheet)];
    for (const [key, cell] of spilled) forgetSpill(sheet, key, cell);
    spill(sheet, (ranges[sheet.id] ?? {}) as ArrayRanges, bySheet[sheet.id] ?? {});
  }
}

export function takeResults(grid: UniverGrid): void {
  grid.commands.onCommandExecuted((command, options) => {
    if (command.id === 'sheet.mutation.set-range-values' && options?.['applyFormulaCalculationResult'])
      takeValues(grid, command.params as Results);
    if (command.id === 'formula.mutation.set-array-formula-data') takeSpills(grid, command.params as Spills);
  });
}
