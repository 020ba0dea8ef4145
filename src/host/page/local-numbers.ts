// Numbers with the comma for decimals, as Excel has them in the workbook's culture: in cells that have no number format, which the
// grid alone shows in the American notation, and in texts that are pasted from elsewhere.

import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { UniverMirror } from '../engine/mirror';
import { displayText } from '../model/display';
import { readTyped } from '../model/local-entry';

/** After the number formats, which have worded the numbers of their own. */
const AFTER_FORMATS = InterceptCellContentPriority.NUMFMT - 2;

export function takeLocalNumbers(mirror: UniverMirror): void {
  if (mirror.workbook.culture.decimalSeparator !== ',') return;
  showNumbers(mirror);
  readPasted(mirror);
}

function showNumbers({ univer, workbook }: UniverMirror): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: AFTER_FORMATS,
      handler: (cell, _place, next) => {
        const value = cell?.v;
        if (!cell || typeof value !== 'number' || Number.isInteger(value)) return next(cell);
        return next({
          ...cell,
          v: displayText(value, 'General', workbook.culture),
          t: CellValueType.NUMBER,
        });
      },
    });
}

/** What the text is to the workbook's culture; null where the grid reads it alike. */
function pastedCell(text: unknown): ICellData | null {
  const read = typeof text === 'string' ? readTyped(text, new Date().getFullYear()) : null;
  if (!read) return null;
  const t = typeof read.value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: read.value, t, ...(read.format === null ? {} : { s: { n: { pattern: read.format } } }) };
}

const textOf = (cell: ICellData): unknown => cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;

interface Place {
  readonly subUnitId: string;
  readonly range: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

/** Whether the cell that the place begins at, or one further on, is a cell of text: there everything stays as it is. */
function isTextCell({ workbook }: UniverMirror, { subUnitId, range }: Place, down = 0, right = 0): boolean {
  const [row, column] = [range.rows[down], range.cols[right]];
  if (row === undefined || column === undefined) return true;
  return workbook.findSheet(subUnitId)?.format(row, column).numberFormat === '@';
}

const NOTHING = { redos: [], undos: [] };

function readPasted(mirror: UniverMirror): void {
  const clipboard = mirror.univer.__getInjector().get(ISheetClipboardService);
  clipboard.addClipboardHook({
    id: 'local-numbers-of-tables',
    priority: -1,
    onPasteCells: (from, to, cells) => {
      // What comes from this grid are numbers already. Of the rest texts are read before the grid makes cells of them.
      if (from) return NOTHING;
      cells.forValue((row, column, cell: Nullable<ICellData>) => {
        const read = cell && !isTextCell(mirror, to, row, column) ? pastedCell(textOf(cell)) : null;
        if (read) cells.setValue(row, column, { ...cell, ...read, p: null });
      });
      return NOTHING;
    },
  });
  clipboard.addClipboardHook({
    id: 'local-number-alone',
    // After the grid's own reading, which it replaces.
    priority: Number.MAX_SAFE_INTEGER,
    onPastePlainText: (to, text) => {
      const read = isTextCell(mirror, to) ? null : pastedCell(text.trim());
      const [row = 0] = to.range.rows;
      const [column = 0] = to.range.cols;
      if (!read) return NOTHING;
      const { unitId, subUnitId } = to;
      const cellValue = { [row]: { [column]: { ...read, p: null, f: null } } };
      return {
        redos: [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }],
        undos: [],
      };
    },
  });
}
