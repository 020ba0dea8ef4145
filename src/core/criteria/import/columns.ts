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
  /** A second column of maxima, for the part that a survey scores; null where one column holds all. */
  readonly surveyPoints: number | null;
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

const NOTE_WORDS = headers.note.map(plain);

/** "Ghi chú: …", "(*) …": words about the table, not a criterion's. */
export const isNote = (text: string): boolean =>
  /^\(?\*+\)?/.test(plain(text)) ||
  NOTE_WORDS.some(word => new RegExp(`^${word}\\s*:`, 'u').test(plain(text)));

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

const SURVEY_WORDS = headers.survey.map(folded);
const saysSurvey = (cell: GridCell | undefined): boolean =>
  SURVEY_WORDS.some(word => folded(cellText(cell)).includes(word));

/** "Điểm tối đa" over "Thẩm định" and "Điều tra XHH": a header of two rows, whose second one holds no figures. */
function surveyBelow(grid: Grid, headerRow: number, points: number): number | null {
  const [row, below] = [grid[headerRow] ?? [], grid[headerRow + 1] ?? []];
  const column = points + 1;
  const above = cellText(row[column]);
  const isUnder = above === '' || above === cellText(row[points]);
  const isHeader = below.every(cell => pointsIn(cell) === null) && cellText(below[points]) !== '';
  return isUnder && isHeader && saysSurvey(below[column]) ? column : null;
}

/** The columns of a header row; null where it names no name or no points. */
function columnsOfHeader(grid: Grid, headerRow: number): TableColumns | null {
  const row = grid[headerRow] ?? [];
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
  const beside = roles.findIndex(
    (role, index) => role === 'points' && index !== points && saysSurvey(row[index]),
  );
  const below = beside < 0 ? surveyBelow(grid, headerRow, points) : null;
  return {
    headerRow: below === null ? headerRow : headerRow + 1,
    code: at('code'),
    names,
    points,
    surveyPoints: beside < 0 ? below : beside,
    rule: at('rule'),
    source: at('source'),
  };
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
    surveyPoints: null,
    rule: further < 0 ? null : further,
    source: null,
  };
}

/** Null where nothing in the grid looks like points beside names. */
export function findColumns(grid: Grid): TableColumns | null {
  for (let row = 0; row < Math.min(grid.length, HEADER_SEARCH_ROWS); row += 1) {
    const columns = columnsOfHeader(grid, row);
    if (columns) return columns;
  }
  return guessedColumns(grid);
}
