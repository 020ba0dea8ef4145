// Keeps everything of Univer's workbook but the contents and looks of cells the same as the model: sheets and their order, lines,
// merges, panes, names.

import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../model/a1';
import type { HostSheet, SheetAspect } from '../model/sheet';
import type { UniverGrid } from './univer-grid';
import { columnData, freezeData, gridSize, rowData, sheetData, toRange } from './univer-sheet';

/** Univer turns to a sheet that appears, unless another user's program made it; Excel's API stays where it is. */
const STAY = { fromCollab: true };

/** Something that shows aspects of sheets which the bare engine does not need. */
export type AspectView = (sheet: HostSheet, aspects: ReadonlySet<SheetAspect>) => void;

interface Mirrored {
  readonly merges: readonly Area[];
  readonly name: string;
  readonly visible: boolean;
}

const isVisible = (sheet: HostSheet): boolean => sheet.visibility === 'Visible';

export const changeAllCells = (sheet: HostSheet): void => {
  for (const key of sheet.cells.keys()) sheet.changedCells.add(key);
};

export class GridFrame {
  readonly #mirrored = new Map<string, Mirrored>();
  readonly #names = new Map<string, string>();
  readonly #views: AspectView[] = [];

  constructor(private readonly grid: UniverGrid) {}

  addView(view: AspectView): void {
    this.#views.push(view);
  }

  /** Whether Univer has the sheet. */
  has(sheet: HostSheet): boolean {
    return this.#mirrored.has(sheet.id);
  }

  /** A sheet that Univer has already, as it stands. */
  adopt(sheet: HostSheet): void {
    this.#mirrored.set(sheet.id, { merges: sheet.merges, name: sheet.name, visible: isVisible(sheet) });
  }

  /** Carries over what changed. `onCells` hears of sheets whose cells or lines did. */
  carry(onCells: (sheet: HostSheet) => void): void {
    const { changedParts, sheets } = this.grid.workbook;
    if (changedParts.has('sheets')) this.#carrySheets();
    for (const sheet of sheets) {
      if (sheet.changedCells.size > 0 || sheet.changedAspects.has('lines')) onCells(sheet);
      this.#carryAspects(sheet);
    }
    if (changedParts.has('names')) this.#carryNames();
    if (changedParts.has('tables')) this.#askTableFormulas();
    changedParts.clear();
  }

  /** What reads cells by rules looks at them again. */
  show(sheet: HostSheet, aspects: ReadonlySet<SheetAspect>): void {
    for (const view of this.#views) view(sheet, aspects);
  }

  #carrySheets(): void {
    const { sheets } = this.grid.workbook;
    sheets.forEach((sheet, index) => {
      if (!this.has(sheet)) this.#insert(sheet, index);
    });
    this.#removeGone(new Set(sheets.map(sheet => sheet.id)));
    sheets.forEach((sheet, index) => this.#carryProperties(sheet, index));
  }

  #insert(sheet: HostSheet, index: number): void {
    this.grid.run('sheet.mutation.insert-sheet', { index, sheet: sheetData(sheet) }, STAY);
    this.adopt(sheet);
    changeAllCells(sheet);
    for (const aspect of ['lines', 'merges', 'freeze'] as const) sheet.changedAspects.delete(aspect);
  }

