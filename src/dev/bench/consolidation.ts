// Our whole consolidation, from the bytes of the book and of the returns to the bytes of the book with the results,
// with the time that each step took.

import { consolidateReturns } from '../../app/consolidate-returns';
import { loadBook } from '../../app/book/load-book';
import { expectationsOf } from '../../app/returns/expectations';
import { hashed, receive } from '../../app/returns/read-file';
import type { GivenFile } from '../../app/returns/read-file';
import { openXlsx, readWorkbook } from '../../xlsx';

export const STEPS = ['open', 'hash', 'read', 'receive', 'consolidate', 'write', 'zip'] as const;
export type BenchStep = (typeof STEPS)[number];

const YEAR = 2018;

export async function consolidateAll(
  bookBytes: Uint8Array,
  files: readonly (GivenFile & { readonly bytes: Uint8Array })[],
  on: string,
  took: (step: BenchStep, milliseconds: number) => void,
): Promise<number> {
  let last = performance.now();
  const spent = new Map<BenchStep, number>();
  const record = (step: BenchStep): void => {
    const now = performance.now();
    spent.set(step, (spent.get(step) ?? 0) + now - last);
    last = now;
  };
  const opened = openXlsx(bookBytes);
  if (opened.kind === 'failed') throw new Error(opened.error);
  const port = opened.value;
  const state = await port.read();
  const { book } = loadBook(state, YEAR);
  const expected = expectationsOf(book, 'nam');
  record('open');
  const given = await Promise.all(files.map(async file => ({ file: await hashed(file), bytes: file.bytes })));
  record('hash');
  const received = given.map(({ file, bytes }) => {
    const read = readWorkbook(bytes);
    record('read');
    const entry = receive(file, read, expected);
    record('receive');
    return entry;
  });
  const outcome = consolidateReturns({ book, state, period: 'nam', on, files: received });
  record('consolidate');
  await port.write(outcome.change);
  record('write');
  const size = port.bytes().length;
  record('zip');
  for (const [step, milliseconds] of spent) took(step, milliseconds);
  if (outcome.result.totals.accepted === 0 || size === 0) throw new Error('nothing was consolidated');
  return outcome.result.totals.accepted;
}
