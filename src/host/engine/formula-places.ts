// Where Univer's sheets hold formulas. Univer itself looks through every cell of the workbook for them at each change and each
// calculation, a fifth of a second for a long table; here only places that have held one are looked at.

import type { ICellData, Nullable, Workbook } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { initSheetFormulaData, type IFormulaData } from '@univerjs/engine-formula';
import { cellKey, columnOf, rowOf } from '../model/sheet';

type Matrix = ObjectMatrix<Nullable<ICellData>>;
type Cells = Record<string, Record<string, Nullable<ICellData>>>;

/** Commands that put cells elsewhere, or bring cells with a sheet: after them all are looked at once more. */
const MOVES = /^sheet\.mutation\.(insert|remove|move|reorder|copy)/;

const holdsFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);

export class FormulaPlaces {
  /** Places by sheet; a sheet that is absent has to be looked through. */
  readonly #known = new Map<string, Set<number>>();

  /** After a command of Univer's. */
  follow(id: string, params: { readonly subUnitId?: string; readonly cellValue?: Cells }): void {
    if (MOVES.test(id)) this.#known.clear();
    const known = this.#known.get(params.subUnitId ?? '');
    if (id !== 'sheet.mutation.set-range-values' || !known) return;
    for (const [row, line] of Object.entries(params.cellValue ?? {}))
      for (const [column, cell] of Object.entries(line))
        if (holdsFormula(cell)) known.add(cellKey(Number(row), Number(column)));
  }

  /** All formulas of the workbook, as Univer wants them. */
  read(book: Workbook): IFormulaData {
    const data: IFormulaData = { [book.getUnitId()]: {} };
    for (const sheet of book.getSheets()) {
      const matrix = sheet.getCellMatrix();
      initSheetFormulaData(
        data,
        book.getUnitId(),
        sheet.getSheetId(),
        this.#sparse(sheet.getSheetId(), matrix),
      );
    }
    return data;
  }

  #sparse(sheetId: string, matrix: Matrix): Matrix {
    const places = this.#known.get(sheetId) ?? this.#search(sheetId, matrix);
    const found = new ObjectMatrix<Nullable<ICellData>>();
    for (const key of places) {
      const cell = matrix.getValue(rowOf(key), columnOf(key));
      if (holdsFormula(cell)) found.setValue(rowOf(key), columnOf(key), cell);
      else places.delete(key);
    }
    return found;
  }

  #search(sheetId: string, matrix: Matrix): Set<number> {
    const places = new Set<number>();
    matrix.forValue((row, column, cell) => {
      if (holdsFormula(cell)) places.add(cellKey(row, column));
    });
    this.#known.set(sheetId, places);
    return places;
  }
}
