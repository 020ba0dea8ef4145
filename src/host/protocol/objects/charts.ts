// Native charts: kind, title, place and series. The page draws them over the grid.

import { addressOf, columnCount, quoteSheetName, type Area } from '../../model/a1';
import { HostError, invalidArgument } from '../../model/errors';
import { displayText } from '../../model/display';
import type { ChartPart, ChartSeriesPart, Plain } from '../../model/parts';
import type { HostSheet } from '../../model/sheet';
import type { RangeRef } from '../../model/workbook';
import { asFlag, asNumber, asPlain, asText, type Args } from '../args';
import { bind, collection, type HostObject, type ObjectType, type Scalar } from '../object-type';
import type { Session } from '../session';
import { fullAddress, rangeArgument } from './addresses';

interface ChartTarget {
  readonly sheet: HostSheet;
  readonly chart: ChartPart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesPart;
}

const touched = (target: ChartTarget): void => target.sheet.touch('charts');

const detail = (key: string, absent: Plain): Scalar<ChartTarget> => ({
  get: target => target.chart.details.get(key) ?? absent,
  set: (target, value) => {
    target.chart.details.set(key, asPlain(value));
    touched(target);
  },
});

const points = (key: 'top' | 'left' | 'width' | 'height'): Scalar<ChartTarget> => ({
  get: target => target.chart[key],
  set: (target, value) => {
    target.chart[key] = asNumber(value, key);
    target.chart.position = null;
    touched(target);
  },
});

const ChartTitle: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: target => target.chart.title,
      set: (target, value) => {
        target.chart.title = asText(value, 'title.text');
        target.chart.titleVisible = true;
        touched(target);
      },
    },
    Visible: {
      get: target => target.chart.titleVisible,
      set: (target, value) => {
        target.chart.titleVisible = asFlag(value, 'title.visible');
        touched(target);
      },
    },
  },
};

const ChartLegend: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  scalars: { Visible: detail('legend.visible', true), Position: detail('legend.position', 'Right') },
};

const ChartAxis = (axis: 'category' | 'value'): ObjectType<ChartTarget> => ({
  name: 'ChartAxis',
  scalars: {
    Minimum: detail(`${axis}Axis.minimum`, ''),
    Maximum: detail(`${axis}Axis.maximum`, ''),
    ReversePlotOrder: detail(`${axis}Axis.reversePlotOrder`, false),
    Visible: detail(`${axis}Axis.visible`, true),
  },
});

const [CategoryAxis, ValueAxis] = [ChartAxis('category'), ChartAxis('value')];

const ChartAxes: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    CategoryAxis: target => bind(CategoryAxis, target),
    ValueAxis: target => bind(ValueAxis, target),
  },
};

const seriesDetail = (key: string, absent: Plain): Scalar<SeriesTarget> => ({
  get: target => target.series.details.get(key) ?? absent,
  set: (target, value) => {
    target.series.details.set(key, asPlain(value));
    touched(target);
  },
});

const seriesRange =
  (key: 'values' | 'categories') =>
  (target: SeriesTarget, args: Args, session: Session): undefined => {
    target.series[key] = fullAddress(rangeArgument(session.workbook, args, 0, target.sheet));
    touched(target);
  };

const ChartSeries: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: target => target.series.name,
      set: (target, value) => {
        target.series.name = asText(value, 'series.name');
        touched(target);
      },
    },
    ChartType: seriesDetail('chartType', null),
    GapWidth: seriesDetail('gapWidth', 150),
    HasDataLabels: seriesDetail('hasDataLabels', false),
  },
  methods: {
    SetValues: seriesRange('values'),
    SetXAxisValues: seriesRange('categories'),
    Delete: (target, _, session) => {
      if (target.chart.series.length === 1 && session.workbook.behaviour.refusesUntried)
        throw new HostError('InvalidOperation', 'A chart keeps its last series.');
      const index = target.chart.series.indexOf(target.series);
      if (index >= 0) target.chart.series.splice(index, 1);
      touched(target);
      return undefined;
    },
  },
};

const ChartSeriesCollection: ObjectType<ChartTarget> = collection<ChartTarget, SeriesTarget>(
  'ChartSeriesCollection',
  target => target.chart.series.map(series => ({ ...target, series })),
  target => bind(ChartSeries, target),
  () => null,
  {
    methods: {
      Add: (target, args) => {
        const series: ChartSeriesPart = {
          name: args.optionalText(0) ?? `Series${target.chart.series.length + 1}`,
          values: null,
          categories: null,
          details: new Map(),
        };
        const at = args.integer(1, target.chart.series.length);
        target.chart.series.splice(at, 0, series);
        touched(target);
        return bind(ChartSeries, { ...target, series });
      },
    },
  },
);

