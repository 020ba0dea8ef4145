// Workbook packages put together by hand, for what no program at hand writes: odd but valid ones, and hostile ones.
import { zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Text of each part by its name; null leaves out a part that is there by default. */
export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

export const relations = (
  ...items: readonly (readonly [id: string, type: string, target: string])[]
): string =>
  `<Relationships xmlns="${PACKAGE}">${items.map(item => relation(...item)).join('')}</Relationships>`;

export const sheetXml = (rows: string, before = '', after = ''): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const workbookXml = (
  inside = '<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets>',
): string => `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</workbook>`;

export const stringsXml = (...items: readonly string[]): string =>
  `<sst xmlns="${MAIN}">${items.map(item => `<si>${item}</si>`).join('')}</sst>`;

const DEFAULT_PARTS: Parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': workbookXml(),
  'xl/_rels/workbook.xml.rels': relations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheetXml(''),
  'xl/sharedStrings.xml': stringsXml('<t>chung 0</t>', '<t>chung 1</t>'),
};

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The bytes of a package: one sheet "Một" unless `parts` say otherwise. */
export function packageOf(parts: Parts): Uint8Array {
  const all = Object.entries({ ...DEFAULT_PARTS, ...parts });
  return zipSync(
    Object.fromEntries(
      all.flatMap(([name, content]) => (content === null ? [] : [[name, bytesOf(content)]])),
    ),
  );
}

/** A package whose one sheet has these rows. */
export const packageWithRows = (rows: string, before = '', after = ''): Uint8Array =>
  packageOf({ 'xl/worksheets/sheet1.xml': sheetXml(rows, before, after) });

export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))].forEach(
    (unit, index) => {
      view.setUint16(index * 2, unit, order === 'le');
    },
  );
  return bytes;
}
