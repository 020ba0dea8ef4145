// Keeps a Univer workbook the same as the model, lets it compute the formulas, and takes the results back.
// The same with a screen and without: the page adds Univer's UI plugins and listens to what the user does.

import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IRange,
  type Nullable,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  type FormulaExecutedStateType,
} from '@univerjs/engine-formula';
import type { Area } from '../model/a1';
import type { Cell, CellValue } from '../model/cell';
import { cellKey, columnOf, rowOf, type HostSheet, type SheetAspect } from '../model/sheet';
import type { CalculationEngine, HostWorkbook } from '../model/workbook';
import { cellData, toModelValue } from './cell-data';
import { toPlainFormula } from '../model/structured-references';
import { columnData, freezeData, gridSize, rowData, sheetData, toRange } from './univer-sheet';

export const UNIT = 'workbook';
/** Marks commands that come from the model, so that they are not taken for a user's. */
export const FROM_MODEL = 'fromModel';
const LONGEST_CALCULATION = 30_000;

type Matrix = Record<string, Record<string, Nullable<ICellData>>>;

/** Univer turns to a sheet that appears, unless another user's program made it; Excel's API stays where it is. */
const STAY = { fromCollab: true };

/** Something that shows aspects of sheets which the bare engine does not need. */
export type AspectView = (sheet: HostSheet, aspects: ReadonlySet<SheetAspect>) => void;

export class UniverMirror implements CalculationEngine {
  readonly commands: ICommandService;
  /** What Univer does by itself meanwhile is no use case. */
  flushing = false;
  private readonly mirrored = new Map<string, { merges: readonly Area[]; name: string; visible: boolean }>();
  private readonly mirroredNames = new Map<string, string>();
  private readonly carried = new Set<string>();
  private readonly waiting = new Set<() => void>();
  private readonly views: AspectView[] = [];

