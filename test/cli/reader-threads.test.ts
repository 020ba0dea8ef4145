// The built thread reads a return from its path as it is read where it is called.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../src/app/book/built-in';
import { makeSample } from '../../src/app/sample/make-sample';
import { nodeReader, threadOf } from '../../src/cli/node-reader';
import { returnReader } from '../../src/cli/read-return';
import type { ReadContext, ReadReturn, ReadTask } from '../../src/cli/read-return';
import { runInWorkers } from '../../src/xlsx';
import type { PoolFailure } from '../../src/xlsx';
import { builtCli } from '../support/built-cli';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const context: ReadContext = {
  book: builtInBook(2018),
  on: '2018-12-01',
  confirmed: new Map([['mat-nhan-dang.xlsx', 'SNV']]),
  confirmedBefore: new Map(),
};

test('in any thread, every file gives the same reading, hash and period', async () => {
  const names = makeSample({ year: 2018, seed: 5, agencies: 12 }).files.map(({ name, bytes }) => {
    writeFileSync(path.join(folder, name), bytes);
    return name;
  });
  const tasks = names.map((name, id): ReadTask => ({
    id,
    file: path.join(folder, name),
    name,
    period: null,
  }));
  const read: (ReadReturn | PoolFailure)[] = [];
  await runInWorkers<ReadTask, ReadReturn | PoolFailure>(
    tasks,
    {
      timeoutMs: 20_000,
      concurrency: 3,
      failed: failure => failure,
      onOutcome: (index, outcome) => {
        read[index] = outcome;
      },
    },
    nodeReader(threadOf(path.join(builtCli(), 'reader-worker.js'), context)),
  );
  const readHere = returnReader(context);
  const expected: ReadReturn[] = [];
  for (const task of tasks) expected.push(await readHere(task));
  expect(read).toEqual(expected);
  expect(expected.filter(({ received }) => received.reading.kind === 'ok').length).toBeGreaterThan(5);
});
