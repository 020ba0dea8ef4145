// One text of a workbook, plain or in pieces with fonts of their own. Phonetic hints are no part of it.

import type { TextRun } from '../../core/grid';
import { unescapeText } from '../package/entities';
import type { Attributes } from '../package/xml-tag';

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Is told of elements and character data between `begin` and the end of the text's own element. */
export class RichText {
  #pieces: { text: string; fontName: string | null }[] = [];
  #text = '';
  #hasFont = false;
  #inText = false;
  #phonetic = 0;

  begin(): void {
    this.#text = '';
    this.#hasFont = false;
    this.#phonetic = 0;
    if (this.#pieces.length > 0) this.#pieces = [];
  }

  get wantsText(): boolean {
    return this.#inText;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.#inText = this.#phonetic === 0;
    else if (name === 'r') this.#pieces.push({ text: '', fontName: null });
    else if (name === 'rFont') this.#setFont(attributes.get('val'));
    else if (name === 'rPh') this.#phonetic += 1;
  }

  add(text: string): void {
    if (!this.#inText) return;
    this.#text += text;
    const piece = this.#pieces.at(-1);
    if (piece) piece.text += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic -= 1;
  }

  get text(): string {
    return unescapeText(this.#text);
  }

  /** Null where no piece has a font that could matter. */
  get runs(): readonly TextRun[] | null {
    if (!this.#hasFont || isAscii(this.#text)) return null;
    return this.#pieces.map(({ text, fontName }) => ({ text: unescapeText(text), fontName }));
  }

  #setFont(fontName: string | null): void {
    const piece = this.#pieces.at(-1);
    if (!piece) return;
    piece.fontName = fontName;
    this.#hasFont = true;
  }
}
