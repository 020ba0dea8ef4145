// What the grid shows of the model beside cells: the active sheet, the selection, and heights of wrapped rows.

import type { UniverMirror } from '../engine/mirror';
import { FROM_MODEL, UNIT } from '../engine/univer-grid';
import { gridSize, toRange } from '../engine/univer-sheet';
import type { Area } from '../model/a1';
import type { Cell } from '../model/cell';
import { rowOf, type HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import type { Connection } from '../protocol/connection';
import { pause } from './pause';

/** How long the grid goes on moving its own selection after a sheet was activated. */
const SETTLING = 150;
/** So few changed cells are shown at once. */
const MOST_AT_ONCE = 500;
/** After this long without a request the grid is brought to the model's state and formulas are computed. */
const QUIET = 80;

function showSelection(mirror: UniverMirror): void {
  const { activeSheet: sheet, selection } = mirror.workbook;
  if (!mirror.univerWorkbook().getSheetBySheetId(sheet.id)) return;
  const { top, left } = selection;
  const cell = { top, left, bottom: top, right: left };
  const primary = {
    ...toRange(cell),
    actualRow: top,
    actualColumn: left,
    isMerged: false,
    isMergedMainCell: false,
  };
  const range = { ...toRange(selection), unitId: UNIT, sheetId: sheet.id };
  mirror.run('sheet.operation.set-selections', {
    subUnitId: sheet.id,
    selections: [{ range, primary, style: null }],
  });
  void mirror.commands.executeCommand('sheet.command.scroll-to-cell', { range: toRange(cell) });
}

const changedCells = ({ sheets }: HostWorkbook): number =>
  sheets.reduce((count, { changedCells: cells }) => count + cells.size, 0);

/** After each batch of the add-in's calls the grid in `place` is brought to the model's state. */
export function followModel(mirror: UniverMirror, connection: Connection, place: HTMLElement): void {
  const { workbook } = mirror;
  let settling: ReturnType<typeof setTimeout> | undefined;
  // Who clicks or types meanwhile has chosen another cell, and keeps it.
  const leaveToUser = (): void => {
    clearTimeout(settling);
    settling = undefined;
  };
  for (const event of ['pointerdown', 'keydown']) place.addEventListener(event, leaveToUser, true);
  /** The selection of the model comes back once the grid has stopped moving its own. */
  const settle = (sheet: HostSheet, selection: Area): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      if (workbook.activeSheet !== sheet) return;
      workbook.selection = selection;
      showSelection(mirror);
    }, SETTLING);
  };
  const shownSheet = (): string | undefined => mirror.univerWorkbook().getActiveSheet()?.getSheetId();
  const show = (before: string | undefined, selection: Area): void => {
    const { activeSheet: sheet } = workbook;
    workbook.selection = selection;
    if (before === sheet.id) {
      showSelection(mirror);
      // A cell chosen right after its sheet was shown: the grid has not settled yet.
      if (settling !== undefined) settle(sheet, selection);
      return;
    }
    if (shownSheet() !== sheet.id)
      mirror.run('sheet.operation.set-worksheet-active', { subUnitId: sheet.id });
    settle(sheet, selection);
  };
  const unfitted = new Set<string>();
  const fitShown = (): void => {
    const sheet = workbook.activeSheet;
    if (unfitted.delete(sheet.id)) void fitRows(mirror, sheet);
  };
  /** Many requests of one command are drawn and computed once. */
  const bringUp = async (): Promise<void> => {
    await connection.session.settle();
    await mirror.carry();
    for (const sheet of mirror.takeChangedSheets()) unfitted.add(sheet.id);
    fitShown();
  };
  const fail = (error: unknown): void => console.error('embedded host:', error);
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      // Who types in a cell is not disturbed.
      if (workbook.inCellEditMode) later();
      else void bringUp().catch(fail);
    }, QUIET);
  };
  connection.afterBatch(() => {
    if (changedCells(workbook) > MOST_AT_ONCE || workbook.inCellEditMode) later();
    else void bringUp().catch(fail);
    if (!workbook.viewMoved) return;
    const before = shownSheet();
    // As it is before the grid moves its own.
    const { selection } = workbook;
    mirror.carryFrame();
    show(before, selection);
    workbook.viewMoved = false;
  });
  mirror.commands.onCommandExecuted(command => {
    if (command.id === 'sheet.operation.set-worksheet-active') fitShown();
  });
}

const MOST_FITTED_ROWS = 2000;
/** Rows that are measured before others of the thread have their turn. */
const ROWS_A_SLICE = 60;

const needsHeight = (cell: Cell): boolean =>
  cell.value !== null && cell.format !== undefined && (cell.format.wrap || cell.format.fontSize > 11);

/**
 * Rows with wrapped text and no height of their own are as high as their text, as Excel makes them. Done when a sheet
 * is shown, since measuring text is slow; of a long sheet only the headers that stay in sight are.
 */
async function fitRows(mirror: UniverMirror, sheet: HostSheet): Promise<void> {
  const wrapped = new Set<number>();
  for (const [key, cell] of sheet.cells)
    if (needsHeight(cell) && sheet.rows.get(rowOf(key))?.size === undefined) wrapped.add(rowOf(key));
  const rows =
    wrapped.size <= MOST_FITTED_ROWS ? [...wrapped] : [...wrapped].filter(row => row < sheet.freeze.rows);
  if (rows.length === 0) return;
  const right = gridSize(sheet).columns - 1;
  for (let from = 0; from < rows.length; from += ROWS_A_SLICE) {
    const ranges = rows
      .slice(from, from + ROWS_A_SLICE)
      .map(row => toRange({ top: row, bottom: row, left: 0, right }));
    if (mirror.shownSheet() !== sheet.id) return;
    const params = { unitId: UNIT, subUnitId: sheet.id, ranges };
    await mirror.commands.executeCommand('sheet.command.set-row-is-auto-height', params, {
      [FROM_MODEL]: true,
    });
    await pause();
  }
}
