// Files in and out. Output is written beside its place and then renamed, so that nobody ever sees half a workbook.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** All outputs, or none: every one is written beside its place before the first is renamed. */
export function writeOutputs(outputs: readonly Output[]): void {
  const written: { readonly beside: string; readonly file: string }[] = [];
  let current = '';
  try {
    for (const { file, bytes } of outputs) {
      current = file;
      mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
      const beside = `${file}.${process.pid}.part`;
      written.push({ beside, file });
      writeFileSync(beside, bytes);
    }
    for (const { beside, file } of written) {
      current = file;
      renameSync(beside, file);
    }
  } catch {
    for (const { beside } of written) rmSync(beside, { force: true });
    throw new UsageError(cli.unwritable(current));
  }
}

export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
