// What differs between two returns of one agency, cell by cell, and what the user decided about it.

import type { EntryRow, EntryValue } from '../entries/types';
import type { CellDifference } from './types';

const rowKey = (row: EntryRow): string => `${row.section}|${row.rowId}`;

/** Differences in the order of the newer return's rows; a row that only one of the two has differs in every field. */
export function compareReturns(
  older: readonly EntryRow[],
  newer: readonly EntryRow[],
): readonly CellDifference[] {
  const before = new Map(older.map(row => [rowKey(row), row]));
  const gone = older.filter(row => !newer.some(candidate => rowKey(candidate) === rowKey(row)));
  return [
    ...newer.flatMap(row => differencesOf(row, before.get(rowKey(row)))),
    ...gone.flatMap(row => removedFields(row)),
  ];
}

const differencesOf = (row: EntryRow, earlier: EntryRow | undefined): readonly CellDifference[] =>
  Object.entries(row.fields).flatMap(([field, { value, origin }]): readonly CellDifference[] => {
    const before = earlier?.fields[field]?.value ?? null;
    return before === value
      ? []
      : [{ section: row.section, rowId: row.rowId, field, before, after: value, origin }];
  });

const removedFields = (row: EntryRow): readonly CellDifference[] =>
  Object.entries(row.fields).flatMap(([field, { value, origin }]): readonly CellDifference[] =>
    value === null
      ? []
      : [{ section: row.section, rowId: row.rowId, field, before: value, after: null, origin }],
  );

/** The newer return with the fields that the user keeps as they were before. */
export function keepBefore(newer: readonly EntryRow[], kept: readonly CellDifference[]): readonly EntryRow[] {
  const keptValues = new Map<string, EntryValue>(
    kept.map(({ section, rowId, field, before }) => [`${section}|${rowId}|${field}`, before]),
  );
  return newer.map(row => ({
    ...row,
    fields: Object.fromEntries(
      Object.entries(row.fields).map(([field, entered]) => {
        const key = `${rowKey(row)}|${field}`;
        return [field, keptValues.has(key) ? { ...entered, value: keptValues.get(key) ?? null } : entered];
      }),
    ),
  }));
}
