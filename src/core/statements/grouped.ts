// Items with one key together, keys and items in the order in which they came.

import type { StatedRow } from './types';

/** A group for each key that an item has. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The rows of each period apart. */
export const byPeriod = (rows: readonly StatedRow[]): readonly (readonly StatedRow[])[] => [
  ...grouped(rows, ({ period }) => period).values(),
];
