// The style lists of a workbook that exists: read as text, and grown by our entries behind what stands there, so that
// no index of the office's cells changes.

import { listXml, WorkbookStyles, type StyleLists } from '../write/styles';
import { RELATION_TYPES, CONTENT_TYPES } from '../package/relations';
import { patchPart, type WorkbookPackage } from '../package/workbook-package';
import { attributeOf, childrenOf, rootOf, textOf, type ElementSpan } from '../package/xml-elements';

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

export const stylesPathOf = (pack: WorkbookPackage): string | null =>
  pack.relationsOf(pack.workbookPath).find(({ type }) => type === RELATION_TYPES.styles)?.target ?? null;

type Lists = ReadonlyMap<string, ElementSpan>;

const listsOf = (xml: string): Lists => new Map(childrenOf(xml, rootOf(xml)).map(span => [span.name, span]));

function entriesOf(xml: string, lists: Lists, name: string): readonly string[] {
  const list = lists.get(name);
  return list ? childrenOf(xml, list).map(span => textOf(xml, span)) : [];
}

function numberFormatsOf(xml: string, lists: Lists): ReadonlyMap<string, number> {
  return new Map(
    entriesOf(xml, lists, 'numFmts').map(entry => [
      attributeOf(entry, 'formatCode') ?? '',
      Number(attributeOf(entry, 'numFmtId')),
    ]),
  );
}

/** The lists of a styles part. */
export function styleListsOf(xml: string): StyleLists {
  const lists = listsOf(xml);
  return {
    fonts: entriesOf(xml, lists, 'fonts'),
    fills: entriesOf(xml, lists, 'fills'),
    borders: entriesOf(xml, lists, 'borders'),
    cellFormats: entriesOf(xml, lists, 'cellXfs'),
    looks: entriesOf(xml, lists, 'dxfs'),
    numberFormats: numberFormatsOf(xml, lists),
  };
}

/** Our styles in a workbook that exists; those of a new one where it has none. */
export function existingStyles(pack: WorkbookPackage): WorkbookStyles {
  const path = stylesPathOf(pack);
  return path === null ? new WorkbookStyles() : new WorkbookStyles(styleListsOf(pack.text(path)));
}

/** Lists by name with entries appended. */
export function appendStyleEntries(
  pack: WorkbookPackage,
  path: string,
  additions: Readonly<Record<string, readonly string[]>>,
): void {
  const xml = pack.text(path);
  const lists = listsOf(xml);
  const replaced = Object.entries(additions)
    .filter(([, added]) => added.length > 0)
    .map(([name, added]) => [name, listXml(name, [...entriesOf(xml, lists, name), ...added])] as const);
  if (replaced.length > 0) patchPart(pack, path, ORDER, new Map(replaced));
}

/** Writes what our styles added. */
export function saveStyles(pack: WorkbookPackage, styles: WorkbookStyles): void {
  const path = stylesPathOf(pack);
  if (path === null) {
    const added = pack.freeSinglePath('xl/styles', '.xml');
    pack.add(added, CONTENT_TYPES.styles, styles.xml);
    pack.addRelation(pack.workbookPath, 'styles', added);
    return;
  }
  const { entries } = styles;
  appendStyleEntries(pack, path, {
    numFmts: entries.numberFormats,
    fonts: entries.fonts,
    fills: entries.fills,
    borders: entries.borders,
    cellXfs: entries.cellFormats,
    dxfs: styles.addedLooks,
  });
}
