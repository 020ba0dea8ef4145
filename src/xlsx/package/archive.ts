// Parts of a workbook into one zip file, with a fixed date: the same parts give the same bytes.

import { strToU8, zipSync, type Zippable } from 'fflate';

export type CompressionLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The earliest that a zip can hold, in local time because zip files know no zone. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Content by path, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const partBytes = (xml: string): Uint8Array => strToU8(xml);

export function zipParts(parts: Parts, level: CompressionLevel): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of parts) entries[path] = bytes;
  return zipSync(entries, { level, mtime: FIXED_DATE });
}
