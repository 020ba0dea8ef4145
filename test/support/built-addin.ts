// The add-in as it ships: builds dist/addin where a source is newer, and gives its folder.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

export const builtAddin = (): string =>
  execFileSync(process.execPath, [path.join(ROOT, 'src/dev/build.mjs')], { encoding: 'utf8' }).trim();

/** Paths of all files below a folder, with forward slashes, relative to it. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => statSync(path.join(folder, file)).isFile())
    .map(file => file.replaceAll('\\', '/'));

/** Width and height that a PNG file states in its header. */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
