// Where the elements of a part begin and end, in one pass and without a tree: what is not touched stays as text.

import { decodeEntities } from './entities';
import { ReadError } from './read-error';
import { characterData, isMarkup, markupEnd } from './xml-scan';
import { tagEnd, TagReader } from './xml-tag';

export interface ElementSpan {
  /** With its prefix, as written. */
  readonly name: string;
  readonly start: number;
  /** Just behind the element. */
  readonly end: number;
  /** The opening tag. */
  readonly open: string;
  readonly innerStart: number;
  readonly innerEnd: number;
}

const SLASH = 47;

/** The elements that stand directly between two places, in order. Throws `ReadError`. */
export function elementsBetween(xml: string, from: number, to: number): readonly ElementSpan[] {
  const found: ElementSpan[] = [];
  const reader = new TagReader(xml);
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    if (isMarkup(xml, at)) {
      at = markupEnd(xml, at);
      continue;
    }
    if (xml.charCodeAt(at + 1) === SLASH) throw new ReadError('corrupt');
    reader.read(at + 1);
    const { end: innerStart, fullName: name } = reader;
    const innerEnd = reader.isEmpty ? innerStart : contentEnd(xml, innerStart, to);
    const end = reader.isEmpty ? innerStart : tagEnd(xml, innerEnd + 2);
    found.push({ name, start: at, end, open: xml.slice(at, innerStart), innerStart, innerEnd });
    at = end;
  }
  return found;
}

/** Where the closing tag of the element begins whose contents start here; what it holds is passed over unread. */
function contentEnd(xml: string, from: number, to: number): number {
  let depth = 1;
  for (let at = xml.indexOf('<', from); at >= 0 && at < to; at = xml.indexOf('<', at)) {
    if (isMarkup(xml, at)) {
      at = markupEnd(xml, at);
      continue;
    }
    const closes = xml.charCodeAt(at + 1) === SLASH;
    if (closes && (depth -= 1) === 0) return at;
    at = tagEnd(xml, at + 1);
    if (!closes && xml.charCodeAt(at - 2) !== SLASH) depth += 1;
  }
  throw new ReadError('truncated');
}

export function rootOf(xml: string): ElementSpan {
  const [root] = elementsBetween(xml, 0, xml.length);
  if (!root) throw new ReadError('corrupt');
  return root;
}

export const childrenOf = (xml: string, parent: ElementSpan): readonly ElementSpan[] =>
  elementsBetween(xml, parent.innerStart, parent.innerEnd);

export const childNamed = (xml: string, parent: ElementSpan, name: string): ElementSpan | undefined =>
  childrenOf(xml, parent).find(child => child.name === name);

export const textOf = (xml: string, span: ElementSpan): string => xml.slice(span.start, span.end);

/** The name without its prefix. */
export const localName = ({ name }: ElementSpan): string => name.slice(name.indexOf(':') + 1);

/**
 * The elements of these local names at any depth, in order; within one of them none is looked for. Throws `ReadError`.
 */
export function elementsNamed(
  xml: string,
  names: ReadonlySet<string>,
  within: Pick<ElementSpan, 'innerStart' | 'innerEnd'> = { innerStart: 0, innerEnd: xml.length },
): readonly ElementSpan[] {
  const found: ElementSpan[] = [];
  const reader = new TagReader(xml);
  let depth = 0;
  let top: (Omit<ElementSpan, 'end' | 'innerEnd'> & { readonly depth: number }) | null = null;
  for (
    let at = xml.indexOf('<', within.innerStart);
    at >= 0 && at < within.innerEnd;
    at = xml.indexOf('<', reader.end)
  ) {
    if (isMarkup(xml, at)) {
      reader.end = markupEnd(xml, at);
      continue;
    }
    const closes = xml.charCodeAt(at + 1) === SLASH;
    reader.read(closes ? at + 2 : at + 1);
    if (closes) {
      depth -= 1;
      if (top?.depth !== depth) continue;
      const { depth: own, ...span } = top;
      void own;
      found.push({ ...span, end: reader.end, innerEnd: at });
      top = null;
      continue;
    }
    if (top === null && names.has(reader.name)) {
      const { end, fullName: name } = reader;
      const span = { name, start: at, open: xml.slice(at, end), innerStart: end };
      if (reader.isEmpty) found.push({ ...span, end, innerEnd: end });
      else top = { ...span, depth };
    }
    if (!reader.isEmpty) depth += 1;
  }
  if (depth !== 0) throw new ReadError('truncated');
  return found;
}

