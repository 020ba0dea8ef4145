// `Office.context.document.getFileAsync` and the file that it gives, as Microsoft's loader has them, over a function
// that asks the page.

import type { CopyAnswer, CopyRequest } from './link';

type Done = (result: unknown) => void;
type Ask = (request: CopyRequest) => Promise<CopyAnswer>;

/** Bytes, where the add-in asks for no other. */
const USUAL_SLICE = 4 * 1024 * 1024;

const failed = (message: string) => ({
  status: 'failed',
  error: { code: 5001, name: 'Internal Error', message },
});

/** Calls back with what `read` makes of the answer, or with the failure. */
async function answerTo<T>(ask: Ask, request: CopyRequest, read: (answer: CopyAnswer) => T, done: Done) {
  const answer = await ask(request);
  done(answer.kind === 'failed' ? failed(answer.message) : { status: 'succeeded', value: read(answer) });
}

function fileOf(ask: Ask, handle: number, size: number, sliceSize: number) {
  return {
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (index: number, done: Done): void => {
      const read = (answer: CopyAnswer) => {
        const data = answer.kind === 'slice' ? answer.data : [];
        return { data, index, size: data.length };
      };
      void answerTo(ask, { action: 'slice', handle, index }, read, done);
    },
    closeAsync: (done?: Done): void => {
      void answerTo(ask, { action: 'close', handle }, () => undefined, done ?? (() => undefined));
    },
  };
}

/** `getFileAsync(fileType, options?, callback)`; of the file types only "compressed" is given. */
export const getFileAsync =
  (ask: Ask) =>
  (type: string, ...rest: readonly unknown[]): void => {
    const done = rest.at(-1) as Done;
    const { sliceSize = USUAL_SLICE } = rest.length > 1 ? (rest[0] as { readonly sliceSize?: number }) : {};
    if (type !== 'compressed') throw new Error(`The trial page gives no file of the type "${type}".`);
    const read = (answer: CopyAnswer) =>
      answer.kind === 'opened' ? fileOf(ask, answer.handle, answer.size, sliceSize) : null;
    void answerTo(ask, { action: 'open', sliceSize }, read, done);
  };
