// Files out. Every output is written beside its place before the first takes it, and what stood there before comes
// back when a later one fails: a run writes all of its files or none. A link is written through, never replaced.

import {
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cli } from '../texts/vi/cli';
import { kindOf, systemCode } from './files';
import { UsageError } from './usage-error';

export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** Also true for two names of one file: links, or another spelling of the path. */
function isSameFile(left: string, right: string): boolean {
  if (path.resolve(left) === path.resolve(right)) return true;
  try {
    const [one, other] = [statSync(left), statSync(right)];
    return one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}

/** What would be replaced or waited for in place of a file. Throws `UsageError`. */
function requirePlace(file: string): void {
  const kind = kindOf(file);
  if (kind === 'special') throw new UsageError(cli.outputIsSpecial(file));
  if (kind === 'ambiguous' || file.includes('\uFFFD')) throw new UsageError(cli.outputName(file));
  if (kind !== 'file' && isLink(file)) throw new UsageError(cli.danglingLink(file));
}

/** Where the bytes go: behind a link, so that whoever reads by the other name finds them too. */
const realPlace = (file: string): string => (isLink(file) ? realpathSync(file) : file);

/** What can be known before any work is done: a folder in the place of a file, one place for two outputs, an input. */
export function requireOutputs(outputs: readonly string[], inputs: readonly string[]): void {
  outputs.forEach((output, index) => {
    const taken = inputs.find(input => isSameFile(input, output));
    if (taken !== undefined) throw new UsageError(cli.sameOutput(taken));
    if (kindOf(output) === 'folder') throw new UsageError(cli.outputIsFolder(output));
    requirePlace(output);
    if (outputs.slice(0, index).some(other => isSameFile(other, output)))
      throw new UsageError(cli.outputTwice(output));
  });
}

/** Excel opens a workbook by its name's ending: another one would hide what the file is. */
export function requireWorkbookName(file: string): void {
  if (!/\.xlsx$/i.test(file)) throw new UsageError(cli.notXlsxName(file));
}

/** Adds what it made to `made`, the innermost last. One folder at a time: Node's own way never ends in places like /proc. */
function makeFolder(folder: string, made: string[]): void {
  if (kindOf(folder) === 'folder') return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent, made);
  mkdirSync(folder);
  made.push(folder);
}

/** The folders that a failed run made, as far as nobody else has put something into them. */
function removeFolders(made: readonly string[]): void {
  for (const folder of [...made].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** Whether files can be put into a folder that may not be there yet; leaves nothing behind. */
export function requireWritableFolder(folder: string): void {
  const made: string[] = [];
  const probe = path.join(folder, `.${process.pid}.part`);
  try {
    makeFolder(path.resolve(folder), made);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new UsageError(failureText(error, folder));
  } finally {
    removeFolders(made);
  }
}

interface Step {
  readonly undo: () => void;
}

/** Puts the finished file in its place, keeping what stood there beside it. */
function putInPlace(beside: string, file: string): Step {
  const retained = `${file}.${process.pid}.old.part`;
  const existed = kindOf(file) === 'file';
  if (existed) renameSync(file, retained);
  try {
    renameSync(beside, file);
  } catch (error) {
    if (existed) renameSync(retained, file);
    throw error;
  }
  return { undo: () => (existed ? renameSync(retained, file) : rmSync(file, { force: true })) };
}

const DISK_IS_FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];

const failureText = (error: unknown, file: string): string =>
  DISK_IS_FULL.includes(systemCode(error)) ? cli.diskFull(file) : cli.unwritable(file);

/** All outputs, or none. Throws `UsageError`. */
export function writeOutputs(named: readonly Output[]): void {
  named.forEach(({ file }) => {
    requirePlace(file);
  });
  const outputs = named.map(({ file, bytes }) => ({ file: realPlace(file), bytes }));
  const made: string[] = [];
  const besides = outputs.map(({ file }) => `${file}.${process.pid}.part`);
  const steps: Step[] = [];
  let current = '';
  try {
    outputs.forEach(({ file, bytes }, index) => {
      current = file;
      makeFolder(path.dirname(path.resolve(file)), made);
      writeFileSync(besides[index] ?? '', bytes);
    });
    outputs.forEach(({ file }, index) => {
      current = file;
      steps.push(putInPlace(besides[index] ?? '', file));
    });
  } catch (error) {
    steps.reverse().forEach(({ undo }) => undo());
    besides.filter(beside => kindOf(beside) === 'file').forEach(beside => rmSync(beside));
    removeFolders(made);
    throw new UsageError(failureText(error, current));
  }
  outputs.forEach(({ file }) => rmSync(`${file}.${process.pid}.old.part`, { force: true }));
}
