// Carries the model's changed cells into Univer's sheets: in slices with a pause after each where others share the thread, and
// only then told to formulas and rules, so that those look at the whole once.

import type { ICellData, Nullable } from '@univerjs/core';
import type { Area } from '../model/a1';
import { columnOf, rowOf, type HostSheet } from '../model/sheet';
import { CellCarrier, concernsFormulas } from './carry-cells';
import { CHANGED } from './changed-ranges';
import type { GridFrame } from './grid-frame';
import type { UniverGrid } from './univer-grid';
import { toRange } from './univer-sheet';

/** Cells that are carried over at once where others share the thread; some 50 ms. */
const CELLS_A_SLICE = 4000;
/** Up to so many cells of a sheet are told to Univer one by one, as if they were typed. */
const MOST_TOLD = 1000;

export type Matrix = Record<string, Record<string, Nullable<ICellData>>>;

interface Carried {
  readonly row: number;
  readonly column: number;
  readonly content: ICellData;
}

const put = (cells: Matrix, { row, column, content }: Carried): void => {
  (cells[row] ??= {})[column] = content;
};

const around = (area: Area | null, { row, column }: Carried): Area => ({
  top: Math.min(area?.top ?? row, row),
  bottom: Math.max(area?.bottom ?? row, row),
  left: Math.min(area?.left ?? column, column),
  right: Math.max(area?.right ?? column, column),
});

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    if (first.length >= most) break;
    first.push(item);
  }
  return first;
}

export class CellSlices {
  readonly #carrier = new CellCarrier();
  #sincePause = 0;

  constructor(
    private readonly grid: UniverGrid,
    private readonly frame: GridFrame,
    private readonly pause: (() => Promise<void>) | null,
  ) {}

  /** Gives the number of cells. */
  async carry(sheet: HostSheet): Promise<number> {
    const isLong = sheet.changedCells.size > MOST_TOLD;
    const told: Matrix = {};
    let cells = 0;
    let area: Area | null = null;
    while (sheet.changedCells.size > 0 && this.frame.has(sheet)) {
      const slice = this.grid.asModel(() => this.#carrySlice(sheet));
      for (const each of slice) if (!isLong || concernsFormulas(each.content)) put(told, each);
      if (isLong) this.#draw(sheet, slice);
      area = slice.reduce(around, area);
      cells += slice.length;
      await this.#restAfter(slice.length);
    }
    if (area && this.frame.has(sheet)) this.#tell(sheet, told, isLong ? area : null);
    return cells;
  }

  /** A few cells here and there are no slice yet. */
  async #restAfter(cells: number): Promise<void> {
    this.#sincePause += cells;
    if (!this.pause || this.#sincePause < CELLS_A_SLICE) return;
    this.#sincePause = 0;
    await this.pause();
  }

  #tell(sheet: HostSheet, cellValue: Matrix, area: Area | null): void {
    const subUnitId = sheet.id;
    this.grid.asModel(() => {
      this.grid.run('sheet.mutation.set-range-values', { subUnitId, cellValue });
      if (!area) return;
      this.grid.run(CHANGED, { subUnitId, range: toRange(area) });
      this.frame.show(sheet, new Set(['cells']));
    });
  }

  /** The grid of the sheet that is shown, if one is shown at all. */
  #draw(sheet: HostSheet, slice: readonly Carried[]): void {
    if (!this.pause || this.grid.shownSheet() !== sheet.id) return;
    const cellValue: Matrix = {};
    for (const each of slice) if (!concernsFormulas(each.content)) put(cellValue, each);
    const params = { subUnitId: sheet.id, cellValue };
    this.grid.asModel(() => this.grid.run('sheet.mutation.set-range-values', params, { onlyLocal: true }));
  }

  /** The next of a sheet's changed cells; all of them without a pause. */
  #carrySlice(sheet: HostSheet): readonly Carried[] {
    const keys = firstOf(sheet.changedCells, this.pause ? CELLS_A_SLICE : Number.POSITIVE_INFINITY);
    const book = this.grid.univerWorkbook();
    const matrix = book.getSheetBySheetId(sheet.id)?.getCellMatrix();
    if (!matrix) throw new Error(`The grid has no sheet "${sheet.name}".`);
    const store = { matrix, styles: book.getStyles() };
    return keys.map(key => {
      sheet.changedCells.delete(key);
      const place = { row: rowOf(key), column: columnOf(key) };
      return { ...place, content: this.#carrier.put(store, place, this.#toCarry(sheet, place)) };
    });
  }

  #toCarry(sheet: HostSheet, { row, column }: { readonly row: number; readonly column: number }) {
    const cell = sheet.cell(row, column);
    const formula = this.grid.engineFormula(sheet, row, column, cell);
    return { cell, formula, inherited: sheet.inheritedFormat(row, column) };
  }
}
