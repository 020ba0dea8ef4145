// Sheet "Bảng điều hành": figures that native formulas count from our other tables, and native charts of them.
// It holds no number of its own, so it is right whenever the tables are.

import { columnLetters } from '../../core/addresses';
import { AREA_CODES } from '../../core/plan';
import { book } from '../../texts/vi/book';
import type { CellDeclaration, ChartDeclaration, SheetDeclaration } from '../declaration';
import {
  INDEX_ROW,
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

/** The note under the index by level has a blank row above it; the heading of the heat map one above that. */
const NOTE_ROW = INDEX_ROW + SCORED_LEVELS.length + 2;
/** Last row of the charts beside the figures; those of the heat map stand below them. */
const LAST_CHART_ROW = 27;
const HEAT_ROW = Math.max(NOTE_ROW, LAST_CHART_ROW) + 3;

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

/** A chart lower than this has no room for its title and axis. */
const FEWEST_BARS = 12;
const BAR_COLUMNS = 7;

/** Rows of `tblDiem` that the chart of single agencies shows: those that are shown alone stand first. */
function agencyChart(scoredCount: number, title: string, firstColumn: number): readonly ChartDeclaration[] {
  if (scoredCount === 0) return [];
  const body = (column: string): string => `{scores}!$${column}$5:$${column}$${4 + scoredCount}`;
  return [
    {
      kind: 'bar',
      title,
      from: `${columnLetters(firstColumn)}${HEAT_ROW}`,
      to: `${columnLetters(firstColumn + BAR_COLUMNS)}${HEAT_ROW + Math.max(scoredCount, FEWEST_BARS)}`,
      valueAxis: PERCENT_AXIS,
      series: [{ name: '{scores}!$H$4', categories: body('B'), values: body('H') }],
    },
  ];
}

/** Under the figures that rest on points; the headings and charts of these say it as well. */
const noteCells = (note: string | null): readonly CellDeclaration[] =>
  note === null
    ? []
    : [{ at: `A${NOTE_ROW}`, mergeTo: `F${NOTE_ROW}`, content: note, style: 'illustrative' }];

export function dashboardSheet(year: number, basis: string, figures: DashboardFigures): SheetDeclaration {
  const note = illustrativeNote(figures.scores);
  const noted = (title: string): string => (note === null ? title : words.illustrative(title));
  const areas = areasIn(figures.scores);
  const heatMap = heatMapTable(figures.scores, areas, `A${HEAT_ROW}`);
  return {
    key: 'dashboard',
    caption: book.sheets.dashboard,
    visibility: 'visible',
    tabColor: 'C8102E',
    cells: [
      { at: 'A1', mergeTo: 'R1', content: book.titles.dashboard(year), style: 'title' },
      { at: 'A2', mergeTo: 'R2', content: basis, style: 'subtitle' },
      { at: `A${RETURNS_ROW - 1}`, content: words.returns, style: 'heading' },
      { at: `A${TARGETS_ROW - 1}`, content: words.targets, style: 'heading' },
      { at: `A${INDEX_ROW - 1}`, content: noted(words.index), style: 'heading' },
      { at: `A${HEAT_ROW - 1}`, content: noted(words.heatMap), style: 'heading' },
      ...noteCells(note),
    ],
    rowHeights: { 1: TITLE_HEIGHT, ...(note === null ? {} : { [NOTE_ROW]: 52 }) },
    tables: [returnsTable(figures), targetsTable(figures), indexTable(figures), heatMap],
    validations: [],
    conditionalFormats: [
      {
        kind: 'dataBar',
        range: `D${TARGETS_ROW + 1}:D${TARGETS_ROW + AREA_CODES.length}`,
        color: '7DB5E8',
        scale: [0, 100],
      },
      heatLook(heatMap, areas),
    ],
    charts: [
      chartOf({
        kind: 'stackedColumn',
        title: words.returns,
        from: 'H3',
        to: 'L14',
        headerRow: RETURNS_ROW,
        rowCount: REPORTING_LEVELS.length,
        columns: ['B', 'C', 'D', 'E'],
      }),
      chartOf({
        kind: 'column',
        title: words.targets,
        from: 'M3',
        to: 'R14',
        headerRow: TARGETS_ROW,
        rowCount: AREA_CODES.length,
        columns: ['B', 'C'],
      }),
      chartOf({
        kind: 'column',
        title: noted(words.index),
        from: 'H15',
        to: `R${LAST_CHART_ROW}`,
        headerRow: INDEX_ROW,
        rowCount: SCORED_LEVELS.length,
        columns: ['B', 'C'],
        valueAxis: PERCENT_AXIS,
      }),
      ...agencyChart(figures.scores.filter(isShownAlone).length, noted(words.indexChart), areas.length + 4),
    ],
    print: { orientation: 'landscape', paper: 'A4', fitToWidth: true, footer: '&L&A&RTrang &P/&N' },
    showGridLines: false,
  };
}
