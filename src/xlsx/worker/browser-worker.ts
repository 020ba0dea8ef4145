// A worker of the browser as the pool sees it.

import type { SpawnReader } from './read-in-workers';
import type { ReadReply } from './protocol';

/** `address` of the built `reader-worker.js`, which stands beside the page. */
export const browserReader =
  (address: string): SpawnReader =>
  () => {
    const worker = new Worker(address);
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
