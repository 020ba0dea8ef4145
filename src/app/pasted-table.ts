// A table as it comes out of the clipboard: lines with tabs between cells, a cell with line breaks in double quotes.

import type { CriteriaGrid } from '../core/criteria';

/** The text of a file, or null where its bytes are no text. UTF-8, or UTF-16 with a byte order mark. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

const cellOf = (text: string): string | null => (text.trim() === '' ? null : text.normalize('NFC'));

/** Quotes count only where they open a cell, as a spreadsheet program writes them. */
export function gridOfText(text: string): CriteriaGrid {
  const rows: (string | null)[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const cell = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y;
  for (let at = 0; at <= source.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    const match = cell.exec(source);
    if (!match) break;
    rows.at(-1)?.push(cellOf(match[1]?.replaceAll('""', '"') ?? match[2] ?? ''));
    if (source[cell.lastIndex] === '\n') rows.push([]);
  }
  return rows;
}
