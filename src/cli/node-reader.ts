// Reader threads of the command line: their memory is bounded, and what a library says in one is not for the user.

import { Worker } from 'node:worker_threads';
import type { PoolReply, SpawnWorker, WorkerFailure } from '../xlsx';

const MEGABYTES = 1024;

/** A thread that runs a built file; `workerData` is cloned to it. */
export const threadOf = (file: string, workerData?: unknown) => (): Worker =>
  new Worker(file, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true,
    stderr: true,
  });

/** `start` makes the thread. */
export const nodeReader =
  <Task, Outcome>(start: () => Worker): SpawnWorker<Task, Outcome> =>
  () => {
    const worker = start();
    return {
      post: task => {
        worker.postMessage(task);
      },
      listen: (onReply, onFailure) => {
        worker.on('message', (reply: PoolReply<Outcome>) => {
          onReply(reply);
        });
        // An error may overtake what the thread posted before it; at its exit everything posted has arrived.
        let failure: WorkerFailure = 'crashed';
        worker.on('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') failure = 'out-of-memory';
        });
        worker.on('exit', () => {
          onFailure(failure);
        });
      },
      end: () => {
        void worker.terminate();
      },
    };
  };
