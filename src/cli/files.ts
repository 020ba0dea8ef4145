// Files in: what a path leads to, and the bytes of a file. Only plain files are opened: a pipe would wait and a device
// would never end, so the kind is looked at before opening and again on what was opened, and reading stops at a limit.

import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { PathLike, Stats } from 'node:fs';
import { cli } from '../texts/vi/cli';
import { locate } from './paths';
import { UsageError } from './usage-error';

export type PathKind = 'file' | 'folder' | 'special' | 'missing' | 'unreadable' | 'ambiguous';

export type FileReading =
  /** `modifiedAt`: milliseconds since 1970. */
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly modifiedAt: number }
  | { readonly kind: 'too-large'; readonly modifiedAt: number }
  | { readonly kind: Exclude<PathKind, 'file'> };

/** Of a main workbook, which may hold years of sheets; no file that a command needs is larger. */
const LARGEST_FILE = 512 * 2 ** 20;

/** The system's code of a failed call, such as ENOENT; empty where it has none. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const kindOfStats = (stats: Stats): 'file' | 'folder' | 'special' =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';

function kindAt(place: PathLike): PathKind {
  try {
    return kindOfStats(statSync(place));
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(systemCode(error)) ? 'missing' : 'unreadable';
  }
}

/** Links are followed: what counts is what is behind them. */
export function kindOf(file: string): PathKind {
  const located = locate(file);
  return located.kind === 'ambiguous' ? 'ambiguous' : kindAt(located.path);
}

/** All bytes, or null where there are more of them than the limit; the size that the system states is not believed. */
function readUpTo(open: number, stated: number, limit: number): Uint8Array | null {
  let bytes = new Uint8Array(Math.min(stated, limit) + 1);
  let length = 0;
  for (;;) {
    if (length > limit) return null;
    if (length === bytes.length) {
      const larger = new Uint8Array(Math.min(length * 2, limit + 1));
      larger.set(bytes);
      bytes = larger;
    }
    const count = readSync(open, bytes, length, bytes.length - length, null);
    if (count === 0) return bytes.subarray(0, length);
    length += count;
  }
}

function readOpened(open: number, limit: number): FileReading {
  const stats = fstatSync(open);
  const kind = kindOfStats(stats);
  if (kind !== 'file') return { kind };
  const bytes = stats.size > limit ? null : readUpTo(open, stats.size, limit);
  return bytes === null
    ? { kind: 'too-large', modifiedAt: stats.mtimeMs }
    : { kind: 'read', bytes, modifiedAt: stats.mtimeMs };
}

/** The bytes of a plain file of at most `limit` bytes, or why there are none. Never waits, never throws. */
export function readPlainFile(file: string, limit: number): FileReading {
  const located = locate(file);
  if (located.kind === 'ambiguous') return { kind: 'ambiguous' };
  const kind = kindAt(located.path);
  if (kind !== 'file') return { kind };
  try {
    // Windows has no such flag and no pipes among its files.
    const open = openSync(located.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readOpened(open, limit);
    } finally {
      closeSync(open);
    }
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Null where there is none to be had without waiting. */
export function firstByteOf(file: string): number | null {
  const located = locate(file);
  if (located.kind === 'ambiguous' || kindAt(located.path) !== 'file') return null;
  try {
    const open = openSync(located.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const byte = new Uint8Array(1);
      return readSync(open, byte) === 1 ? (byte[0] ?? null) : null;
    } finally {
      closeSync(open);
    }
  } catch {
    return null;
  }
}

const MEGABYTE = 2 ** 20;

/** Why there are no bytes, and what to do next. */
export function sentenceFor(
  kind: Exclude<FileReading['kind'], 'read'>,
  file: string,
  limit = LARGEST_FILE,
): string {
  switch (kind) {
    case 'missing':
      return cli.noFile(file);
    case 'folder':
      return cli.isFolder(file);
    case 'special':
      return cli.isSpecial(file);
    case 'ambiguous':
      return cli.ambiguousName(file);
    case 'too-large':
      return cli.tooLargeFile(file, Math.floor(limit / MEGABYTE));
    case 'unreadable':
      return cli.unreadable(file);
  }
}

/** The bytes of a file that the command cannot do without. Throws `UsageError`. */
export function requireBytes(file: string, limit = LARGEST_FILE): Uint8Array {
  const reading = readPlainFile(file, limit);
  if (reading.kind === 'read') return reading.bytes;
  throw new UsageError(sentenceFor(reading.kind, file, limit));
}
