// The tables of Bảng điều hành: returns by level, targets by area, index by level. Native formulas count them from our
// other tables. Each column has one formula that reads its row's own label: Excel fills a column with one formula
// anyway, and continues it in rows that the office adds. The rows hold what the formulas give now.

import { LEVELS, type Level } from '../../core/agencies';
import { roundHalfUp, sumOf } from '../../core/numbers';
import { AREA_CODES } from '../../core/plan';
import { book } from '../../texts/vi/book';
import type { CellContent, ColumnDeclaration, TableDeclaration } from '../declaration';
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
export const INDEX_ROW = nextHeader(TARGETS_ROW, AREA_CODES.length);

type Status = (typeof STATUSES)[number];

/** What the tables hold, for the stored results of the formulas. */
export interface DashboardFigures {
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

const RETURNS = 'tblDieuHanhNop';

export function returnsTable(figures: DashboardFigures): TableDeclaration {
  const { level, status: statusCaption } = book.captions.ledger;
  const ofLevel = `tblSoNop[${level}],${RETURNS}[[#This Row],[${words.byLevel}]]`;
  const columns: readonly ColumnDeclaration[] = [
    { key: 'level', caption: words.byLevel, width: 24, style: 'text' },
    ...STATUSES.map(status => ({
      key: status,
      caption: book.agencyStatuses[status],
      width: 13,
      style: 'integer' as const,
      formula: `COUNTIFS(${ofLevel},tblSoNop[${statusCaption}],"${book.agencyStatuses[status]}")`,
    })),
    { key: 'total', caption: words.total, width: 13, style: 'integer', formula: `COUNTIFS(${ofLevel})` },
  ];
  const rows = REPORTING_LEVELS.map((level): readonly CellContent[] => [
    book.levels.of(level),
    ...STATUSES.map(status => agenciesWith(figures, level, status)),
    agenciesWith(figures, level, null),
  ]);
  return tableAt(RETURNS, RETURNS_ROW, columns, rows);
}

const percentOf = (part: number, whole: number): number | string =>
  whole === 0 ? '' : roundHalfUp((100 * part) / whole, 2);

const TARGETS = 'tblDieuHanhChiTieu';

/** Targets of the row's area, whose label is `Lĩnh vực IV`, with a verdict. */
function targetCount(verdictText: string): string {
  const { section, area, verdict } = book.captions.consolidated;
  const code = `SUBSTITUTE(${TARGETS}[[#This Row],[${words.area}]],"${words.area} ","")`;
  return `COUNTIFS(tblTongHop[${section}],"${book.sheets.targets}",tblTongHop[${area}],${code},tblTongHop[${verdict}],"${verdictText}")`;
}

function targetColumns(): readonly ColumnDeclaration[] {
  const inRow = (caption: string): string => `${TARGETS}[[#This Row],[${caption}]]`;
  const all = `(${inRow(words.met)}+${inRow(words.missed)})`;
  const column = { width: 13, style: 'integer' } as const;
  return [
    { key: 'area', caption: words.area, width: 24, style: 'text' },
    { key: 'met', caption: words.met, ...column, formula: targetCount(book.metText) },
    { key: 'missed', caption: words.missed, ...column, formula: targetCount(`${book.missedBeginning}*`) },
    {
      key: 'rate',
      caption: words.rate,
      width: 13,
      style: 'percent',
      formula: `IF(${all}=0,"",ROUND(100*${inRow(words.met)}/${all},2))`,
    },
  ];
}

export function targetsTable({ targets }: DashboardFigures): TableDeclaration {
  const rows = AREA_CODES.map((code): readonly CellContent[] => {
    const own = targets.filter(target => target.area === code);
    const met = own.filter(target => target.verdict === book.metText).length;
    const missed = own.filter(target => target.verdict.startsWith(book.missedBeginning)).length;
    return [`${words.area} ${code}`, met, missed, percentOf(met, met + missed)];
  });
  return tableAt(TARGETS, TARGETS_ROW, targetColumns(), rows);
}

const meanOf = (values: readonly number[]): number | string =>
  values.length === 0 ? '' : roundHalfUp(sumOf(values) / values.length, 2);

const INDEX = 'tblDieuHanhChiSo';

export function indexTable({ scores }: DashboardFigures): TableDeclaration {
  const mean = (column: string): string =>
    `IFERROR(ROUND(AVERAGEIFS(tblDiem[${column}],tblDiem[${scoreCaptions.level}],${INDEX}[[#This Row],[${words.byLevel}]]),2),"")`;
  const column = { width: 13, style: 'percent' } as const;
  const columns: readonly ColumnDeclaration[] = [
    { key: 'level', caption: words.byLevel, width: 24, style: 'text' },
    { key: 'previous', caption: words.lastYear, ...column, formula: mean(scoreCaptions.previousIndex) },
    { key: 'current', caption: words.thisYear, ...column, formula: mean(scoreCaptions.index) },
  ];
  const rows = SCORED_LEVELS.map((level): readonly CellContent[] => [
    book.levels.of(level),
    '',
    meanOf(scores.flatMap(score => (score.level === level && score.index !== null ? [score.index] : []))),
  ]);
  return tableAt(INDEX, INDEX_ROW, columns, rows);
}
