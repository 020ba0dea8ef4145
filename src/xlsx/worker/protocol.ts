// What a reader's worker is told and what it answers. All of it can be cloned between threads.

import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import { readAnyWorkbook } from '../read-any';
import type { ReadFailure } from '../package/read-error';
import type { ReadLimits } from '../package/limits';
import type { PoolReply } from './pool';

export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly limits: Partial<ReadLimits>;
}

export type ReadReply = PoolReply<Outcome<RawWorkbook, ReadFailure>>;

/** The worker's side. Never throws: what the reader does not foresee is a corrupt file. */
export async function answer({ id, bytes, limits }: ReadRequest): Promise<ReadReply> {
  try {
    return { kind: 'read', id, outcome: await readAnyWorkbook(bytes, limits) };
  } catch {
    return { kind: 'read', id, outcome: { kind: 'failed', error: { code: 'corrupt', params: {} } } };
  }
}
