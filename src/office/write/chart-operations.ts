// Native charts of a sheet. Ours bear a name by which they are found, taken away and drawn anew.

import type { ChartDeclaration, ChartSeries } from '../../workbook/declaration';
import { CALL_BYTES, type Operation } from './operation';
import type { SheetPlan } from './sheet-plan';

const TYPES = {
  column: 'ColumnClustered',
  stackedColumn: 'ColumnStacked',
  bar: 'BarClustered',
  line: 'LineMarkers',
} as const;

/** Finds the text that a cell of the change will hold; for the names of series, which Excel takes as text alone. */
export type TextOf = (reference: string) => string;

/** Splits `{dashboard}!$B$4:$B$12` into the sheet's key and the range. */
function referenceParts(reference: string): { readonly key: string; readonly range: string } {
  const match = /^\{([A-Za-z0-9_]+)\}!(.+)$/.exec(reference);
  if (!match) throw new Error(`${reference} names no sheet by its key`);
  return { key: match[1] ?? '', range: (match[2] ?? '').replaceAll('$', '') };
}

/** Bars read from top to bottom, as the rows they come from do. */
function setAxes(chart: Excel.Chart, { kind, valueAxis }: ChartDeclaration): void {
  if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  if (!valueAxis) return;
  chart.axes.valueAxis.minimum = valueAxis.min;
  chart.axes.valueAxis.maximum = valueAxis.max;
}

const chartName = (key: string, index: number): string => `PAR_${key}_${index + 1}`;

function draw(
  plan: SheetPlan,
  declared: ChartDeclaration,
  index: number,
  nameOf: (key: string) => string,
  textOf: TextOf,
): Operation {
  return {
    what: plan.name,
    bytes: CALL_BYTES * (8 + declared.series.length * 8),
    apply: pen => {
      const rangeOf = (reference: string) => {
        const { key, range } = referenceParts(reference);
        return pen.sheet(nameOf(key)).getRange(range);
      };
      const addSeries = (chart: Excel.Chart, { name, categories, values }: ChartSeries) => {
        const series = chart.series.add(textOf(name));
        series.setValues(rangeOf(values));
        series.setXAxisValues(rangeOf(categories));
      };
      const first = declared.series[0];
      if (!first) return;
      const chart = pen.sheet(plan.name).charts.add(TYPES[declared.kind], rangeOf(first.values), 'Columns');
      chart.name = chartName(plan.declaration.key, index);
      chart.title.text = declared.title;
      chart.setPosition(declared.from, declared.to);
      for (const series of declared.series) addSeries(chart, series);
      // Excel's own series goes last: whether a chart that has none for a moment keeps its look nobody has shown.
      chart.series.getItemAt(0).delete();
      setAxes(chart, declared);
    },
  };
}

export const chartOperations = (
  plan: SheetPlan,
  nameOf: (key: string) => string,
  textOf: TextOf,
): readonly Operation[] => {
  const charts = plan.declaration.charts ?? [];
  const existingCharts = plan.existing?.chartNames ?? [];
  const outdated = existingCharts.filter(name => name.startsWith(`PAR_${plan.declaration.key}_`));
  return [
    ...outdated.map((name): Operation => ({
      what: plan.name,
      bytes: CALL_BYTES,
      apply: pen => pen.sheet(plan.name).charts.getItem(name).delete(),
    })),
    ...charts.map((declared, index) => draw(plan, declared, index, nameOf, textOf)),
  ];
};
