// What a file says about itself: title, the program that wrote it, and our own properties. No dates and no persons,
// so that the same declaration gives the same bytes.

import { plainXmlText, xmlAttribute, XML_HEAD } from '../package/xml-text';

export const corePropertiesPart = (title: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXmlText(title)}</dc:title></cp:coreProperties>`;

/** A name other than Excel's makes LibreOffice compute every formula instead of trusting cached results. */
export const extendedPropertiesPart = (): string =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>PAR Index</Application></Properties>';

const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function customPropertiesPart(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + 2}" name="${xmlAttribute(name)}">` +
      `<vt:lpwstr>${plainXmlText(value)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`
  );
}
