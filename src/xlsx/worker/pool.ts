// Work of strangers' files done in workers: what takes too long or too much memory is ended with its worker, and the rest
// goes on. One piece of work is in flight a worker. Knows no kind of worker: how one is started comes in as an argument.

export type WorkerFailure = 'crashed' | 'out-of-memory';

/** Why a piece of work gave nothing. */
export type PoolFailure = WorkerFailure | 'too-slow';

export type PoolReply<Outcome> =
  /** Said once: the worker runs and waits. */
  { readonly kind: 'ready' } | { readonly kind: 'read'; readonly id: number; readonly outcome: Outcome };

interface PoolWorker<Task, Outcome> {
  post(task: Task): void;
  /** Called once, before anything is posted. */
  listen(onReply: (reply: PoolReply<Outcome>) => void, onFailure: (failure: WorkerFailure) => void): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

export type SpawnWorker<Task, Outcome> = () => PoolWorker<Task, Outcome>;

export interface PoolOptions<Outcome> {
  /** For one piece of work, from the moment it is handed to a worker. */
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly signal?: AbortSignal;
  /** What is to be had in place of an outcome. */
  readonly failed: (failure: PoolFailure) => Outcome;
  /** Once for each piece of work, in the order in which they end. */
  readonly onOutcome: (index: number, outcome: Outcome) => void;
}

/** One worker at a time, with a fresh one after each that had to be ended. */
class Lane<Task, Outcome> {
  #worker: PoolWorker<Task, Outcome> | null = null;
  #settle: ((outcome: Outcome) => void) | null = null;
  #reject: ((error: Error) => void) | null = null;
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly spawn: SpawnWorker<Task, Outcome>,
    private readonly options: Pick<PoolOptions<Outcome>, 'timeoutMs' | 'failed'>,
  ) {}

  run(task: Task): Promise<Outcome> {
    const { timeoutMs, failed } = this.options;
    return new Promise((resolve, reject) => {
      this.#settle = outcome => {
        clearTimeout(this.#timer);
        resolve(outcome);
      };
      this.#reject = reject;
      this.#timer = setTimeout(() => {
        this.end();
        resolve(failed('too-slow'));
      }, timeoutMs);
      this.#worker ??= this.#start();
      this.#worker.post(task);
    });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#worker?.end();
    this.#worker = null;
    this.#settle = null;
    this.#reject = null;
  }

  #start(): PoolWorker<Task, Outcome> {
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
    if (this.#isReady) settle?.(this.options.failed(failure));
    else reject?.(new Error('the reader worker could not be started'));
  }
}

/**
 * Rejects with the signal's reason when it is aborted, and with an error when no worker can be started; never because of
 * a piece of work.
 */
export async function runInWorkers<Task, Outcome>(
  tasks: readonly Task[],
  options: PoolOptions<Outcome>,
  spawn: SpawnWorker<Task, Outcome>,
): Promise<void> {
  const { concurrency, signal, onOutcome } = options;
  signal?.throwIfAborted();
  const queue = tasks.entries();
  const lanes = Array.from(
    { length: Math.max(1, Math.min(concurrency, tasks.length)) },
    () => new Lane(spawn, options),
  );
  const work = async (lane: Lane<Task, Outcome>): Promise<void> => {
    for (const [index, task] of queue) onOutcome(index, await lane.run(task));
  };
  try {
    await untilAborted(Promise.all(lanes.map(work)), signal);
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
