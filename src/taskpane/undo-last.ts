// Undo as the ribbon and the pane's button ask for it: undoes the newest command and says what was undone.

import { TEXTS } from '../texts';
import type { PaneState } from './pane-state';
import { runCommand } from './run-command';

export async function undoLast(pane: PaneState): Promise<void> {
  const text = TEXTS[pane.read().language].pane.undo;
  const newest = pane.undo.entries.at(-1);
  if (!newest) {
    pane.notify({ kind: 'warning', text: text.nothing });
    return;
  }
  await runCommand(pane, text.of(newest.what), async () => {
    await pane.undo.undoLast();
    await pane.book.refresh();
    return { receipt: null, done: text.done(newest.what) };
  });
}
