// The tables of Bảng điều hành: returns by level, targets by area, index by level. Native formulas count them from our
// other tables. Each column has one formula that reads its row's own label: Excel fills a column with one formula
// anyway, and continues it in rows that the office adds. The rows hold what the formulas give now.

import { LEVELS, type Level } from '../../core/agencies';
import { roundHalfUp, sumOf } from '../../core/numbers';
import type { AreaCode } from '../../core/plan';
import { book } from '../../texts/vi/book';
import type { CellContent, ColumnDeclaration, TableDeclaration } from '../declaration';
import { FIGURE_WIDTH, LABEL_WIDTH } from './dashboard-columns';
import type { HeatRow } from './heat-map';

const words = book.dashboard;
const scoreCaptions = book.captions.scores;

const codesOf = (levels: readonly Level[]): readonly string[] => levels.map(({ code }) => code);

/** Levels that are expected to return workbooks, in the order of the administration. */
export const REPORTING_LEVELS = codesOf(LEVELS.filter(({ reports }) => reports));
export const SCORED_LEVELS = codesOf(LEVELS.filter(({ scored }) => scored));
const STATUSES = ['returned', 'late', 'missing', 'refused'] as const;

/** From the header of one table to that of the next, over its rows, a blank row and a heading. */
const nextHeader = (row: number, rowCount: number): number => row + rowCount + 3;

export const RETURNS_ROW = 4;
export const TARGETS_ROW = nextHeader(RETURNS_ROW, REPORTING_LEVELS.length);
export const indexRow = (areaCount: number): number => nextHeader(TARGETS_ROW, areaCount);

type Status = (typeof STATUSES)[number];

export interface DashboardArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** `II. Cải cách thể chế`: the code first, by which the row's formulas count. */
const areaLabel = ({ code, name }: DashboardArea): string => `${code}. ${name}`;

/** The code in a label of an area; null where the text is none. */
export const codeOfAreaLabel = (label: string): string | null => /^([^.\s]+)\. /.exec(label)?.[1] ?? null;

/** What the tables hold, for the stored results of the formulas. */
export interface DashboardFigures {
  /** Those that the book speaks of: of a book of what one department watches, the watched ones. */
  readonly areas: readonly DashboardArea[];
  /**
   * How many agencies of a level will return forms: until the first consolidation all of them are still to come.
   * Null in a workbook that does not hold their table.
   */
  readonly expected: Readonly<Record<string, number>> | null;
  readonly agencies: readonly { readonly level: string; readonly status: string }[];
  readonly targets: readonly { readonly area: string; readonly verdict: string }[];
  readonly scores: readonly (HeatRow & { readonly index: number | null; readonly illustrative: boolean })[];
}

const tableAt = (
  name: string,
  row: number,
  columns: readonly ColumnDeclaration[],
  rows: readonly (readonly CellContent[])[],
): TableDeclaration => ({
  name,
  at: `A${row}`,
  columns,
  rows,
  tableStyle: 'TableStyleMedium2',
  rowKey: columns[0]?.key ?? '',
});

const agenciesWith = ({ agencies }: DashboardFigures, level: string, status: Status | null): number =>
  agencies.filter(agency => agency.level === level && (status === null || agency.status === status)).length;

/** Before the first consolidation: all that are expected. */
const expectedOr = (figures: DashboardFigures, level: string, status: Status | null): number =>
  figures.agencies.length === 0 ? (figures.expected?.[level] ?? 0) : agenciesWith(figures, level, status);

const RETURNS = 'tblDieuHanhNop';

