// How the number styles of an .ods file show a value: which part of a date stands first, what is left out of a number.

import type { RawFormat } from '../../core';
import type { Attributes } from '../read/xml-tag';

export type NumberStyle = Pick<RawFormat, 'isMonthFirst' | 'thousandsHidden'>;

const PLAIN: NumberStyle = {};
const THOUSAND = 1000;

/** Is told of every element of a part with styles. */
export class NumberStyles {
  readonly #styles = new Map<string, NumberStyle>();
  #date: string | null = null;
  #number: string | null = null;

  of(name: string): NumberStyle {
    return this.#styles.get(name) ?? PLAIN;
  }

  open(element: string, attributes: Attributes): void {
    switch (element) {
      case 'date-style':
        // An automatic order, too, is written as the computer that saved the file shows it.
        this.#date = attributes.get('style:name');
        return;
      case 'number-style':
        this.#number = attributes.get('style:name');
        return;
      case 'day':
      case 'month':
      case 'year':
        return this.#firstPart(element === 'month' && !attributes.flag('number:textual'));
      case 'number':
        return this.#factor(Number(attributes.get('number:display-factor') ?? 1));
    }
  }

  close(element: string): void {
    if (element === 'date-style') this.#date = null;
    if (element === 'number-style') this.#number = null;
  }

  /** Only the first part of a date decides. */
  #firstPart(isMonth: boolean): void {
    if (this.#date !== null && isMonth) this.#styles.set(this.#date, { isMonthFirst: true });
    this.#date = null;
  }

  #factor(factor: number): void {
    const thousandsHidden = Math.round(Math.log(factor) / Math.log(THOUSAND));
    if (this.#number !== null && thousandsHidden > 0) this.#styles.set(this.#number, { thousandsHidden });
  }
}
