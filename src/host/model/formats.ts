// Changes of formats over areas, without filling a million cells when whole columns or the sheet are meant.

import { isEntireColumn, isEntireRow, type Area } from './a1';
import type { CellFormat } from './cell';
import { columnOf, rowOf, type HostSheet } from './sheet';

export type FormatPatch = (format: CellFormat, row: number, column: number) => CellFormat;

function patchExisting(sheet: HostSheet, area: Area, patch: FormatPatch): void {
  for (const [row, column, cell] of sheet.existing(area))
    if (cell.format) sheet.setCell(row, column, { ...cell, format: patch(cell.format, row, column) });
}

const isEqual = (a: CellFormat, b: CellFormat): boolean =>
  (Object.keys(b) as (keyof CellFormat)[]).every(key => a[key] === b[key]);

/** One shared object for cells that come out alike keeps big areas small. */
function sharing(patch: FormatPatch): FormatPatch {
  const known = new Map<CellFormat, CellFormat>();
  return (format, row, column) => {
    const hit = known.get(format);
    if (hit) return hit;
    const patched = patch(format, row, column);
    const made = isEqual(format, patched) ? format : patched;
    known.set(format, made);
    return made;
  };
}

/** `byPlace`: the patch depends on the cell's place and must not be shared. */
export function patchFormats(sheet: HostSheet, area: Area, patch: FormatPatch, byPlace = false): void {
  const apply = byPlace ? patch : sharing(patch);
  if (isEntireColumn(area) && isEntireRow(area)) {
    sheet.baseFormat = apply(sheet.baseFormat, 0, 0);
    for (const line of [...sheet.rows.values(), ...sheet.columns.values()])
      if (line.format) line.format = apply(line.format, 0, 0);
    patchExisting(sheet, area, apply);
    sheet.touch('lines');
    return;
  }
  if (isEntireColumn(area) || isEntireRow(area)) {
    patchLines(sheet, area, apply);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column) ?? { value: null };
      const format = cell.format ?? sheet.inheritedFormat(row, column);
      const patched = apply(format, row, column);
      if (patched !== format) sheet.setCell(row, column, { ...cell, format: patched });
    }
}

function patchLines(sheet: HostSheet, area: Area, apply: FormatPatch): void {
  const columns = isEntireColumn(area);
  const [first, last] = columns ? [area.left, area.right] : [area.top, area.bottom];
  patchExisting(sheet, area, apply);
  for (let line = first; line <= last; line += 1) {
    const properties = columns ? sheet.column(line) : sheet.row(line);
    properties.format = apply(properties.format ?? sheet.baseFormat, 0, 0);
  }
  // A cell where a row's and a column's format meet shows the later one: it gets a format of its own.
  for (const [key, cell] of [...sheet.cells])
    if (!cell.format && inLine(key, area, columns))
      sheet.setCell(rowOf(key), columnOf(key), {
        ...cell,
        format: apply(sheet.inheritedFormat(rowOf(key), columnOf(key)), rowOf(key), columnOf(key)),
      });
  sheet.touch('lines');
}

const inLine = (key: number, area: Area, columns: boolean): boolean =>
  columns
    ? columnOf(key) >= area.left && columnOf(key) <= area.right
    : rowOf(key) >= area.top && rowOf(key) <= area.bottom;
