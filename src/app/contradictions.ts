// What the returns of a workbook state against each other: by pairs of agencies, periods, levels and papers. Computed from
// the consolidated entries as they stand; writes nothing.

import { consolidatedStatements } from './stated-rows';
import {
  againstLastPeriod,
  byPeriod,
  deliveredPapers,
  FIGURE_NATURES,
  MOST_AGENCIES_OF_A_PAPER,
  papersAtOdds,
  sumsOfBelow,
  toldDifferently,
} from '../core/statements';
import type { Contradiction, DeliveredPapers, StatedCell } from '../core/statements';
import type { WorkbookState } from '../workbook/port';
import type { Book } from './book/model';
import type { CellPlace } from './provenance';
import { placeOfRow } from './value-place';

/** In the order of the agencies of the workbook, each with all that stands at its cells. */
export function contradictionsIn(book: Book): readonly Contradiction[] {
  const rows = consolidatedStatements(book);
  const names = new Map(book.agencies.map(({ code, name }) => [code, `${name} (${code})`]));
  const words = { agencyName: (code: string) => names.get(code) ?? code };
  const found = [
    ...byPeriod(rows).flatMap(period => [
      ...toldDifferently(period, book.plan, book.agencies, words),
      ...sumsOfBelow(period, FIGURE_NATURES, book.agencies),
    ]),
    ...papersAtOdds(rows, MOST_AGENCIES_OF_A_PAPER, words),
    ...againstLastPeriod(rows, FIGURE_NATURES),
  ];
  const order = new Map(book.agencies.map(({ code }, index) => [code, index]));
  return found.sort(
    (left, right) => (order.get(left.own.row.agency) ?? 0) - (order.get(right.own.row.agency) ?? 0),
  );
}

/** Papers that returns name against the names of the files that were delivered. */
export const papersDelivered = (book: Book, files: readonly string[]): DeliveredPapers =>
  deliveredPapers(consolidatedStatements(book), files);

/** Where a statement stands in the consolidated table of the workbook; null where the table has it no more. */
export const placeOfStatement = (state: WorkbookState, { row, field }: StatedCell): CellPlace | null =>
  placeOfRow(state, { ...row, agencyCode: row.agency }, field);
