// Lets the grid's cell editor read and offer numbers and dates as Excel does in the workbook's culture.

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverMirror } from '../engine/mirror';
import { readTyped, toTyped } from '../model/local-entry';

/** Before the number formats' own reading of what was typed. */
const FIRST = 100;

function asTyped(data: ICellData, formatBefore: string): ICellData | null {
  if (formatBefore === '@' || data.f || typeof data.v !== 'string' || data.t === CellValueType.FORCE_STRING)
    return null;
  const read = readTyped(data.v, new Date().getFullYear());
  if (!read) return null;
  const style =
    formatBefore === 'General' && read.format !== null ? { s: { n: { pattern: read.format } } } : {};
  const t = typeof read.value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...data, ...style, v: read.value, t };
}

const isPlainNumber = (raw: Nullable<ICellData>, shown: Nullable<ICellData>): shown is ICellData =>
  raw?.t === CellValueType.NUMBER && !raw.f && shown?.v === raw.v;

export function readTypedEntries(mirror: UniverMirror): void {
  if (mirror.workbook.culture.decimalSeparator !== ',') return;
  const { writeCellInterceptor } = mirror.univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (data, { subUnitId, row, col }, next) => {
      const format = mirror.workbook.findSheet(subUnitId)?.format(row, col).numberFormat ?? 'General';
      return (data && asTyped(data, format)) ?? next(data);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (data, { worksheet, row, col }, next) => {
      const offered = next(data);
      if (!isPlainNumber(worksheet.getCellRaw(row, col), offered)) return offered;
      return { ...offered, v: toTyped(Number(offered.v)), t: CellValueType.STRING };
    },
  });
}
