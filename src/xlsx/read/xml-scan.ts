// One scan over the text of a part, without a tree: elements by their local name, attributes only when asked for.
// DOCTYPE is refused, so no entity can be declared; namespaces are not resolved, because parts are told by relation.

import { ReadError } from './limits';
import type { Stopwatch } from './limits';

export interface XmlHandler {
  /** `attributes` reads from the tag that is being opened, and only during this call. */
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Character data, decoded; called once or more between two tags. */
  text?(text: string): void;
}

const LESS = 60;
const SLASH = 47;
const QUESTION = 63;
const BANG = 33;
const COLON = 58;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code =
    name[1] === 'x' || name[1] === 'X'
      ? Number.parseInt(name.slice(2), 16)
      : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code >= 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
}

export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w+);/g, decodeEntity) : text;

/** Attributes of one tag, read from its text when asked for. */
export class Attributes {
  #tag = '';

  set(tag: string): void {
    this.#tag = tag;
  }

  /** By local name or, for `r:id`, by the name after any prefix that ends in it; null where absent. */
  get(name: string): string | null {
    const tag = this.#tag;
    for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
      const before = tag.charCodeAt(at - 1);
      if (!(before <= 32 || before === COLON)) continue;
      let next = at + name.length;
      while (tag.charCodeAt(next) <= 32) next += 1;
      if (tag[next] !== '=') continue;
      next += 1;
      while (tag.charCodeAt(next) <= 32) next += 1;
      const quote = tag[next];
      if (quote !== '"' && quote !== "'") continue;
      const end = tag.indexOf(quote, next + 1);
      return end === -1 ? null : decodeEntities(tag.slice(next + 1, end));
    }
    return null;
  }

  flag(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }
}

const localName = (tag: string, end: number): string => {
  const colon = tag.indexOf(':');
  return colon !== -1 && colon < end ? tag.slice(colon + 1, end) : tag.slice(0, end);
};

function nameEnd(tag: string): number {
  let at = 0;
  while (at < tag.length && tag.charCodeAt(at) > 32) at += 1;
  return at;
}

/** The `>` that ends a tag: one inside quotes does not. */
function tagEnd(text: string, from: number): number {
  let end = text.indexOf('>', from);
  while (end !== -1 && hasOpenQuote(text, from, end)) end = text.indexOf('>', end + 1);
  if (end === -1) throw new ReadError('corrupt');
  return end;
}

function hasOpenQuote(text: string, from: number, end: number): boolean {
  let quote = '';
  for (let at = from; at < end; at += 1) {
    const sign = text[at];
    if (quote === '' ? sign === '"' || sign === "'" : sign === quote)
      quote = quote === '' ? (sign ?? '') : '';
  }
  return quote !== '';
}

/** Skips `<?…?>`, comments and CDATA (whose text is given as it is); throws on DOCTYPE. Gives where to go on. */
function skipMarkup(text: string, at: number, handler: XmlHandler): number {
  const skipTo = (ending: string): number => {
    const end = text.indexOf(ending, at);
    if (end === -1) throw new ReadError('corrupt');
    return end + ending.length;
  };
  if (text.charCodeAt(at + 1) === QUESTION) return skipTo('?>');
  if (text.startsWith('<!--', at)) return skipTo('-->');
  if (text.startsWith('<![CDATA[', at)) {
    const end = skipTo(']]>');
    handler.text?.(text.slice(at + 9, end - 3));
    return end;
  }
  throw new ReadError('doctype');
}

/** Throws `ReadError` on DOCTYPE, on nesting beyond `depth`, on a tag without end, and when time is up. */
export function scanXml(text: string, handler: XmlHandler, depthLimit: number, watch: Stopwatch): void {
  const attributes = new Attributes();
  let depth = 0;
  let at = 0;
  for (let tag = text.indexOf('<'); tag !== -1; tag = text.indexOf('<', at)) {
    watch.check();
    if (tag > at && handler.text) handler.text(decodeEntities(text.slice(at, tag)));
    const sign = text.charCodeAt(tag + 1);
    if (sign === BANG || sign === QUESTION) {
      at = skipMarkup(text, tag, handler);
      continue;
    }
    const end = tagEnd(text, tag + 1);
    at = end + 1;
    if (sign === SLASH) {
      depth -= 1;
      const name = text.slice(tag + 2, end);
      handler.close?.(localName(name, nameEnd(name)));
      continue;
    }
    if (sign === LESS || sign <= 32) throw new ReadError('corrupt');
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const body = text.slice(tag + 1, isEmpty ? end - 1 : end);
    const name = localName(body, nameEnd(body));
    attributes.set(body);
    handler.open(name, attributes);
    if (isEmpty) handler.close?.(name);
    else if ((depth += 1) > depthLimit) throw new ReadError('too-deep', { limit: depthLimit });
  }
  if (depth > 0) throw new ReadError('truncated');
}
