// The texts of a workbook, each held once. Texts that a file already had keep their index.

import { XML_HEAD, xmlText } from '../../ooxml/xml-text';

/** Excel cuts here and calls the file damaged beyond it. */
const LONGEST_TEXT = 32_767;

const fitting = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;

/**
 * Blanks at the ends go in as they are: LibreOffice and openpyxl keep them. Excel would keep them with `xml:space`, for
 * which the published schema has no place; an escape would be shown as `_x0020_` by the first two.
 */
const item = (text: string): string => `<si><t>${xmlText(text)}</t></si>`;

export class SharedStringTable {
  private readonly indexes = new Map<string, number>();
  private readonly items: string[] = [];

  /** @param former Texts that the file holds already; null for one with runs of different fonts. */
  constructor(private readonly former: readonly (string | null)[] = []) {
    former.forEach((text, index) => {
      if (text !== null && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.size;
    this.indexes.set(text, index);
    this.items.push(item(fitting(text)));
    return index;
  }

  /** The items added here, to append before `</sst>`. */
  get addedXml(): string {
    return this.items.join('');
  }

  get size(): number {
    return this.former.length + this.items.length;
  }

  /** The whole part of a new workbook. */
  get xml(): string {
    return `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.size}">${this.addedXml}</sst>`;
  }
}
