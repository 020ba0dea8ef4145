// What a file says about itself: title, the program that wrote it, and our own properties. No dates and no persons,
// so that the same declaration gives the same bytes.

import { plainXmlText, xmlAttribute, XML_HEAD } from '../../ooxml/xml-text';

export const corePropertiesPart = (title: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXmlText(title)}</dc:title></cp:coreProperties>`;

/** A name other than Excel's makes LibreOffice compute every formula instead of trusting cached results. */
export const extendedPropertiesPart = (): string =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>PAR Index</Application></Properties>';

const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Says its namespace itself: a part that exists may call it otherwise. `id` counts from 2. */
export const customPropertyXml = (name: string, value: string, id: number): string =>
  `<property fmtid="${FORMAT_ID}" pid="${id}" name="${xmlAttribute(name)}">` +
  `<vt:lpwstr xmlns:vt="${TYPES_NAMESPACE}">${plainXmlText(value)}</vt:lpwstr></property>`;

export function customPropertiesPart(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(([name, value], index) =>
    customPropertyXml(name, value, index + 2),
  );
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="${TYPES_NAMESPACE}">${entries.join('')}</Properties>`
  );
}
