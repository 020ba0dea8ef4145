// A gap in an otherwise full section whose formulas are lost: with them, nothing else in the file says whether the rows
// around it are beside their own entries. One forgotten row looks the same, so that the agency is asked.

import type { FoundSection } from './find-section';
import type { FoundRow } from './match-rows';
import { isBlank } from './caption-columns';
import type { DoubtedFields } from './moved-references';

/** More than these in a row are rows that were left for later. */
const LARGEST_GAP = 3;
/** In fewer rows nobody can tell a gap from a form that is hardly begun. */
const FEWEST_ROWS = 6;

const hasFormulas = (section: FoundSection, rows: readonly FoundRow[]): boolean => {
  const entries = new Set(section.columns.values());
  return rows.some(({ cells }) =>
    [...cells.values()].some(({ column, formula }) => formula !== undefined && !entries.has(column)),
  );
};

const isEmpty = (section: FoundSection, { cells }: FoundRow): boolean =>
  [...section.columns.values()].every(column => column === null || isBlank(cells.get(column)));

/**
 * Cells that were pushed down leave the gap where they were; those that were pulled up leave it at the end, and nobody
 * knows from which row on. `rows` in the order of the sheet.
 */
export function blankGap(section: FoundSection, rows: readonly FoundRow[]): DoubtedFields {
  if (rows.length < FEWEST_ROWS || hasFormulas(section, rows)) return new Map();
  const empty = rows.flatMap((row, index) => (isEmpty(section, row) ? [index] : []));
  const [first] = empty;
  const last = empty.at(-1);
  if (first === undefined || last === undefined || empty.length > LARGEST_GAP) return new Map();
  if (last - first + 1 !== empty.length) return new Map();
  const from = last === rows.length - 1 ? 0 : first;
  const fields = new Set(section.columns.keys());
  return new Map(rows.slice(from).map(({ id }) => [id, fields]));
}
