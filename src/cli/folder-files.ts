// The files below a folder, for commands that take many returns. Links are followed, none of them twice. Files that
// systems and mail programs leave behind are left out by name and counted; all others are given, whatever they are.

import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { cli } from '../texts/vi/cli';
import { kindOf } from './files';
import { locate } from './paths';
import { UsageError } from './usage-error';

export interface FolderFiles {
  /** Paths below the folder as it was given, in the order of their names. */
  readonly files: readonly string[];
  /** Files that are nobody's return. */
  readonly leftOut: number;
}

/** What a system writes into folders by itself. Names beginning with a dot are hidden by every system but Windows. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini']);
const isLeftOut = (name: string): boolean => name.startsWith('.') || SYSTEM_NAMES.has(name.toLowerCase());

const placeOf = (folder: string): string | Buffer => {
  const located = locate(folder);
  return located.kind === 'ambiguous' ? folder : located.path;
};

/** A folder that cannot be listed hides nobody knows how many returns. Throws `UsageError`. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(placeOf(folder), 'utf8').sort();
  } catch {
    throw new UsageError(cli.unreadableFolder(folder));
  }
}

function addBelow(folder: string, seen: Set<string>, files: string[]): number {
  const real = realpathSync(placeOf(folder)).toString();
  if (seen.has(real)) return 0;
  seen.add(real);
  let leftOut = 0;
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    if (isLeftOut(name)) leftOut += 1;
    else if (kindOf(file) === 'folder') leftOut += addBelow(file, seen, files);
    else files.push(file);
  }
  return leftOut;
}

/** Throws `UsageError` where a folder on the way cannot be listed. */
export function filesBelow(folder: string): FolderFiles {
  const files: string[] = [];
  const leftOut = addBelow(folder, new Set(), files);
  return { files, leftOut };
}
