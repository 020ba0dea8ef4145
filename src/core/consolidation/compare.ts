// What differs between two returns of one agency, cell by cell, and what the user decided about it. A value that is
// kept keeps its place in the earlier file: no consolidated value points to a cell that says something else.

import type { CellOrigin, EnteredField, EntryRow } from '../entries';
import type { CellDifference } from './types';

const rowKey = ({ section, rowId }: Pick<EntryRow, 'section' | 'rowId'>): string => `${section}|${rowId}`;

const ofFile = (origin: CellOrigin, file: string): CellOrigin => ({
  ...origin,
  retainedFrom: origin.retainedFrom ?? file,
});

/**
 * Differences in the order of the newer return's rows; a row or a column that only one of the two has differs in
 * every cell that is filled. `olderFile` is the reference of the older return's file.
 */
export function compareReturns(
  older: readonly EntryRow[],
  newer: readonly EntryRow[],
  olderFile: string,
): readonly CellDifference[] {
  const before = new Map(older.map(row => [rowKey(row), row]));
  const retained = new Set(newer.map(rowKey));
  return [
    ...newer.flatMap(row => differencesOf(row, before.get(rowKey(row)), olderFile)),
    ...older
      .filter(row => !retained.has(rowKey(row)))
      .flatMap(row => differencesOf({ ...row, fields: {} }, row, olderFile)),
  ];
}

function differencesOf(
  row: EntryRow,
  earlier: EntryRow | undefined,
  olderFile: string,
): readonly CellDifference[] {
  const { section, rowId } = row;
  const fields = new Set([...Object.keys(row.fields), ...Object.keys(earlier?.fields ?? {})]);
  return [...fields].flatMap((field): readonly CellDifference[] => {
    const [now, old] = [row.fields[field], earlier?.fields[field]];
    const [after, before] = [now?.value ?? null, old?.value ?? null];
    const origin = now?.origin ?? old?.origin;
    if (before === after || !origin) return [];
    const beforeOrigin = ofFile(old?.origin ?? origin, olderFile);
    return [{ section, rowId, field, before, after, origin, beforeOrigin }];
  });
}

/**
 * The newer return with the fields that the user keeps as they were before. A row that is gone from the newer return
 * comes back with the cells that are kept.
 */
export function retainBefore(
  newer: readonly EntryRow[],
  retained: readonly CellDifference[],
): readonly EntryRow[] {
  const byRow = new Map<string, CellDifference[]>();
  for (const difference of retained)
    byRow.set(rowKey(difference), [...(byRow.get(rowKey(difference)) ?? []), difference]);
  const retainedFields = (key: string) =>
    Object.fromEntries(
      (byRow.get(key) ?? []).map(({ field, before, beforeOrigin }): [string, EnteredField] => [
        field,
        { value: before, origin: beforeOrigin },
      ]),
    );
  const present = new Set(newer.map(rowKey));
  const back = [...byRow].flatMap(([key, [first]]): readonly EntryRow[] =>
    present.has(key) || !first
      ? []
      : [{ section: first.section, rowId: first.rowId, fields: retainedFields(key) }],
  );
  return [
    ...newer.map(row => ({ ...row, fields: { ...row.fields, ...retainedFields(rowKey(row)) } })),
    ...back,
  ];
}

/** Decisions that the held rows of the same return carry, taken over: reading the file again must not undo them. */
export function retainDecisions(rows: readonly EntryRow[], stored: readonly EntryRow[]): readonly EntryRow[] {
  const decided = stored
    .map(row => ({
      ...row,
      fields: Object.fromEntries(
        Object.entries(row.fields).filter(([, { origin }]) => origin.retainedFrom !== undefined),
      ),
    }))
    .filter(({ fields }) => Object.keys(fields).length > 0);
  if (decided.length === 0) return rows;
  const keys = new Set(
    decided.flatMap(row => Object.keys(row.fields).map(field => `${rowKey(row)}|${field}`)),
  );
  const retained = compareReturns(decided, rows, '').filter(({ section, rowId, field }) =>
    keys.has(`${section}|${rowId}|${field}`),
  );
  return retainBefore(rows, retained);
}
