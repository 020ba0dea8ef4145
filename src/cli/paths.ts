// Where a path of the command line leads. Node hands arguments over as text, and a name whose bytes are no UTF-8
// arrives with signs in their place: such a name is looked for in its folder, where the bytes still stand.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What stands in a text for bytes that are none. */
const REPLACED = '\uFFFD';
const SEPARATOR = Buffer.from(path.sep);

/** `bytes` where only they open the file; `ambiguous` where several names look like the one that was given. */
export type Located =
  | { readonly kind: 'text'; readonly path: string }
  | { readonly kind: 'bytes'; readonly path: Buffer }
  | { readonly kind: 'ambiguous' };

/** Decoders differ in how many signs they set for one wrong sequence. */
const withoutCounts = (name: string): string => name.replace(/\uFFFD+/g, REPLACED);

/** The names in a folder that are shown like this one; empty where the folder cannot be listed. */
function namesLike(folder: Buffer, name: string): readonly Buffer[] {
  const wanted = withoutCounts(name);
  try {
    const names = readdirSync(folder, { encoding: 'buffer' }).map(entry => Buffer.from(entry));
    return names.filter(entry => withoutCounts(entry.toString('utf8')) === wanted);
  } catch {
    return [];
  }
}

const joined = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, SEPARATOR, name]);

/** A text without the sign, or one that leads to a file as it is, stays as it is. Never throws. */
export function locate(file: string): Located {
  if (!file.includes(REPLACED) || existsSync(file)) return { kind: 'text', path: file };
  let folder: Buffer = Buffer.from(path.isAbsolute(file) ? '' : '.');
  for (const segment of file.split(path.sep).filter(part => part !== '')) {
    const found = segment.includes(REPLACED) ? namesLike(folder, segment) : [Buffer.from(segment)];
    const [only, other] = found;
    if (other) return { kind: 'ambiguous' };
    if (!only) return { kind: 'text', path: file };
    folder = joined(folder, only);
  }
  return { kind: 'bytes', path: folder };
}

/** Old Vietnamese systems named files in this code page: shown by it, such a name can be read. */
const oldNames = new TextDecoder('windows-1258');

/** The name that a user sees: the path's last part, its bytes read by the old code page where they are no UTF-8. */
export function bareName(file: string): string {
  const located = locate(file);
  if (located.kind !== 'bytes') return path.basename(file);
  const name = located.path.subarray(located.path.lastIndexOf(SEPARATOR) + SEPARATOR.length);
  return oldNames.decode(name).normalize('NFC');
}
