// The files that an act is given to read, looked at before anything is done: at least one must be there, and no output
// may take the place of one.

import path from 'node:path';
import { cli } from '../texts/vi/cli';
import { kindOf } from './files';
import { UsageError } from './usage-error';

const samePath = (left: string, right: string): boolean => path.resolve(left) === path.resolve(right);

export function requireOtherFiles(inputs: readonly string[], outputs: readonly string[]): void {
  const taken = inputs.find(file => outputs.some(output => samePath(file, output)));
  if (taken !== undefined) throw new UsageError(cli.sameOutput(taken));
}

export function requireFiles(files: readonly string[]): void {
  const [first] = files;
  if (first === undefined) throw new UsageError(cli.noFiles);
  if (files.every(file => kindOf(file) === 'folder')) throw new UsageError(cli.isFolder(first));
  if (files.every(file => kindOf(file) !== 'file')) throw new UsageError(cli.noFile(first));
}
