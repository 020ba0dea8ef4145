// Runs what a button begins: one act at a time, with progress, cancel, its place on the undo stack, and a sentence
// at the end. The command itself lives in src/app.

import { TEXTS } from '../texts';
import type { SheetKey } from '../workbook/declaration';
import { PortError, type RunControl, type WriteReceipt } from '../workbook/port';
import type { PaneState } from './pane-state';
import { portErrorText } from './port-error-text';

export interface CommandOutcome {
  /** Undoes the command; null where nothing was written. */
  readonly receipt: WriteReceipt | null;
  /** What was done, for the message line; none where the screen tells more itself. */
  readonly done?: string;
  /** What was done and wants to be looked at, in place of `done`. */
  readonly caution?: string;
  /** Why nothing came of it, in place of `done`. */
  readonly problem?: string;
  /** The sheet that the user wants to see now; it is in front before the command is told as done. */
  readonly shows?: SheetKey;
}

/** What was written is done, whether its sheet can be shown or not: somebody may have hidden it. */
async function showSheet(pane: PaneState, key: SheetKey): Promise<void> {
  const sheet = pane.book.snapshot().read?.state.sheets.find(each => each.key === key);
  if (!sheet) return;
  try {
    await pane.port.reveal({ sheet: sheet.name, cell: 'A1' });
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
  }
}

/**
 * `what` names the command in the user's words: "Đưa kế hoạch vào sổ". Gives whether it was done; what failed stands in
 * the message line. While another command runs nothing begins.
 */
export async function runCommand(
  pane: PaneState,
  what: string,
  action: (control: RunControl) => Promise<CommandOutcome>,
): Promise<boolean> {
  const texts = TEXTS[pane.read().language];
  const control = pane.begin(what);
  if (!control) {
    pane.notify({ kind: 'warning', text: texts.pane.busy });
    return false;
  }
  try {
    const { receipt, done, caution, problem, shows } = await action(control);
    if (receipt) {
      pane.undo.push({ what, receipt });
      await pane.book.refresh();
      if (shows) await showSheet(pane, shows);
    }
    if (problem !== undefined) {
      pane.notify({ kind: 'error', text: problem });
      return false;
    }
    const notes = (receipt?.notes ?? []).map(note => texts.pane.notes[note]);
    if (notes.length > 0 || caution !== undefined)
      pane.notify({ kind: 'warning', text: [caution ?? done ?? '', ...notes].join(' ').trim() });
    else pane.notify(done === undefined ? null : { kind: 'success', text: done });
    return true;
  } catch (error) {
    const cancelled = error instanceof PortError && error.code === 'cancelled';
    pane.notify({ kind: cancelled ? 'warning' : 'error', text: portErrorText(texts, error) });
    return false;
  } finally {
    pane.end();
  }
}
