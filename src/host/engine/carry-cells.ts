// Puts cells of the model into Univer's sheets. Univer's own command compares the style of every cell with all styles there are,
// and looks through the whole workbook for formulas: seconds for a long table. So contents and looks go straight into its store,
// each kind of look once; only where formulas stand, or stood, is the command told.

import type { ICellData, IStyleData, Nullable, ObjectMatrix, Styles } from '@univerjs/core';
import { DEFAULT_FORMAT, without, type Cell, type CellFormat } from '../model/cell';
import { contentData, styleData } from './cell-data';

const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null };

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).every(isBlank));

/** What says nothing is left out, as Univer itself stores styles. */
function stored(style: IStyleData): IStyleData {
  const parts = Object.entries(style).filter(([, part]) => !isBlank(part));
  const bare = ([name, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null
      ? [name, Object.fromEntries(Object.entries(part).filter(([, value]) => !isBlank(value)))]
      : [name, part];
  return Object.fromEntries(parts.map(bare)) as IStyleData;
}

export class CellCarrier {
  readonly #ids = new WeakMap<CellFormat, string>();

  /**
   * Gives what the cell holds, as Univer's command is told it: all of it where formulas, or parts of them, are concerned
   * (`concernsFormulas`), which the command alone puts in.
   */
  put(
    { matrix, styles }: { readonly matrix: ObjectMatrix<Nullable<ICellData>>; readonly styles: Styles },
    { row, column }: { readonly row: number; readonly column: number },
    { cell, formula, inherited }: CarriedCell,
  ): ICellData {
    const before = matrix.getValue(row, column);
    const style = this.#styleId(styles, cell?.format ?? inherited);
    const look = style === null ? {} : { s: style };
    if (formula !== null || isComplex(before)) {
      matrix.setValue(row, column, { ...without<ICellData, 's'>(before ?? {}, 's'), ...look });
      return formula === null ? { ...CLEARED, ...contentData(cell) } : { ...CLEARED, f: formula };
    }
    const { v, t } = contentData(cell);
    if (v !== null) matrix.setValue(row, column, { v, t, ...look });
    else if (style !== null) matrix.setValue(row, column, look);
    else if (before) matrix.realDeleteValue(row, column);
    return { v, t };
  }

  #styleId(styles: Styles, format: CellFormat): string | null {
    if (format === DEFAULT_FORMAT) return null;
    const known = this.#ids.get(format);
    if (known !== undefined) return known;
    const id = styles.setValue(stored(styleData(format)));
    if (id === undefined || id === null) return null;
    this.#ids.set(format, id);
    return id;
  }
}

export const concernsFormulas = (told: ICellData): boolean => 'f' in told;

export interface CarriedCell {
  readonly cell: Cell | undefined;
  /** As the engine reads it; its result comes from the engine. */
  readonly formula: string | null;
  readonly inherited: CellFormat;
}

/** A formula, a part of one, or text with looks of its own. */
const isComplex = (data: Nullable<ICellData>): boolean =>
  Boolean(data?.f) || Boolean(data?.si) || Boolean(data?.p);
