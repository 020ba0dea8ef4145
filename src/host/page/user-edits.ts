// What a person does in the grid, carried over to the model: typing, formats, rows and columns, sheets, selection.
// Locked cells of protected sheets are refused before the grid changes anything.

import {
  CustomCommandExecutionError,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/a1';
import { HostError } from '../model/errors';
import { toInvariantFormula } from '../model/local-formula';
import { cellKey, type HostSheet } from '../model/sheet';
import { activateSheet, deleteSheet, moveSheet, renameSheet } from '../model/sheets';
import { shiftCells } from '../model/structure';
import { settleHeaders } from '../model/tables';
import type { HostWorkbook } from '../model/workbook';
import { toModelFormat, toModelValue } from '../engine/cell-data';
import type { UniverMirror } from '../engine/mirror';
import { FROM_MODEL } from '../engine/univer-grid';
import { toPlainFormula } from '../model/structured-references';

const POINTS_A_PIXEL = 3 / 4;

interface SheetParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
  readonly value?: Nullable<ICellData>;
  readonly name?: string;
  readonly toOrder?: number;
  readonly visible?: boolean;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly index?: number;
}

const areaOf = (range: IRange): Area => ({
  top: Number.isFinite(range.startRow) ? range.startRow : 0,
  left: Number.isFinite(range.startColumn) ? range.startColumn : 0,
  bottom: Number.isFinite(range.endRow) ? range.endRow : MAX_ROWS - 1,
  right: Number.isFinite(range.endColumn) ? range.endColumn : MAX_COLUMNS - 1,
});

class UserEdits {
  /** What was typed, by what the grid computes in its place. */
  private readonly typed = new Map<string, string>();

  constructor(
    private readonly mirror: UniverMirror,
    private readonly onChange: () => void,
  ) {}

  /** Before the grid takes a formula that was typed: it knows no decimal comma, no semicolons, no structured references. */
  translate(params: SheetParams): void {
    const sheet = params.subUnitId === undefined ? null : this.workbook.findSheet(params.subUnitId);
    const typed = params.value?.f;
    if (!sheet || !params.range || !params.value || !typed) return;
    const formula = toInvariantFormula(typed, this.workbook.culture.decimalSeparator);
    const home = { sheet, row: params.range.startRow, column: params.range.startColumn };
    const plain = toPlainFormula(this.workbook, formula, home);
    if (plain === typed) return;
    this.typed.set(plain, formula);
    params.value.f = plain;
  }

  private get workbook(): HostWorkbook {
    return this.mirror.workbook;
  }

  take(id: string, params: SheetParams): void {
    if (id === 'sheet.operation.set-cell-edit-visible')
      this.workbook.inCellEditMode = params.visible === true;
    if (id === 'sheet.mutation.insert-sheet') this.insertSheet(params);
    const sheet = params.subUnitId === undefined ? null : this.workbook.findSheet(params.subUnitId);
    if (!sheet) return;
    this.takeFor(sheet, id, params);
  }

  private takeFor(sheet: HostSheet, id: string, params: SheetParams): void {
    switch (id) {
      case 'sheet.mutation.set-range-values':
        this.enter(sheet, params.cellValue ?? {});
        return;
      case 'sheet.mutation.insert-row':
      case 'sheet.mutation.remove-rows':
        this.shift(sheet, params, 'rows', id.includes('insert') ? 'insert' : 'delete');
        return;
      case 'sheet.mutation.insert-col':
      case 'sheet.mutation.remove-col':
        this.shift(sheet, params, 'columns', id.includes('insert') ? 'insert' : 'delete');
        return;
      case 'sheet.mutation.add-worksheet-merge':
      case 'sheet.mutation.remove-worksheet-merge':
        sheet.merges = this.gridSheet(sheet).getMergeData().map(areaOf);
        return;
      case 'sheet.mutation.set-worksheet-col-width':
      case 'sheet.mutation.set-worksheet-row-height':
      case 'sheet.mutation.set-col-hidden':
      case 'sheet.mutation.set-col-visible':
      case 'sheet.mutation.set-row-hidden':
      case 'sheet.mutation.set-row-visible':
        this.takeLines(sheet, params);
        return;
      case 'sheet.mutation.set-worksheet-name':
        renameSheet(this.workbook, sheet, params.name ?? sheet.name);
        this.onChange();
        return;
      case 'sheet.mutation.set-worksheet-order':
        moveSheet(this.workbook, sheet, params.toOrder ?? 0);
        this.workbook.changedParts.delete('sheets');
        return;
      case 'sheet.mutation.remove-sheet':
        deleteSheet(this.workbook, sheet);
        this.onChange();
        return;
      case 'sheet.operation.set-worksheet-active':
        if (sheet.visibility === 'Visible') activateSheet(this.workbook, sheet);
        this.workbook.viewMoved = false;
        return;
      case 'sheet.operation.set-selections':
        this.select(sheet, params);
        return;
    }
  }

  private gridSheet(sheet: HostSheet) {
    const grid = this.mirror.univerWorkbook().getSheetBySheetId(sheet.id);
    if (!grid) throw new HostError('ItemNotFound', `The grid has no sheet "${sheet.name}".`);
    return grid;
  }

