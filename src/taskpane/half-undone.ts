// Ctrl+Z of Microsoft 365 may take back half of what an act of ours wrote. Whenever the workbook has been read again, the
// newest act is looked at, and the user is told how the halves come together.

import { TEXTS } from '../texts';
import type { UndoEntry } from '../app/undo';
import type { PaneState } from './pane-state';

/** What cannot be looked at now, such as while a cell is edited, is looked at the next time. */
async function isHalfUndone({ receipt }: UndoEntry): Promise<boolean> {
  try {
    return (await receipt.standing?.()) === 'partly';
  } catch {
    return false;
  }
}

export async function tellHalfUndone(pane: PaneState): Promise<void> {
  const newest = pane.undo.entries.at(-1);
  if (!newest || pane.read().running || !(await isHalfUndone(newest))) return;
  if (pane.undo.entries.at(-1) !== newest || pane.read().running) return;
  pane.tell({ kind: 'warning', text: TEXTS[pane.read().language].pane.undo.halfUndone(newest.what) });
}
