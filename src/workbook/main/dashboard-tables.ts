// The tables of Bảng điều hành: returns by level, targets by area, index by level. Native formulas count them from our
// other tables; `cached` is what they give now.

import { AREA_CODES, roundHalfUp, sumOf } from '../../core';
import { book } from '../../texts/vi/book';
import { formula } from '../declaration';
import type { CellContent, TableDeclaration } from '../declaration';
import type { StyleToken } from '../styles';
import type { HeatRow } from './heat-map';

const words = book.dashboard;
const scoreCaptions = book.captions.scores;

/** Levels that are expected to return workbooks, in the order of the administration. */
export const LEVELS = ['department', 'district', 'commune', 'other'] as const;
/** Levels that are scored and ranked. */
export const SCORED_LEVELS = ['department', 'district', 'commune'] as const;
const STATUSES = ['returned', 'late', 'missing', 'refused'] as const;

export const RETURNS_ROW = 4;
export const TARGETS_ROW = 11;
export const INDEX_ROW = 22;

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

export function returnsTable(figures: DashboardFigures): TableDeclaration {
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

export function targetsTable({ targets }: DashboardFigures): TableDeclaration {
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

export function indexTable({ scores }: DashboardFigures): TableDeclaration {
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
