// Ctrl+Z of Microsoft 365 may take back half of what a command of ours wrote. Whenever the workbook has been read again, the
// newest command is looked at, and the user is told how the halves come together.

import { TEXTS } from '../texts';
import type { UndoEntry } from '../app/undo';
import type { PaneState } from './pane-state';

/** What cannot be looked at now, such as while a cell is edited, is looked at the next time. */
async function isHalfUndone({ receipt }: UndoEntry): Promise<boolean> {
  try {
    return (await receipt.state?.()) === 'partly';
  } catch {
    return false;
  }
}

export async function reportHalfUndone(pane: PaneState): Promise<void> {
  const newest = pane.undo.entries.at(-1);
  if (!newest || pane.read().running || !(await isHalfUndone(newest))) return;
  if (pane.undo.entries.at(-1) !== newest || pane.read().running) return;
  pane.notify({ kind: 'warning', text: TEXTS[pane.read().language].pane.undo.halfUndone(newest.what) });
}