  #removeGone(here: ReadonlySet<string>): void {
    for (const [id, { name }] of [...this.#mirrored])
      if (!here.has(id)) {
        this.#turnFrom(id);
        this.grid.run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName: name });
        this.#mirrored.delete(id);
      }
  }

  /** A grid whose shown sheet is gone draws nothing and fails at the next cell that changes. */
  #turnFrom(id: string): void {
    if (this.grid.shownSheet() === id)
      this.grid.run('sheet.operation.set-worksheet-active', { subUnitId: this.grid.workbook.activeSheet.id });
  }

  #carryProperties(sheet: HostSheet, index: number): void {
    const before = this.#mirrored.get(sheet.id);
    const subUnitId = sheet.id;
    const visible = isVisible(sheet);
    if (before?.name !== sheet.name)
      this.grid.run('sheet.mutation.set-worksheet-name', { subUnitId, name: sheet.name });
    if (before?.visible !== visible) {
      const hidden = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.grid.run('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden }, STAY);
    }
    const fromOrder = this.grid.univerWorkbook().getSheetOrders().indexOf(sheet.id);
    if (fromOrder !== index)
      this.grid.run('sheet.mutation.set-worksheet-order', { subUnitId, fromOrder, toOrder: index });
    this.#mirrored.set(sheet.id, { merges: before?.merges ?? [], name: sheet.name, visible });
  }

  #carryAspects(sheet: HostSheet): void {
    const changed = sheet.changedAspects;
    this.#growGrid(sheet);
    if (changed.size === 0) return;
    if (changed.has('lines')) this.#carryLines(sheet);
    if (changed.has('merges')) this.#carryMerges(sheet);
    if (changed.has('freeze'))
      this.grid.run('sheet.mutation.set-frozen', {
        subUnitId: sheet.id,
        ...freezeData(sheet),
        resetScroll: true,
      });
    if (changed.has('properties')) this.#carryTabAndLines(sheet);
    this.show(sheet, changed);
    changed.clear();
  }

  #carryLines(sheet: HostSheet): void {
    const subUnitId = sheet.id;
    this.grid.run('sheet.mutation.set-col-data', { subUnitId, columnData: columnData(sheet) });
    this.grid.run('sheet.mutation.set-row-data', { subUnitId, rowData: rowData(sheet) });
  }

  #carryTabAndLines(sheet: HostSheet): void {
    const subUnitId = sheet.id;
    const showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.grid.run('sheet.mutation.set-tab-color', { subUnitId, color: sheet.tabColor });
    this.grid.run('sheet.mutation.toggle-gridlines', { subUnitId, showGridlines });
  }

  #growGrid(sheet: HostSheet): void {
    const grid = this.grid.univerWorkbook().getSheetBySheetId(sheet.id);
    if (!grid || sheet.changedCells.size === 0) return;
    const subUnitId = sheet.id;
    const wanted = gridSize(sheet);
    if (grid.getRowCount() < wanted.rows)
      this.grid.run('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount: wanted.rows });
    if (grid.getColumnCount() < wanted.columns)
      this.grid.run('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount: wanted.columns });
  }

  #carryMerges(sheet: HostSheet): void {
    const before = this.#mirrored.get(sheet.id)?.merges ?? [];
    const subUnitId = sheet.id;
    if (before.length > 0)
      this.grid.run('sheet.mutation.remove-worksheet-merge', { subUnitId, ranges: before.map(toRange) });
    if (sheet.merges.length > 0)
      this.grid.run('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: sheet.merges.map(toRange) });
    this.adopt(sheet);
  }

  #carryNames(): void {
    const wanted = new Map(
      this.grid.workbook.names.map(item => [`${item.scope?.id ?? ''}|${item.name.toLowerCase()}`, item]),
    );
    for (const [id, name] of [...this.#names])
      if (!wanted.has(id)) {
        // The grid's list of names asks for the name as well.
        this.grid.run('formula.mutation.remove-defined-name', { id, name });
        this.#names.delete(id);
      }
    for (const [id, item] of wanted) {
      this.grid.run('formula.mutation.set-defined-name', {
        id,
        name: item.name,
        formulaOrRefString: item.formula.slice(1),
        comment: item.comment,
        hidden: !item.visible,
        localSheetId: item.scope?.id ?? 'AllDefaultWorkbook',
      });
      this.#names.set(id, item.name);
    }
  }

  /** A table that grew or was renamed changes what structured references stand for. */
  #askTableFormulas(): void {
    for (const sheet of this.grid.workbook.sheets)
      for (const [key, cell] of sheet.cells) if (cell.formula?.includes('[')) sheet.changedCells.add(key);
  }
}
