// Sheet "Bảng điều hành": figures that native formulas count from our other tables, and native charts of them.
// It holds no number of its own, so it is right whenever the tables are.

import { AREA_CODES, roundHalfUp, sumOf } from '../../core';
import { book } from '../../texts/vi/book';
import { formula } from '../declaration';
import type {
  CellContent,
  CellDeclaration,
  ChartDeclaration,
  SheetDeclaration,
  TableDeclaration,
} from '../declaration';
import type { StyleToken } from '../styles';
import { heatLook, heatMapTable, isShownAlone } from './heat-map';
import type { HeatRow } from './heat-map';
import { illustrativeNote } from './scores-sheet';

const words = book.dashboard;
const scoreCaptions = book.captions.scores;

/** Levels that are expected to return workbooks, in the order of the administration. */
const LEVELS = ['department', 'district', 'commune', 'other'] as const;
/** Levels that are scored and ranked. */
const SCORED_LEVELS = ['department', 'district', 'commune'] as const;
const STATUSES = ['returned', 'late', 'missing', 'refused'] as const;

const RETURNS_ROW = 4;
const TARGETS_ROW = 11;
const INDEX_ROW = 22;
const HEAT_ROW = 30;
/** An index is a percentage: a chart that began elsewhere would make small differences look large. */
const PERCENT_AXIS = { min: 0, max: 100 } as const;

type Level = (typeof LEVELS)[number];
type Status = (typeof STATUSES)[number];

/** What the tables hold, for the stored results of the formulas. */
export interface DashboardFigures {
  readonly agencies: readonly { readonly level: string; readonly status: string }[];
  readonly targets: readonly { readonly area: string; readonly verdict: string }[];
  readonly scores: readonly (HeatRow & { readonly index: number | null; readonly illustrative: boolean })[];
}

interface Column {
  readonly key: string;
  readonly caption: string;
  readonly width: number;
  readonly style: StyleToken;
}

const tableAt = (
  name: string,
  row: number,
  columns: readonly Column[],
  rows: readonly (readonly CellContent[])[],
): TableDeclaration => ({
  name,
  at: `A${row}`,
  columns,
  rows,
  tableStyle: 'TableStyleMedium2',
  rowKey: columns[0]?.key ?? '',
});

/** `cached` is what the formula gives now: programs that trust stored results show it at once. */
const count = (conditions: string, cached: number): CellContent => formula(`COUNTIFS(${conditions})`, cached);

const agenciesWith = ({ agencies }: DashboardFigures, level: Level, status: Status | null): number =>
  agencies.filter(agency => agency.level === level && (status === null || agency.status === status)).length;

function returnsTable(figures: DashboardFigures): TableDeclaration {
  const rows = LEVELS.map((level): readonly CellContent[] => {
    const ofLevel = `tblSoNop[${book.captions.ledger.level}],"${book.levels[level]}"`;
    return [
      book.levels[level],
      ...STATUSES.map(status =>
        count(
          `${ofLevel},tblSoNop[${book.captions.ledger.status}],"${book.agencyStatuses[status]}"`,
          agenciesWith(figures, level, status),
        ),
      ),
      count(ofLevel, agenciesWith(figures, level, null)),
    ];
  });
  const columns: readonly Column[] = [
    { key: 'level', caption: words.byLevel, width: 24, style: 'text' },
    ...STATUSES.map(status => ({
      key: status,
      caption: book.agencyStatuses[status],
      width: 13,
      style: 'integer' as const,
    })),
    { key: 'total', caption: words.total, width: 13, style: 'integer' },
  ];
  return tableAt('tblDieuHanhNop', RETURNS_ROW, columns, rows);
}

const percentOf = (part: number, whole: number): number | string =>
  whole === 0 ? '' : roundHalfUp((100 * part) / whole, 2);

function targetsTable({ targets }: DashboardFigures): TableDeclaration {
  const { section, area, verdict } = book.captions.consolidated;
  const rows = AREA_CODES.map((code, index): readonly CellContent[] => {
    const row = TARGETS_ROW + 1 + index;
    const of = (text: string): string =>
      `tblTongHop[${section}],"${book.sheets.targets}",tblTongHop[${area}],"${code}",tblTongHop[${verdict}],"${text}"`;
    const own = targets.filter(target => target.area === code);
    const met = own.filter(target => target.verdict === book.metText).length;
    const missed = own.filter(target => target.verdict.startsWith(book.missedBeginning)).length;
    return [
      `${words.area} ${code}`,
      count(of(book.metText), met),
      count(of(`${book.missedBeginning}*`), missed),
      formula(
        `IF(B${row}+C${row}=0,"",ROUND(100*B${row}/(B${row}+C${row}),2))`,
        percentOf(met, met + missed),
      ),
    ];
  });
  const columns: readonly Column[] = [
    { key: 'area', caption: words.area, width: 24, style: 'text' },
    { key: 'met', caption: words.met, width: 13, style: 'integer' },
    { key: 'missed', caption: words.missed, width: 13, style: 'integer' },
    { key: 'rate', caption: words.rate, width: 13, style: 'percent' },
  ];
  return tableAt('tblDieuHanhChiTieu', TARGETS_ROW, columns, rows);
}

