// The files that an act is given to read, looked at before anything is done: at least one must be there.

import { cli } from '../texts/vi/cli';
import { kindOf } from './files';
import { UsageError } from './usage-error';

export function requireFiles(files: readonly string[]): void {
  const [first] = files;
  if (first === undefined) throw new UsageError(cli.noFiles);
  if (files.every(file => kindOf(file) === 'folder')) throw new UsageError(cli.isFolder(first));
  if (files.every(file => kindOf(file) !== 'file')) throw new UsageError(cli.noFile(first));
}
