// A worker of the browser as the pool sees it.

import type { SpawnReader } from './read-in-workers';
import type { ReadReply } from './protocol';

/** `start` makes a worker that runs entry.ts. */
export const browserReader =
  (start: () => Worker): SpawnReader =>
  () => {
    const worker = start();
    return {
      post: request => {
        worker.postMessage(request);
      },
      listen: (onReply, onFailure) => {
        worker.onmessage = (event: MessageEvent<ReadReply>) => {
          onReply(event.data);
        };
        worker.onerror = () => {
          onFailure('crashed');
        };
      },
      end: () => {
        worker.terminate();
      },
    };
  };
