// The files of a folder and of those in it, by name: evidence that agencies deliver beside their returns.

import { readdirSync } from 'node:fs';
import { cli } from '../texts/vi/cli';
import { UsageError } from './usage-error';

/** Names without folders. Throws `UsageError` where there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new UsageError(cli.contradictions.noFolder(folder));
  }
}