  constructor(
    readonly univer: Univer,
    readonly workbook: HostWorkbook,
  ) {
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: workbook.name,
      sheetOrder: workbook.sheets.map(sheet => sheet.id),
      sheets: Object.fromEntries(workbook.sheets.map(sheet => [sheet.id, sheetData(sheet)])),
    });
    this.commands = univer.__getInjector().get(ICommandService);
    for (const sheet of workbook.sheets) {
      this.remember(sheet);
      sheet.changedAspects.delete('everything');
      this.invalidateAllCells(sheet);
    }
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === 'sheet.mutation.set-range-values' && options?.['applyFormulaCalculationResult'])
        this.takeResults(command.params as { subUnitId: string; cellValue: Matrix });
      if (command.id === 'formula.mutation.set-array-formula-data')
        this.takeSpills(command.params as { arrayFormulaCellData?: Record<string, Record<string, Matrix>> });
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.onNotification(command.params);
    });
  }

  addView(view: AspectView): void {
    this.views.push(view);
  }

  /** Runs a command of Univer as the model's own command. */
  run(id: string, params: object, options: object = {}): void {
    this.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { ...options, [FROM_MODEL]: true });
  }

  async settle(): Promise<void> {
    const cells = this.flush();
    if (cells === 0 || !this.hasFormulas()) return;
    await new Promise<void>((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(done);
        reject(new Error('The formula engine did not finish.'));
      }, LONGEST_CALCULATION);
      this.waiting.add(done);
    });
  }

  dispose(): void {
    for (const done of [...this.waiting]) done();
    this.univer.dispose();
  }

  /** The sheets whose cells, rows or columns were carried over since this was last asked. */
  takeChangedSheets(): readonly HostSheet[] {
    const changed = this.workbook.sheets.filter(sheet => this.carried.has(sheet.id));
    this.carried.clear();
    return changed;
  }

  /** Carries everything over that changed in the model; gives the number of cells. */
  flush(): number {
    this.flushing = true;
    try {
      return this.carryOver();
    } finally {
      this.flushing = false;
    }
  }

  private carryOver(): number {
    const { workbook } = this;
    if (workbook.changedParts.has('sheets')) this.flushSheets();
    for (const sheet of workbook.sheets) {
      if (sheet.changedCells.size > 0 || sheet.changedAspects.has('lines')) this.carried.add(sheet.id);
      this.flushAspects(sheet);
    }
    if (workbook.changedParts.has('names')) this.flushNames();
    if (workbook.changedParts.has('tables')) this.invalidateTableFormulas();
    let cells = 0;
    for (const sheet of workbook.sheets) cells += this.flushCells(sheet);
    workbook.changedParts.clear();
    return cells;
  }

  private hasFormulas(): boolean {
    for (const sheet of this.workbook.sheets)
      for (const cell of sheet.cells.values()) if (cell.formula !== undefined) return true;
    return false;
  }

  private onNotification(params: unknown): void {
    const state = (params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
    if (state === undefined) return;
    for (const done of [...this.waiting]) done();
  }

  /** A sheet that Univer has already. */
  adopt(sheet: HostSheet): void {
    this.remember(sheet);
  }

  private remember(sheet: HostSheet): void {
    const visible = sheet.visibility === 'Visible';
    this.mirrored.set(sheet.id, { merges: sheet.merges, name: sheet.name, visible });
  }

  private invalidateAllCells(sheet: HostSheet): void {
    for (const key of sheet.cells.keys()) sheet.changedCells.add(key);
  }

  private flushSheets(): void {
    const { sheets } = this.workbook;
    const here = new Set(sheets.map(sheet => sheet.id));
    sheets.forEach((sheet, index) => {
      if (!this.mirrored.has(sheet.id)) {
        this.run('sheet.mutation.insert-sheet', { index, sheet: sheetData(sheet) }, STAY);
        this.remember(sheet);
        this.invalidateAllCells(sheet);
        sheet.changedAspects.delete('lines');
        sheet.changedAspects.delete('merges');
        sheet.changedAspects.delete('freeze');
      }
    });
    for (const id of [...this.mirrored.keys()])
      if (!here.has(id)) {
        this.turnFrom(id);
        this.run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName: this.mirrored.get(id)?.name });
        this.mirrored.delete(id);
      }
    sheets.forEach((sheet, index) => this.flushSheetProperties(sheet, index));
  }

  /** A grid whose shown sheet is gone draws nothing and fails at the next cell that changes. */
  private turnFrom(id: string): void {
    if (this.univerWorkbook().getActiveSheet()?.getSheetId() === id)
      this.run('sheet.operation.set-worksheet-active', { subUnitId: this.workbook.activeSheet.id });
  }

  private flushSheetProperties(sheet: HostSheet, index: number): void {
    const before = this.mirrored.get(sheet.id);
    const subUnitId = sheet.id;
    const visible = sheet.visibility === 'Visible';
    if (before?.name !== sheet.name)
      this.run('sheet.mutation.set-worksheet-name', { subUnitId, name: sheet.name });
    if (before?.visible !== visible)
      this.run(
        'sheet.mutation.set-worksheet-hidden',
        { subUnitId, hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE },
        STAY,
      );
    const order = this.univerWorkbook().getSheetOrders();
    const from = order.indexOf(sheet.id);
    if (from !== index)
      this.run('sheet.mutation.set-worksheet-order', { subUnitId, fromOrder: from, toOrder: index });
    this.mirrored.set(sheet.id, { merges: before?.merges ?? [], name: sheet.name, visible });
  }

  univerWorkbook() {
    const book = this.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(UNIT);
    if (!book) throw new Error('The grid has lost its workbook.');
    return book;
  }

  private flushAspects(sheet: HostSheet): void {
    const changed = sheet.changedAspects;
    const subUnitId = sheet.id;
    this.growGrid(sheet);
    if (changed.size === 0) return;
    if (changed.has('lines')) {
      this.run('sheet.mutation.set-col-data', { subUnitId, columnData: columnData(sheet) });
      this.run('sheet.mutation.set-row-data', { subUnitId, rowData: rowData(sheet) });
    }
    if (changed.has('merges')) this.flushMerges(sheet);
    if (changed.has('freeze'))
      this.run('sheet.mutation.set-frozen', { subUnitId, ...freezeData(sheet), resetScroll: true });
    if (changed.has('properties')) {
      this.run('sheet.mutation.set-tab-color', { subUnitId, color: sheet.tabColor });
      this.run('sheet.mutation.toggle-gridlines', {
        subUnitId,
        showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
    for (const view of this.views) view(sheet, changed);
    changed.clear();
  }

  private growGrid(sheet: HostSheet): void {
    const grid = this.univerWorkbook().getSheetBySheetId(sheet.id);
    if (!grid || sheet.changedCells.size === 0) return;
    const wanted = gridSize(sheet);
    if (grid.getRowCount() < wanted.rows)
      this.run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheet.id, rowCount: wanted.rows });
    if (grid.getColumnCount() < wanted.columns)
      this.run('sheet.mutation.set-worksheet-column-count', {
        subUnitId: sheet.id,
        columnCount: wanted.columns,
      });
  }

  private flushMerges(sheet: HostSheet): void {
    const before = this.mirrored.get(sheet.id);
    const subUnitId = sheet.id;
    if (before && before.merges.length > 0)
      this.run('sheet.mutation.remove-worksheet-merge', { subUnitId, ranges: before.merges.map(toRange) });
    if (sheet.merges.length > 0)
      this.run('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: sheet.merges.map(toRange) });
    this.remember(sheet);
  }

  private flushNames(): void {
    const wanted = new Map(
      this.workbook.names.map(item => [`${item.scope?.id ?? ''}|${item.name.toLowerCase()}`, item]),
    );
    for (const [id, name] of [...this.mirroredNames])
      if (!wanted.has(id)) {
        // The grid's list of names asks for the name as well.
        this.run('formula.mutation.remove-defined-name', { id, name });
        this.mirroredNames.delete(id);
      }
    for (const [id, item] of wanted) {
      this.run('formula.mutation.set-defined-name', {
        id,
        name: item.name,
        formulaOrRefString: item.formula.slice(1),
        comment: item.comment,
        hidden: !item.visible,
        localSheetId: item.scope?.id ?? 'AllDefaultWorkbook',
      });
      this.mirroredNames.set(id, item.name);
    }
  }

  /** A table that grew or was renamed changes what structured references stand for. */
  private invalidateTableFormulas(): void {
    for (const sheet of this.workbook.sheets)
      for (const [key, cell] of sheet.cells) if (cell.formula?.includes('[')) sheet.changedCells.add(key);
  }

  private flushCells(sheet: HostSheet): number {
    const changed = [...sheet.changedCells];
    sheet.changedCells.clear();
    if (changed.length === 0) return 0;
    const cellValue: Matrix = {};
    for (const key of changed) {
      const row = rowOf(key);
      const column = columnOf(key);
      (cellValue[row] ??= {})[column] = this.dataOf(sheet, row, column);
    }
    this.run('sheet.mutation.set-range-values', { subUnitId: sheet.id, cellValue });
    return changed.length;
  }

  private dataOf(sheet: HostSheet, row: number, column: number): ICellData {
    const cell = sheet.cell(row, column);
    const formula = this.engineFormula(sheet, row, column, cell);
    return cellData(cell, formula, sheet.inheritedFormat(row, column));
  }

  /** How the cell's formula reads in the grid; null for a cell without one. */
  engineFormula(sheet: HostSheet, row: number, column: number, cell: Cell | undefined): string | null {
    return cell?.formula === undefined
      ? null
      : toPlainFormula(this.workbook, cell.formula, { sheet, row, column });
  }

  private takeResults(params: { readonly subUnitId: string; readonly cellValue: Matrix }): void {
    const sheet = this.workbook.findSheet(params.subUnitId);
    if (!sheet) return;
    for (const [row, line] of Object.entries(params.cellValue))
      for (const [column, data] of Object.entries(line)) {
        const key = cellKey(Number(row), Number(column));
        const cell = sheet.cells.get(key);
        if (cell?.formula !== undefined)
          sheet.cells.set(key, { ...cell, value: resultOf(toModelValue(data)) });
      }
  }

  /** Cells that an array result fills beside its formula. */
  private takeSpills(params: {
    readonly arrayFormulaCellData?: Record<string, Record<string, Matrix>>;
  }): void {
    const bySheet = params.arrayFormulaCellData?.[UNIT] ?? {};
    for (const sheet of this.workbook.sheets) {
      for (const [key, cell] of [...sheet.cells])
        if (cell.spilledFrom !== undefined) forgetSpill(sheet, key, cell);
      for (const [row, line] of Object.entries(bySheet[sheet.id] ?? {}))
        for (const [column, data] of Object.entries(line)) {
          const key = cellKey(Number(row), Number(column));
          const cell = sheet.cells.get(key);
          if (cell?.formula !== undefined || !data) continue;
          const from = this.anchorOf(sheet, Number(row), Number(column));
          if (from !== null) sheet.cells.set(key, { ...cell, value: toModelValue(data), spilledFrom: from });
        }
    }
  }

  /** The formula cell whose array range covers a cell: the nearest one above and to the left. */
  private anchorOf(sheet: HostSheet, row: number, column: number): number | null {
    const ranges = this.univer.__getInjector().get(FormulaDataModel).getArrayFormulaRange();
    for (const [top, line] of Object.entries(ranges[UNIT]?.[sheet.id] ?? {}))
      for (const [left, range] of Object.entries<Nullable<IRange>>(line ?? {}))
        if (range && covers(range, row, column)) return cellKey(Number(top), Number(left));
    return null;
  }
}

const covers = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** A formula's result is never blank: the empty text is. */
const resultOf = (value: CellValue): CellValue => value ?? '';

function forgetSpill(sheet: HostSheet, key: number, cell: Cell): void {
  if (cell.format) sheet.cells.set(key, { value: null, format: cell.format });
  else sheet.cells.delete(key);
}
