// Reads files whose bytes are at hand in workers: each gives its workbook or the reason why it does not.

import { failed } from '../../core/outcome';
import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import type { ReadFailure } from '../package/read-error';
import type { ReadLimits } from '../package/limits';
import { runInWorkers } from './pool';
import type { PoolFailure, SpawnWorker } from './pool';
import type { ReadRequest } from './protocol';

export type FileOutcome = Outcome<RawWorkbook, ReadFailure>;
export type SpawnReader = SpawnWorker<ReadRequest, FileOutcome>;

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WorkerOptions {
  readonly limits?: Partial<ReadLimits>;
  /** For one file, from the moment it is handed to a worker. */
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Why a file gave nothing whose worker was ended after so many milliseconds, or ended by itself. */
export function readFailureOf(failure: PoolFailure, timeoutMs: number): ReadFailure {
  switch (failure) {
    case 'too-slow':
      return { code: 'too-slow', params: { limit: timeoutMs } };
    case 'out-of-memory':
      return { code: 'too-large-inflated', params: {} };
    case 'crashed':
      return { code: 'corrupt', params: {} };
  }
}

/**
 * What each file gave, in the order of `files`. Rejects with the signal's reason when it is aborted, and with an
 * error when no worker can be started; never because of a file.
 */
export async function readInWorkers(
  files: readonly FileToRead[],
  options: WorkerOptions,
  spawn: SpawnReader,
): Promise<readonly FileOutcome[]> {
  const { limits = {}, timeoutMs, concurrency, signal, onProgress } = options;
  const outcomes: FileOutcome[] = [];
  let done = 0;
  await runInWorkers<ReadRequest, FileOutcome>(
    files.map(({ name, bytes }, id) => ({ id, name, bytes, limits })),
    {
      timeoutMs,
      concurrency,
      ...(signal ? { signal } : {}),
      failed: failure => failed(readFailureOf(failure, timeoutMs)),
      onOutcome: (index, outcome) => {
        outcomes[index] = outcome;
        done += 1;
        onProgress?.(done, files.length);
      },
    },
    spawn,
  );
  return outcomes;
}
