// What a chart of the model shows: its series with their figures as the cells have them now.

import { parseArea, splitSheet } from '../model/a1';
import type { CellValue } from '../model/cell';
import { displayText } from '../model/display';
import type { ChartPart } from '../model/parts';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

interface ChartSeriesData {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly figures: readonly (number | null)[];
}

export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesData[];
}

function valuesOf(workbook: HostWorkbook, home: HostSheet, reference: string | null): readonly CellValue[] {
  if (reference === null) return [];
  const { sheet, address } = splitSheet(reference);
  const found = sheet === null ? home : workbook.findSheet(sheet);
  const area = parseArea(address);
  if (!found || !area) return [];
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) values.push(found.value(row, column));
  return values;
}

export function chartData(workbook: HostWorkbook, sheet: HostSheet, chart: ChartPart): ChartData {
  const named = chart.series.find(({ categories }) => categories !== null);
  const categories = valuesOf(workbook, sheet, named?.categories ?? null);
  return {
    title: chart.titleVisible ? chart.title : '',
    categories: categories.map(value => displayText(value, 'General', workbook.culture)),
    series: chart.series.map(({ name, values }) => ({
      name,
      figures: valuesOf(workbook, sheet, values).map(value => (typeof value === 'number' ? value : null)),
    })),
  };
}
