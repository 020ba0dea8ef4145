// Rectangles of cells, and the fewest of them that show a grid of styles. Rows and columns count from 1.

import { a1 } from '../core/grid';
import { positionOf } from '../workbook/addresses';

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B3:D9`; a single cell without a colon. */
export function addressOf({ row, column, rows, columns }: Rectangle): string {
  const first = a1(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** Reads `B3`, `$B$3:$D$9`. Throws for anything else: addresses come from declarations. */
export function rectangleOf(address: string): Rectangle {
  const [first = '', last = first] = address.split(':');
  const { row, column } = positionOf(first);
  const corner = positionOf(last);
  return { row, column, rows: corner.row - row + 1, columns: corner.column - column + 1 };
}

export const moved = (rectangle: Rectangle, rows: number, columns: number): Rectangle => ({
  ...rectangle,
  row: rectangle.row + rows,
  column: rectangle.column + columns,
});

/** The part of `whole` below and right of `part`, both starting at the same cell. */
export function beyond(whole: Rectangle, part: Rectangle): readonly Rectangle[] {
  const below = whole.rows - part.rows;
  const right = whole.columns - part.columns;
  return [
    ...(below > 0 ? [{ ...whole, row: whole.row + part.rows, rows: below }] : []),
    ...(right > 0 ? [{ ...whole, column: whole.column + part.columns, columns: right }] : []),
  ];
}

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
