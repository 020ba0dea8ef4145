// One scan over the text of a part, without a tree: elements by their local name, attributes only when asked for.
// DOCTYPE is refused, so no entity can be declared; namespaces are not resolved, because parts are told by relation.

import { decodeEntities } from './entities';
import type { Stopwatch } from './limits';
import { ReadError } from './read-error';
import { TagReader } from './xml-tag';
import type { Attributes } from './xml-tag';

export interface XmlHandler {
  /** `attributes` reads from the tag that is being opened, and only during this call. */
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Character data, decoded; called once or more between two tags. */
  text?(text: string): void;
  /** Whether the text that follows is of use: most of a sheet's is not, and decoding it would cost. */
  readonly wantsText?: boolean;
}

const SLASH = 47;
const QUESTION = 63;
const BANG = 33;

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** Whether no element starts here but `<?…?>`, a comment, CDATA or what is refused. */
export const isMarkup = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at + 1);
  return sign === BANG || sign === QUESTION;
};

/** Just behind the markup that starts here. Throws on DOCTYPE and where it has no end. */
export function markupEnd(text: string, at: number): number {
  const behind = (ending: string): number => {
    const end = text.indexOf(ending, at);
    if (end === -1) throw new ReadError('truncated');
    return end + ending.length;
  };
  if (text.charCodeAt(at + 1) === QUESTION) return behind('?>');
  if (text.startsWith('<!--', at)) return behind('-->');
  if (text.startsWith(CDATA, at)) return behind(CDATA_END);
  throw new ReadError('doctype');
}

/** The decoded text of what holds no element; CDATA is given as it is. */
export function characterData(text: string): string {
  let tag = text.indexOf('<');
  if (tag === -1) return decodeEntities(text);
  const pieces: string[] = [];
  let from = 0;
  for (; tag !== -1; tag = text.indexOf('<', from)) {
    pieces.push(decodeEntities(text.slice(from, tag)));
    from = passMarkup(text, tag, { open: () => undefined, text: cdata => pieces.push(cdata) });
  }
  return pieces.join('') + decodeEntities(text.slice(from));
}

/** The text of CDATA is given as it is. */
function passMarkup(text: string, at: number, handler: XmlHandler): number {
  const end = markupEnd(text, at);
  if (text.startsWith(CDATA, at)) handler.text?.(text.slice(at + CDATA.length, end - CDATA_END.length));
  return end;
}

/** Throws `ReadError` on DOCTYPE, on nesting beyond `depth`, on a tag without end, and when time is up. */
export function scanXml(text: string, handler: XmlHandler, depthLimit: number, watch: Stopwatch): void {
  const reader = new TagReader(text);
  let depth = 0;
  let at = 0;
  for (let tag = text.indexOf('<'); tag !== -1; tag = text.indexOf('<', at)) {
    watch.check();
    if (tag > at && handler.text && handler.wantsText !== false)
      handler.text(decodeEntities(text.slice(at, tag)));
    if (isMarkup(text, tag)) {
      at = passMarkup(text, tag, handler);
      continue;
    }
    const closes = text.charCodeAt(tag + 1) === SLASH;
    reader.read(closes ? tag + 2 : tag + 1);
    at = reader.end;
    if (closes) {
      depth -= 1;
      if (depth < 0) throw new ReadError('corrupt');
      handler.close?.(reader.name);
      continue;
    }
    handler.open(reader.name, reader);
    if (reader.isEmpty) handler.close?.(reader.name);
    else if ((depth += 1) > depthLimit) throw new ReadError('too-deep', { limit: depthLimit });
  }
  if (depth > 0) throw new ReadError('truncated');
}
