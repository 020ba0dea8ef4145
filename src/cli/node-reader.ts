// Reader threads of the command line: their memory is bounded, and what a library says in one is not for the user.

import { Worker } from 'node:worker_threads';
import type { SpawnReader } from '../xlsx';
import type { ReadReply } from '../xlsx/worker/protocol';
import type { WorkerFailure } from '../xlsx/worker/read-in-workers';

const MEGABYTES = 1024;

const fromFile = (file: string): Worker =>
  new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true,
    stderr: true,
  });

/** `file`: the built `reader-worker.js`. `start` makes the thread. */
export const nodeReader =
  (file: string, start: (file: string) => Worker = fromFile): SpawnReader =>
  () => {
    const worker = start(file);
    return {
      post: request => {
        worker.postMessage(request);
      },
      listen: (onReply, onFailure) => {
        worker.on('message', (reply: ReadReply) => {
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
