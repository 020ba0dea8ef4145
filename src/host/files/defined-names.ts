// Defined names in the bytes of an .xlsx file, constants and hidden ones included, which ExcelJS drops.

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { attribute, escapeXml, unescapeXml } from './xml-text';

export interface FileName {
  readonly name: string;
  /** Index of the sheet among all sheets; null for the whole workbook. */
  readonly sheetIndex: number | null;
  /** Without `=`. */
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly comment: string;
}

const PART = 'xl/workbook.xml';

export function readNames(bytes: Uint8Array): readonly FileName[] {
  const part = unzipSync(bytes, { filter: file => file.name === PART })[PART];
  if (!part) return [];
  const names: FileName[] = [];
  for (const [, tag = '', content = ''] of strFromU8(part).matchAll(
    /<definedName\b([^>]*)>([^<]*)<\/definedName>/g,
  )) {
    const sheet = attribute(tag, 'localSheetId');
    names.push({
      name: attribute(tag, 'name') ?? '',
      sheetIndex: sheet === null ? null : Number(sheet),
      refersTo: unescapeXml(content),
      hidden: attribute(tag, 'hidden') === '1',
      comment: attribute(tag, 'comment') ?? '',
    });
  }
  return names;
}

function nameElement(item: FileName): string {
  const local = item.sheetIndex === null ? '' : ` localSheetId="${item.sheetIndex}"`;
  const hidden = item.hidden ? ' hidden="1"' : '';
  const comment = item.comment === '' ? '' : ` comment="${escapeXml(item.comment)}"`;
  const attributes = `name="${escapeXml(item.name)}"${comment}${local}${hidden}`;
  return `<definedName ${attributes}>${escapeXml(item.refersTo)}</definedName>`;
}

/** The same parts with these names added to those that the workbook has. */
export function withNames(
  parts: Readonly<Record<string, Uint8Array>>,
  names: readonly FileName[],
): Readonly<Record<string, Uint8Array>> {
  if (names.length === 0) return parts;
  const part = parts[PART];
  if (!part) throw new Error(`The file has no ${PART}.`);
  const text = strFromU8(part);
  const added = names.map(nameElement).join('');
  const merged = text.includes('</definedNames>')
    ? text.replace('</definedNames>', () => `${added}</definedNames>`)
    : text.replace('</sheets>', () => `</sheets><definedNames>${added}</definedNames>`);
  return { ...parts, [PART]: strToU8(merged) };
}
