// Acts on the content of areas: write, clear, merge, copy. Each checks first and then changes everything or nothing.

import { addressOf, columnCount, overlaps, rowCount, sameArea, type Area } from './a1';
import { fillTableColumns } from './calculated-columns';
import { DEFAULT_FORMAT, without, type Cell, type CellValue } from './cell';
import { HostError, invalidArgument } from './errors';
import type { ChangeOrigin } from './events';
import { assertFormula } from './formula-check';
import { isFilteredOut, reachingCells } from './filters';
import { readEntry } from './input';
import { offsetFormula } from './references';
import { cellKey, type HostSheet } from './sheet';
import { subtract } from './a1';
import { bodyArea, settleHeaders } from './tables';
import type { HostWorkbook } from './workbook';

const MOST_CELLS = 5_000_000;

export function assertReadable(target: Area): void {
  if (rowCount(target) * columnCount(target) > MOST_CELLS)
    throw new HostError(
      'RangeExceedsLimit',
      `The range ${addressOf(target)} has more than ${MOST_CELLS} cells.`,
    );
}

/** One value for every cell, or a 2-D array of exactly the area's shape. Throws `InvalidArgument`. */
export function asMatrix(target: Area, input: unknown): readonly (readonly unknown[])[] {
  assertReadable(target);
  const rows = rowCount(target);
  const columns = columnCount(target);
  if (!Array.isArray(input)) {
    const line = Array.from({ length: columns }, (): unknown => input);
    return Array.from({ length: rows }, () => line);
  }
  const fits = input.length === rows && input.every(line => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw invalidArgument(
      `the number of rows or columns in the input array doesn't match the size of the range ${addressOf(target)}: ${rows} × ${columns} expected`,
    );
  return input as unknown[][];
}

/** `Range.values` and `Range.formulas`: null leaves a cell as it is, '' empties it. */
export function writeEntries(
  workbook: HostWorkbook,
  sheet: HostSheet,
  target: Area,
  input: unknown,
  origin: ChangeOrigin,
): void {
  const given = asMatrix(target, input);
  const matrix = origin === 'addin' ? reachingCells(workbook, sheet, target, given) : given;
  sheet.assertUnlocked(target);
  matrix.forEach((line, rowIndex) => {
    line.forEach((entry, columnIndex) => {
      if (entry === null) return;
      const row = target.top + rowIndex;
      const column = target.left + columnIndex;
      const { formula } = readEntry(entry, sheet.format(row, column).numberFormat === '@');
      if (formula !== undefined) assertFormula(workbook, formula, { sheet, row, column });
    });
  });
  const before = sheet.value(target.top, target.left);
  matrix.forEach((line, row) => {
    line.forEach((entry, column) => {
      if (entry !== null)
        sheet.enter(target.top + row, target.left + column, entry, {
          retainsApostrophe: origin === 'addin' && workbook.behaviour.retainsApostrophes,
        });
    });
  });
  settleHeaders(workbook, sheet, target);
  if (origin === 'addin')
    fillTableColumns(
      workbook,
      sheet,
      target,
      workbook.tablesOf(sheet).map(bodyArea),
      (row, column) => matrix[row - target.top]?.[column - target.left] !== null,
    );
  announce(workbook, sheet, target, origin, before);
}

function announce(
  workbook: HostWorkbook,
  sheet: HostSheet,
  target: Area,
  origin: ChangeOrigin,
  before: CellValue,
): void {
  const single = target.top === target.bottom && target.left === target.right;
  workbook.emit({
    kind: 'cellsChanged',
    sheet,
    area: target,
    changeType: 'RangeEdited',
    origin,
    ...(single ? { before, after: sheet.value(target.top, target.left) } : {}),
  });
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

export function clearArea(workbook: HostWorkbook, sheet: HostSheet, target: Area, what: ClearWhat): void {
  if (what !== 'Formats') sheet.assertUnlocked(target);
  if (what === 'All' || what === 'Formats') sheet.assertAllowed('allowFormatCells');
  const before = sheet.value(target.top, target.left);
  for (const [row, column, cell] of sheet.existing(target))
    if (!isFilteredOut(workbook, sheet, row)) sheet.setCell(row, column, cleared(cell, what));
  if (what === 'All' || what === 'Formats') clearLook(workbook, sheet, target);
  if (what === 'All' || what === 'Contents') {
    settleHeaders(workbook, sheet, target);
    announce(workbook, sheet, target, 'addin', before);
  }
}

function cleared(cell: Cell, what: ClearWhat): Cell | undefined {
  switch (what) {
    case 'All':
      return undefined;
    case 'Contents':
      return cell.format ? { value: null, format: cell.format } : undefined;
    case 'Formats':
      return without(cell, 'format');
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      return without(cell, 'hyperlink');
  }
}

/** Clearing formats also takes merges, conditional formats and, with everything, validations. */
function clearLook(workbook: HostWorkbook, sheet: HostSheet, target: Area): void {
  sheet.merges = sheet.merges.filter(merge => !overlaps(merge, target));
  for (const part of sheet.conditionalFormats)
    part.areas = part.areas.flatMap(area => subtract(area, target));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(part => part.areas.length > 0);
  for (let column = target.left; column <= target.right; column += 1)
    if (rowCount(target) > 1_000_000 && sheet.columns.has(column)) delete sheet.column(column).format;
  if (rowCount(target) > 1_000_000 && columnCount(target) > 16_000) sheet.baseFormat = DEFAULT_FORMAT;
  sheet.touch('merges');
  sheet.touch('conditionalFormats');
  sheet.touch('lines');
  workbook.needsCalculation = true;
}

/** Merging keeps the first cell's content. Tables cannot hold merged cells. */
export function mergeArea(workbook: HostWorkbook, sheet: HostSheet, target: Area): void {
  sheet.assertAllowed('allowFormatCells');
  if (rowCount(target) * columnCount(target) === 1) return;
  if (workbook.tablesOf(sheet).some(table => overlaps(table.area, target)))
    throw new HostError('InvalidOperation', `Cells of a table cannot be merged (${addressOf(target)}).`);
  if (sheet.merges.some(merge => sameArea(merge, target))) return;
  sheet.merges = [...sheet.merges.filter(merge => !overlaps(merge, target)), target];
  for (const [row, column, cell] of sheet.existing(target))
    if (row !== target.top || column !== target.left) sheet.setCell(row, column, cleared(cell, 'Contents'));
  sheet.touch('merges');
}

export function unmergeArea(sheet: HostSheet, target: Area): void {
  sheet.assertAllowed('allowFormatCells');
  sheet.merges = sheet.merges.filter(merge => !overlaps(merge, target));
  sheet.touch('merges');
}

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Copies onto `target`, which takes the source's shape or a multiple of it; relative references move along. */
export function copyArea(
  workbook: HostWorkbook,
  source: { readonly sheet: HostSheet; readonly area: Area },
  sheet: HostSheet,
  target: Area,
  what: CopyWhat,
): void {
  assertReadable(source.area);
  const rows = rowCount(source.area);
  const columns = columnCount(source.area);
  const repeats = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  const full = repeats
    ? target
    : { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
  sheet.assertUnlocked(full);
  const originals = new Map<number, Cell>();
  for (const [row, column, cell] of source.sheet.existing(source.area))
    originals.set(cellKey(row, column), cell);
  for (let row = full.top; row <= full.bottom; row += 1)
    for (let column = full.left; column <= full.right; column += 1) {
      const fromRow = source.area.top + ((row - full.top) % rows);
      const fromColumn = source.area.left + ((column - full.left) % columns);
      const original = originals.get(cellKey(fromRow, fromColumn)) ?? { value: null };
      const retained = sheet.cell(row, column) ?? { value: null };
      sheet.setCell(row, column, pasted(original, retained, what, row - fromRow, column - fromColumn));
    }
  settleHeaders(workbook, sheet, full);
  workbook.emit({ kind: 'cellsChanged', sheet, area: full, changeType: 'RangeEdited', origin: 'addin' });
}

function pasted(original: Cell, retained: Cell, what: CopyWhat, rows: number, columns: number): Cell {
  const format = what === 'All' || what === 'Formats' ? original.format : retained.format;
  const content = what === 'Formats' ? retained : original;
  const formula = what === 'Values' || content.formula === undefined ? undefined : content.formula;
  return {
    value: content.value,
    ...(formula === undefined
      ? {}
      : { formula: what === 'Formats' ? formula : offsetFormula(formula, rows, columns) }),
    ...(format === undefined ? {} : { format }),
  };
}
