// A table of survey results as somebody kept it: columns in any order, known by their captions; counts of answers, or
// the raw list with one answer a row. Agencies and groups may be written in words.

import { a1 } from '../addresses';
import headers from '../../data/survey-table-headers.json';
import type { SurveyGroup } from '../criteria';
import { movedTo } from '../issues';
import type { Issue, Place } from '../issues';
import { foldDiacritics } from '../text';
import { importSurveyAnswers, importSurveyCounts } from './survey-import';
import type { SurveyResult } from './survey-import';

type Cell = string | number | null;

type SurveyColumn = 'agency' | 'group' | 'criterion' | 'asked' | 'A' | 'B' | 'C' | 'D' | 'answer';

export interface SurveyTableOptions {
  /** Code of the agency that a text names; null for none or for several. */
  readonly agencyOf: (text: string) => string | null;
  /** Code of the group that a text names; null for none. */
  readonly groupOf: (text: string) => SurveyGroup | null;
  /** Name of the sheet, for the places of issues; null for pasted text. */
  readonly sheet: string | null;
}

export interface SurveyTableReading {
  readonly kind: 'counts' | 'answers';
  /** Rows below the header that hold something. */
  readonly rows: number;
  readonly results: readonly SurveyResult[];
  readonly issues: readonly Issue[];
  /** Where the result of an agency, group and criterion first stands. */
  readonly placeOf: (agency: string, group: string, criterion: string, column: SurveyColumn) => Place;
}

const HEADER_SEARCH_ROWS = 20;
const NEEDED = ['agency', 'group', 'criterion'] as const;
const COUNTS = ['asked', 'A', 'B', 'C', 'D'] as const;
const COLUMNS: readonly SurveyColumn[] = [...NEEDED, ...COUNTS, 'answer'];

const plain = (cell: Cell | undefined): string =>
  foldDiacritics(String(cell ?? ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const WORDS = new Map(COLUMNS.flatMap(column => headers[column].map(word => [plain(word), column] as const)));

type Columns = ReadonlyMap<SurveyColumn, number>;

/** The first of two columns with one meaning counts. */
function columnsOf(row: readonly Cell[]): Columns {
  const found = new Map<SurveyColumn, number>();
  row.forEach((cell, index) => {
    const column = WORDS.get(plain(cell));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
}

function kindOf(columns: Columns): SurveyTableReading['kind'] | null {
  if (!NEEDED.every(column => columns.has(column))) return null;
  if (COUNTS.every(column => columns.has(column))) return 'counts';
  return columns.has('answer') ? 'answers' : null;
}

interface Header {
  readonly row: number;
  readonly columns: Columns;
  readonly kind: SurveyTableReading['kind'];
}

function headerIn(grid: readonly (readonly Cell[])[]): Header | null {
  for (const [row, cells] of grid.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const columns = columnsOf(cells);
    const kind = kindOf(columns);
    if (kind) return { row, columns, kind };
  }
  return null;
}

type Row = Readonly<Record<SurveyColumn, Cell>> & { readonly at: number };

const keyOf = (agency: string, group: string, criterion: string): string =>
  `${agency}\n${group}\n${criterion}`;
const textOf = (cell: Cell): string => String(cell ?? '').trim();

/**
 * Null where no header can be seen: agency, group and criterion, with either the five counts or the answer. A row with
 * an issue is left out whole; agencies that nobody knows are issues of their own.
 */
export function readSurveyTable(
  grid: readonly (readonly Cell[])[],
  { agencyOf, groupOf, sheet }: SurveyTableOptions,
): SurveyTableReading | null {
  const header = headerIn(grid);
  if (!header) return null;
  const place = (at: number, column: string): Place => {
    const index = header.columns.get(column as SurveyColumn);
    const cell = index === undefined ? {} : { cell: a1(at + 1, index + 1) };
    return { ...(sheet === null ? {} : { sheet }), ...cell };
  };
  const unknown: Issue[] = [];
  const rows = grid.flatMap((cells, at): readonly Row[] => {
    if (at <= header.row || cells.every(cell => textOf(cell) === '')) return [];
    const cell = (column: SurveyColumn): Cell => cells[header.columns.get(column) ?? -1] ?? null;
    const named = textOf(cell('agency'));
    const agency = named === '' ? '' : agencyOf(named);
    if (agency === null) {
      const issue = { severity: 'error', place: place(at, 'agency'), value: named } as const;
      unknown.push({ rule: 'survey.unknown-agency', ...issue, params: { rowIndex: at - header.row - 1 } });
      return [];
    }
    const group = groupOf(textOf(cell('group'))) ?? cell('group');
    const [criterion, asked, answer] = [cell('criterion'), cell('asked'), cell('answer')];
    return [
      { at, agency, group, criterion, asked, answer, A: cell('A'), B: cell('B'), C: cell('C'), D: cell('D') },
    ];
  });
  const atOf = (index: number): number => rows[index]?.at ?? header.row;
  const placeOfRow = (index: number, column: string): Place => place(atOf(index), column);
  const read =
    header.kind === 'counts' ? importSurveyCounts(rows, placeOfRow) : importSurveyAnswers(rows, placeOfRow);
  const issues = read.issues.map(issue =>
    movedTo(issue, issue.place, { rowIndex: atOf(issue.params.rowIndex ?? 0) - header.row - 1 }),
  );
  const firstAt = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(textOf(row.agency), textOf(row.group), textOf(row.criterion));
    if (!firstAt.has(key)) firstAt.set(key, row.at);
  }
  return {
    kind: header.kind,
    rows: rows.length + unknown.length,
    results: read.results,
    issues: [...unknown, ...issues],
    placeOf: (agency, group, criterion, column) => {
      const at = firstAt.get(keyOf(agency, group, criterion));
      return at === undefined ? {} : place(at, column);
    },
  };
}