  private enter(sheet: HostSheet, cells: NonNullable<SheetParams['cellValue']>): void {
    let touched: Area | null = null;
    for (const [rowText, line] of Object.entries(cells))
      for (const columnText of Object.keys(line)) {
        const row = Number(rowText);
        const column = Number(columnText);
        if (!this.enterCell(sheet, row, column)) continue;
        touched = touched
          ? {
              top: Math.min(touched.top, row),
              left: Math.min(touched.left, column),
              bottom: Math.max(touched.bottom, row),
              right: Math.max(touched.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    if (!touched) return;
    settleHeaders(this.workbook, sheet, touched);
    const single = touched.top === touched.bottom && touched.left === touched.right;
    this.workbook.emit({
      kind: 'cellsChanged',
      sheet,
      area: touched,
      changeType: 'RangeEdited',
      origin: 'user',
      ...(single ? { before: null, after: sheet.value(touched.top, touched.left) } : {}),
    });
    this.onChange();
  }

  /** False where nothing but the engine's own rewriting of a formula happened. */
  private enterCell(sheet: HostSheet, row: number, column: number): boolean {
    const grid = this.gridSheet(sheet);
    const data = grid.getCellRaw(row, column);
    const before = sheet.cell(row, column);
    const style = this.mirror.univerWorkbook().getStyles().getStyleByCell(data) as IStyleData | undefined;
    const format = style ? toModelFormat(style, sheet.format(row, column)) : before?.format;
    const withFormat = format ? { format } : {};
    if (typeof data?.f === 'string' && data.f !== '') {
      const unchanged = data.f === this.mirror.engineFormula(sheet, row, column, before);
      const formula = unchanged && before?.formula ? before.formula : (this.typed.get(data.f) ?? data.f);
      sheet.setCell(row, column, { value: before?.value ?? { error: '#BUSY!' }, formula, ...withFormat });
      sheet.changedCells.delete(cellKey(row, column));
      return !unchanged;
    }
    const text = data?.p?.body?.dataStream;
    const value = text === undefined ? toModelValue(data) : text.replace(/\r\n$/, '');
    sheet.setCell(row, column, { value, ...withFormat });
    sheet.changedCells.delete(cellKey(row, column));
    return true;
  }

  /** The grid has moved its cells already, so the model's marks of change are not sent back. */
  private shift(
    sheet: HostSheet,
    params: SheetParams,
    axis: 'rows' | 'columns',
    kind: 'insert' | 'delete',
  ): void {
    if (!params.range) return;
    const range = areaOf(params.range);
    const area: Area =
      axis === 'rows'
        ? { ...range, left: 0, right: MAX_COLUMNS - 1 }
        : { ...range, top: 0, bottom: MAX_ROWS - 1 };
    shiftCells(this.workbook, sheet, { kind, axis, area }, 'user');
    sheet.changedCells.clear();
    sheet.changedAspects.clear();
    this.onChange();
  }

  private takeLines(sheet: HostSheet, params: SheetParams): void {
    const grid = this.gridSheet(sheet);
    for (const range of params.ranges ?? []) {
      for (
        let column = range.startColumn;
        column <= range.endColumn && column < grid.getColumnCount();
        column += 1
      ) {
        const line = sheet.column(column);
        line.size = grid.getColumnWidth(column) * POINTS_A_PIXEL;
        line.hidden = !grid.getColVisible(column);
      }
      const whole = range.endRow - range.startRow + 1 >= grid.getRowCount();
      for (let row = range.startRow; !whole && row <= range.endRow; row += 1) {
        const line = sheet.row(row);
        line.size = grid.getRowHeight(row) * POINTS_A_PIXEL;
        line.hidden = !grid.getRowVisible(row);
      }
    }
  }

  private insertSheet(params: SheetParams): void {
    if (!params.sheet || this.workbook.findSheet(params.sheet.id)) return;
    const sheet = this.workbook.adoptSheet(params.sheet.id, params.sheet.name, params.index);
    this.mirror.adopt(sheet);
    this.workbook.emit({ kind: 'sheetAdded', sheet });
  }

  private select(sheet: HostSheet, params: SheetParams): void {
    const range = params.selections?.at(-1)?.range;
    if (!range || sheet !== this.workbook.activeSheet) return;
    const area = areaOf(range);
    this.workbook.selection = area;
    this.workbook.emit({ kind: 'selectionChanged', sheet, area });
  }
}

const GUARDED = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.operation.set-cell-edit-visible',
  'sheet.command.insert-row',
  'sheet.command.remove-row',
  'sheet.command.insert-col',
  'sheet.command.remove-col',
  'sheet.command.delete-range-move-up',
  'sheet.command.delete-range-move-left',
]);

/** Throws inside the grid's command, which ends it, when the selected cells are locked. */
function refuseLocked(
  mirror: UniverMirror,
  id: string,
  params: SheetParams,
  report: (text: string) => void,
): void {
  if (!GUARDED.has(id) || params.visible === false) return;
  const { activeSheet, selection } = mirror.workbook;
  if (!activeSheet.protection) return;
  try {
    activeSheet.assertUnlocked(params.range ? areaOf(params.range) : selection);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(activeSheet.name);
    throw new CustomCommandExecutionError('locked');
  }
}

/** `onChange` runs when formulas or names may have to follow; `reportLocked` gets the protected sheet's name. */
export function followUser(
  mirror: UniverMirror,
  onChange: () => void,
  reportLocked: (sheetName: string) => void,
): void {
  const edits = new UserEdits(mirror, onChange);
  mirror.commands.beforeCommandExecuted((command, options) => {
    if (options?.[FROM_MODEL]) return;
    if (command.id === 'sheet.command.set-range-values')
      edits.translate((command.params ?? {}) as SheetParams);
    refuseLocked(mirror, command.id, (command.params ?? {}) as SheetParams, reportLocked);
  });
  mirror.commands.onCommandExecuted((command, options) => {
    if (mirror.flushing || options?.[FROM_MODEL] || options?.['fromFormula']) return;
    edits.take(command.id, (command.params ?? {}) as SheetParams);
  });
}
