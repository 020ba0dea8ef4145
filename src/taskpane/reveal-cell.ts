// Shows a cell to the user; where that fails, says why.

import { TEXTS } from '../texts';
import type { PaneState } from './pane-state';
import { portErrorText } from './port-error-text';

/** Gives whether the cell is shown. */
export async function revealCell(
  pane: PaneState,
  place: { readonly sheet: string; readonly cell: string },
): Promise<boolean> {
  try {
    await pane.port.reveal(place);
    return true;
  } catch (error) {
    pane.notify({ kind: 'error', text: portErrorText(TEXTS[pane.read().language], error) });
    return false;
  }
}
