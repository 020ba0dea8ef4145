// Rows of one agency that say exactly what another agency's say: copied from its form and pasted under the own title,
// where neither title nor ids can tell. Only values that hardly two agencies would enter alike count: days, papers,
// sentences, figures of two digits. A status, 0, 100 or a blank says nothing.

import limits from '../../data/reading-limits.json';
import type { EntryRow, EntryValue, SectionKey } from '../entries';
import type { Issue } from '../issues';

export interface ComparedReturn {
  readonly agency: string;
  readonly file: string;
  readonly rows: readonly EntryRow[];
}

const { rows: LEAST_ROWS, values: LEAST_VALUES, textLength: LEAST_TEXT } = limits.sameEntries;

const isDistinctive = (value: EntryValue): value is string | number => {
  if (value === null) return false;
  if (typeof value === 'number') return value !== 100 && (value >= 10 || !Number.isInteger(value));
  return /\d/.test(value) || value.length >= LEAST_TEXT;
};

const distinctiveValues = ({ fields }: EntryRow): readonly (string | number)[] =>
  Object.values(fields).flatMap(({ value }) => (isDistinctive(value) ? [value] : []));

/** Rows with one signature say the same in every cell. */
const signatureOf = ({ section, rowId, fields }: EntryRow): string =>
  JSON.stringify([
    section,
    rowId,
    ...Object.entries(fields)
      .flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const]))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  ]);

interface Owned {
  readonly owner: ComparedReturn;
  readonly row: EntryRow;
}

/** What two returns have in common in a section. */
interface Pair {
  readonly section: SectionKey;
  readonly sides: readonly [ComparedReturn, ComparedReturn];
  readonly rows: (readonly [EntryRow, EntryRow])[];
  readonly values: Set<string | number>;
}

/** A row that many have in common is held against the first of them alone: all are reported, and none twice. */
const MOST_OWNERS = 3;

function pairsOf(returns: readonly ComparedReturn[]): readonly Pair[] {
  const owners = new Map<string, Owned[]>();
  const pairs = new Map<string, Pair>();
  for (const owner of returns)
    for (const row of owner.rows) {
      const values = distinctiveValues(row);
      if (values.length === 0) continue;
      const signature = signatureOf(row);
      const others = owners.get(signature) ?? [];
      for (const other of others) addRow(pairs, other, { owner, row }, values);
      if (others.length < MOST_OWNERS) owners.set(signature, [...others, { owner, row }]);
    }
  return [...pairs.values()];
}

function addRow(
  pairs: Map<string, Pair>,
  other: Owned,
  own: Owned,
  values: readonly (string | number)[],
): void {
  const { section } = own.row;
  const key = `${section}|${other.owner.agency}|${own.owner.agency}`;
  const pair = pairs.get(key) ?? { section, sides: [other.owner, own.owner], rows: [], values: new Set() };
  pair.rows.push([other.row, own.row]);
  values.forEach(value => pair.values.add(value));
  pairs.set(key, pair);
}

const isReported = ({ rows, values }: Pair): boolean =>
  rows.length >= LEAST_ROWS && values.size >= LEAST_VALUES;

/** A whole sheet is not spelled out. */
const MOST_SHOWN = 5;
const shownIds = (rows: readonly EntryRow[]): string =>
  `${rows
    .slice(0, MOST_SHOWN)
    .map(({ rowId }) => rowId)
    .join(', ')}${rows.length > MOST_SHOWN ? ', …' : ''}`;

/** At the first row of `side` that is alike. */
function issueOf({ section, sides, rows }: Pair, side: 0 | 1, nameOf: (code: string) => string): Issue {
  const own = rows.map(row => row[side]);
  const filled = Object.values(own[0]?.fields ?? {}).find(({ value }) => isDistinctive(value));
  const other = sides[side === 0 ? 1 : 0];
  return {
    rule: 'identity.entries-of-other',
    severity: 'warning',
    place: filled ? { sheet: filled.origin.sheet, cell: filled.origin.cell } : {},
    params: {
      section,
      rows: rows.length,
      ids: shownIds(own),
      agency: nameOf(sides[side].agency),
      other: nameOf(other.agency),
      file: other.file,
    },
  };
}

/**
 * By agency: one warning for each section that has rows like another agency's, about the agency that it has most in
 * common with. `returns` hold one return an agency.
 */
export function sameEntries(
  returns: readonly ComparedReturn[],
  nameOf: (code: string) => string,
): ReadonlyMap<string, readonly Issue[]> {
  const byMost = pairsOf(returns)
    .filter(isReported)
    .sort((left, right) => right.rows.length - left.rows.length);
  const reported = new Set<string>();
  const issues = new Map<string, readonly Issue[]>();
  for (const pair of byMost)
    for (const side of [0, 1] as const) {
      const { agency } = pair.sides[side];
      const key = `${agency}|${pair.section}`;
      if (reported.has(key)) continue;
      reported.add(key);
      issues.set(agency, [...(issues.get(agency) ?? []), issueOf(pair, side, nameOf)]);
    }
  return issues;
}
