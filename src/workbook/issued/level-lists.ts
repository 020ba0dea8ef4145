// Where the points of levels stand on the sheet of lists, below each other with the code of their criterion beside them:
// the list that a self-score is chosen from, and what the check column looks it up in.

import type { CellDeclaration } from '../declaration';
import { forms } from '../../texts/vi/forms';
import type { IssuedCriterion } from './model';

const CODES = 'D';
const POINTS = 'E';
const FIRST_ROW = 2;

interface Listed {
  readonly code: string;
  readonly points: number;
}

const listed = (criteria: readonly IssuedCriterion[]): readonly Listed[] =>
  criteria.flatMap(({ code, levels }) => levels.map(({ points }) => ({ code, points })));

const listRange = (column: string, firstRow: number, rows: number): string =>
  `{lists}!$${column}$${firstRow}:$${column}$${firstRow + rows - 1}`;

/** Blank for criteria without levels. */
export function levelCells(criteria: readonly IssuedCriterion[]): readonly CellDeclaration[] {
  const rows = listed(criteria);
  if (rows.length === 0) return [];
  return [
    { at: `${CODES}1`, content: forms.lists.levelCodes, style: 'plain' },
    { at: `${POINTS}1`, content: forms.lists.levelPoints, style: 'plain' },
    ...rows.flatMap(({ code, points }, index): readonly CellDeclaration[] => [
      { at: `${CODES}${FIRST_ROW + index}`, content: code, style: 'plain' },
      { at: `${POINTS}${FIRST_ROW + index}`, content: points, style: 'plain' },
    ]),
  ];
}

/** The codes and the points of all levels; null where no criterion has any. */
export function levelRanges(
  criteria: readonly IssuedCriterion[],
): { readonly codes: string; readonly points: string } | null {
  const rows = listed(criteria).length;
  return rows === 0
    ? null
    : { codes: listRange(CODES, FIRST_ROW, rows), points: listRange(POINTS, FIRST_ROW, rows) };
}

/** The points of one criterion's levels, for a validation; null where it has none. */
export function levelSource(criteria: readonly IssuedCriterion[], code: string): string | null {
  const rows = listed(criteria);
  const first = rows.findIndex(row => row.code === code);
  const own = rows.filter(row => row.code === code).length;
  return first < 0 ? null : listRange(POINTS, FIRST_ROW + first, own);
}
