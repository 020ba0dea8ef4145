// Text into XML as Excel writes it: markup escaped, and characters that XML cannot hold as `_xHHHH_`.

/** Opening line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const NEEDS_CARE = /[&<>"\r\n\t\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** What Excel reads back as the character: a text that looks like an escape is escaped itself. */
const escapedCharacters = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, hex);

const escapedMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Content of an element whose type is Excel's ST_Xstring: shared strings, formulas' results. */
export const xmlText = (text: string): string =>
  NEEDS_CARE.test(text) ? escapedMarkup(escapedCharacters(text)) : text;

/** Value of an attribute whose type is ST_Xstring: captions, prompts, names. */
export const xmlAttribute = (text: string): string =>
  NEEDS_CARE.test(text)
    ? escapedMarkup(escapedCharacters(text))
        .replaceAll('"', '&quot;')
        .replaceAll('\n', '_x000a_')
        .replaceAll('\t', '_x0009_')
    : text;

/** Content of an element that knows no `_xHHHH_`, such as a formula or a document property. */
export const plainXmlText = (text: string): string =>
  escapedMarkup(
    text
      .replace(LONE_SURROGATE, '\ufffd')
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
  );
