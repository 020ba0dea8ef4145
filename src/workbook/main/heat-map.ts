// The heat map of the dashboard: index by area, first of each level on average, then of every agency of the levels whose
// agencies are few enough for a page. Those of the others are on the sheet of scores.

import { LEVELS, levelOf } from '../../core/agencies';
import { roundHalfUp, sumOf } from '../../core/numbers';
import { book } from '../../texts/vi/book';
import type { CellContent, ConditionalFormatDeclaration, TableDeclaration } from '../declaration';
import { placeOf, columnsBody } from '../addresses';
import { FIGURE_WIDTH, LABEL_WIDTH } from './dashboard-columns';

const words = book.dashboard;
const captions = book.captions.scores;

export interface HeatRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** By the code of the area; an area without points is absent. */
  readonly byArea: Readonly<Record<string, { readonly index: number | null }>>;
}

const SCORED_LEVELS = LEVELS.filter(({ scored }) => scored).map(({ code }) => code);

/** Their agencies stand first in `tblDiem`. */
export const isShownAlone = ({ level }: { readonly level: string }): boolean =>
  levelOf(level)?.shownAlone ?? false;

const TABLE = 'tblDieuHanhNhiet';

/**
 * The mean over the agencies that the row stands for: the one with its code or, where the code is a level, all of that
 * level. By code, so that sorting the scores leaves it right.
 */
function areaFormula(area: string): string {
  const scores = `tblDiem[${captions.area} ${area}]`;
  const code = `${TABLE}[[#This Row],[${captions.code}]]`;
  const mean = (by: string): string => `AVERAGEIFS(${scores},tblDiem[${by}],${code})`;
  return `IFERROR(${mean(captions.code)},IFERROR(ROUND(${mean(captions.level)},2),""))`;
}

function meanOf(rows: readonly HeatRow[], level: string, area: string): number | string {
  const values = rows.flatMap(row => (row.level === level ? (row.byArea[area]?.index ?? []) : []));
  return values.length === 0 ? '' : roundHalfUp(sumOf(values) / values.length, 2);
}

/** The codes stand last, where a workbook of before gets the column as well. */
export const heatMapTable = (
  rows: readonly HeatRow[],
  areas: readonly string[],
  at: string,
): TableDeclaration => ({
  name: TABLE,
  at,
  columns: [
    { key: 'agency', caption: words.agency, width: LABEL_WIDTH, style: 'text' },
    ...areas.map(area => ({
      key: `area${area}`,
      caption: `${captions.area} ${area}`,
      width: FIGURE_WIDTH,
      style: 'percent' as const,
      formula: areaFormula(area),
    })),
    { key: 'code', caption: captions.code, width: FIGURE_WIDTH, style: 'code' },
  ],
  rows: [
    ...SCORED_LEVELS.map((level): readonly CellContent[] => [
      words.meanOf(book.levels.of(level)),
      ...areas.map(area => meanOf(rows, level, area)),
      book.levels.of(level),
    ]),
    ...rows
      .filter(isShownAlone)
      .map((row): readonly CellContent[] => [
        row.name,
        ...areas.map(area => row.byArea[area]?.index ?? ''),
        row.code,
      ]),
  ],
  tableStyle: 'TableStyleMedium2',
  rowKey: 'agency',
});

/** The same colours as on the sheet of scores: red below, green above. */
export function heatLook(table: TableDeclaration, areas: readonly string[]): ConditionalFormatDeclaration {
  return {
    kind: 'colorScale',
    range: columnsBody(placeOf(table), `area${areas[0]}`, `area${areas.at(-1)}`),
    colors: HEAT_COLORS,
  };
}

export const HEAT_COLORS = ['F4A9A0', 'FFF1B8', '9BD5A8'] as const;
