// Ctrl-C and its kin. Files take their places in one step that no signal interrupts: before it nothing has been written
// and the run ends at once, after it all has and the run goes on to say so.

import { cli } from '../texts/vi/cli';
import { say } from './console';
import { discardUnfinished } from './staged-files';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const NOTHING_DONE = 2;

let isWritten = false;

/** From here on there is nothing to cancel. */
export const markWritten = (): void => {
  isWritten = true;
};

/** `end` ends the process. */
export function listenForCancel(end: (code: number) => void = code => process.exit(code)): void {
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (isWritten) return;
      discardUnfinished();
      say(cli.cancelled);
      end(NOTHING_DONE);
    });
}

/** Lets a signal in that came meanwhile: work that never waits would hold it back to its end. */
export const letSignalsIn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
