// Undo as the ribbon and the pane's button ask for it: undoes the newest act and says what was undone.

import { TEXTS } from '../texts';
import type { PaneState } from './pane-state';

export async function undoLast(pane: PaneState): Promise<void> {
  const text = TEXTS[pane.read().language].pane.undo;
  const newest = pane.undo.entries.at(-1);
  if (!newest) {
    pane.tell({ kind: 'warning', text: text.nothing });
    return;
  }
  try {
    await pane.undo.undoLast();
    pane.tell({ kind: 'success', text: text.done(newest.what) });
  } catch {
    pane.tell({ kind: 'error', text: text.failed(newest.what) });
  }
}
