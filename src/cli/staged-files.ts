// Files that are written beside their places and take them all at once, or none does. What stood in a place before comes
// back when a later file fails, and nothing stays behind when the run is cancelled on the way.

import { mkdirSync, realpathSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli } from '../texts/vi/cli';
import { kindOf, systemCode } from './files';
import { isLink } from './links';
import { UsageError } from './usage-error';

/** Adds what it made to `made`, the innermost last. One folder at a time: Node's own way never ends in places like /proc. */
export function makeFolder(folder: string, made: string[]): void {
  if (kindOf(folder) === 'folder') return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent, made);
  mkdirSync(folder);
  made.push(folder);
}

/** The folders that a failed run made, as far as nobody else has put something into them. */
export function removeFolders(made: readonly string[]): void {
  for (const folder of [...made].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** Where the bytes go: behind a link, so that whoever reads by the other name finds them too. */
const realPlace = (file: string): string => (isLink(file) ? realpathSync(file) : file);

const besideOf = (file: string): string => `${file}.${process.pid}.part`;
const earlierOf = (file: string): string => `${file}.${process.pid}.old.part`;

/** Puts the finished file in its place, keeping what stood there beside it; gives the way back. */
function putInPlace(file: string): () => void {
  const existed = kindOf(file) === 'file';
  if (existed) renameSync(file, earlierOf(file));
  try {
    renameSync(besideOf(file), file);
  } catch (error) {
    if (existed) renameSync(earlierOf(file), file);
    throw error;
  }
  return () => (existed ? renameSync(earlierOf(file), file) : rmSync(file, { force: true }));
}

/** What a cancelled run takes away. */
const unfinished = new Set<StagedFiles>();

export const discardUnfinished = (): void => {
  unfinished.forEach(staged => staged.discard());
};

const DISK_IS_FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];

export const failureText = (error: unknown, file: string): string =>
  DISK_IS_FULL.includes(systemCode(error)) ? cli.diskFull(file) : cli.unwritable(file);

export class StagedFiles {
  readonly #files: string[] = [];
  readonly #made: string[] = [];
  #isCommitted = false;

  constructor() {
    unfinished.add(this);
  }

  /** Writes beside the place. Throws `UsageError`; what was added before is then to be discarded. */
  add(named: string, bytes: Uint8Array): void {
    try {
      const file = realPlace(named);
      makeFolder(path.dirname(path.resolve(file)), this.#made);
      this.#files.push(file);
      writeFileSync(besideOf(file), bytes);
    } catch (error) {
      throw new UsageError(failureText(error, named));
    }
  }

  /** All take their places. Throws `UsageError`; then every place holds what it held before. */
  commit(): void {
    const undo: (() => void)[] = [];
    for (const file of this.#files)
      try {
        undo.push(putInPlace(file));
      } catch (error) {
        undo.reverse().forEach(step => step());
        throw new UsageError(failureText(error, file));
      }
    this.#isCommitted = true;
    this.#files.forEach(file => rmSync(earlierOf(file), { force: true }));
  }

  /** Takes away what has not taken its place; nothing after `commit`. */
  discard(): void {
    unfinished.delete(this);
    if (this.#isCommitted) return;
    this.#files
      .map(besideOf)
      .filter(beside => kindOf(beside) === 'file')
      .forEach(beside => rmSync(beside));
    removeFolders(this.#made);
  }
}
