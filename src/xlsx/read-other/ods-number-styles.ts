// How the number styles of an .ods file show a value: which part of a date stands first, what is left out of a number.

import type { RawFormat } from '../../core/grid';
import type { Attributes } from '../package/xml-tag';

export type NumberStyle = Pick<RawFormat, 'isMonthFirst' | 'isWithoutDay' | 'thousandsHidden'>;

const PLAIN: NumberStyle = {};
const THOUSAND = 1000;

/** Is told of every element of a part with styles. */
export class NumberStyles {
  readonly #styles = new Map<string, NumberStyle>();
  #date: string | null = null;
  #parts: string[] = [];
  #number: string | null = null;

  of(name: string): NumberStyle {
    return this.#styles.get(name) ?? PLAIN;
  }

  open(element: string, attributes: Attributes): void {
    switch (element) {
      // An automatic order, too, is written as the computer that saved the file shows it.
      case 'date-style':
      case 'time-style':
        this.#date = attributes.get('style:name');
        this.#parts = [];
        return;
      case 'number-style':
        this.#number = attributes.get('style:name');
        return;
      case 'day':
      case 'month':
      case 'year':
        this.#parts.push(element === 'month' && attributes.flag('number:textual') ? 'name' : element);
        return;
      case 'number':
        return this.#factor(Number(attributes.get('number:display-factor') ?? 1));
    }
  }

  close(element: string): void {
    if (element === 'date-style' || element === 'time-style') this.#closeDate();
    if (element === 'number-style') this.#number = null;
  }

  /** The first part of a date decides what stands first. */
  #closeDate(): void {
    if (this.#date === null) return;
    const isWithoutDay = !this.#parts.includes('day');
    if (isWithoutDay) this.#styles.set(this.#date, { isWithoutDay });
    else if (this.#parts[0] === 'month') this.#styles.set(this.#date, { isMonthFirst: true });
    this.#date = null;
  }

  #factor(factor: number): void {
    const thousandsHidden = Math.round(Math.log(factor) / Math.log(THOUSAND));
    if (this.#number !== null && thousandsHidden > 0) this.#styles.set(this.#number, { thousandsHidden });
  }
}
