// The fewest rectangles that show a grid of styles: each is one call to Excel. Rows and columns count from 1.

import type { Rectangle } from '../core/addresses';

export interface Valued<T> {
  readonly rectangle: Rectangle;
  readonly value: T;
}

/** Runs of equal values in a row; null covers nothing. */
function runsOf<T>(row: readonly (T | null)[]): readonly { start: number; length: number; value: T }[] {
  const runs: { start: number; length: number; value: T }[] = [];
  row.forEach((value, index) => {
    const last = runs.at(-1);
    if (value === null) return;
    if (last && last.value === value && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1, value });
  });
  return runs;
}

/** Covers a grid of values, whose first cell stands at `row`, `column`, by rectangles of one value each. */
export function rectanglesOf<T>(
  grid: readonly (readonly (T | null)[])[],
  row: number,
  column: number,
): readonly Valued<T>[] {
  const done: Valued<T>[] = [];
  let open = new Map<string, Valued<T>>();
  grid.forEach((values, index) => {
    const next = new Map<string, Valued<T>>();
    for (const { start, length, value } of runsOf(values)) {
      const key = `${start}:${length}`;
      const above = open.get(key);
      const grows = above?.value === value;
      const rectangle = grows
        ? { ...above.rectangle, rows: above.rectangle.rows + 1 }
        : { row: row + index, column: column + start, rows: 1, columns: length };
      next.set(key, { rectangle, value });
      if (grows) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}
