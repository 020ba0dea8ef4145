// How the bytes of returned files become workbooks: one after the other where this runs, or in readers of their own,
// where a file that takes too long is ended and refused while the others go on.

import type { Opened } from '../../app/returns/read-file';
import { PortError, type RunControl } from '../../workbook/port';
import { browserReader, readAnyWorkbook, readInWorkers } from '../../xlsx';
import { yieldToEventLoop } from './yield-to-event-loop';

interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In the order of the files. Throws `PortError` `cancelled` when the signal says so, never because of a file. */
export type ReadFiles = (files: readonly FileBytes[], control: RunControl) => Promise<readonly Opened[]>;

export const readInTurn: ReadFiles = async (files, control) => {
  const opened: Opened[] = [];
  for (const { name, bytes } of files) {
    opened.push(await readAnyWorkbook(bytes));
    control.onProgress?.({ done: opened.length, total: files.length, what: name });
    await yieldToEventLoop(control);
  }
  return opened;
};

/** For one file. */
const TIMEOUT_MS = 30_000;
const READERS = 3;

/** `start` makes one reader. Where readers cannot be started, the files are read in turn. */
export const readInReaders =
  (start: () => Worker): ReadFiles =>
  async (files, control) => {
    const { signal, onProgress } = control;
    try {
      return await readInWorkers(
        files,
        {
          timeoutMs: TIMEOUT_MS,
          concurrency: READERS,
          ...(signal ? { signal } : {}),
          onProgress: (done, total) => onProgress?.({ done, total, what: '' }),
        },
        browserReader(start),
      );
    } catch (error) {
      if (signal?.aborted) throw new PortError('cancelled', {}, { cause: error });
      return readInTurn(files, control);
    }
  };
