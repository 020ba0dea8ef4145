// Keeps a Univer workbook the same as the model, lets it compute the formulas, and takes the results back.
// The same with a screen and without: the page adds Univer's UI plugins and listens to what the user does.

import { UniverInstanceType, type Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { HostSheet } from '../model/sheet';
import type { CalculationEngine, HostWorkbook } from '../model/workbook';
import { Calculations } from './calculations';
import { CellSlices } from './cell-slices';
import { learnChangedRanges } from './changed-ranges';
import { FormulaPlaces } from './formula-places';
import { changeAllCells, GridFrame, type AspectView } from './grid-frame';
import { takeResults } from './take-results';
import { UNIT, UniverGrid } from './univer-grid';
import { sheetData } from './univer-sheet';

const workbookData = ({ name, sheets }: HostWorkbook) => ({
  id: UNIT,
  name,
  sheetOrder: sheets.map(sheet => sheet.id),
  sheets: Object.fromEntries(sheets.map(sheet => [sheet.id, sheetData(sheet)])),
});

export class UniverMirror extends UniverGrid implements CalculationEngine {
  private readonly carried = new Set<string>();
  private readonly frame = new GridFrame(this);
  private readonly slices: CellSlices;
  private readonly calculations: Calculations;
  private turn: Promise<unknown> = Promise.resolve();

  /** `pause`, where others share the thread, lets them have their turn between two slices of long work. */
  constructor(univer: Univer, workbook: HostWorkbook, pause: (() => Promise<void>) | null = null) {
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(workbook));
    super(univer, workbook);
    this.slices = new CellSlices(this, this.frame, pause);
    this.calculations = new Calculations(this);
    learnChangedRanges(univer.__getInjector());
    this.findFormulasQuickly();
    for (const sheet of workbook.sheets) {
      this.frame.adopt(sheet);
      sheet.changedAspects.delete('everything');
      changeAllCells(sheet);
    }
    takeResults(this);
    // Univer shows the first one.
    const shown = workbook.activeSheet.id;
    if (this.shownSheet() !== shown) this.run('sheet.operation.set-worksheet-active', { subUnitId: shown });
  }

  private findFormulasQuickly(): void {
    const places = new FormulaPlaces();
    this.commands.onCommandExecuted(({ id, params }) => places.follow(id, params ?? {}));
    this.univer.__getInjector().get(FormulaDataModel).getFormulaData = () =>
      places.read(this.univerWorkbook());
  }

  addView(view: AspectView): void {
    this.frame.addView(view);
  }

  /** A sheet that Univer has already. */
  adopt(sheet: HostSheet): void {
    this.frame.adopt(sheet);
  }

  /** Carries over what changed and waits until its formulas are computed. */
  async settle(): Promise<void> {
    const cells = await this.carry();
    if (cells > 0 && this.hasFormulas()) await this.calculations.next();
  }

  dispose(): void {
    this.isClosed = true;
    this.calculations.endAll();
    this.univer.dispose();
  }

  /** The sheets whose cells, rows or columns were carried over since this was last asked. */
  takeChangedSheets(): readonly HostSheet[] {
    const changed = this.workbook.sheets.filter(sheet => this.carried.has(sheet.id));
    this.carried.clear();
    return changed;
  }

  /** Carries everything over that changed in the model, in slices where there is a pause; gives the number of cells. */
  carry(): Promise<number> {
    const next = this.turn.then(() => this.carrySlices());
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async carrySlices(): Promise<number> {
    if (this.isClosed) return 0;
    this.carryFrame();
    let cells = 0;
    for (const sheet of [...this.workbook.sheets]) cells += await this.slices.carry(sheet);
    return cells;
  }

  /** Everything but the contents and looks of cells: sheets, lines, rules, names. */
  carryFrame(): void {
    this.asModel(() => this.frame.carry(sheet => this.carried.add(sheet.id)));
  }

  private hasFormulas(): boolean {
    for (const sheet of this.workbook.sheets)
      for (const cell of sheet.cells.values()) if (cell.formula !== undefined) return true;
    return false;
  }
}
