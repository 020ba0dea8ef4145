// The document's own properties in the bytes of an .xlsx file, which ExcelJS drops. All are kept as text.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { attribute, escapeXml, unescapeXml } from './xml-text';

type Parts = Readonly<Record<string, Uint8Array>>;

const PART = 'docProps/custom.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function readDocumentProperties(bytes: Uint8Array): ReadonlyMap<string, string> {
  const part = unzipSync(bytes, { filter: file => file.name === PART })[PART];
  const properties = new Map<string, string>();
  if (!part) return properties;
  for (const [, tag = '', value = ''] of strFromU8(part).matchAll(
    /<property\b([^>]*)>\s*<vt:\w+[^>]*>([^<]*)<\/vt:/g,
  ))
    properties.set(attribute(tag, 'name') ?? '', unescapeXml(value));
  return properties;
}

const propertyXml = ([name, value]: readonly [string, unknown], index: number): string =>
  `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${escapeXml(name)}">` +
  `<vt:lpwstr>${escapeXml(String(value))}</vt:lpwstr></property>`;

const before = (part: Uint8Array | undefined, end: string, added: string): Uint8Array =>
  strToU8(strFromU8(part ?? new Uint8Array()).replace(end, `${added}${end}`));

/** The same parts with these properties. */
export function withDocumentProperties(parts: Parts, properties: ReadonlyMap<string, unknown>): Parts {
  if (properties.size === 0) return parts;
  const [types, relations] = ['[Content_Types].xml', '_rels/.rels'];
  return {
    ...parts,
    [PART]: strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${OFFICE}/custom-properties" ` +
        `xmlns:vt="${OFFICE}/docPropsVTypes">${[...properties].map(propertyXml).join('')}</Properties>`,
    ),
    [types]: before(parts[types], '</Types>', `<Override PartName="/${PART}" ContentType="${TYPE}"/>`),
    [relations]: before(
      parts[relations],
      '</Relationships>',
      `<Relationship Id="rIdCustom" Type="${OFFICE}/relationships/custom-properties" Target="${PART}"/>`,
    ),
  };
}