const meanOf = (values: readonly number[]): number | string =>
  values.length === 0 ? '' : roundHalfUp(sumOf(values) / values.length, 2);

function indexTable({ scores }: DashboardFigures): TableDeclaration {
  const mean = (column: string, level: string, cached: number | string): CellContent =>
    formula(
      `IFERROR(ROUND(AVERAGEIFS(tblDiem[${column}],tblDiem[${scoreCaptions.level}],"${level}"),2),"")`,
      cached,
    );
  const rows = SCORED_LEVELS.map((level): readonly CellContent[] => [
    book.levels[level],
    mean(scoreCaptions.previousIndex, book.levels[level], ''),
    mean(
      scoreCaptions.index,
      book.levels[level],
      meanOf(scores.flatMap(score => (score.level === level && score.index !== null ? [score.index] : []))),
    ),
  ]);
  const columns: readonly Column[] = [
    { key: 'level', caption: words.byLevel, width: 24, style: 'text' },
    { key: 'previous', caption: words.lastYear, width: 13, style: 'percent' },
    { key: 'current', caption: words.thisYear, width: 13, style: 'percent' },
  ];
  return tableAt('tblDieuHanhChiSo', INDEX_ROW, columns, rows);
}

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

/** Rows of `tblDiem` that the chart of single agencies shows: departments and districts stand first. */
function agencyChart(scoredCount: number, title: string): readonly ChartDeclaration[] {
  if (scoredCount === 0) return [];
  const body = (column: string): string => `{scores}!$${column}$5:$${column}$${4 + scoredCount}`;
  return [
    {
      kind: 'bar',
      title,
      from: `K${HEAT_ROW}`,
      to: `R${HEAT_ROW + Math.max(scoredCount, FEWEST_BARS)}`,
      valueAxis: PERCENT_AXIS,
      series: [{ name: '{scores}!$H$4', categories: body('B'), values: body('H') }],
    },
  ];
}

const NOTE_ROW = INDEX_ROW + SCORED_LEVELS.length + 2;

/** Under the figures that rest on points; the headings and charts of these say it as well. */
const noteCells = (note: string | null): readonly CellDeclaration[] =>
  note === null
    ? []
    : [{ at: `A${NOTE_ROW}`, mergeTo: `F${NOTE_ROW}`, content: note, style: 'illustrative' }];

export function dashboardSheet(year: number, basis: string, figures: DashboardFigures): SheetDeclaration {
  const note = illustrativeNote(figures.scores);
  const marked = (title: string): string => (note === null ? title : words.illustrative(title));
  const heatMap = heatMapTable(figures.scores, `A${HEAT_ROW}`);
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
      { at: `A${INDEX_ROW - 1}`, content: marked(words.index), style: 'heading' },
      { at: `A${HEAT_ROW - 1}`, content: marked(words.heatMap), style: 'heading' },
      ...noteCells(note),
    ],
    rowHeights: note === null ? {} : { [NOTE_ROW]: 52 },
    tables: [returnsTable(figures), targetsTable(figures), indexTable(figures), heatMap],
    validations: [],
    conditionalFormats: [
      { kind: 'dataBar', range: `D${TARGETS_ROW + 1}:D${TARGETS_ROW + AREA_CODES.length}`, color: '7DB5E8' },
      heatLook(heatMap),
    ],
    charts: [
      chartOf({
        kind: 'stackedColumn',
        title: words.returns,
        from: 'H3',
        to: 'L14',
        headerRow: RETURNS_ROW,
        rowCount: LEVELS.length,
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
        title: marked(words.index),
        from: 'H15',
        to: 'R27',
        headerRow: INDEX_ROW,
        rowCount: SCORED_LEVELS.length,
        columns: ['B', 'C'],
        valueAxis: PERCENT_AXIS,
      }),
      ...agencyChart(figures.scores.filter(isShownAlone).length, marked(words.indexChart)),
    ],
    print: { orientation: 'landscape', paper: 'A4', fitToWidth: true, footer: '&L&A&RTrang &P/&N' },
    showGridLines: false,
  };
}
