// Inserting and deleting cells, rows and columns: everything behind them moves, and whatever refers to it follows.

import { contains, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, overlaps, type Area } from './a1';
import { HostError } from './errors';
import type { ChangeOrigin } from './events';
import { assertNotFiltered } from './filters';
import { shiftArea, shiftFormula, type Shift } from './references';
import type { HostSheet, LineProperties } from './sheet';
import { rewriteFormulas } from './sheets';
import type { HostWorkbook } from './workbook';

export function shiftCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  shift: Shift,
  origin: ChangeOrigin,
): void {
  assertPermitted(sheet, shift);
  assertTablesWhole(workbook, sheet, shift);
  if (origin === 'addin') assertNotFiltered(workbook, sheet, shift.area);
  moveCells(sheet, shift);
  moveLineProperties(sheet, shift);
  moveParts(workbook, sheet, shift);
  rewriteFormulas(workbook, (formula, home) => shiftFormula(formula, home?.name ?? '', sheet.name, shift));
  workbook.emit({
    kind: 'cellsChanged',
    sheet,
    area: shift.area,
    changeType: changeTypeOf(shift),
    origin,
  });
}

function changeTypeOf(shift: Shift) {
  const whole = shift.axis === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  if (!whole) return shift.kind === 'insert' ? 'CellInserted' : 'CellDeleted';
  if (shift.axis === 'rows') return shift.kind === 'insert' ? 'RowInserted' : 'RowDeleted';
  return shift.kind === 'insert' ? 'ColumnInserted' : 'ColumnDeleted';
}

function assertPermitted(sheet: HostSheet, shift: Shift): void {
  if (!sheet.protection) return;
  const whole = shift.axis === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  const line = shift.axis === 'rows' ? 'Rows' : 'Columns';
  sheet.assertAllowed(whole ? `allow${shift.kind === 'insert' ? 'Insert' : 'Delete'}${line}` : null);
  if (shift.kind === 'delete')
    for (const [row, column] of sheet.existing(shift.area))
      sheet.assertUnlocked({ top: row, left: column, bottom: row, right: column });
}

/** The strip of cells that moves: from the shifted area to the end of the sheet. */
const lane = (shift: Shift): Area =>
  shift.axis === 'rows' ? { ...shift.area, bottom: MAX_ROWS - 1 } : { ...shift.area, right: MAX_COLUMNS - 1 };

/** A strip may not cut a table apart. */
function assertTablesWhole(workbook: HostWorkbook, sheet: HostSheet, shift: Shift): void {
  const moving = lane(shift);
  const acrossMoving: Area =
    shift.axis === 'rows'
      ? { ...moving, top: 0, bottom: MAX_ROWS - 1 }
      : { ...moving, left: 0, right: MAX_COLUMNS - 1 };
  for (const table of workbook.tablesOf(sheet))
    if (overlaps(table.area, moving) && !contains(acrossMoving, table.area))
      throw new HostError(
        'InsertDeleteConflict',
        `The insert or delete operation would shift only a part of the table ${table.name}.`,
      );
}

function moveCells(sheet: HostSheet, shift: Shift): void {
  const moving = lane(shift);
  const moved = [...sheet.existing(moving)];
  for (const [row, column] of moved) sheet.setCell(row, column, undefined);
  for (const [row, column, cell] of moved) {
    const target = shiftArea({ top: row, bottom: row, left: column, right: column }, shift);
    if (target) sheet.setCell(target.top, target.left, cell);
    else if (shift.kind === 'insert')
      throw new HostError('NonBlankCellOffSheet', 'Inserting would push cells with content off the sheet.');
  }
  if (shift.kind === 'insert') inheritFormats(sheet, shift);
}

/** New cells look like their neighbours above or to the left. */
function inheritFormats(sheet: HostSheet, shift: Shift): void {
  const rows = shift.axis === 'rows';
  if ((rows ? shift.area.top : shift.area.left) === 0) return;
  const source: Area = rows
    ? { ...shift.area, top: shift.area.top - 1, bottom: shift.area.top - 1 }
    : { ...shift.area, left: shift.area.left - 1, right: shift.area.left - 1 };
  for (const [row, column, cell] of sheet.existing(source)) {
    if (!cell.format) continue;
    const count = rows ? shift.area.bottom - shift.area.top : shift.area.right - shift.area.left;
    for (let step = 1; step <= count + 1; step += 1)
      sheet.setCell(rows ? row + step : row, rows ? column : column + step, {
        value: null,
        format: cell.format,
      });
  }
}

