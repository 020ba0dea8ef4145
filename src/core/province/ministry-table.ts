// What the Ministry gave the province, from a table as the Ministry prints it: points by criterion, its sums, the rank.
// Nothing is guessed: what cannot be read, lies above its maximum or does not add up is told with its cell.

import headers from '../../data/ministry-table-headers.json';
import { a1 } from '../addresses';
import { criteriaTree } from '../criteria';
import type { CriteriaSet, Criterion } from '../criteria';
import { newIssue } from '../issues';
import type { Issue, Place } from '../issues';
import { isSameAmount, sumOf } from '../numbers';
import { mostPoints } from '../scoring';
import { foldDiacritics, parseNumber } from '../text';

type Cell = string | number | null;

/** Points of one criterion of a year, or the province's rank. */
export interface MinistryLine {
  readonly year: number;
  /** Code of the criterion; `RANK` for the rank. */
  readonly criterion: string;
  readonly name: string;
  /** Of the rank the number of provinces. */
  readonly maxPoints: number | null;
  /** The province's own points as the Ministry has them. */
  readonly self: number | null;
  /** Of the rank the rank; null where it does not apply or was not given. */
  readonly appraisal: number | null;
  readonly survey: number | null;
  readonly note: string;
}

export const RANK = 'RANK';

export interface MinistryGrid {
  readonly grid: readonly (readonly Cell[])[];
  /** Null for pasted text. */
  readonly sheet: string | null;
  readonly from?: { readonly row: number; readonly column: number };
}

export interface MinistryReading {
  readonly lines: readonly MinistryLine[];
  readonly issues: readonly Issue[];
}

type Column = 'code' | 'name' | 'maxPoints' | 'self' | 'appraisal' | 'survey' | 'note';
const COLUMNS = ['code', 'name', 'maxPoints', 'self', 'appraisal', 'survey', 'note'] as const;
const AMOUNTS = ['maxPoints', 'self', 'appraisal', 'survey'] as const;

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();
const plain = (cell: Cell | undefined): string =>
  foldDiacritics(textOf(cell))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const wordsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plain));

const WORDS: Readonly<Record<Column, ReadonlySet<string>>> = {
  code: wordsOf(headers.code),
  name: wordsOf(headers.name),
  maxPoints: wordsOf(headers.maxPoints),
  self: wordsOf(headers.self),
  appraisal: wordsOf(headers.appraisal),
  survey: wordsOf(headers.survey),
  note: wordsOf(headers.note),
};
const [TOTAL, RANKS, NOT_APPLICABLE] = [headers.total, headers.rank, headers.notApplicable].map(wordsOf);

/** Headers are looked for this far from the table's corner. */
const SEARCHED = 20;

type Columns = ReadonlyMap<Column, number>;

