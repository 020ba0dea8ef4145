// The fewest rectangles that show a grid of styles: each is one call to Excel. Rows and columns count from 1.

import type { Rectangle } from '../core/addresses';

export interface Marked<T> {
  readonly rectangle: Rectangle;
  readonly mark: T;
}

/** Runs of equal marks in a row; null marks nothing. */
function runsOf<T>(row: readonly (T | null)[]): readonly { start: number; length: number; mark: T }[] {
  const runs: { start: number; length: number; mark: T }[] = [];
  row.forEach((mark, index) => {
    const last = runs.at(-1);
    if (mark === null) return;
    if (last && last.mark === mark && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1, mark });
  });
  return runs;
}

/** Covers a grid of marks, whose first cell stands at `row`, `column`, by rectangles of one mark each. */
export function rectanglesOf<T>(
  grid: readonly (readonly (T | null)[])[],
  row: number,
  column: number,
): readonly Marked<T>[] {
  const done: Marked<T>[] = [];
  let open = new Map<string, Marked<T>>();
  grid.forEach((marks, index) => {
    const next = new Map<string, Marked<T>>();
    for (const { start, length, mark } of runsOf(marks)) {
      const key = `${start}:${length}`;
      const above = open.get(key);
      const grows = above?.mark === mark;
      const rectangle = grows
        ? { ...above.rectangle, rows: above.rectangle.rows + 1 }
        : { row: row + index, column: column + start, rows: 1, columns: length };
      next.set(key, { rectangle, mark });
      if (grows) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}
