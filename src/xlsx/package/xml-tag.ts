// One tag of XML, read once from left to right: its name, where its attributes lie, where it ends. Nothing is copied
// until a value is asked for, because a sheet has a tag for every cell and most of them are never asked.

import { decodeEntities } from './entities';
import { ReadError } from './read-error';

const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const LESS = 60;
const QUOTE = 34;
const APOSTROPHE = 39;
const BLANK = 32;

/** No tag of a workbook has nearly as many; a tag of millions would cost memory for each. */
const MOST_ATTRIBUTES = 1000;
/** Names of one letter are those of cells and values: they are looked up, not cut out. */
const ONE_LETTER: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Attributes of the tag that is being opened. */
export interface Attributes {
  /** By local name: `id` finds `r:id`; by prefix too where the name has one. Null where absent. */
  get(name: string): string | null;
  /** Whether it is there and true. */
  flag(name: string): boolean;
}

interface Span {
  /** Where the name begins with its prefix, and without. */
  fullStart: number;
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** Behind the `>` of the tag whose name begins at `from`, its attributes passed over unread. Throws where it has no end. */
export function tagEnd(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at === -1) throw new ReadError('truncated');
    } else if (code === LESS || Number.isNaN(code)) throw new ReadError('truncated');
  }
}

/** Reads tag after tag of one text; what it says is of the last tag read. */
export class TagReader implements Attributes {
  name = '';
  /** Behind the tag's `>`. */
  end = 0;
  isEmpty = false;
  /** Reused from tag to tag; only the first `#count` are of this one. */
  readonly #spans: Span[] = [];
  #count = 0;
  #nameStart = 0;
  #nameEnd = 0;

  constructor(private readonly text: string) {}

  get(name: string): string | null {
    const isPrefixed = name.includes(':');
    for (let index = 0; index < this.#count; index += 1) {
      const span = this.#spans[index];
      if (!span) continue;
      const start = isPrefixed ? span.fullStart : span.nameStart;
      if (span.nameEnd - start === name.length && this.text.startsWith(name, start))
        return decodeEntities(this.text.slice(span.valueStart, span.valueEnd));
    }
    return null;
  }

  /** With its prefix, as written. */
  get fullName(): string {
    return this.text.slice(this.#nameStart, this.#nameEnd);
  }

  /** Where an attribute stands, by its whole name: from its name to behind its closing quote. Null where absent. */
  placeOf(name: string): { readonly start: number; readonly end: number } | null {
    for (let index = 0; index < this.#count; index += 1) {
      const span = this.#spans[index];
      if (span && this.text.slice(span.fullStart, span.nameEnd) === name)
        return { start: span.fullStart, end: span.valueEnd + 1 };
    }
    return null;
  }

  flag(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** The tag whose name begins at `from`. Throws where it has no end or an attribute has no quoted value. */
  read(from: number): void {
    this.#count = 0;
    this.isEmpty = false;
    let at = this.#readName(from);
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH) {
        this.isEmpty = true;
        at += 1;
      } else if (code <= BLANK) at += 1;
      else if (code === LESS || Number.isNaN(code)) throw new ReadError('truncated');
      else at = this.#readAttribute(at);
    }
    this.end = at + 1;
  }

  /** Local name; gives where it ends. */
  #readName(from: number): number {
    let start = from;
    let at = from;
    for (; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === COLON) start = at + 1;
      else if (code <= BLANK || code === GREATER || code === SLASH || Number.isNaN(code)) break;
    }
    if (at === start) throw new ReadError('corrupt');
    this.#nameStart = from;
    this.#nameEnd = at;
    const one = at - start === 1 ? ONE_LETTER[this.text.charCodeAt(start)] : undefined;
    this.name = one ?? this.text.slice(start, at);
    return at;
  }

  #readAttribute(from: number): number {
    if (this.#count === MOST_ATTRIBUTES) throw new ReadError('corrupt', { limit: MOST_ATTRIBUTES });
    let start = from;
    let at = from;
    for (; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === EQUALS || code <= BLANK) break;
      if (code === COLON) start = at + 1;
      else if (code === GREATER || Number.isNaN(code)) throw new ReadError('corrupt');
    }
    const nameEnd = at;
    while (this.text.charCodeAt(at) <= BLANK) at += 1;
    if (this.text.charCodeAt(at) !== EQUALS) throw new ReadError('corrupt');
    at += 1;
    while (this.text.charCodeAt(at) <= BLANK) at += 1;
    const quote = this.text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new ReadError('corrupt');
    const valueEnd = this.text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (valueEnd === -1) throw new ReadError('truncated');
    this.#keep(from, start, nameEnd, at + 1, valueEnd);
    return valueEnd + 1;
  }

  #keep(fullStart: number, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const span = this.#spans[this.#count];
    if (span) {
      span.fullStart = fullStart;
      span.nameStart = nameStart;
      span.nameEnd = nameEnd;
      span.valueStart = valueStart;
      span.valueEnd = valueEnd;
    } else this.#spans.push({ fullStart, nameStart, nameEnd, valueStart, valueEnd });
    this.#count += 1;
  }
}
