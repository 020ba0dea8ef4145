// How much of a file is read before it is refused. A return is small, and whoever sends more sends something else; the
// office's own workbook holds years. All bounds on bytes, entries, cells, depth and time stand here.

import type { RawCell } from '../../core/grid';
import { ReadError } from './read-error';

export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of all parts together once inflated, declared or real. */
  readonly inflatedBytes: number;
  /** Inflated to deflated bytes of a part of more than a megabyte. */
  readonly ratio: number;
  /** Cells of all sheets; merges, shared strings, names and table columns count alike. */
  readonly cells: number;
  /** Characters of all cells and formulas, counted wherever one text stands: a copy to another thread repeats it. */
  readonly characters: number;
  readonly depth: number;
  readonly milliseconds: number;
}

/** What an archive may hold. */
export type ArchiveLimits = Pick<ReadLimits, 'entries' | 'inflatedBytes' | 'ratio'>;

/** Of a workbook that came back. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64 * 2 ** 20,
  entries: 5_000,
  inflatedBytes: 128 * 2 ** 20,
  ratio: 400,
  cells: 2_000_000,
  characters: 64 * 2 ** 20,
  depth: 64,
  milliseconds: 20_000,
};

/** Of the office's own workbooks, which hold years of sheets that are not ours: more than of a return. */
export const OWN_WORKBOOK_LIMITS: ArchiveLimits = {
  entries: 20_000,
  inflatedBytes: 512 * 2 ** 20,
  ratio: 1_000,
};

/** What a file may still hold of things that each cost memory: one purse for all of them. */
export class Purse {
  #left: number;
  #charactersLeft: number;

  constructor(private readonly limits: Pick<ReadLimits, 'cells' | 'characters'>) {
    this.#left = limits.cells;
    this.#charactersLeft = limits.characters;
  }

  /** Throws when the purse is empty. */
  take(count = 1): void {
    this.#left -= count;
    if (this.#left < 0) throw new ReadError('too-many-cells', { limit: this.limits.cells });
  }

  /** A cell and the texts in it. Throws when the purse is empty. */
  takeCell(value: RawCell['value'], formula: string | null = null): void {
    this.take();
    if (typeof value === 'string') this.#charactersLeft -= value.length;
    if (formula !== null) this.#charactersLeft -= formula.length;
    if (this.#charactersLeft < 0)
      throw new ReadError('too-large-inflated', { limit: this.limits.characters });
  }
}

/** A deadline that costs little to look at. */
export class Stopwatch {
  #looks = 0;
  readonly #end: number;

  constructor(milliseconds: number) {
    this.#end = performance.now() + milliseconds;
  }

  /** Throws when time is up; looks at the clock once in many calls. */
  check(): void {
    this.#looks += 1;
    if ((this.#looks & 0xfff) === 0 && performance.now() > this.#end) throw new ReadError('too-slow');
  }
}
