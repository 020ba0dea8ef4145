// What ExcelJS writes against the schema, put right: the elements of a font in an order of its own, and bars of
// conditional formats that refer to an extension without naming one. Excel takes both; its Open XML SDK does not.

import { strFromU8, strToU8 } from 'fflate';

type Parts = Readonly<Record<string, Uint8Array>>;

/** Elements of a font in the order of the schema (ISO/IEC 29500-1, 18.8.22). */
const FONT_ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color'],
  ...['name', 'rFont', 'family', 'charset', 'scheme'],
];

const placeOf = (element: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');

function inOrder(fontElements: string): string {
  const elements = fontElements.match(/<\w+[^>]*\/>/g) ?? [];
  return elements.sort((one, other) => placeOf(one) - placeOf(other)).join('');
}

const fixedFonts = (styles: string): string =>
  styles.replace(
    /<font>((?:<\w+[^>]*\/>)+)<\/font>/g,
    (_, elements: string) => `<font>${inOrder(elements)}</font>`,
  );

const withoutEmptyReferences = (sheet: string): string =>
  sheet.replace(/<extLst><ext [^>]*><x14:id\s*(?:\/>|><\/x14:id>)<\/ext><\/extLst>/g, '');

function fixed(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'xl/styles.xml') return strToU8(fixedFonts(strFromU8(bytes)));
  if (name.startsWith('xl/worksheets/sheet')) return strToU8(withoutEmptyReferences(strFromU8(bytes)));
  return bytes;
}

export const fixedParts = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, fixed(name, bytes)]));
