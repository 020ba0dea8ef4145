// The formats of a workbook, collected while its cells are read.

import type { RawFormat } from '../../core/grid';

export class FormatList {
  readonly formats: RawFormat[] = [];
  readonly #indexes = new Map<string, number>();

  /** Index of a format in `formats`. */
  indexOf(format: RawFormat): number {
    const {
      isDate,
      isPercent,
      isMonthFirst = false,
      isWithoutDay = false,
      thousandsHidden = 0,
      fontName,
    } = format;
    const key = [isDate, isPercent, isMonthFirst, isWithoutDay, thousandsHidden, fontName].join('|');
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.formats.length);
    this.formats.push(format);
    return this.formats.length - 1;
  }
}
