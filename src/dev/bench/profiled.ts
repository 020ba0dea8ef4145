// What `npm run bench -- --profile` looks into: a whole consolidation of generated returns, ready to be run many times.

import { sampledReturns, bookBytes } from './returns';
import { consolidateAll } from './consolidation';

export async function prepared(): Promise<() => Promise<number>> {
  const { files, on } = sampledReturns();
  const book = await bookBytes();
  return () => consolidateAll(book, files, on, () => undefined);
}
