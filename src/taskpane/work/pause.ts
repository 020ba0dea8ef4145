// Lets the page or the worker answer what came in between two steps of long work.

import { PortError, type RunControl } from '../../workbook/port';

/** Throws `PortError` `cancelled` when the signal says so. */
export async function pause({ signal }: RunControl): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 0));
  if (signal?.aborted) throw new PortError('cancelled');
}
