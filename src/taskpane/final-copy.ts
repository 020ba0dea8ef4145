// The ribbon's "Chốt bản gửi": asks Excel for the file, makes the copy and hands it to the user.

import { finaliseWorkbook, type FinaliseError } from '../app/finalise';
import { workbookBytes } from '../office';
import { TEXTS, type Texts } from '../texts';
import { PortError } from '../workbook/port';
import { giveFiles } from './files/give-files';
import type { PaneState } from './pane-state';
import { runCommand } from './run-command';

const MOST_LISTED = 5;

function refusal(error: FinaliseError, { finalCopy }: Texts): string {
  if (error.kind === 'cannot-open') return finalCopy.cannotOpen;
  const named = error.cells.slice(0, MOST_LISTED).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return finalCopy.notComputed(named, error.cells.length - named.length);
}

/** The file, or null where this Excel gives none. */
async function fileOrNull(): Promise<Uint8Array | null> {
  try {
    return await workbookBytes();
  } catch (error) {
    if (error instanceof PortError && error.code === 'unsupported') return null;
    throw error;
  }
}

export async function makeFinalCopy(pane: PaneState): Promise<void> {
  const texts = TEXTS[pane.read().language];
  const { finalCopy } = texts;
  let refused: string | null = null;
  await runCommand(pane, finalCopy.what, async () => {
    const bytes = await fileOrNull();
    const made = bytes && finaliseWorkbook(bytes);
    if (made?.kind !== 'ok') {
      refused = made ? refusal(made.error, texts) : finalCopy.noFile;
      return { receipt: null };
    }
    const name = finalCopy.fileName(pane.book.snapshot().read?.book.year ?? Number(pane.today().slice(0, 4)));
    giveFiles(pane, [{ name, bytes: new Uint8Array(made.value.bytes) }]);
    return {
      receipt: null,
      done: finalCopy.done(name, { ...made.value, cells: made.value.replaced.length }),
    };
  });
  if (refused !== null) pane.notify({ kind: 'error', text: refused });
}
