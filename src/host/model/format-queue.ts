// Changes of formats that follow each other, put into the cells together: a table is given its lines, fills and fonts one property
// at a time, and each would go over all of its cells. Cells of one part of the areas get the same changes, in their order.

import { columnCount, contains, isEntireColumn, isEntireRow, type Area } from './a1';
import type { CellFormat } from './cell';
import { patchFormats, type FormatPatch } from './formats';
import type { HostSheet } from './sheet';

/** Areas cut each other into parts: many would make too many. */
const MOST = 64;
const CELLS_A_STEP = 20_000;

interface Queued {
  readonly area: Area;
  readonly patch: FormatPatch;
}

const ascending = (cuts: Iterable<number>): readonly number[] => [...new Set(cuts)].sort((a, b) => a - b);

/** The parts that the areas cut each other into. */
function* partsOf(areas: readonly Area[]): Generator<Area> {
  const rows = ascending(areas.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const columns = ascending(areas.flatMap(({ left, right }) => [left, right + 1]));
  for (const [row, top] of rows.slice(0, -1).entries())
    for (const [column, left] of columns.slice(0, -1).entries())
      yield { top, left, bottom: (rows[row + 1] ?? top) - 1, right: (columns[column + 1] ?? left) - 1 };
}

/** Cells that looked alike look alike afterwards, and share that look. */
function together(patches: readonly FormatPatch[]): FormatPatch {
  const known = new Map<CellFormat, CellFormat>();
  return (format, row, column) => {
    const before = known.get(format);
    if (before) return before;
    const made = patches.reduce((look, patch) => patch(look, row, column), format);
    known.set(format, made);
    return made;
  };
}

function* stripsOf(part: Area): Generator<Area> {
  const rows = Math.max(1, Math.floor(CELLS_A_STEP / columnCount(part)));
  for (let top = part.top; top <= part.bottom; top += rows)
    yield { ...part, top, bottom: Math.min(part.bottom, top + rows - 1) };
}

export class FormatQueue {
  #sheet: HostSheet | null = null;
  #queued: Queued[] = [];

  /** The patch must not depend on the cell's place. */
  add(sheet: HostSheet, area: Area, patch: FormatPatch): void {
    if (isEntireColumn(area) || isEntireRow(area)) {
      this.apply();
      patchFormats(sheet, area, patch);
      return;
    }
    if (sheet !== this.#sheet || this.#queued.length >= MOST) this.apply();
    this.#sheet = sheet;
    this.#queued.push({ area, patch });
  }

  /** All at once. */
  apply(): void {
    const steps = this.steps();
    while (!steps.next().done);
  }

  /** Before anybody reads a cell, or writes something else; in steps of some milliseconds. */
  *steps(): Generator<void> {
    const [sheet, queued] = [this.#sheet, this.#queued];
    this.#sheet = null;
    this.#queued = [];
    if (!sheet) return;
    for (const part of partsOf(queued.map(({ area }) => area))) {
      const patches = queued.filter(({ area }) => contains(area, part)).map(({ patch }) => patch);
      if (patches.length === 0) continue;
      const all = together(patches);
      for (const strip of stripsOf(part)) {
        patchFormats(sheet, strip, all);
        yield;
      }
    }
  }
}
