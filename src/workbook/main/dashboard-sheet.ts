// Sheet "Bảng điều hành": figures that native formulas count from our other tables, and native charts of them.
// It holds no number of its own, so it is right whenever the tables are. Three pages: returns and targets, the heat map,
// indices. What is printed behind the first two stands beside them, where its charts are as high as a page.

import { columnLetters } from '../../core/addresses';
import { book } from '../../texts/vi/book';
import type { CellDeclaration, ChartDeclaration, SheetDeclaration } from '../declaration';
import { PAGE_FOOTER } from '../page-footer';
import { CHART_COLUMN_WIDTHS, INDEX_CHARTS, LAST_CHART_COLUMN } from './dashboard-columns';
import {
  indexRow,
  indexTable,
  REPORTING_LEVELS,
  RETURNS_ROW,
  returnsTable,
  SCORED_LEVELS,
  TARGETS_ROW,
  targetsTable,
} from './dashboard-tables';
import type { DashboardFigures } from './dashboard-tables';
import { TITLE_HEIGHT } from './frame';
import { heatLook, heatMapTable, isShownAlone } from './heat-map';
import { areasIn, illustrativeNote } from './scores-sheet';

const words = book.dashboard;

/** Last row of the charts beside the figures; the heat map, with a heading and the names of its areas, begins a page. */
const LAST_CHART_ROW = 27;
/** Last row of the charts of the indices: a page has room for no more rows. */
const LAST_INDEX_ROW = 22;

interface Places {
  readonly index: number;
  /** The note under the index by level has a blank row above it. */
  readonly note: number;
  readonly heat: number;
}

function placesOf(areaCount: number): Places {
  const index = indexRow(areaCount);
  const note = index + SCORED_LEVELS.length + 2;
  return { index, note, heat: Math.max(note, LAST_CHART_ROW) + 3 };
}

/** An index is a percentage: a chart that began elsewhere would make small differences look large. */
const PERCENT_AXIS = { min: 0, max: 100 } as const;

interface ChartPlan {
  readonly kind: ChartDeclaration['kind'];
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly columns: readonly string[];
  readonly valueAxis?: ChartDeclaration['valueAxis'];
}

const chartOf = (plan: ChartPlan): ChartDeclaration => {
  const body = (column: string): string =>
    `{dashboard}!$${column}$${plan.headerRow + 1}:$${column}$${plan.headerRow + plan.rowCount}`;
  return {
    kind: plan.kind,
    title: plan.title,
    from: plan.from,
    to: plan.to,
    ...(plan.valueAxis ? { valueAxis: plan.valueAxis } : {}),
    series: plan.columns.map(column => ({
      name: `{dashboard}!$${column}$${plan.headerRow}`,
      categories: body('A'),
      values: body(column),
    })),
  };
};

/** Rows of `tblDiem` that the chart of single agencies shows: those that are shown alone stand first. */
function agencyChart(scoredCount: number, title: string): readonly ChartDeclaration[] {
  if (scoredCount === 0) return [];
  const body = (column: string): string => `{scores}!$${column}$5:$${column}$${4 + scoredCount}`;
  return [
    {
      kind: 'bar',
      title,
      from: `${INDEX_CHARTS.agencies}3`,
      to: `${INDEX_CHARTS.last}${LAST_INDEX_ROW}`,
      valueAxis: PERCENT_AXIS,
      series: [{ name: '{scores}!$H$4', categories: body('B'), values: body('H') }],
    },
  ];
}

/** Under the figures that rest on points; the headings and charts of these say it as well. */
const noteCells = (note: string | null, row: number): readonly CellDeclaration[] =>
  note === null ? [] : [{ at: `A${row}`, mergeTo: `F${row}`, content: note, style: 'illustrative' }];

/** The heading, and below it the name of each area above its column. */
function heatHeadings(
  title: string,
  heatRow: number,
  areas: readonly string[],
  { areas: named }: DashboardFigures,
): readonly CellDeclaration[] {
  const nameOf = (code: string): string => named.find(area => area.code === code)?.name ?? '';
  return [
    { at: `A${heatRow - 2}`, content: title, style: 'heading' },
    { at: `A${heatRow - 1}`, content: null, style: 'plain' },
    ...areas.map((code, index) => ({
      at: `${columnLetters(index + 2)}${heatRow - 1}`,
      content: nameOf(code),
      style: 'textCenter' as const,
    })),
  ];
}