/** The text with each of these elements as `change` gives it; null leaves one as it is. */
export function withElements(
  xml: string,
  spans: readonly ElementSpan[],
  change: (span: ElementSpan) => string | null,
): string {
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    const text = change(span);
    if (text === null) continue;
    pieces.push(xml.slice(from, span.start), text);
    from = span.end;
  }
  return from === 0 ? xml : pieces.join('') + xml.slice(from);
}

/** The character data of an element, decoded: text and CDATA, without comments and without what elements hold. */
export function contentOf(xml: string, { innerStart, innerEnd }: ElementSpan): string {
  const inside = xml.slice(innerStart, innerEnd);
  if (!inside.includes('<')) return decodeEntities(inside);
  const held = elementsBetween(xml, innerStart, innerEnd);
  const pieces: string[] = [];
  let from = innerStart;
  for (const { start, end } of [...held, { start: innerEnd, end: innerEnd }]) {
    pieces.push(characterData(xml.slice(from, start)));
    from = end;
  }
  return pieces.join('');
}

/** The element with other contents; one that closed itself is opened. */
export function withInner(xml: string, span: ElementSpan, inner: string): string {
  const open = span.open.replace(/\s*\/>$/, '>');
  return `${xml.slice(0, span.start)}${open}${inner}</${span.name}>${xml.slice(span.end)}`;
}

/** The attributes of the tag that a text begins with. Throws `ReadError`. */
export function attributesOf(element: string): TagReader {
  const reader = new TagReader(element);
  reader.read(1);
  return reader;
}

/** Value of an attribute, decoded; a prefix of its name does not matter. None in an empty text. */
export const attributeOf = (element: string, name: string): string | undefined =>
  element === '' ? undefined : (attributesOf(element).get(name) ?? undefined);

/** The opening tag with an attribute set, or taken away by null. `value` is escaped already. */
export function withAttribute(open: string, name: string, value: string | null): string {
  const place = attributesOf(open).placeOf(name);
  const without = place ? open.slice(0, place.start - 1) + open.slice(place.end) : open;
  return value === null ? without : without.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
}

/** The opening tag with the attribute's value changed where it stands, or added at the end. `value` is escaped already. */
export function withValue(open: string, name: string, value: string): string {
  const place = attributesOf(open).placeOf(name);
  return place
    ? `${open.slice(0, place.start)}${name}="${value}"${open.slice(place.end)}`
    : withAttribute(open, name, value);
}

/**
 * The part with some of the root's elements replaced. Elements that are missing go where `order` wants them; an empty
 * text takes an element away; all others stay as they are, those that `order` does not know included.
 */
export function withChildren(
  xml: string,
  order: readonly string[],
  replacements: ReadonlyMap<string, string>,
): string {
  const root = rootOf(xml);
  const rank = new Map(order.map((name, index) => [name, index]));
  const pending = [...replacements].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const open = root.open.endsWith('/>') ? root.open.replace(/\s*\/>$/, '>') : root.open;
  const pieces: string[] = [xml.slice(0, root.start), open];
  let last = -1;
  for (const child of childrenOf(xml, root)) {
    const here = rank.get(child.name) ?? last;
    while (pending.length > 0 && (rank.get(pending[0]?.[0] ?? '') ?? 0) <= here)
      pieces.push(pending.shift()?.[1] ?? '');
    if (!replacements.has(child.name)) pieces.push(textOf(xml, child));
    last = Math.max(last, here);
  }
  pieces.push(...pending.map(([, text]) => text), `</${root.name}>`, xml.slice(root.end));
  return pieces.join('');
}
