// Tables: made, named, resized, filled, turned back into ranges. Header cells and column names are kept the same.

import { addressOf, columnCount, overlaps, rowCount, sameArea, type Area } from './a1';
import { HostError, invalidArgument } from './errors';
import { calculatedColumns, continueFormula } from './calculated-columns';
import { isErrorValue, type CellValue } from './cell';
import { isLegalName } from './names';
import type { TableColumnPart, TablePart } from './parts';
import type { HostSheet } from './sheet';
import { shiftCells } from './structure';
import { forgetTable, nameCellsInstead } from './table-formulas';
import type { HostWorkbook } from './workbook';

export const headerArea = (table: TablePart): Area => {
  if (!table.showHeaders)
    throw new HostError('InvalidOperation', `The table ${table.name} has no header row.`);
  return { ...table.area, bottom: table.area.top };
};

export const bodyArea = (table: TablePart): Area => ({
  ...table.area,
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

export const totalsArea = (table: TablePart): Area => {
  if (!table.showTotals)
    throw new HostError('InvalidOperation', `The table ${table.name} has no totals row.`);
  return { ...table.area, top: table.area.bottom };
};

const wordOf = (value: CellValue): string =>
  value === null ? '' : isErrorValue(value) ? value.error : String(value);

/** Texts of the header row made non-empty and different from each other, as Excel does. */
function uniqueCaptions(raw: readonly string[]): string[] {
  const taken = new Set<string>();
  return raw.map((caption, index) => {
    const wanted = caption === '' ? `Column${index + 1}` : caption;
    let chosen = wanted;
    for (let suffix = 2; taken.has(chosen.toLowerCase()); suffix += 1) chosen = `${wanted}${suffix}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}

function captionsIn(sheet: HostSheet, header: Area): string[] {
  const raw: string[] = [];
  for (let column = header.left; column <= header.right; column += 1)
    raw.push(wordOf(sheet.value(header.top, column)));
  return uniqueCaptions(raw);
}

function writeCaptions(sheet: HostSheet, header: Area, captions: readonly string[]): void {
  captions.forEach((caption, index) => {
    const cell = sheet.cell(header.top, header.left + index);
    if (cell?.value === caption && cell.formula === undefined) return;
    sheet.setCell(header.top, header.left + index, {
      value: caption,
      ...(cell?.format ? { format: cell.format } : {}),
    });
  });
}

/** After a write over header cells: they hold text, and the columns bear the same names. */
export function settleHeaders(workbook: HostWorkbook, sheet: HostSheet, written: Area): void {
  for (const table of workbook.tablesOf(sheet)) {
    if (!table.showHeaders || !overlaps(headerArea(table), written)) continue;
    const captions = captionsIn(sheet, headerArea(table));
    writeCaptions(sheet, headerArea(table), captions);
    table.columns.forEach((column, index) => {
      column.name = captions[index] ?? column.name;
    });
    workbook.changedParts.add('tables');
  }
}

/** Throws `InvalidArgument` for an illegal name, `ItemAlreadyExists` for one that a table or name has. */
function assertTableName(workbook: HostWorkbook, name: string, self?: TablePart): void {
  if (!isLegalName(name)) throw invalidArgument(`"${name}" is no legal name for a table`);
  const holder = workbook.findTable(name);
  if ((holder && holder !== self) || workbook.findName(name, null))
    throw new HostError('ItemAlreadyExists', `A table or name "${name}" already exists.`);
}

function assertFree(workbook: HostWorkbook, sheet: HostSheet, target: Area, self?: TablePart): void {
  for (const table of workbook.tablesOf(sheet))
    if (table !== self && overlaps(table.area, target))
      throw invalidArgument(
        `a table cannot overlap another table: ${addressOf(target)} meets ${table.name} at ${addressOf(table.area)}`,
      );
  if (sheet.merges.some(merge => overlaps(merge, target)))
    throw new HostError('InvalidOperation', `A table cannot contain merged cells (${addressOf(target)}).`);
}

function freeTableName(workbook: HostWorkbook): string {
  for (let number = 1; ; number += 1)
    if (!workbook.findTable(`Table${number}`) && !workbook.findName(`Table${number}`, null))
      return `Table${number}`;
}

/** Without headers a header row is inserted above, as Excel does. */
export function addTable(
  workbook: HostWorkbook,
  sheet: HostSheet,
  target: Area,
  hasHeaders: boolean,
): TablePart {
  sheet.assertAllowed(null);
  workbook.assertNotShared();
  assertFree(workbook, sheet, target);
  if (hasHeaders && rowCount(target) === 1 && workbook.behaviour.refusesUntried)
    throw new HostError('InvalidArgument', 'A table needs a row below its headers.');
  if (!hasHeaders)
    shiftCells(
      workbook,
      sheet,
      { kind: 'insert', axis: 'rows', area: { ...target, bottom: target.top } },
      'addin',
    );
  const withHeader = hasHeaders ? target : { ...target, bottom: target.bottom + 1 };
  const area = rowCount(withHeader) === 1 ? { ...withHeader, bottom: withHeader.bottom + 1 } : withHeader;
  assertFree(workbook, sheet, area);
  const header = { ...area, bottom: area.top };
  const captions = hasHeaders
    ? captionsIn(sheet, header)
    : uniqueCaptions(Array.from({ length: columnCount(area) }, () => ''));
  writeCaptions(sheet, header, captions);
  const id = workbook.nextId();
  const table: TablePart = {
    id: workbook.nextGuid(),
    legacyId: id,
    name: freeTableName(workbook),
    sheet,
    area,
    columns: captions.map(name => ({ id: workbook.nextId(), name })),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    criteria: new Map(),
  };
  workbook.tables.push(table);
  workbook.changedParts.add('tables');
  workbook.needsCalculation = true;
  workbook.emit({ kind: 'tableAdded', table });
  return table;
}

export function renameTable(workbook: HostWorkbook, table: TablePart, name: string): void {
  if (table.name === name) return;
  assertTableName(workbook, name, table);
  const before = table.name;
  table.name = name;
  const mention = new RegExp(`(?<![\\p{L}\\p{N}_.])${before}(?=\\[)`, 'giu');
  for (const sheet of workbook.sheets)
    for (const [key, cell] of [...sheet.cells])
      if (cell.formula && mention.test(cell.formula)) {
        sheet.cells.set(key, { ...cell, formula: cell.formula.replace(mention, name) });
        sheet.changedCells.add(key);
      }
  workbook.changedParts.add('tables');
  workbook.needsCalculation = true;
}

/** The header row stays where it is; the new range overlaps the old one. */
export function resizeTable(workbook: HostWorkbook, table: TablePart, target: Area): void {
  table.sheet.assertAllowed(null);
  workbook.assertNotShared();
  if (target.top !== table.area.top || !overlaps(target, table.area))
    throw invalidArgument(
      `the header row of ${table.name} must stay in its row, and the ranges must overlap`,
    );
  if (rowCount(target) < 2) throw invalidArgument('a table has at least one row below its headers');
  assertFree(workbook, table.sheet, target, table);
  const offset = target.left - table.area.left;
  const known = table.columns;
  continueColumns(table, target);
  table.area = target;
  const captions = captionsIn(table.sheet, { ...target, bottom: target.top });
  writeCaptions(table.sheet, { ...target, bottom: target.top }, captions);
  table.columns = captions.map((name, index): TableColumnPart => ({
    id: known[index + offset]?.id ?? workbook.nextId(),
    name,
  }));
  workbook.changedParts.add('tables');
  workbook.needsCalculation = true;
}

/** Calculated columns go on in the rows that a table grows by, where nothing stands. */
function continueColumns(table: TablePart, target: Area): void {
  const { sheet } = table;
  const { bottom } = bodyArea(table);
  for (const [column, from] of calculatedColumns(sheet, bodyArea(table)))
    for (let row = bottom + 1; row <= target.bottom; row += 1)
      if (sheet.value(row, column) === null) continueFormula(sheet, row, column, from);
}

/** Removes the table and its cells. */
export function deleteTable(workbook: HostWorkbook, table: TablePart): void {
  table.sheet.assertAllowed(null);
  detachTable(workbook, table);
  for (const [row, column] of table.sheet.existing(table.area)) table.sheet.setCell(row, column, undefined);
  forgetTable(workbook, table);
  workbook.emit({
    kind: 'cellsChanged',
    sheet: table.sheet,
    area: table.area,
    changeType: 'RangeEdited',
    origin: 'addin',
  });
}

/** The cells stay, the table goes; formulas that named it name its cells from then on. */
export function convertToRange(workbook: HostWorkbook, table: TablePart): void {
  table.sheet.assertAllowed(null);
  nameCellsInstead(workbook, table);
  detachTable(workbook, table);
}

function detachTable(workbook: HostWorkbook, table: TablePart): void {
  table.sheet.assertAllowed(null);
  const index = workbook.tables.indexOf(table);
  if (index < 0) throw new HostError('ItemNotFound', `The table ${table.name} was deleted.`);
  workbook.tables.splice(index, 1);
  workbook.changedParts.add('tables');
  workbook.needsCalculation = true;
  workbook.emit({ kind: 'tableDeleted', table });
}

const isBlankRow = (sheet: HostSheet, row: number, area: Area): boolean => {
  for (let column = area.left; column <= area.right; column += 1)
    if (sheet.value(row, column) !== null || sheet.cell(row, column)?.formula) return false;
  return true;
};

/** Inserts `count` rows before row `index` of the body, or at its end; calculated columns are filled. */
export function insertTableRows(
  workbook: HostWorkbook,
  table: TablePart,
  index: number | null,
  count: number,
): Area {
  const sheet = table.sheet;
  sheet.assertAllowed(null);
  const body = bodyArea(table);
  const length = rowCount(body);
  const onlyBlank = length === 1 && isBlankRow(sheet, body.top, body);
  const at = index === null || index === -1 ? length : index;
  if (!Number.isInteger(at) || at < 0 || at > length) throw invalidArgument(`${table.name} has no row ${at}`);
  if (onlyBlank && count >= 1 && at >= length)
    return count === 1 ? body : { ...grow(workbook, table, 1, count - 1), top: body.top };
  return grow(workbook, table, at, count);
}

function grow(workbook: HostWorkbook, table: TablePart, at: number, count: number): Area {
  const sheet = table.sheet;
  const body = bodyArea(table);
  const first = body.top + at;
  const fresh: Area = { ...body, top: first, bottom: first + count - 1 };
  const whole = table.area;
  const formulas = calculatedColumns(sheet, body);
  shiftCells(workbook, sheet, { kind: 'insert', axis: 'rows', area: fresh }, 'addin');
  table.area = { ...whole, bottom: whole.bottom + count };
  const model = at > 0 ? first - 1 : fresh.bottom + 1;
  for (let row = fresh.top; row <= fresh.bottom; row += 1)
    for (let column = fresh.left; column <= fresh.right; column += 1) {
      const format = sheet.cell(model, column)?.format;
      const source = formulas.get(column);
      sheet.setCell(row, column, { value: null, ...(format ? { format } : {}) });
      if (source) continueFormula(sheet, row, column, source);
    }
  workbook.changedParts.add('tables');
  return fresh;
}

/** Deletes rows of the body; the last one is emptied instead, since a table keeps one row. */
export function deleteTableRows(
  workbook: HostWorkbook,
  table: TablePart,
  first: number,
  count: number,
): void {
  const sheet = table.sheet;
  const body = bodyArea(table);
  const length = rowCount(body);
  if (first < 0 || count < 1 || first + count > length)
    throw invalidArgument(`${table.name} has no rows ${first} to ${first + count - 1}`);
  sheet.assertAllowed('allowDeleteRows');
  const doomed: Area = { ...body, top: body.top + first, bottom: body.top + first + count - 1 };
  if (sameArea(doomed, body)) {
    for (const [row, column, cell] of sheet.existing({ ...body, bottom: body.top }))
      sheet.setCell(row, column, cell.format ? { value: null, format: cell.format } : undefined);
    if (length === 1) return;
    deleteTableRows(workbook, table, 1, length - 1);
    return;
  }
  shiftCells(workbook, sheet, { kind: 'delete', axis: 'rows', area: doomed }, 'addin');
}
