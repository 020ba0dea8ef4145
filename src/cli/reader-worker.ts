// A thread of the command line that reads returns one after another: it is told a path and answers with what the file
// says, so that no bytes go between threads.

import { parentPort, workerData } from 'node:worker_threads';
import { useNodeInflate } from './node-inflate';
import { returnReader } from './read-return';
import type { ReadContext, ReadReturn, ReadTask } from './read-return';
import type { PoolReply } from '../xlsx';

useNodeInflate();
const read = returnReader(workerData as ReadContext);

const send = (reply: PoolReply<ReadReturn>): void => {
  parentPort?.postMessage(reply);
};

parentPort?.on('message', (task: ReadTask) => {
  void read(task).then(outcome => {
    send({ kind: 'read', id: task.id, outcome });
  });
});

send({ kind: 'ready' });
