// Files in: what a path leads to, and the bytes of a file that an act cannot do without.

import { readFileSync, statSync } from 'node:fs';
import { cli } from '../texts/vi/cli';
import { UsageError } from './usage-error';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

export type PathKind = 'file' | 'folder' | 'missing' | 'unreadable';

export function kindOf(file: string): PathKind {
  try {
    const stat = statSync(file);
    return stat.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

/** The bytes of a file that the act cannot do without. */
export function requireBytes(file: string): Uint8Array {
  const kind = kindOf(file);
  if (kind === 'missing') throw new UsageError(cli.noFile(file));
  if (kind === 'folder') throw new UsageError(cli.isFolder(file));
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new UsageError(cli.unreadable(file));
  }
}
