// A worker of the browser that reads files one after another.

import { answer } from './protocol';
import type { ReadReply, ReadRequest } from './protocol';

const send = (reply: ReadReply): void => {
  globalThis.postMessage(reply);
};

globalThis.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void answer(event.data).then(send);
});

send({ kind: 'ready' });
