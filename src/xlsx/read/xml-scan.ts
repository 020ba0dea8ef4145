// One scan over the text of a part, without a tree: elements by their local name, attributes only when asked for.
// DOCTYPE is refused, so no entity can be declared; namespaces are not resolved, because parts are told by relation.

import { ReadError } from './limits';
import type { Stopwatch } from './limits';
import { decodeEntities, TagReader } from './xml-tag';
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

/** Skips `<?…?>`, comments and CDATA (whose text is given as it is); throws on DOCTYPE. Gives where to go on. */
function skipMarkup(text: string, at: number, handler: XmlHandler): number {
  const skipTo = (ending: string): number => {
    const end = text.indexOf(ending, at);
    if (end === -1) throw new ReadError('truncated');
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
  const reader = new TagReader(text);
  let depth = 0;
  let at = 0;
  for (let tag = text.indexOf('<'); tag !== -1; tag = text.indexOf('<', at)) {
    watch.check();
    if (tag > at && handler.text && handler.wantsText !== false)
      handler.text(decodeEntities(text.slice(at, tag)));
    const sign = text.charCodeAt(tag + 1);
    if (sign === BANG || sign === QUESTION) {
      at = skipMarkup(text, tag, handler);
      continue;
    }
    reader.read(sign === SLASH ? tag + 2 : tag + 1);
    at = reader.end;
    if (sign === SLASH) {
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
