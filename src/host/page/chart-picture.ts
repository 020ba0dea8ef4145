// A chart as a picture: bars, columns or lines with their axes, a title and the names of its series. What it shows stands behind it
// as a table, for who does not see pictures.

import { BarChart, LineChart } from 'chartist';
import 'chartist/dist/index.css';
import type { ChartPart } from '../model/parts';
import type { ChartData } from './chart-data';
import { element } from './elements';

/** Room for the names of what horizontal bars stand for, in pixels. */
const NAMES = 150;

function tableOf({ title, categories, series }: ChartData): HTMLTableElement {
  const cells = (kind: 'th' | 'td', texts: readonly string[]) =>
    texts.map(textContent => element(kind, { textContent }));
  const rows = categories.map((category, at) =>
    element(
      'tr',
      {},
      ...cells('th', [category]),
      ...cells(
        'td',
        series.map(({ figures }) => figures[at]?.toLocaleString(document.documentElement.lang) ?? ''),
      ),
    ),
  );
  return element(
    'table',
    { className: 'unseen' },
    element('caption', { textContent: title }),
    element(
      'tr',
      {},
      element('th'),
      ...cells(
        'th',
        series.map(({ name }) => name),
      ),
    ),
    ...rows,
  );
}

const legendOf = ({ series }: ChartData): HTMLUListElement =>
  element(
    'ul',
    {},
    ...series.map(({ name }, at) =>
      element('li', { textContent: name, className: `series-${String.fromCharCode(97 + at)}` }),
    ),
  );

const boundOf = (chart: ChartPart, key: string): number | undefined => {
  const bound = Number(chart.details.get(key) ?? Number.NaN);
  return Number.isFinite(bound) ? bound : undefined;
};

/** Draws into a place that stands in the page already, with the size that it has there. */
function draw(place: HTMLElement, chart: ChartPart, { categories, series }: ChartData): void {
  const data = { labels: [...categories], series: series.map(({ figures }) => [...figures]) };
  const low = boundOf(chart, 'valueAxis.minimum');
  const high = boundOf(chart, 'valueAxis.maximum');
  const bounds = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
  if (chart.type.startsWith('Line')) {
    new LineChart(place, data, { ...bounds, fullWidth: true });
    return;
  }
  const isBar = chart.type.startsWith('Bar');
  new BarChart(place, data, {
    ...bounds,
    stackBars: chart.type.includes('Stacked'),
    horizontalBars: isBar,
    reverseData: isBar,
    seriesBarDistance: 8,
    ...(isBar ? { axisY: { offset: NAMES } } : {}),
  });
}

/** The picture, drawn once it is put into `layer`. */
export function drawChart(
  layer: HTMLElement,
  chart: ChartPart,
  data: ChartData,
  { width, height }: { readonly width: number; readonly height: number },
): HTMLElement {
  const place = element('div', { className: 'plot' });
  const picture = element(
    'figure',
    { className: 'chart' },
    element('figcaption', { textContent: data.title }),
    place,
    legendOf(data),
    tableOf(data),
  );
  place.setAttribute('aria-hidden', 'true');
  Object.assign(picture.style, { width: `${width}px`, height: `${height}px` });
  layer.append(picture);
  draw(place, chart, data);
  return picture;
}
