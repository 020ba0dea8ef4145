// What a test says about a workbook that was read: its cells by their place, short enough to compare.
import { a1 } from '../../src/core/addresses';
import type { RawCell, RawSheet, RawWorkbook } from '../../src/core/grid';
import { readWorkbook } from '../../src/xlsx';

/** The workbook in the bytes; throws with the reason where there is none. */
export function mustRead(bytes: Uint8Array, limits: Parameters<typeof readWorkbook>[1] = {}): RawWorkbook {
  const read = readWorkbook(bytes, limits);
  if (read.kind === 'failed') throw new Error(`${read.error.code} ${JSON.stringify(read.error.params)}`);
  return read.value;
}

/** Why the bytes are no workbook; null where they are one. */
export function failureOf(bytes: Uint8Array, limits: Parameters<typeof readWorkbook>[1] = {}): string | null {
  const read = readWorkbook(bytes, limits);
  return read.kind === 'failed' ? read.error.code : null;
}

export const sheetOf = (workbook: RawWorkbook, index = 0): RawSheet => {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
};

export const allCells = (sheet: RawSheet): readonly RawCell[] => [...sheet.rows.values()].flat();

/** Values by A1 reference; an error as `{ error }`. */
export const valuesIn = (sheet: RawSheet): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    allCells(sheet).map(cell => [
      a1(cell.row, cell.column),
      cell.kind === 'error' ? { error: cell.value } : cell.value,
    ]),
  );
