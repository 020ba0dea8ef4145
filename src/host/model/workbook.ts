// The workbook that the emulated Excel holds: sheets, tables, names, properties, selection.
// The one model behind the on-screen grid and the Node host. Acts on it are in the neighbouring files.

import type { Area } from './a1';
import type { ModelEvent, ModelListener } from './events';
import { HostError } from './errors';
import { LIKE_EXCEL, type ExcelBehaviour } from './excel-behaviour';
import type { NamePart, Plain, TablePart } from './parts';
import { HostSheet } from './sheet';
import { UndoHistory } from './undo-history';

/** Cells that somebody refers to; follows them when rows are inserted. */
export class RangeRef {
  /** Null once its cells were deleted. */
  current: Area | null;

  constructor(
    readonly sheet: HostSheet,
    area: Area,
  ) {
    this.current = area;
  }

  /** Throws `InvalidReference` when the cells are gone. */
  get area(): Area {
    if (this.current) return this.current;
    throw new HostError(
      'InvalidReference',
      'This reference is not valid for the current operation: its cells were deleted.',
    );
  }

  /** The cell that relative references of a rule start from. */
  get home(): { readonly sheet: HostSheet; readonly row: number; readonly column: number } {
    return { sheet: this.sheet, row: this.area.top, column: this.area.left };
  }
}

/** Computes formulas. Values in the model are its last results. */
export interface CalculationEngine {
  /** Resolves when every formula of the workbook has its result in the model. */
  settle(): Promise<void>;
  dispose(): void;
}

export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

export const VIETNAMESE: Culture = { name: 'vi-VN', decimalSeparator: ',', groupSeparator: '.' };
export const AMERICAN: Culture = { name: 'en-US', decimalSeparator: '.', groupSeparator: ',' };

export class HostWorkbook {
  name = 'Workbook.xlsx';
  /** Which of Excel's stubborn ways this host has. */
  readonly behaviour: ExcelBehaviour = { ...LIKE_EXCEL };
  readonly sheets: HostSheet[] = [];
  readonly tables: TablePart[] = [];
  readonly names: NamePart[] = [];
  readonly customProperties = new Map<string, Plain>();
  readonly documentProperties = new Map<string, Plain>();
  readonly settings = new Map<string, Plain>();
  protection: { readonly password: string | null } | null = null;
  calculationMode = 'Automatic';
  /** A formula, or a cell that formulas read, changed since the engine last settled. */
  needsCalculation = false;
  activeSheet: HostSheet;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The user types in a cell: Excel refuses every call meanwhile. */
  inCellEditMode = false;
  /** Another workbook is in front: names and the active cell are refused, or their values are null. */
  otherWorkbookInFront: 'no' | 'refuses' | 'gives nulls' = 'no';
  /** Opened to be read: it takes what is written, and is not saved under its name. */
  isReadOnly = false;
  /** Shared in the way of before Microsoft 365: no table can be made, resized or deleted. */
  isSharedOldWay = false;
  /** Without a printer the size of the paper and margins cannot be set. */
  hasPrinter = true;
  /** Sheets were added, removed, moved, renamed, or their visibility changed, or tables or names did. */
  readonly changedParts = new Set<'sheets' | 'tables' | 'names'>();
  /** A call activated a sheet or selected cells: the view has to go there. */
  viewMoved = false;
  /** Files, as base64, that calls opened as workbooks of their own. */
  readonly openedBeside: string[] = [];
  onOpenedBeside: (base64: string) => void = () => undefined;
  /** What Ctrl+Z takes back. */
  readonly undo = new UndoHistory(this);
  readonly trackedRanges = new Set<RangeRef>();
  private readonly listeners = new Set<ModelListener>();
  private lastId = 0;

  constructor(readonly culture: Culture = AMERICAN) {
    this.activeSheet = this.createSheet('Sheet1');
    this.sheets.push(this.activeSheet);
  }

  /** Numbers that are never given twice in this workbook. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** After a number that was given in another session. */
  continueIds(after: number): void {
    this.lastId = Math.max(this.lastId, after);
  }

  /** In the shape of the ids that Excel gives. */
  nextGuid(): string {
    return `{${this.nextId().toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  createSheet(name: string): HostSheet {
    const sheet = new HostSheet(this.nextGuid(), name);
    sheet.touch('everything');
    return sheet;
  }

  /** A sheet that the grid made by itself, taken into the model under the grid's id. */
  adoptSheet(id: string, name: string, index?: number): HostSheet {
    const sheet = new HostSheet(id, name);
    this.sheets.splice(index ?? this.sheets.length, 0, sheet);
    return sheet;
  }

  /** By name without regard to case, or by id; null where there is none. */
  findSheet(nameOrId: string): HostSheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(sheet => sheet.name.toLowerCase() === wanted || sheet.id === nameOrId) ?? null;
  }

  /** By name without regard to case, or by id; null where there is none. */
  findTable(nameOrId: string): TablePart | null {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find(table => table.name.toLowerCase() === wanted || table.id === nameOrId) ?? null;
  }

  tablesOf(sheet: HostSheet): TablePart[] {
    return this.tables.filter(table => table.sheet === sheet);
  }

  findName(name: string, scope: HostSheet | null): NamePart | null {
    const wanted = name.toLowerCase();
    return this.names.find(item => item.scope === scope && item.name.toLowerCase() === wanted) ?? null;
  }

  track(sheet: HostSheet, area: Area): RangeRef {
    const ref = new RangeRef(sheet, area);
    this.trackedRanges.add(ref);
    return ref;
  }

  listen(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    if (event.kind === 'cellsChanged') this.needsCalculation = true;
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Throws `InvalidSelection` for what Excel looks up in the workbook that is in front. */
  assertInFront(): void {
    if (this.otherWorkbookInFront === 'refuses')
      throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
  }

  /** Throws `GeneralException` where tables cannot be changed. */
  assertNotShared(): void {
    if (this.isSharedOldWay)
      throw new HostError('GeneralException', 'This is not possible while the workbook is shared.');
  }

  /** Throws `AccessDenied` when sheets may not be added, removed, moved, renamed, hidden or shown. */
  assertStructureUnlocked(): void {
    if (this.protection) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }
}
