// The document's own properties in the bytes of a file, as far as tags of sheets need them. Properties of others stay
// as they are.

import type { SecondTag } from '../../workbook/second-tag';
import { customPropertiesPart, customPropertyXml } from '../write/document-properties';
import { CONTENT_TYPES } from '../package/relations';
import type { WorkbookPackage } from '../package/workbook-package';
import { ReadError } from '../package/read-error';
import {
  attributeOf,
  childrenOf,
  contentOf,
  rootOf,
  textOf,
  withChildren,
  type ElementSpan,
} from '../package/xml-elements';

const PATH = 'docProps/custom.xml';

const partOf = (pack: WorkbookPackage): string | null => {
  const found = pack.relationsOf('').find(({ type }) => /\/custom-?properties$/i.test(type))?.target;
  return found !== undefined && pack.has(found) ? found : null;
};

const nameOf = ({ open }: ElementSpan): string => attributeOf(open, 'name') ?? '';

/** The part's XML; null where there is none, or one that cannot be patched: no reason to refuse the workbook. */
function xmlOf(pack: WorkbookPackage, path: string): string | null {
  try {
    const xml = pack.text(path);
    const root = rootOf(xml);
    childrenOf(xml, root).forEach(span => childrenOf(xml, span));
    return root.name === 'Properties' ? xml : null;
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

const valuesIn = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(xml, rootOf(xml)).map(span => {
      const [value] = childrenOf(xml, span);
      return [nameOf(span), value ? contentOf(xml, value) : ''] as const;
    }),
  );

/** By name; values as text. */
export function readDocumentProperties(pack: WorkbookPackage): ReadonlyMap<string, string> {
  const path = partOf(pack);
  const xml = path === null ? null : xmlOf(pack, path);
  return xml === null ? new Map() : valuesIn(xml);
}

function patched(xml: string, put: readonly SecondTag[], remove: ReadonlySet<string>): string {
  const root = rootOf(xml);
  const gone = new Set([...remove, ...put.map(({ property }) => property)]);
  const retained = childrenOf(xml, root).filter(span => !gone.has(nameOf(span)));
  const last = Math.max(1, ...retained.map(({ open }) => Number(attributeOf(open, 'pid')) || 0));
  const added = put.map(({ property, table }, index) => customPropertyXml(property, table, last + 1 + index));
  const children = [...retained.map(span => textOf(xml, span)), ...added].join('');
  return withChildren(xml, ['property'], new Map([['property', children]]));
}

/** Only where something changes. */
export function writeSecondTags(
  pack: WorkbookPackage,
  tags: readonly SecondTag[],
  remove: readonly string[],
): void {
  const stored = readDocumentProperties(pack);
  const put = tags.filter(({ property, table }) => stored.get(property) !== table);
  const gone = new Set(remove.filter(property => stored.has(property)));
  const path = partOf(pack);
  if (put.length + gone.size === 0) return;
  if (path !== null) {
    const xml = xmlOf(pack, path);
    if (xml !== null) pack.put(path, patched(xml, put, gone));
    return;
  }
  const properties = Object.fromEntries(put.map(({ property, table }) => [property, table]));
  pack.add(PATH, CONTENT_TYPES.customProperties, customPropertiesPart(properties));
  pack.addRelation('', 'customProperties', PATH);
}