export function returnsTable(figures: DashboardFigures): TableDeclaration {
  const { level, status: statusCaption } = book.captions.ledger;
  const rowLevel = `${RETURNS}[[#This Row],[${words.byLevel}]]`;
  const ofLevel = `tblSoNop[${level}],${rowLevel}`;
  const counted = (status: Status): string =>
    `COUNTIFS(${ofLevel},tblSoNop[${statusCaption}],"${book.agencyStatuses[status]}")`;
  const expected = `COUNTIFS(tblCoQuan[${book.captions.agencies.level}],${rowLevel})`;
  const isBefore = `COUNTA(tblSoNop[${book.captions.ledger.code}])=0`;
  const orExpected = (count: string): string =>
    figures.expected === null ? count : `IF(${isBefore},${expected},${count})`;
  const columns: readonly ColumnDeclaration[] = [
    { key: 'level', caption: words.byLevel, width: LABEL_WIDTH, style: 'text' },
    ...STATUSES.map(status => ({
      key: status,
      caption: book.agencyStatuses[status],
      width: FIGURE_WIDTH,
      style: 'integer' as const,
      formula: status === 'missing' ? orExpected(counted(status)) : counted(status),
    })),
    {
      key: 'total',
      caption: words.total,
      width: FIGURE_WIDTH,
      style: 'integer',
      formula: orExpected(`COUNTIFS(${ofLevel})`),
    },
  ];
  const rows = REPORTING_LEVELS.map((level): readonly CellContent[] => [
    book.levels.of(level),
    ...STATUSES.map(status =>
      status === 'missing' ? expectedOr(figures, level, status) : agenciesWith(figures, level, status),
    ),
    expectedOr(figures, level, null),
  ]);
  return tableAt(RETURNS, RETURNS_ROW, columns, rows);
}

const percentOf = (part: number, whole: number): number | string =>
  whole === 0 ? '' : roundHalfUp((100 * part) / whole, 2);

const TARGETS = 'tblDieuHanhChiTieu';

/** Targets of the row's area, whose label begins with its code, with a verdict. */
function targetCount(verdictText: string): string {
  const { section, area, verdict } = book.captions.consolidated;
  const label = `${TARGETS}[[#This Row],[${words.area}]]`;
  const code = `LEFT(${label},FIND(".",${label})-1)`;
  return `COUNTIFS(tblTongHop[${section}],"${book.sheets.targets}",tblTongHop[${area}],${code},tblTongHop[${verdict}],"${verdictText}")`;
}

function targetColumns(): readonly ColumnDeclaration[] {
  const inRow = (caption: string): string => `${TARGETS}[[#This Row],[${caption}]]`;
  const all = `(${inRow(words.met)}+${inRow(words.missed)})`;
  const column = { width: FIGURE_WIDTH, style: 'integer' } as const;
  return [
    { key: 'area', caption: words.area, width: LABEL_WIDTH, style: 'text' },
    { key: 'met', caption: words.met, ...column, formula: targetCount(book.metText) },
    { key: 'missed', caption: words.missed, ...column, formula: targetCount(`${book.missedBeginning}*`) },
    {
      key: 'rate',
      caption: words.rate,
      width: FIGURE_WIDTH,
      style: 'percent',
      formula: `IF(${all}=0,"",ROUND(100*${inRow(words.met)}/${all},2))`,
    },
  ];
}

export function targetsTable({ targets, areas }: DashboardFigures): TableDeclaration {
  const rows = areas.map((area): readonly CellContent[] => {
    const own = targets.filter(target => target.area === area.code);
    const met = own.filter(target => target.verdict === book.metText).length;
    const missed = own.filter(target => target.verdict.startsWith(book.missedBeginning)).length;
    return [areaLabel(area), met, missed, percentOf(met, met + missed)];
  });
  return tableAt(TARGETS, TARGETS_ROW, targetColumns(), rows);
}

const meanOf = (values: readonly number[]): number | string =>
  values.length === 0 ? '' : roundHalfUp(sumOf(values) / values.length, 2);

const INDEX = 'tblDieuHanhChiSo';

export function indexTable({ scores, areas }: DashboardFigures): TableDeclaration {
  const mean = (column: string): string =>
    `IFERROR(ROUND(AVERAGEIFS(tblDiem[${column}],tblDiem[${scoreCaptions.level}],${INDEX}[[#This Row],[${words.byLevel}]]),2),"")`;
  const column = { width: FIGURE_WIDTH, style: 'percent' } as const;
  const columns: readonly ColumnDeclaration[] = [
    { key: 'level', caption: words.byLevel, width: LABEL_WIDTH, style: 'text' },
    { key: 'previous', caption: words.lastYear, ...column, formula: mean(scoreCaptions.previousIndex) },
    { key: 'current', caption: words.thisYear, ...column, formula: mean(scoreCaptions.index) },
  ];
  const rows = SCORED_LEVELS.map((level): readonly CellContent[] => [
    book.levels.of(level),
    '',
    meanOf(scores.flatMap(score => (score.level === level && score.index !== null ? [score.index] : []))),
  ]);
  return tableAt(INDEX, indexRow(areas.length), columns, rows);
}
