// The shared texts of a workbook that exists: read for their values, and grown behind what stands there.

import { CONTENT_TYPES, RELATION_TYPES } from '../package/relations';
import { PartReading } from '../package/part-reading';
import { SharedStringTable } from '../write/shared-strings';
import type { WorkbookPackage } from '../package/workbook-package';
import {
  childrenOf,
  contentOf,
  elementsBetween,
  rootOf,
  withAttribute,
  withInner,
  type ElementSpan,
} from '../package/xml-elements';
import { unescapeText } from '../package/entities';

export interface ExistingStrings {
  /** The text of each item, runs joined, readings for East Asian scripts left out. */
  readonly texts: readonly string[];
  readonly shared: SharedStringTable;
}

const stringsPathOf = (pack: WorkbookPackage): string | null =>
  pack.relationsOf(pack.workbookPath).find(({ type }) => type === RELATION_TYPES.sharedStrings)?.target ??
  null;

/** The text of an `si` or `is` element's inside. */
export function richText(xml: string, from: number, to: number): string {
  return elementsBetween(xml, from, to)
    .map(span => {
      if (span.name === 't') return unescapeText(contentOf(xml, span));
      return span.name === 'r' ? richText(xml, span.innerStart, span.innerEnd) : '';
    })
    .join('');
}

/** An item that is one text, without runs and readings. */
const isPlain = (xml: string, item: ElementSpan): boolean =>
  childrenOf(xml, item)
    .map(({ name }) => name)
    .join() === 't';

const NONE: readonly string[] = [];

const itemTexts = new PartReading(xml => {
  const items = childrenOf(xml, rootOf(xml));
  const texts: readonly string[] = items.map(({ innerStart, innerEnd }) =>
    richText(xml, innerStart, innerEnd),
  );
  return { texts, plain: items.map((item, index) => (isPlain(xml, item) ? (texts[index] ?? null) : null)) };
});

export function existingStrings(pack: WorkbookPackage): ExistingStrings {
  const path = stringsPathOf(pack);
  if (path === null) return { texts: NONE, shared: new SharedStringTable() };
  const { texts, plain } = pack.read(path, itemTexts);
  return { texts, shared: new SharedStringTable(plain) };
}

/** Writes what was added. */
export function saveStrings(pack: WorkbookPackage, shared: SharedStringTable): void {
  if (shared.addedXml === '') return;
  const path = stringsPathOf(pack);
  if (path === null) {
    const added = pack.freeSinglePath('xl/sharedStrings', '.xml');
    pack.add(added, CONTENT_TYPES.sharedStrings, shared.xml);
    pack.addRelation(pack.workbookPath, 'sharedStrings', added);
    return;
  }
  const xml = pack.text(path);
  const root = rootOf(xml);
  // The number of uses is optional, and no longer known.
  const open = withAttribute(withAttribute(root.open, 'count', null), 'uniqueCount', String(shared.size));
  const former = xml.slice(root.innerStart, root.innerEnd);
  pack.put(path, withInner(xml, { ...root, open }, former + shared.addedXml));
}
