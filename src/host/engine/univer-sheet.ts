// A sheet of the model as Univer's sheet: lines, merges, panes, and the rectangle that the grid needs.

import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../model/a1';
import { DEFAULT_FORMAT } from '../model/cell';
import { columnOf, rowOf, type HostSheet, type LineProperties } from '../model/sheet';
import { styleData } from './cell-data';

const PIXELS_A_POINT = 4 / 3;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});

/** Rows and columns that the grid shows: what is used, and room to go on. */
export function gridSize(sheet: HostSheet): { readonly rows: number; readonly columns: number } {
  let row = 0;
  let column = 0;
  for (const key of sheet.cells.keys()) {
    row = Math.max(row, rowOf(key));
    column = Math.max(column, columnOf(key));
  }
  return { rows: Math.max(LEAST_ROWS, row + 100), columns: Math.max(LEAST_COLUMNS, column + 10) };
}

function lineData(lines: ReadonlyMap<number, LineProperties>, most: number) {
  return [...lines].filter(([line]) => line < most);
}

export function columnData(sheet: HostSheet): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const [column, line] of lineData(sheet.columns, gridSize(sheet).columns))
    data[column] = {
      w: pixels(line.size ?? sheet.standardWidth),
      hd: line.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(line.format ? { s: styleData(line.format) } : {}),
    };
  return data;
}

export function rowData(sheet: HostSheet): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [row, line] of lineData(sheet.rows, gridSize(sheet).rows))
    data[row] = {
      hd: line.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      ...(line.size === undefined
        ? { ia: BooleanNumber.TRUE }
        : { h: pixels(line.size), ia: BooleanNumber.FALSE }),
      ...(line.format ? { s: styleData(line.format) } : {}),
    };
  return data;
}

export const freezeData = (sheet: HostSheet) => ({
  startRow: sheet.freeze.rows === 0 ? -1 : sheet.freeze.rows,
  startColumn: sheet.freeze.columns === 0 ? -1 : sheet.freeze.columns,
  ySplit: sheet.freeze.rows,
  xSplit: sheet.freeze.columns,
});

/** Without its cells: those follow as changes. */
export function sheetData(sheet: HostSheet): IWorksheetData {
  const { rows, columns } = gridSize(sheet);
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultColumnWidth: pixels(sheet.standardWidth),
    defaultRowHeight: pixels(sheet.standardHeight),
    mergeData: sheet.merges.map(toRange),
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    freeze: freezeData(sheet),
    cellData: {},
    ...(sheet.baseFormat === DEFAULT_FORMAT ? {} : { defaultStyle: styleData(sheet.baseFormat) }),
  });
}
