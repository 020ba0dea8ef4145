// Runs what a button begins: one act at a time, with progress, cancel, its place on the undo stack, and a sentence
// at the end. The act itself lives in src/app.

import { TEXTS } from '../texts';
import { PortError, type RunControl, type WriteReceipt } from '../workbook/port';
import type { PaneState } from './pane-state';
import { portErrorText } from './port-error-text';

export interface ActOutcome {
  /** Undoes the act; null where nothing was written. */
  readonly receipt: WriteReceipt | null;
  /** What was done, for the message line; none where the screen tells more itself. */
  readonly done?: string;
  /** Why nothing came of it, in place of `done`. */
  readonly problem?: string;
}

/**
 * `what` names the act in the user's words: "Đưa kế hoạch vào sổ". Gives whether it was done; what failed stands in
 * the message line. While another act runs nothing begins.
 */
export async function runAct(
  pane: PaneState,
  what: string,
  act: (control: RunControl) => Promise<ActOutcome>,
): Promise<boolean> {
  const texts = TEXTS[pane.read().language];
  const control = pane.begin(what);
  if (!control) {
    pane.tell({ kind: 'warning', text: texts.pane.busy });
    return false;
  }
  try {
    const { receipt, done, problem } = await act(control);
    if (receipt) {
      pane.undo.push({ what, receipt });
      await pane.book.refresh();
    }
    if (problem !== undefined) {
      pane.tell({ kind: 'error', text: problem });
      return false;
    }
    const notes = (receipt?.notes ?? []).map(note => texts.pane.notes[note]);
    if (notes.length > 0) pane.tell({ kind: 'warning', text: [done ?? '', ...notes].join(' ').trim() });
    else pane.tell(done === undefined ? null : { kind: 'success', text: done });
    return true;
  } catch (error) {
    const cancelled = error instanceof PortError && error.code === 'cancelled';
    pane.tell({ kind: cancelled ? 'warning' : 'error', text: portErrorText(texts, error) });
    return false;
  } finally {
    pane.end();
  }
}