function moveLineProperties(sheet: HostSheet, shift: Shift): void {
  const whole = shift.axis === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  if (!whole) return;
  const lines = shift.axis === 'rows' ? sheet.rows : sheet.columns;
  const moved = new Map<number, LineProperties>();
  for (const [line, properties] of lines) {
    const place: Area =
      shift.axis === 'rows'
        ? { ...shift.area, top: line, bottom: line }
        : { ...shift.area, left: line, right: line };
    const target = shiftArea(place, shift);
    if (target) moved.set(shift.axis === 'rows' ? target.top : target.left, properties);
  }
  if (shift.axis === 'rows') sheet.rows = moved;
  else sheet.columns = moved;
  sheet.touch('lines');
}

function moveParts(workbook: HostWorkbook, sheet: HostSheet, shift: Shift): void {
  const move = (a: Area): Area[] => {
    const moved = shiftArea(a, shift);
    return moved ? [moved] : [];
  };
  sheet.merges = sheet.merges.flatMap(move);
  for (const part of [...sheet.validations, ...sheet.conditionalFormats])
    part.areas = part.areas.flatMap(move);
  sheet.validations = sheet.validations.filter(part => part.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(part => part.areas.length > 0);
  if (sheet.filter) {
    const moved = shiftArea(sheet.filter.area, shift);
    if (moved) sheet.filter.area = moved;
    else sheet.filter = null;
  }
  const layout = sheet.pageLayout;
  layout.printAreas = layout.printAreas.flatMap(move);
  layout.titleRows = layout.titleRows && shiftArea(layout.titleRows, shift);
  layout.titleColumns = layout.titleColumns && shiftArea(layout.titleColumns, shift);
  for (const ref of workbook.trackedRanges)
    if (ref.sheet === sheet && ref.current) ref.current = shiftArea(ref.current, shift);
  moveTables(workbook, sheet, shift);
  for (const aspect of ['merges', 'validations', 'conditionalFormats', 'filter'] as const)
    sheet.touch(aspect);
}

function moveTables(workbook: HostWorkbook, sheet: HostSheet, shift: Shift): void {
  for (const table of workbook.tablesOf(sheet)) {
    const before = table.area;
    const after = shiftArea(before, shift);
    if (!after) {
      workbook.tables.splice(workbook.tables.indexOf(table), 1);
      workbook.emit({ kind: 'tableDeleted', table });
      continue;
    }
    table.area = after;
    if (shift.axis === 'columns') resizeColumns(workbook, sheet, shift, before, table);
  }
  workbook.changedParts.add('tables');
}

function resizeColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  shift: Shift,
  before: Area,
  table: ReturnType<HostWorkbook['tablesOf']>[number],
): void {
  if (shift.kind === 'delete') {
    table.columns = table.columns.filter(
      (_, index) => before.left + index < shift.area.left || before.left + index > shift.area.right,
    );
    return;
  }
  const inserted = table.area.right - table.area.left + 1 - table.columns.length;
  if (inserted <= 0) return;
  const at = shift.area.left - before.left;
  const fresh = Array.from({ length: inserted }, (_, index) => ({
    id: workbook.nextId(),
    name: freeColumnName(
      table.columns.map(column => column.name),
      index,
    ),
  }));
  table.columns.splice(at, 0, ...fresh);
  if (table.showHeaders)
    fresh.forEach((column, index) => {
      const format = sheet.cell(table.area.top, table.area.left + at + index)?.format;
      sheet.setCell(table.area.top, table.area.left + at + index, {
        value: column.name,
        ...(format ? { format } : {}),
      });
    });
}

const freeColumnName = (taken: readonly string[], skip: number): string => {
  for (let number = 1; ; number += 1) if (!taken.includes(`Column${number}`)) return `Column${number + skip}`;
};
