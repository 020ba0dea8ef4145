// A thread of the command line that reads files one after another.

import { parentPort } from 'node:worker_threads';
import { answer } from '../xlsx/worker/protocol';
import type { ReadReply, ReadRequest } from '../xlsx/worker/protocol';

const send = (reply: ReadReply): void => {
  parentPort?.postMessage(reply);
};

parentPort?.on('message', (request: ReadRequest) => {
  void answer(request).then(send);
});

send({ kind: 'ready' });
