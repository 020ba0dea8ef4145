// Reads files of strangers in workers: a file that takes too long or too much memory is ended with its worker and gets
// its reason, and the others go on. Knows no kind of worker: how one is started comes in as an argument.

import { failed } from '../../core/outcome';
import type { RawWorkbook } from '../../core/grid';
import type { Outcome } from '../../core/outcome';
import type { ReadFailure } from '../package/read-error';
import type { ReadLimits } from '../package/limits';
import type { ReadReply, ReadRequest } from './protocol';

export type WorkerFailure = 'crashed' | 'out-of-memory';

interface ReaderWorker {
  post(request: ReadRequest): void;
  /** Called once, before anything is posted. */
  listen(onReply: (reply: ReadReply) => void, onFailure: (failure: WorkerFailure) => void): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

export type SpawnReader = () => ReaderWorker;

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

export type FileOutcome = Outcome<RawWorkbook, ReadFailure>;

const tooSlow = (timeoutMs: number): FileOutcome =>
  failed({ code: 'too-slow', params: { limit: timeoutMs } });

const outcomeOf = (failure: WorkerFailure): FileOutcome =>
  failed({ code: failure === 'out-of-memory' ? 'too-large-inflated' : 'corrupt', params: {} });

/** One worker at a time, with a fresh one after each that had to be ended. */
class Lane {
  #worker: ReaderWorker | null = null;
  #settle: ((outcome: FileOutcome) => void) | null = null;
  #reject: ((error: Error) => void) | null = null;
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly spawn: SpawnReader) {}

  read(request: ReadRequest, timeoutMs: number): Promise<FileOutcome> {
    return new Promise((resolve, reject) => {
      this.#settle = outcome => {
        clearTimeout(this.#timer);
        resolve(outcome);
      };
      this.#reject = reject;
      this.#timer = setTimeout(() => {
        this.end();
        resolve(tooSlow(timeoutMs));
      }, timeoutMs);
      this.#worker ??= this.#start();
      this.#worker.post(request);
    });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#worker?.end();
    this.#worker = null;
    this.#settle = null;
    this.#reject = null;
  }

  #start(): ReaderWorker {
    const worker = this.spawn();
    this.#isReady = false;
    worker.listen(
      reply => {
        if (worker !== this.#worker) return;
        if (reply.kind === 'ready') this.#isReady = true;
        else this.#settle?.(reply.outcome);
      },
      failure => {
        if (worker === this.#worker) this.#fail(failure);
      },
    );
    return worker;
  }

  /** A worker that never ran is a fault of the product, not of the file it was given. */
  #fail(failure: WorkerFailure): void {
    const [settle, reject] = [this.#settle, this.#reject];
    this.end();
    if (this.#isReady) settle?.(outcomeOf(failure));
    else reject?.(new Error('the reader worker could not be started'));
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
  signal?.throwIfAborted();
  const outcomes: FileOutcome[] = [];
  const queue = files.entries();
  let done = 0;
  const lanes = Array.from(
    { length: Math.max(1, Math.min(concurrency, files.length)) },
    () => new Lane(spawn),
  );
  const work = async (lane: Lane): Promise<void> => {
    for (const [id, { name, bytes }] of queue) {
      outcomes[id] = await lane.read({ id, name, bytes, limits }, timeoutMs);
      done += 1;
      onProgress?.(done, files.length);
    }
  };
  try {
    await untilAborted(Promise.all(lanes.map(work)), signal);
    return outcomes;
  } finally {
    for (const lane of lanes) lane.end();
  }
}

/** A lane that is ended never settles; the signal does in its place. */
async function untilAborted(work: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) {
    await work;
    return;
  }
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
