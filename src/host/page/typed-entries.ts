// Lets the grid's cell editor read and offer numbers and dates as Excel does in the workbook's culture.

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { UniverMirror } from '../engine/mirror';
import { readTyped, toTyped } from '../model/local-entry';

/** Before the number formats' own reading of what was typed. */
const FIRST = 100;
/** After the number formats' wording of what is offered for changing, before Univer's end of the chain at -1. */
const LAST = -0.5;

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

/** What the editor is to offer for changing: a number as it is, and percents, which the number formats word before. */
function offeredNumber(raw: Nullable<ICellData>, offered: Nullable<ICellData>): number | string | null {
  const value = offered?.v;
  if (raw?.t !== CellValueType.NUMBER || raw.f) return null;
  if (typeof value === 'number' && value === raw.v) return value;
  return typeof value === 'string' && /^-?[\d.]+%$/.test(value) ? value : null;
}

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
    priority: LAST,
    handler: (offered, { worksheet, row, col }, next) => {
      const number = offeredNumber(worksheet.getCellRaw(row, col), offered);
      return next(number === null ? offered : { ...offered, v: toTyped(number), t: CellValueType.STRING });
    },
  });
}
