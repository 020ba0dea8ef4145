// The files that a command is given to read, looked at before anything is done: at least one must be there.

import { cli } from '../texts/vi/cli';
import { kindOf, sentenceFor } from './files';
import { UsageError } from './usage-error';

export function requireFiles(files: readonly string[]): void {
  const [first] = files;
  if (first === undefined) throw new UsageError(cli.noFiles);
  const kinds = files.map(kindOf);
  const [kind] = kinds;
  if (kind !== undefined && kind !== 'file' && !kinds.includes('file'))
    throw new UsageError(sentenceFor(kind, first));
}
