// Sheet "Điểm": the three scores of each agency kept apart, its index, rank and grade; its index by area, which the
// colour scale turns into a heat map; and, beside what is printed, its three scores by area.

import { AREA_CODES } from '../../core/plan';
import { book } from '../../texts/vi/book';
import { placeOf, columnsBody } from '../addresses';
import type { SheetDeclaration, TableDeclaration } from '../declaration';
import type { TableState } from '../port';
import { scoreSchema } from '../records/score-record';
import type { ScoreRow } from '../records/score-record';
import { tableOf } from '../table-schema';
import { firstCell, framedSheet } from './frame';
import { HEAT_COLORS } from './heat-map';
import type { HeatRow } from './heat-map';

/** The areas that the book speaks of, and behind them those that only an imported set has. */
export function areasIn(
  rows: readonly Pick<HeatRow, 'byArea'>[],
  areas: readonly string[] = AREA_CODES,
): readonly string[] {
  const further = new Set(
    rows.flatMap(({ byArea }) => Object.keys(byArea)).filter(code => !areas.includes(code)),
  );
  return [...areas, ...further];
}

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

interface ScoresBeside {
  /** Indices of the year before by code of agency. */
  readonly previous?: ReadonlyMap<string, number>;
  /** Those that the book speaks of; all of the plan where left out. */
  readonly areas?: readonly string[];
}

export function scoresSheet(
  year: number,
  basis: string,
  rows: readonly ScoreRow[],
  before: TableState | null,
  { previous = new Map(), areas: ofBook = AREA_CODES }: ScoresBeside = {},
): SheetDeclaration {
  const areas = areasIn(rows, ofBook);
  const table = withPrevious(tableOf(scoreSchema(areas), rows, firstCell, before), previous);
  const note = illustrativeNote(rows);
  const sheet = framedSheet(
    {
      key: 'scores',
      title: book.titles.scores(year),
      basis,
      ...(note === null ? {} : { note: { text: note, illustrative: true } }),
      tabColor: '1B6E3C',
      frozenColumns: 2,
      paper: 'A3',
    },
    table,
  );
  const heat = columnsBody(placeOf(table), `area${areas[0]}`, `area${areas.at(-1)}`);
  return {
    ...sheet,
    conditionalFormats: [{ kind: 'colorScale', range: heat, colors: HEAT_COLORS }],
  };
}