const Chart: ObjectType<ChartTarget> = {
  name: 'Chart',
  identity: target => ({ Id: target.chart.id }),
  scalars: {
    Id: { get: target => target.chart.id },
    Name: {
      get: target => target.chart.name,
      set: (target, value) => {
        target.chart.name = asText(value, 'chart.name');
        touched(target);
      },
    },
    ChartType: {
      get: target => target.chart.type,
      set: (target, value) => {
        target.chart.type = asText(value, 'chart.chartType');
        touched(target);
      },
    },
    Top: points('top'),
    Left: points('left'),
    Width: points('width'),
    Height: points('height'),
    Style: detail('style', 201),
    PlotVisibleOnly: detail('plotVisibleOnly', true),
    DisplayBlanksAs: detail('displayBlanksAs', 'NotPlotted'),
  },
  objects: {
    Title: target => bind(ChartTitle, target),
    Legend: target => bind(ChartLegend, target),
    Axes: target => bind(ChartAxes, target),
    Series: target => bind(ChartSeriesCollection, target),
    Worksheet: (target, session) => session.wrap.worksheet(target.sheet),
  },
  methods: {
    SetPosition: (target, args, session) => {
      const start = rangeArgument(session.workbook, args, 0, target.sheet).area;
      const end = args.isGiven(1) ? rangeArgument(session.workbook, args, 1, target.sheet).area : start;
      target.chart.position = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
      touched(target);
      return undefined;
    },
    SetData: (target, args, session) => {
      const source = rangeArgument(session.workbook, args, 0, target.sheet);
      target.chart.seriesBy = args.choice(1, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
      readSource(target.chart, source, session);
      touched(target);
      return undefined;
    },
    Delete: target => {
      target.sheet.assertAllowed('allowEditObjects');
      const index = target.sheet.charts.indexOf(target.chart);
      if (index >= 0) target.sheet.charts.splice(index, 1);
      touched(target);
      return undefined;
    },
  },
};

/** Series by columns: the first column names the points, the first row the series. */
function readSource(chart: ChartPart, source: RangeRef, session: Session): void {
  const { sheet, area } = source;
  chart.source = { sheet, area };
  chart.series.length = 0;
  const home = quoteSheetName(sheet.name);
  const at = (part: Area): string => `${home}!${addressOf(part)}`;
  const column = (index: number): Area => ({ ...area, top: area.top + 1, left: index, right: index });
  const first = columnCount(area) === 1 ? area.left : area.left + 1;
  if (area.bottom === area.top) return;
  for (let index = first; index <= area.right; index += 1)
    chart.series.push({
      name: displayText(sheet.value(area.top, index), 'General', session.workbook.culture),
      values: at(column(index)),
      categories: first === area.left ? null : at(column(area.left)),
      details: new Map(),
    });
}

function addChart(sheet: HostSheet, args: Args, session: Session): HostObject {
  sheet.assertAllowed('allowEditObjects');
  const type = args.text(0);
  if (!/^[A-Z][A-Za-z0-9]+$/.test(type)) throw invalidArgument(`"${type}" is no type of chart`);
  const source = rangeArgument(session.workbook, args, 1, sheet);
  const number = sheet.charts.length + 1;
  const chart: ChartPart = {
    id: session.workbook.nextGuid(),
    name: `Chart ${number}`,
    type,
    source: null,
    seriesBy: args.choice(2, ['Auto', 'Columns', 'Rows'] as const, 'Auto'),
    title: '',
    titleVisible: true,
    position: null,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    series: [],
    details: new Map(),
  };
  readSource(chart, source, session);
  sheet.charts.push(chart);
  sheet.touch('charts');
  return bind(Chart, { sheet, chart });
}

export const ChartCollection: ObjectType<HostSheet> = collection<HostSheet, ChartTarget>(
  'ChartCollection',
  sheet => sheet.charts.map(chart => ({ sheet, chart })),
  target => bind(Chart, target),
  (sheet, key) => {
    const wanted = String(key).toLowerCase();
    const chart = sheet.charts.find(item => item.id === key || item.name.toLowerCase() === wanted);
    return chart ? { sheet, chart } : null;
  },
  {
    methods: {
      Add: addChart,
      GetItem: (sheet, args) => {
        const wanted = args.text(0).toLowerCase();
        const chart = sheet.charts.find(
          item => item.name.toLowerCase() === wanted || item.id.toLowerCase() === wanted,
        );
        if (!chart) throw new HostError('ItemNotFound', `There is no chart "${wanted}".`);
        return bind(Chart, { sheet, chart });
      },
    },
  },
);
