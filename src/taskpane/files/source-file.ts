// The returned file that a value came from, while the pane still holds it: by name, and by its hash, so that another file of
// that name is never taken for it.

import { hashed } from '../../app/returns/read-file';
import { canOpenNewWorkbook, openNewWorkbook } from '../../office';
import { TEXTS } from '../../texts';
import type { PaneState } from '../pane-state';
import { runCommand, type CommandOutcome } from '../run-command';
import type { PickedFile } from '../work/work';
import { giveFiles } from './give-files';
import { isWorkbook } from './given-file';

export interface SourceFile {
  readonly name: string;
  /** Hex; at least its beginning. */
  readonly sha256: string;
}

/** Files of that name, the newest first. */
export const filesAtHand = (pane: PaneState, name: string): readonly PickedFile[] =>
  [...pane.remembered('returns.written'), ...pane.remembered('returns.files')]
    .filter(file => file.name === name)
    .reverse();

const bytesOf = (blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> =>
  blob.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => null,
  );

/** The bytes with that hash; `other` where only others have the name, `unreadable` where none can be read any more. */
async function bytesWith(
  files: readonly PickedFile[],
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | 'other' | 'unreadable'> {
  let isRead = false;
  for (const file of files) {
    const bytes = await bytesOf(file.blob);
    if (!bytes) continue;
    isRead = true;
    const found = await hashed({ ...file, bytes });
    if (found.sha256.startsWith(sha256)) return bytes;
  }
  return isRead ? 'other' : 'unreadable';
}

async function show(pane: PaneState, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<CommandOutcome> {
  if (isWorkbook(name) && canOpenNewWorkbook()) await openNewWorkbook(bytes);
  else giveFiles(pane, [{ name, bytes }]);
  return { receipt: null };
}

export async function openSource(pane: PaneState, { name, sha256 }: SourceFile): Promise<void> {
  const { paneLedger: texts } = TEXTS[pane.read().language];
  await runCommand(pane, texts.opening(name), async () => {
    const found = await bytesWith(filesAtHand(pane, name), sha256);
    if (found === 'other') return { receipt: null, problem: texts.otherContent(name) };
    return found === 'unreadable'
      ? { receipt: null, problem: texts.unreadable(name) }
      : show(pane, name, found);
  });
}
