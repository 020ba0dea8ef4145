// Lets the page or the worker answer what came in between two steps of long work.

import { throwIfAborted, type RunControl } from '../../workbook/port';

/** Throws `PortError` `cancelled` when the user has asked to stop meanwhile. */
export async function yieldToEventLoop(control: RunControl): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 0));
  throwIfAborted(control);
}
