// The heat map of the dashboard: index by area, first of each level on average, then of every department and district.
// Communes are too many for a page; their heat map is on the sheet of scores.

import { roundHalfUp, sumOf } from '../../core';
import { book } from '../../texts/vi/book';
import { formula } from '../declaration';
import type { CellContent, ConditionalFormatDeclaration, TableDeclaration } from '../declaration';
import { columnBody, placeOf } from '../addresses';

const words = book.dashboard;
const captions = book.captions.scores;

export interface HeatRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** By the code of the area; an area without points is absent. */
  readonly byArea: Readonly<Record<string, { readonly index: number | null }>>;
}

const LEVELS = ['department', 'district', 'commune'] as const;

/** Departments and districts stand first in `tblDiem`; they are shown one by one. */
export const isShownAlone = ({ level }: { readonly level: string }): boolean =>
  level === 'department' || level === 'district';

const scoresOf = (area: string): string => `tblDiem[${captions.area} ${area}]`;

function meanCell(rows: readonly HeatRow[], level: (typeof LEVELS)[number], area: string): CellContent {
  const values = rows.flatMap(row => (row.level === level ? (row.byArea[area]?.index ?? []) : []));
  return formula(
    `IFERROR(ROUND(AVERAGEIFS(${scoresOf(area)},tblDiem[${captions.level}],"${book.levels[level]}"),2),"")`,
    values.length === 0 ? '' : roundHalfUp(sumOf(values) / values.length, 2),
  );
}

/** Found by the agency's code, so that sorting the scores leaves it right. */
function agencyCell(row: HeatRow, area: string): CellContent {
  const found = `INDEX(${scoresOf(area)},MATCH("${row.code}",tblDiem[${captions.code}],0))`;
  return formula(`IF(ISNUMBER(${found}),${found},"")`, row.byArea[area]?.index ?? '');
}

export const heatMapTable = (
  rows: readonly HeatRow[],
  areas: readonly string[],
  at: string,
): TableDeclaration => ({
  name: 'tblDieuHanhNhiet',
  at,
  columns: [
    { key: 'agency', caption: words.agency, width: 24, style: 'text' },
    ...areas.map(area => ({
      key: `area${area}`,
      caption: `${captions.area} ${area}`,
      width: 13,
      style: 'percent' as const,
    })),
  ],
  rows: [
    ...LEVELS.map((level): readonly CellContent[] => [
      words.meanOf(book.levels[level]),
      ...areas.map(area => meanCell(rows, level, area)),
    ]),
    ...rows
      .filter(isShownAlone)
      .map((row): readonly CellContent[] => [row.name, ...areas.map(area => agencyCell(row, area))]),
  ],
  tableStyle: 'TableStyleMedium2',
  rowKey: 'agency',
});

/** The same colours as on the sheet of scores: red below, green above. */
export function heatLook(table: TableDeclaration, areas: readonly string[]): ConditionalFormatDeclaration {
  const bodies = areas.map(area => columnBody(placeOf(table), `area${area}`));
  return {
    kind: 'colorScale',
    range: `${bodies[0]?.split(':')[0]}:${bodies.at(-1)?.split(':')[1]}`,
    colors: HEAT_COLORS,
  };
}

export const HEAT_COLORS = ['F4A9A0', 'FFF1B8', '9BD5A8'] as const;
