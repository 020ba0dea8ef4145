// Files out: what can be known of their places before any work is done, and a run that writes all of its files or none.
// A link is written through, never replaced.

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli } from '../texts/vi/cli';
import { markWritten } from './cancel';
import { kindOf } from './files';
import { isLink } from './links';
import { sameFileAs } from './same-file';
import { failureText, makeFolder, removeFolders, StagedFiles } from './staged-files';
import { UsageError } from './usage-error';

export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** What would be replaced or waited for in place of a file. Throws `UsageError`. */
function requirePlace(file: string): void {
  const kind = kindOf(file);
  if (kind === 'special') throw new UsageError(cli.outputIsSpecial(file));
  if (kind === 'ambiguous' || file.includes('\uFFFD')) throw new UsageError(cli.outputName(file));
  if (kind !== 'file' && isLink(file)) throw new UsageError(cli.danglingLink(file));
}

/** What can be known before any work is done: a folder in the place of a file, one place for two outputs, an input. */
export function requireOutputs(outputs: readonly string[], inputs: readonly string[]): void {
  outputs.forEach((output, index) => {
    const isOutput = sameFileAs(output);
    const taken = inputs.find(isOutput);
    if (taken !== undefined) throw new UsageError(cli.sameOutput(taken));
    if (kindOf(output) === 'folder') throw new UsageError(cli.outputIsFolder(output));
    requirePlace(output);
    if (outputs.slice(0, index).some(isOutput)) throw new UsageError(cli.outputTwice(output));
  });
}

/** Excel opens a workbook by its name's ending: another one would hide what the file is. */
export function requireWorkbookName(file: string): void {
  if (!/\.xlsx$/i.test(file)) throw new UsageError(cli.notXlsxName(file));
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

/** All outputs, or none. Throws `UsageError`. */
export function writeOutputs(outputs: readonly Output[]): void {
  outputs.forEach(({ file }) => {
    requirePlace(file);
  });
  const staged = new StagedFiles();
  try {
    for (const { file, bytes } of outputs) staged.add(file, bytes);
    staged.commit();
    markWritten();
  } finally {
    staged.discard();
  }
}

/** The same for outputs that are made one after the other and never held together. Throws what `outputs` throws, too. */
export async function writeEach(outputs: AsyncIterable<Output>): Promise<number> {
  const staged = new StagedFiles();
  let count = 0;
  try {
    for await (const { file, bytes } of outputs) {
      requirePlace(file);
      staged.add(file, bytes);
      count += 1;
    }
    staged.commit();
    markWritten();
    return count;
  } finally {
    staged.discard();
  }
}
