// The text of one .ods cell: its paragraphs, and the fonts of the pieces that are set in one of their own.

import type { TextRun } from '../../core/grid';
import type { Attributes } from '../package/xml-tag';
import { countOf } from './ods-cell';

const MOST_BLANKS = 1000;

export class OdsText {
  #pieces: { text: string; fontName: string | null }[] = [];
  /** Fonts of the spans that are open, the innermost last. */
  readonly #fonts: (string | null)[] = [];
  #paragraphs = 0;
  #inParagraph = 0;

  /** `fontOf` gives the font of a text style, empty where it has none. */
  constructor(private readonly fontOf: (textStyle: string) => string) {}

  get isOpen(): boolean {
    return this.#inParagraph > 0;
  }

  begin(): void {
    if (this.#pieces.length > 0) this.#pieces = [];
    this.#fonts.length = 0;
    this.#paragraphs = 0;
    this.#inParagraph = 0;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
      case 'h':
        if (this.#paragraphs > 0) this.#put('\n');
        this.#paragraphs += 1;
        this.#inParagraph += 1;
        return;
      case 'span':
        this.#fonts.push(this.fontOf(attributes.get('text:style-name') ?? '') || this.#font);
        return;
      case 's':
        return this.add(' '.repeat(Math.min(countOf(attributes, 'text:c'), MOST_BLANKS)));
      case 'tab':
        return this.add('\t');
      case 'line-break':
        return this.add('\n');
    }
  }

  close(name: string): void {
    if (name === 'span') this.#fonts.pop();
    else if (name === 'p' || name === 'h') this.#inParagraph = Math.max(0, this.#inParagraph - 1);
  }

  add(text: string): void {
    if (this.#inParagraph > 0) this.#put(text);
  }

  get text(): string {
    return this.#pieces.map(({ text }) => text).join('');
  }

  /** Null where all of it is in the cell's font. */
  get runs(): readonly TextRun[] | null {
    return this.#pieces.some(({ fontName }) => fontName !== null) ? this.#pieces : null;
  }

  get #font(): string | null {
    return this.#fonts.at(-1) ?? null;
  }

  #put(text: string): void {
    const last = this.#pieces.at(-1);
    if (last?.fontName === this.#font) last.text += text;
    else this.#pieces.push({ text, fontName: this.#font });
  }
}
