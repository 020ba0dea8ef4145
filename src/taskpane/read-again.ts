// The workbook read anew outside of a command: what a user did meanwhile in Excel is seen, half of an undone command too.

import { reportHalfUndone } from './half-undone';
import type { PaneState } from './pane-state';

/** Never rejects. A command that runs has the workbook read at its own end. */
export async function readAgain(pane: PaneState): Promise<void> {
  if (pane.read().running) return;
  await pane.book.refresh();
  await reportHalfUndone(pane);
}
