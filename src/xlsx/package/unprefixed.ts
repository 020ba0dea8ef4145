// Some programs write `<x:worksheet xmlns:x="…">` where others write `<worksheet xmlns="…">`: it says the same. Parts are
// patched in one form, without the prefix; a part whose names cannot be told apart without it stays as it is.

import { TagReader } from './xml-tag';
import { isMarkup, markupEnd } from './xml-scan';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Of the parts that are patched by the names of their elements. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  `${PACKAGE}/content-types`,
  `${PACKAGE}/relationships`,
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
]);

const SLASH = 47;

/** Each tag in order, without a look at how they nest. */
function* tagsOf(xml: string): Generator<{ readonly at: number; readonly reader: TagReader }> {
  const reader = new TagReader(xml);
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', reader.end)) {
    if (isMarkup(xml, at)) {
      reader.end = markupEnd(xml, at);
      continue;
    }
    reader.read(xml.charCodeAt(at + 1) === SLASH ? at + 2 : at + 1);
    yield { at, reader };
  }
}

/** The prefix of the root, where it stands for one of ours. */
function prefixOf(xml: string): string | null {
  for (const { reader } of tagsOf(xml)) {
    const [prefix = '', local] = reader.fullName.split(':');
    const isOurs = local !== undefined && NAMESPACES.has(reader.get(`xmlns:${prefix}`) ?? '');
    return isOurs && reader.placeOf('xmlns') === null ? prefix : null;
  }
  return null;
}

/** Whether a tag below the root gives names another meaning. */
const redeclares = (reader: TagReader, prefix: string): boolean =>
  reader.placeOf('xmlns') !== null || reader.placeOf(`xmlns:${prefix}`) !== null;

/** Throws `ReadError` on a part that is no XML. */
export function unprefixed(xml: string): string {
  const prefix = prefixOf(xml);
  if (prefix === null) return xml;
  const pieces: string[] = [];
  let from = 0;
  for (const { at, reader } of tagsOf(xml)) {
    const isRoot = pieces.length === 0;
    if (!isRoot && redeclares(reader, prefix)) return xml;
    const name = reader.fullName;
    // A name without a prefix is of no namespace here: it would be drawn into ours.
    if (!name.includes(':')) return xml;
    const start = xml.charCodeAt(at + 1) === SLASH ? at + 2 : at + 1;
    pieces.push(xml.slice(from, start));
    from = name.startsWith(`${prefix}:`) ? start + prefix.length + 1 : start;
    const declared = isRoot ? reader.placeOf(`xmlns:${prefix}`) : null;
    if (declared) {
      pieces.push(xml.slice(from, declared.start), 'xmlns');
      from = declared.start + `xmlns:${prefix}`.length;
    }
  }
  return pieces.join('') + xml.slice(from);
}
