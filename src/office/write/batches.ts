// Packs operations into as few requests as Excel's limit of 5 MB allows, in their order.

import type { Operation } from './operation';

/** Well below 5 MB: what an estimate may miss has room, and between two requests the user can cancel and the pane draws. */
const REQUEST_BYTES = 3_500_000;

export function batchesOf(
  operations: readonly Operation[],
  limit = REQUEST_BYTES,
): readonly (readonly Operation[])[] {
  const batches: Operation[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const operation of operations) {
    if (bytes + operation.bytes > limit) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(operation);
    bytes += operation.bytes;
  }
  return batches;
}
