// Reader threads of the command line: their memory is bounded, and what a library says in one is not for the user.

import { Worker } from 'node:worker_threads';
import type { SpawnReader } from '../xlsx';
import type { ReadReply } from '../xlsx/worker/protocol';

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
        worker.on('error', (error: NodeJS.ErrnoException) => {
          onFailure(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed');
        });
        worker.on('exit', () => {
          onFailure('crashed');
        });
      },
      end: () => {
        void worker.terminate();
      },
    };
  };
