// A list of paths, one a line, as `dir /b` or `find` writes them: for more files than one command line holds.

import { cli } from '../texts/vi/cli';
import { requireBytes } from './files';
import { UsageError } from './usage-error';

const LARGEST_LIST = 64 * 2 ** 20;

/** PowerShell writes UTF-16 with its mark, everybody else UTF-8. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

/** Windows copies paths in quotation marks. */
const withoutQuotes = (line: string): string => line.replace(/^"(.*)"$/, '$1');

/** Throws `UsageError` where the list cannot be read or names nothing. */
export function pathsInList(file: string): readonly string[] {
  const paths = textOf(requireBytes(file, LARGEST_LIST))
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .map(withoutQuotes);
  if (paths.length === 0) throw new UsageError(cli.emptyList(file));
  return paths;
}
