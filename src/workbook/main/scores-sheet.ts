// Sheet "Điểm": the three scores of each agency kept apart, its index, rank and grade; its index by area, which the
// colour scale turns into a heat map; and, beside what is printed, its three scores by area.

import { columnLetters } from '../../core/addresses';
import { AREA_CODES } from '../../core/plan';
import type { AgencyLevel } from '../../core/agencies';
import { book } from '../../texts/vi/book';
import { placeOf, columnsBody } from '../addresses';
import type { SheetDeclaration, TableDeclaration } from '../declaration';
import type { TableState } from '../port';
import type { ColumnSchema, TableSchema } from '../table-schema';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';
import { HEAT_COLORS } from './heat-map';
import type { HeatRow } from './heat-map';

/** What an agency has in one area: points, null where nothing was entered, and the index in %. */
interface AreaScores {
  readonly selfScore: number | null;
  readonly appraisalScore: number | null;
  readonly surveyScore: number | null;
  readonly index: number | null;
}

export interface ScoreRow {
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel;
  /** Points; null where nothing was scored. */
  readonly selfScore: number | null;
  readonly appraisalScore: number | null;
  readonly surveyScore: number | null;
  readonly maxPoints: number | null;
  /** 0..100. */
  readonly index: number | null;
  readonly rank: number | null;
  readonly grade: string;
  /** Appraisal less self-score over the criteria that have both, in points; null where none has. */
  readonly difference: number | null;
  /** Share of the criteria with both scores in which they are the same, 0..100. */
  readonly agreement: number | null;
  /** By code of area: those of the agency's criteria set. */
  readonly byArea: Readonly<Record<string, AreaScores>>;
  readonly criteriaSet: string;
  /** Whether the points are those of an illustrative set. */
  readonly illustrative: boolean;
}

const captions = book.captions.scores;
const points = { width: 10, style: 'points' } as const;

const areaColumn = (area: string): ColumnSchema<ScoreRow> => ({
  key: `area${area}`,
  caption: `${captions.area} ${area}`,
  width: 9,
  style: 'percent',
  write: row => row.byArea[area]?.index ?? null,
});

const pointsOfArea = (area: string): readonly ColumnSchema<ScoreRow>[] =>
  (['selfScore', 'appraisalScore', 'surveyScore'] as const).map(kind => ({
    key: `${kind}${area}`,
    caption: `${captions[kind]} ${captions.area} ${area}`,
    ...points,
    write: row => row.byArea[area]?.[kind] ?? null,
  }));

/** The plan's areas, and behind them those that only an imported set has. */
export function areasIn(rows: readonly Pick<HeatRow, 'byArea'>[]): readonly string[] {
  const further = new Set(
    rows.flatMap(({ byArea }) => Object.keys(byArea)).filter(code => !AREA_CODES.includes(code)),
  );
  return [...AREA_CODES, ...further];
}

const previousCell = `tblDiem[[#This Row],[${captions.previousIndex}]]`;
const indexCell = `tblDiem[[#This Row],[${captions.index}]]`;

export const scoreSchema = (areas: readonly string[]): TableSchema<ScoreRow> => ({
  name: 'tblDiem',
  rowKey: 'code',
  tableStyle: 'TableStyleLight9',
  columns: [
    { key: 'code', caption: captions.code, width: 10, style: 'code', write: row => row.code },
    { key: 'name', caption: captions.name, width: 36, style: 'text', write: row => row.name },
    {
      key: 'level',
      caption: captions.level,
      width: 15,
      style: 'textCenter',
      write: row => book.levels.of(row.level),
    },
    { key: 'selfScore', caption: captions.selfScore, ...points, write: row => row.selfScore },
    { key: 'appraisalScore', caption: captions.appraisalScore, ...points, write: row => row.appraisalScore },
    { key: 'surveyScore', caption: captions.surveyScore, ...points, write: row => row.surveyScore },
    { key: 'maxPoints', caption: captions.maxPoints, ...points, write: row => row.maxPoints },
    { key: 'index', caption: captions.index, width: 10, style: 'percent', write: row => row.index },
    {
      key: 'rank',
      caption: captions.rank,
      width: 8,
      style: 'integer',
      write: row => row.rank ?? book.notRanked,
    },
    {
      key: 'grade',
      caption: captions.grade,
      width: 12,
      style: 'textCenter',
      write: row => row.grade || null,
    },
    { key: 'difference', caption: captions.difference, ...points, write: row => row.difference },
    {
      key: 'agreement',
      caption: captions.agreement,
      width: 11,
      style: 'percent',
      write: row => row.agreement,
    },
    ...areas.map(areaColumn),
    {
      key: 'previousIndex',
      caption: captions.previousIndex,
      width: 11,
      style: 'entryPercent',
      headerStyle: 'entryHeader',
      userEntry: true,
      write: () => null,
    },
    {
      key: 'movement',
      caption: captions.movement,
      width: 10,
      style: 'derivedNumber',
      formula: `IF(AND(ISNUMBER(${previousCell}),ISNUMBER(${indexCell})),${indexCell}-${previousCell},"")`,
      write: () => null,
    },
    {
      key: 'criteriaSet',
      caption: captions.criteriaSet,
      width: 26,
      style: 'text',
      write: row => row.criteriaSet,
    },
    ...areas.flatMap(pointsOfArea),
  ],
});

/** With the plan's areas: enough to read back what is not of an area. */
export const SCORE_SCHEMA = scoreSchema(AREA_CODES);

/** Indices of the year before by code of agency, put where nobody typed one. */
function withPrevious(table: TableDeclaration, previous: ReadonlyMap<string, number>): TableDeclaration {
  const [code, index] = ['code', 'previousIndex'].map(key =>
    table.columns.findIndex(column => column.key === key),
  );
  const rows = table.rows.map(cells => {
    const found = previous.get(String(cells[code ?? -1] ?? ''));
    return cells.map((cell, at) => (at === index && cell === null ? (found ?? null) : cell));
  });
  return { ...table, rows };
}

/** Whether all, some or none of the points are illustrative, in words; null where none are. */
export function illustrativeNote(rows: readonly { readonly illustrative: boolean }[]): string | null {
  const count = rows.filter(({ illustrative }) => illustrative).length;
  if (count === 0) return null;
  return count === rows.length ? book.illustrative : book.partlyIllustrative;
}

export function scoresSheet(
  year: number,
  basis: string,
  rows: readonly ScoreRow[],
  before: TableState | null,
  previous: ReadonlyMap<string, number> = new Map(),
): SheetDeclaration {
  const areas = areasIn(rows);
  const table = withPrevious(tableOf(scoreSchema(areas), rows, firstCell, before), previous);
  const note = illustrativeNote(rows);
  const printed = table.columns.findIndex(({ key }) => key === 'criteriaSet') + 1;
  const sheet = framedSheet(
    {
      key: 'scores',
      title: book.titles.scores(year),
      basis,
      ...(note === null ? {} : { note: { text: note, illustrative: true } }),
      tabColor: '1B6E3C',
      frozenColumns: 2,
      lastColumn: columnLetters(printed),
    },
    table,
  );
  const heat = columnsBody(placeOf(table), `area${areas[0]}`, `area${areas.at(-1)}`);
  return {
    ...sheet,
    conditionalFormats: [{ kind: 'colorScale', range: heat, colors: HEAT_COLORS }],
  };
}
