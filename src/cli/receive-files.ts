// The returned files that an act was given: each opened and read on its own, so that one bad file stops no other.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { failed } from '../core';
import type { Expectations, IsoDate, ReceivedFile } from '../core';
import { receive } from '../app/returns/read-file';
import type { GivenFile, Opened } from '../app/returns/read-file';
import { cli } from '../texts/vi/cli';
import { readAnyWorkbook } from '../xlsx';
import { dayOfMoment } from '../app/clock';
import { sayProgress } from './console';
import { kindOf } from './files';

export interface OpenedFile {
  readonly given: GivenFile;
  readonly opened: Opened;
}

async function openOne(file: string, name: string, on: IsoDate): Promise<OpenedFile> {
  const kind = kindOf(file);
  if (kind !== 'file')
    return {
      given: { name, bytes: null, receivedAt: 0, receivedOn: on },
      opened: failed({ code: `path.${kind}`, params: {} }),
    };
  const { mtimeMs } = statSync(file);
  // A file cannot have come after the day of the consolidation: a later time stamp tells of copying, not of sending.
  const day = dayOfMoment(mtimeMs);
  const receivedOn = day < on ? day : on;
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const opened = await readAnyWorkbook(bytes, name);
    return { given: { name, bytes, receivedAt: mtimeMs, receivedOn }, opened };
  } catch {
    return {
      given: { name, bytes: null, receivedAt: mtimeMs, receivedOn },
      opened: failed({ code: 'path.unreadable', params: {} }),
    };
  }
}

/** Names as shown: the bare name, or the path as given where two files have the same name. */
function shownNames(files: readonly string[]): readonly string[] {
  const bare = files.map(file => path.basename(file));
  return files.map((file, index) =>
    bare.filter(name => name === bare[index]).length > 1 ? file : (bare[index] ?? file),
  );
}

export async function openFiles(files: readonly string[], on: IsoDate): Promise<readonly OpenedFile[]> {
  const unique = [...new Set(files)];
  const names = shownNames(unique);
  const opened: OpenedFile[] = [];
  for (const [index, file] of unique.entries()) {
    opened.push(await openOne(file, names[index] ?? file, on));
    sayProgress(opened.length, unique.length, cli.reading);
  }
  return opened;
}

export const receiveAll = (files: readonly OpenedFile[], expected: Expectations): readonly ReceivedFile[] =>
  files.map(({ given, opened }) => receive(given, opened, expected));
