// The worker's side: does what the pane orders and tells how far it is. It is stopped by ending it.

import { PortError } from '../../workbook/port';
import { DirectWork } from './direct';
import { readInReaders } from './read-files';
import type { JobAnswer, JobMessage } from './messages';

const startReader = () =>
  new Worker(/* webpackChunkName: "reader-worker" */ new URL('../../xlsx/worker/entry.ts', import.meta.url));

const work = new DirectWork(readInReaders(startReader));
const answer = (message: JobAnswer): void => postMessage(message);

async function run({ serial, job, order }: JobMessage): Promise<void> {
  try {
    const action = work[job].bind(work) as (order: unknown, control: unknown) => Promise<unknown>;
    const value = await action(order, {
      onProgress: (progress: never) => answer({ serial, kind: 'progress', progress }),
    });
    answer({ serial, kind: 'done', value });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ serial, kind: 'failed', message, code: error instanceof PortError ? error.code : null });
  }
}

addEventListener('message', (event: MessageEvent<JobMessage>) => void run(event.data));