/** Null where the row does not say where codes or names and appraised points stand. */
function columnsIn(row: readonly Cell[]): Columns | null {
  const columns = new Map(
    COLUMNS.flatMap(column => {
      const at = row.findIndex(cell => WORDS[column].has(plain(cell)));
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
  const hasPoints = columns.has('appraisal') || columns.has('survey');
  return (columns.has('code') || columns.has('name')) && hasPoints ? columns : null;
}

const codeKey = (text: string): string =>
  text
    .trim()
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\.$/, '')
    .toUpperCase();

interface Table {
  readonly source: MinistryGrid;
  readonly columns: Columns;
  readonly year: number;
}

const placeOf = ({ source: { sheet, from }, columns }: Table, row: number, column: Column): Place => ({
  ...(sheet === null ? {} : { sheet }),
  cell: a1((from?.row ?? 1) + row, (from?.column ?? 1) + (columns.get(column) ?? 0)),
});

interface Amounts {
  readonly maxPoints: number | null;
  readonly self: number | null;
  readonly appraisal: number | null;
  readonly survey: number | null;
}

interface Row extends Amounts {
  readonly at: number;
  readonly code: string;
  readonly name: string;
  readonly note: string;
}

function amountIn(cell: Cell): number | null | 'unreadable' {
  if (textOf(cell) === '' || NOT_APPLICABLE?.has(plain(cell)) || /^[-–]$/.test(textOf(cell))) return null;
  const read = parseNumber(cell ?? '');
  return read.kind === 'number' ? read.value : 'unreadable';
}

function rowAt(table: Table, cells: readonly Cell[], at: number, issues: Issue[]): Row {
  const cellOf = (column: Column): Cell => cells[table.columns.get(column) ?? -1] ?? null;
  const [code, name] = [codeKey(textOf(cellOf('code'))), textOf(cellOf('name'))];
  const amounts = Object.fromEntries(
    AMOUNTS.map(column => {
      const amount = amountIn(cellOf(column));
      if (amount !== 'unreadable') return [column, amount];
      const value = textOf(cellOf(column));
      issues.push({
        ...newIssue('ministry.points', 'error', { code: code || name }, placeOf(table, at, column)),
        value,
      });
      return [column, null];
    }),
  ) as unknown as Amounts;
  return { at, code, name, note: textOf(cellOf('note')), ...amounts };
}

const says = (words: ReadonlySet<string> | undefined, { code, name }: Row): boolean =>
  words !== undefined && (words.has(plain(name)) || words.has(plain(code)));

/** What counts of a row: points of the survey where it has some, else what was appraised. */
const pointsOf = ({ appraisal, survey }: Pick<Row, 'appraisal' | 'survey'>): number | null =>
  appraisal === null && survey === null ? null : sumOf([appraisal ?? 0, survey ?? 0]);

function lineFaults(table: Table, criterion: Criterion, row: Row): readonly Issue[] {
  const most = mostPoints(criterion);
  const points = pointsOf(row);
  const { code } = criterion;
  return [
    ...(points !== null && (points < 0 || points > most)
      ? [
          newIssue(
            'ministry.above',
            'error',
            { code, points, maxPoints: most },
            placeOf(table, row.at, 'appraisal'),
          ),
        ]
      : []),
    ...(row.maxPoints !== null && !isSameAmount(row.maxPoints, criterion.maxPoints)
      ? [
          newIssue(
            'ministry.max-differs',
            'error',
            { code, printed: row.maxPoints, maxPoints: criterion.maxPoints },
            placeOf(table, row.at, 'maxPoints'),
          ),
        ]
      : []),
  ];
}

/** Rows of areas, of criteria with components, and of the whole, each against what stands below it. */
function sumFaults(
  table: Table,
  set: CriteriaSet,
  rows: readonly Row[],
  lines: ReadonlyMap<string, Row>,
): readonly Issue[] {
  const { childrenOf, leaves } = criteriaTree(set);
  const below = (code: string): readonly string[] => {
    const children = childrenOf(code);
    return children.length === 0 ? [code] : children.flatMap(child => below(child.code));
  };
  const compare = (row: Row, code: string, codes: readonly string[]): readonly Issue[] => {
    const printed = pointsOf(row);
    const parts = codes.flatMap(one => {
      const line = lines.get(one);
      return line ? [pointsOf(line) ?? 0] : [];
    });
    if (printed === null || parts.length === 0) return [];
    const sum = sumOf(parts);
    return isSameAmount(sum, printed)
      ? []
      : [newIssue('ministry.sum', 'error', { code, printed, sum }, placeOf(table, row.at, 'appraisal'))];
  };
  return rows.flatMap(row => {
    if (says(TOTAL, row))
      return compare(
        row,
        '',
        leaves.map(({ code }) => code),
      );
    const isParent = childrenOf(row.code).length > 0;
    return isParent ? compare(row, row.code, below(row.code)) : [];
  });
}

/** "12/63", or 12. */
function rankIn(row: Row, year: number, cells: readonly Cell[]): MinistryLine | null {
  const [, rank, of] =
    cells.map(cell => /^(\d+)\s*(?:\/\s*(\d+))?$/.exec(textOf(cell))).find(found => found) ?? [];
  if (rank === undefined) return null;
  const blank = { self: null, survey: null, note: row.note };
  return {
    ...blank,
    year,
    criterion: RANK,
    name: row.name || row.code,
    maxPoints: of === undefined ? null : Number(of),
    appraisal: Number(rank),
  };
}

/** The scored criterion that a row names, by code or by a name that only one has. */
function criterionOf(set: CriteriaSet): (row: Row) => Criterion | null {
  const { leaves } = criteriaTree(set);
  return ({ code, name }) => {
    const byCode = leaves.find(leaf => leaf.code.toUpperCase() === code);
    if (byCode || code !== '') return byCode ?? null;
    const [only, ...more] = leaves.filter(leaf => plain(leaf.name) === plain(name));
    return more.length === 0 ? (only ?? null) : null;
  };
}

/** Null where no table of the Ministry can be seen. Sums are held against the set's hierarchy. */
export function readMinistryTable(
  source: MinistryGrid,
  set: CriteriaSet,
  year: number,
): MinistryReading | null {
  const header = source.grid.slice(0, SEARCHED).findIndex(row => columnsIn(row) !== null);
  const columns = columnsIn(source.grid[header] ?? []);
  if (!columns) return null;
  const table: Table = { source, columns, year };
  const issues: Issue[] = [];
  const find = criterionOf(set);
  const { byCode } = criteriaTree(set);
  const headings = new Set(
    [...set.areas.map(({ code }) => code), ...byCode.keys()].map(code => code.toUpperCase()),
  );
  const [rows, lines, ranks] = [[] as Row[], new Map<string, Row>(), [] as MinistryLine[]];
  source.grid.forEach((cells, at) => {
    if (at <= header || cells.every(cell => textOf(cell) === '')) return;
    const row = rowAt(table, cells, at, says(RANKS, rowAt(table, cells, at, [])) ? [] : issues);
    if (says(RANKS, row)) {
      const rank = rankIn(row, year, cells);
      if (rank) ranks.push(rank);
      return;
    }
    rows.push(row);
    const criterion = find(row);
    if (criterion) {
      if (lines.has(criterion.code))
        issues.push(
          newIssue('ministry.repeated', 'error', { code: criterion.code }, placeOf(table, at, 'code')),
        );
      else lines.set(criterion.code, row);
      issues.push(...lineFaults(table, criterion, row));
      return;
    }
    if (says(TOTAL, row) || headings.has(row.code) || pointsOf(row) === null) return;
    const code = row.code || row.name;
    issues.push({
      ...newIssue('ministry.unknown-criterion', 'error', { code }, placeOf(table, at, 'code')),
      value: code,
    });
  });
  const found = [...lines].map(([criterion, row]): MinistryLine => {
    const isSurvey = byCode.get(criterion)?.source === 'survey';
    const { name, note, maxPoints, self } = row;
    return {
      ...{ year, criterion, name, note, maxPoints, self },
      appraisal: isSurvey ? null : row.appraisal,
      survey: isSurvey ? pointsOf(row) : row.survey,
    };
  });
  return { lines: [...found, ...ranks], issues: [...issues, ...sumFaults(table, set, rows, lines)] };
}
