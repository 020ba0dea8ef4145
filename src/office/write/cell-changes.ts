// Only the cells that change are written: null leaves a cell as it is. Excel fills a column of a table, its other
// formulas and its blank cells, with a formula that is written into it; what else the column holds is written afterwards.

import type { Literal } from '../literals';
import { bytesOf, CALL_BYTES, type Operation } from './operation';

type Change = Literal | null;
export type Changes = readonly (readonly Change[])[];

/** Blocks of rows of about this many bytes, so that requests can be cut between them. */
const BLOCK_BYTES = 800_000;
/** Fewer rows without a change than this are sent along rather than begin a call of their own. */
const GAP = 12;

const isFormulaLiteral = (literal: Change | undefined): boolean =>
  typeof literal === 'string' && literal.startsWith('=');

/** `stored` is undefined where it is not known what the cell holds. */
export const differing = (
  wanted: readonly (readonly Literal[])[],
  stored: (row: number, column: number) => Literal | undefined,
): Changes =>
  wanted.map((cells, row) =>
    cells.map((literal, column) => (stored(row, column) === literal ? null : literal)),
  );

const columnsWith = (changes: Changes, test: (change: Change) => boolean): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const cells of changes)
    cells.forEach((change, column) => {
      if (test(change)) found.add(column);
    });
  return found;
};

/** Along with the blank cells that Excel fills where a formula is written into their column. */
function withBlanks(changes: Changes, wanted: readonly (readonly Literal[])[]): Changes {
  const filled = columnsWith(changes, isFormulaLiteral);
  if (filled.size === 0) return changes;
  return changes.map((cells, row) =>
    cells.map((change, column) =>
      change === null && filled.has(column) && wanted[row]?.[column] === '' ? '' : change,
    ),
  );
}

interface Run {
  readonly first: number;
  readonly rows: Change[][];
}

/** Stretches of rows that hold a change, cut into blocks. */
function runsOf(changes: Changes): readonly Run[] {
  const runs: Run[] = [];
  let bytes = 0;
  changes.forEach((cells, row) => {
    if (cells.every(change => change === null)) return;
    const last = runs.at(-1);
    const gap = last ? row - last.first - last.rows.length : GAP;
    bytes = last && gap < GAP && bytes < BLOCK_BYTES ? bytes : 0;
    if (!last || bytes === 0) runs.push({ first: row, rows: [[...cells]] });
    else last.rows.push(...changes.slice(row - gap, row + 1).map(passed => [...passed]));
    bytes += bytesOf([cells]);
  });
  return runs;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function writeRuns(what: string, sheet: string, at: Place, changes: Changes): readonly Operation[] {
  return runsOf(changes).map(({ first, rows }): Operation => {
    const rectangle = {
      row: at.row + first,
      column: at.column,
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
    };
    return {
      what,
      bytes: bytesOf(rows) + CALL_BYTES,
      apply: pen => pen.range(sheet, rectangle, range => (range.formulas = rows)),
    };
  });
}

/** Formulas first, and behind them what shares a column with them. `wanted` is what the cells hold in the end. */
export function writeChanges(
  sheet: string,
  at: Place,
  changes: Changes,
  wanted: readonly (readonly Literal[])[],
): readonly Operation[] {
  const all = withBlanks(changes, wanted);
  const formulas = columnsWith(all, isFormulaLiteral);
  const isLate = (change: Change, column: number) => formulas.has(column) && !isFormulaLiteral(change);
  const part = (late: boolean): Changes =>
    all.map(cells => cells.map((change, column) => (isLate(change, column) === late ? change : null)));
  return [...writeRuns(sheet, sheet, at, part(false)), ...writeRuns(sheet, sheet, at, part(true))];
}