function chartsOf(
  figures: DashboardFigures,
  places: Places,
  noted: (title: string) => string,
): readonly ChartDeclaration[] {
  return [
    chartOf({
      kind: 'stackedColumn',
      title: words.returns,
      from: 'G3',
      to: `${LAST_CHART_COLUMN}11`,
      headerRow: RETURNS_ROW,
      rowCount: REPORTING_LEVELS.length,
      columns: ['B', 'C', 'D', 'E'],
    }),
    chartOf({
      kind: 'bar',
      title: words.targets,
      from: 'G12',
      to: `${LAST_CHART_COLUMN}${LAST_CHART_ROW}`,
      headerRow: TARGETS_ROW,
      rowCount: figures.areas.length,
      columns: ['B', 'C'],
    }),
    chartOf({
      kind: 'column',
      title: noted(words.index),
      from: `${INDEX_CHARTS.levels}3`,
      to: `${INDEX_CHARTS.agencies}${LAST_INDEX_ROW}`,
      headerRow: places.index,
      rowCount: SCORED_LEVELS.length,
      columns: ['B', 'C'],
      valueAxis: PERCENT_AXIS,
    }),
    ...agencyChart(figures.scores.filter(isShownAlone).length, noted(words.indexChart)),
  ];
}

/** Points: the rows beside the first chart, so that it has room. */
const ROOMY = 20;

export function dashboardSheet(year: number, basis: string, figures: DashboardFigures): SheetDeclaration {
  const note = illustrativeNote(figures.scores);
  const noted = (title: string): string => (note === null ? title : words.illustrative(title));
  const areas = areasIn(
    figures.scores,
    figures.areas.map(({ code }) => code),
  );
  const places = placesOf(figures.areas.length);
  const heatMap = heatMapTable(figures.scores, areas, `A${places.heat}`);
  return {
    key: 'dashboard',
    caption: book.sheets.dashboard,
    visibility: 'visible',
    tabColor: 'C8102E',
    cells: [
      {
        at: 'A1',
        mergeTo: `${LAST_CHART_COLUMN}1`,
        content: book.titles.dashboard(year),
        style: 'wideTitle',
      },
      { at: 'A2', mergeTo: `${LAST_CHART_COLUMN}2`, content: basis, style: 'wideSubtitle' },
      { at: `A${RETURNS_ROW - 1}`, content: words.returns, style: 'heading' },
      { at: `A${TARGETS_ROW - 1}`, content: words.targets, style: 'heading' },
      { at: `A${places.index - 1}`, content: noted(words.index), style: 'heading' },
      ...heatHeadings(noted(words.heatMap), places.heat, areas, figures),
      ...noteCells(note, places.note),
    ],
    columnWidths: CHART_COLUMN_WIDTHS,
    rowHeights: {
      1: TITLE_HEIGHT,
      ...Object.fromEntries([3, 4, 5, 6, 7, 8].map(row => [row, ROOMY])),
      ...(note === null ? {} : { [places.note]: 48 }),
    },
    tables: [returnsTable(figures), targetsTable(figures), indexTable(figures), heatMap],
    validations: [],
    conditionalFormats: [
      {
        kind: 'dataBar',
        range: `D${TARGETS_ROW + 1}:D${TARGETS_ROW + figures.areas.length}`,
        color: '7DB5E8',
        scale: [0, 100],
      },
      heatLook(heatMap, areas),
    ],
    charts: chartsOf(figures, places, noted),
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      areas: [
        `A1:${LAST_CHART_COLUMN}${places.heat + heatMap.rows.length}`,
        `${INDEX_CHARTS.levels}1:${INDEX_CHARTS.last}${LAST_INDEX_ROW + 1}`,
      ],
      repeatRows: [places.heat - 1, places.heat],
      breaksBefore: [places.heat - 2],
      footer: PAGE_FOOTER,
    },
    showGridLines: false,
  };
}
