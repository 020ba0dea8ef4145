// Appraised points from a table as offices keep it: a list with one row for each mark, or a matrix. What names its rows
// and columns is looked for; nothing is guessed, and what is passed over is said.

import headers from '../../data/appraisal-table-headers.json';
import type { Place } from '../issues';
import { readMatrix } from './appraisal-matrix';
import {
  AppraisalReading,
  plain,
  SEARCHED,
  textOf,
  wordsOf,
  type AppraisalTableOptions,
  type AppraisalTableReading,
  type Cell,
  type Grid,
} from './appraisal-reading';

export type { AppraisalTableReading } from './appraisal-reading';

type ListColumn = 'agency' | 'criterion' | 'points' | 'reason';
const LIST_WORDS = (['agency', 'criterion', 'points', 'reason'] as const).map(
  column => [column, wordsOf(headers[column])] as const,
);

function listColumns(row: readonly Cell[]): ReadonlyMap<ListColumn, number> | null {
  const columns = new Map<ListColumn, number>();
  for (const [column, words] of LIST_WORDS) {
    const at = row.findIndex(cell => words.has(plain(cell)));
    if (at >= 0) columns.set(column, at);
  }
  return (['agency', 'criterion', 'points'] as const).every(column => columns.has(column)) ? columns : null;
}

function readList(grid: Grid, options: AppraisalTableOptions): AppraisalTableReading | null {
  const header = grid.slice(0, SEARCHED).findIndex(row => listColumns(row) !== null);
  const columns = listColumns(grid[header] ?? []);
  if (!columns) return null;
  const reading = new AppraisalReading('list', options);
  const seen = new Set<string>();
  grid.forEach((row, at) => {
    const cell = (column: ListColumn): Cell => row[columns.get(column) ?? -1] ?? null;
    const place = (column: ListColumn): Place => reading.place(at, columns.get(column) ?? 0);
    if (at <= header || textOf(cell('points')) === '') return;
    const agency = options.agencyOf(textOf(cell('agency')));
    const code = options.criterionOf(textOf(cell('criterion')));
    if (agency === null) return reading.fault('matrix.unknown-agency', place('agency'), cell('agency'), {});
    if (code === null)
      return reading.fault('matrix.unknown-criterion', place('criterion'), cell('criterion'), {});
    if (seen.has(`${agency}\n${code}`))
      return reading.fault('matrix.repeated-criterion', place('criterion'), cell('criterion'), { code });
    seen.add(`${agency}\n${code}`);
    reading.agencies.add(agency);
    reading.criteria.add(code);
    reading.mark(agency, code, cell('points'), place('points'), textOf(cell('reason')));
  });
  return reading.end();
}

/** Null where neither a list nor a matrix can be seen: agencies along one side, codes or names of criteria along the other. */
export const readAppraisalTable = (
  grid: Grid,
  options: AppraisalTableOptions,
): AppraisalTableReading | null => readList(grid, options) ?? readMatrix(grid, options);
