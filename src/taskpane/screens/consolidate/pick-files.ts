// The files that the user picked or dropped, folders with all that is below them, each under a name of its own.

import { dayOfMoment } from '../../../app/clock';
import type { IsoDate } from '../../../core/calendar';
import type { PickedFile } from '../../work/work';

/** A file with its path below the folder that was picked. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini']);

/** What systems and open programs leave in folders; nobody means to return it. */
export function isLeftOver(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return name.startsWith('.') || name.startsWith('~$') || SYSTEM_FILES.has(name.toLowerCase());
}

export const foundIn = (files: Iterable<File>): readonly FoundFile[] =>
  [...files].map(file => ({ path: file.webkitRelativePath || file.name, file }));

const readEntries = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a hundred at a time and nothing at the end.
  for (;;) {
    const more = await readEntries(reader);
    if (more.length === 0) return entries;
    entries.push(...more);
  }
}

async function below(entry: FileSystemEntry): Promise<readonly FoundFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const found: FoundFile[] = [];
  for (const child of await entriesIn(entry as FileSystemDirectoryEntry)) found.push(...(await below(child)));
  return found;
}

/** What was dropped. To be called while the drop is handled: the list is emptied after it. */
export async function foundInDrop(data: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...data.items].flatMap(item => item.webkitGetAsEntry?.() ?? []);
  const plain = foundIn(data.files);
  if (entries.length === 0) return plain;
  const found: FoundFile[] = [];
  for (const entry of entries) found.push(...(await below(entry)));
  return found;
}

let lastId = 0;

/** A bare name where it is the only one, the path where two files bear it, a number where even that is taken. */
function nameOf(path: string, taken: ReadonlySet<string>): string {
  const bare = path.split('/').at(-1) ?? path;
  const free = [bare, path].find(name => !taken.has(name));
  if (free !== undefined) return free;
  for (let copy = 2; ; copy += 1) if (!taken.has(`${path} (${copy})`)) return `${path} (${copy})`;
}

/** The files added to those that were picked before. A later time stamp than today tells of copying, not of sending. */
export function withFiles(
  before: readonly PickedFile[],
  found: readonly FoundFile[],
  today: IsoDate,
): readonly PickedFile[] {
  const taken = new Set(before.map(({ name }) => name));
  const added = found.map(({ path, file }): PickedFile => {
    const name = nameOf(path, taken);
    taken.add(name);
    const day = dayOfMoment(file.lastModified);
    lastId += 1;
    return {
      id: lastId,
      name,
      blob: file,
      receivedAt: file.lastModified,
      receivedOn: day < today ? day : today,
    };
  });
  return [...before, ...added];
}
