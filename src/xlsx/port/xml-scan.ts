// Where the elements of a part begin and end, in one pass and without a tree: what is not touched stays as text.

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

/** The part is not the XML that a workbook holds. */
export class XmlError extends Error {}

const NAME = /^<([^\s/>!?]+)/;

function behind(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw new XmlError(`unclosed at ${from}`);
  return at + text.length;
}

/** Behind a comment, processing instruction or CDATA section that starts here; the same place where none does. */
function behindNonElement(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at);
  if (xml.startsWith('<?', at)) return behind(xml, '?>', at);
  if (xml.startsWith('<![CDATA[', at)) return behind(xml, ']]>', at);
  if (xml.startsWith('<!', at)) throw new XmlError('document types are not taken');
  return at;
}

const SLASH = 47;
const GREATER = 62;
const BLANK = 32;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Just behind the tag that starts here; a `>` may stand in a value. Throws `XmlError`. */
function behindTag(xml: string, at: number): number {
  const first = xml.charCodeAt(at + 1);
  if (first <= BLANK || first === GREATER) throw new XmlError(`no tag at ${at}`);
  for (let index = at + 1; index < xml.length; index += 1) {
    const sign = xml.charCodeAt(index);
    if (sign === GREATER) return index + 1;
    if (sign === QUOTE || sign === APOSTROPHE) index = behind(xml, sign === QUOTE ? '"' : "'", index + 1) - 1;
  }
  throw new XmlError(`no tag at ${at}`);
}

/** The elements that stand directly between two places, in order. Throws `XmlError`. */
export function elementsBetween(xml: string, from: number, to: number): readonly ElementSpan[] {
  const found: ElementSpan[] = [];
  let depth = 0;
  let top: { name: string; start: number; open: string; innerStart: number } | null = null;
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const skipped = behindNonElement(xml, at);
    if (skipped > at) {
      at = xml.indexOf('<', skipped);
      continue;
    }
    if (xml.charCodeAt(at + 1) === SLASH) {
      const end = behind(xml, '>', at);
      depth -= 1;
      if (depth < 0) throw new XmlError(`stray closing tag at ${at}`);
      if (depth === 0 && top) found.push({ ...top, end, innerEnd: at });
      at = xml.indexOf('<', end);
      continue;
    }
    const end = behindTag(xml, at);
    const isClosed = xml.charCodeAt(end - 2) === SLASH;
    if (depth === 0) {
      const open = xml.slice(at, end);
      const name = NAME.exec(open)?.[1];
      if (name === undefined) throw new XmlError(`no tag at ${at}`);
      top = { name, start: at, open, innerStart: end };
      if (isClosed) found.push({ ...top, end, innerEnd: end });
    }
    if (!isClosed) depth += 1;
    at = xml.indexOf('<', end);
  }
  if (depth !== 0) throw new XmlError('unclosed element');
  return found;
}

export function rootOf(xml: string): ElementSpan {
  const [root] = elementsBetween(xml, 0, xml.length);
  if (!root) throw new XmlError('no root element');
  return root;
}

export const childrenOf = (xml: string, parent: ElementSpan): readonly ElementSpan[] =>
  elementsBetween(xml, parent.innerStart, parent.innerEnd);

export const childNamed = (xml: string, parent: ElementSpan, name: string): ElementSpan | undefined =>
  childrenOf(xml, parent).find(child => child.name === name);

export const textOf = (xml: string, span: ElementSpan): string => xml.slice(span.start, span.end);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities resolved. */
export const xmlDecoded = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
        (whole, hex, number, name) => {
          if (name !== undefined) return ENTITIES[String(name)] ?? whole;
          const code = hex === undefined ? Number(number) : Number.parseInt(String(hex), 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** Entities and Excel's `_xHHHH_` resolved. */
export const xstringDecoded = (text: string): string =>
  xmlDecoded(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = attributePatterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, pattern);
  return pattern;
}

/** Value of an attribute, decoded; a prefix of its name does not matter. */
export function attributeOf(open: string, name: string): string | undefined {
  const match = attributePattern(name).exec(open);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : xmlDecoded(value);
}

/** The opening tag with an attribute set, or taken away by null. `value` is escaped already. */
export function withAttribute(open: string, name: string, value: string | null): string {
  const without = open.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  return value === null ? without : without.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
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
