// Which column of a pasted table holds what: by the words of its header, or, where there is no header that
// can be recognised, by what the columns hold. Rows and columns count from 0 within the grid.

import headers from '../../../data/criteria-table-headers.json';
import { cellText, folded, type GridCell, pointsIn } from './words';

export type Grid = readonly (readonly GridCell[])[];

export interface TableColumns {
  /** Last row of the header; -1 where the columns were guessed. */
  readonly headerRow: number;
  readonly code: number | null;
  /** Left to right: one column for all, or area, criterion and component apart. */
  readonly names: readonly number[];
  readonly points: number;
  readonly rule: number | null;
  readonly source: number | null;
}

type Role = 'code' | 'name' | 'points' | 'rule' | 'source';

const HEADER_SEARCH_ROWS = 20;

/** Order matters: the score of an agency is no maximum although it begins with "Điểm". */
const ROLE_WORDS: readonly (readonly [Role | 'other', readonly string[]])[] = [
  ['other', headers.otherPoints],
  ['source', headers.source_of_points],
  ['rule', headers.rule],
  ['points', headers.points],
  ['code', headers.code],
  ['name', headers.name],
].map(([role, words]) => [role as Role | 'other', (words as string[]).map(folded)] as const);

const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim();
const TOTAL_WORDS = headers.total.map(plain);

/** With its diacritics: "Cộng" is a total, "Công tác chỉ đạo" is not. */
export const isTotalLabel = (text: string): boolean =>
  TOTAL_WORDS.some(word => plain(text) === word || new RegExp(`^${word}[\\s:(]`, 'u').test(plain(text)));

function roleOf(cell: GridCell | undefined): Role | 'other' | null {
  const text = folded(cellText(cell)).replace(/\s*\/\s*/g, '/');
  if (text === '' || text.length > 60) return null;
  const exact = ROLE_WORDS.find(([, words]) => words.includes(text));
  const starting = ROLE_WORDS.find(([, words]) =>
    words.some(
      word => word.length > 3 && text.startsWith(word) && /^[\s,/(:.]/.test(text.slice(word.length)),
    ),
  );
  return (exact ?? starting)?.[0] ?? null;
}

/** The columns of a header row; null where it names no name or no points. */
function columnsOfHeader(row: readonly GridCell[], headerRow: number): TableColumns | null {
  const roles = row.map(roleOf);
  const at = (role: Role): number | null => {
    const index = roles.indexOf(role);
    return index < 0 ? null : index;
  };
  // A merged header repeats its text: only the first of equal neighbours starts a column of its own.
  const names = roles.flatMap((role, index) => {
    if (role !== 'name') return [];
    return index > 0 && cellText(row[index]) === cellText(row[index - 1]) ? [] : [index];
  });
  const points = at('points');
  if (points === null || names.length === 0) return null;
  return { headerRow, code: at('code'), names, points, rule: at('rule'), source: at('source') };
}

/** Without a header: points are the column with most numbers that is no code, the name the longest text. */
function guessedColumns(grid: Grid): TableColumns | null {
  const width = Math.max(0, ...grid.map(row => row.length));
  const columns = Array.from({ length: width }, (_, column) => grid.map(row => row[column] ?? null));
  const lengths = columns.map(cells => cells.reduce<number>((sum, cell) => sum + cellText(cell).length, 0));
  const name = lengths.indexOf(Math.max(...lengths));
  const numbers = columns.map((cells, column) =>
    column <= name ? 0 : cells.filter(cell => pointsIn(cell) !== null).length,
  );
  const most = Math.max(0, ...numbers);
  if (most === 0) return null;
  const points = numbers.indexOf(most);
  const further = lengths.findIndex((length, column) => column > points && length > grid.length);
  return {
    headerRow: -1,
    code: name > 0 ? name - 1 : null,
    names: [name],
    points,
    rule: further < 0 ? null : further,
    source: null,
  };
}

/** Null where nothing in the grid looks like points beside names. */
export function findColumns(grid: Grid): TableColumns | null {
  for (const [index, row] of grid.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const columns = columnsOfHeader(row, index);
    if (columns) return columns;
  }
  return guessedColumns(grid);
}
