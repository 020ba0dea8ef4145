// Filters of tables and sheets: which rows they hide, and what Excel then makes of a program's writing. Knows lists of
// values and comparisons with one criterion; other kinds are refused by their name.

import type { Area } from './a1';
import { HostError, gap } from './errors';
import { displayText } from './display';
import type { Plain, TablePart } from './parts';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** A table's filter or the sheet's own: its rows below the header, and criteria by column, from 0. */
export interface Filtering {
  readonly sheet: HostSheet;
  readonly whole: Area;
  readonly rows: Area;
  readonly criteria: Map<number, Plain>;
}

export const filterOfTable = (table: TablePart): Filtering => ({
  sheet: table.sheet,
  whole: table.area,
  rows: { ...table.area, top: table.area.top + 1, bottom: table.area.bottom - (table.showTotals ? 1 : 0) },
  criteria: table.criteria,
});

export const filterOfSheet = (sheet: HostSheet): Filtering | null =>
  sheet.filter && {
    sheet,
    whole: sheet.filter.area,
    rows: { ...sheet.filter.area, top: sheet.filter.area.top + 1 },
    criteria: sheet.filter.criteria,
  };

type Test = (shown: string, value: number) => boolean;

function comparison(criterion: string): Test {
  const [, sign = '=', operand = ''] = /^(<>|>=|<=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const wanted = Number(operand);
  switch (sign) {
    case '<>':
      return shown => shown !== operand;
    case '>':
      return (_, value) => value > wanted;
    case '<':
      return (_, value) => value < wanted;
    case '>=':
      return (_, value) => value >= wanted;
    case '<=':
      return (_, value) => value <= wanted;
    default:
      return shown => shown === operand;
  }
}

function testOf(criteria: Plain): Test {
  const { filterOn, values, criterion1, criterion2 } = criteria as Readonly<Record<string, Plain>>;
  if (filterOn === 'Values' && Array.isArray(values)) {
    const wanted = new Set(values.map(String));
    return shown => wanted.has(shown);
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string' && !criterion2) return comparison(criterion1);
  throw gap(`FilterCriteria with filterOn ${JSON.stringify(filterOn)}`);
}

/** Rows that a filter hides, of all filters of the sheet, are hidden anew. */
function refilter(workbook: HostWorkbook, sheet: HostSheet): void {
  for (const line of sheet.rows.values())
    if (line.filtered) {
      line.filtered = false;
      line.hidden = false;
    }
  const own = filterOfSheet(sheet);
  for (const filtering of [...workbook.tablesOf(sheet).map(filterOfTable), ...(own ? [own] : [])])
    hideRows(workbook, filtering);
  sheet.touch('lines');
  sheet.touch('filter');
}

function hideRows(workbook: HostWorkbook, { sheet, rows, criteria }: Filtering): void {
  for (const [column, wanted] of criteria) {
    const test = testOf(wanted);
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const value = sheet.value(row, rows.left + column);
      const format = sheet.format(row, rows.left + column).numberFormat;
      if (test(displayText(value, format, workbook.culture), typeof value === 'number' ? value : Number.NaN))
        continue;
      const line = sheet.row(row);
      if (line.hidden) continue;
      line.hidden = true;
      line.filtered = true;
    }
  }
}

export function applyCriteria(
  workbook: HostWorkbook,
  { sheet, criteria }: Filtering,
  column: number,
  wanted: Plain,
): void {
  sheet.assertAllowed('allowAutoFilter');
  testOf(wanted);
  criteria.set(column, wanted);
  refilter(workbook, sheet);
}

/** Of all columns where none is named. */
export function clearCriteria(workbook: HostWorkbook, { sheet, criteria }: Filtering, column?: number): void {
  sheet.assertAllowed('allowAutoFilter');
  if (column === undefined) criteria.clear();
  else criteria.delete(column);
  refilter(workbook, sheet);
}

export const isFilteredOut = (workbook: HostWorkbook, sheet: HostSheet, row: number): boolean =>
  workbook.behaviour.missesFilteredRows && sheet.rows.get(row)?.filtered === true;

/** What of an array reaches the cells: over rows that a filter hides, its first row goes into every row that shows. */
export function reachingCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  target: Area,
  matrix: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const isHidden = matrix.map((_, index) => isFilteredOut(workbook, sheet, target.top + index));
  if (matrix.length === 1 || !isHidden.includes(true)) return matrix;
  return matrix.map((line, index) => (isHidden[index] ? line.map(() => null) : (matrix[0] ?? line)));
}

/** Cells cannot be pushed or pulled where a filter hides some. */
export function assertNotFiltered(workbook: HostWorkbook, sheet: HostSheet, area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1)
    if (isFilteredOut(workbook, sheet, row))
      throw new HostError('GeneralException', "Can't move cells in a filtered range or table.");
}
