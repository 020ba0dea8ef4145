// Real threads read the files: what overruns is ended, and nothing else suffers from it.
import { Worker } from 'node:worker_threads';
import path from 'node:path';
import { nodeReader } from '../../../src/cli/node-reader';
import { readInWorkers, readWorkbook } from '../../../src/xlsx';
import type { FileOutcome, SpawnReader } from '../../../src/xlsx';
import { builtCli } from '../../support/built-cli';
import { packageOf, packageWithRows } from '../../support/package-by-hand';
import { sheetOf, valuesIn } from '../../support/read-cells';

const numbered = (number: number): Uint8Array =>
  packageWithRows(`<row r="1"><c r="A1"><v>${number}</v></c></row>`);

const shown = (outcome: FileOutcome): unknown =>
  outcome.kind === 'ok' ? valuesIn(sheetOf(outcome.value)) : outcome.error.code;

/** Threads that do what a file's name says; the built one knows no way to make it hang. */
const obeying: SpawnReader = () => {
  const program = `
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id, name }) => {
      if (name === 'hang') for (;;);
      if (name === 'crash') throw new Error('crash');
      if (name === 'memory') { const all = []; for (;;) all.push(new Array(10000).fill({})); }
      parentPort.postMessage({ kind: 'read', id, outcome: { kind: 'failed', error: { code: name, params: {} } } });
    });
    parentPort.postMessage({ kind: 'ready' });`;
  return nodeReader(
    program,
    source => new Worker(source, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } }),
  )();
};

const named = (...names: readonly string[]) => names.map(name => ({ name, bytes: new Uint8Array() }));

describe('the pool', () => {
  test('a file that hangs, crashes or fills the memory costs only itself', async () => {
    const names = ['empty', 'hang', 'ratio', 'crash', 'memory', 'doctype', 'hang', 'unsafe-name'];
    const outcomes = await readInWorkers(named(...names), { timeoutMs: 1500, concurrency: 2 }, obeying);
    expect(outcomes.map(shown)).toEqual([
      'empty',
      'too-slow',
      'ratio',
      'corrupt',
      'too-large-inflated',
      'doctype',
      'too-slow',
      'unsafe-name',
    ]);
  });

  test('progress counts every file once, also those that failed', async () => {
    const seen: number[] = [];
    await readInWorkers(
      named('a', 'crash', 'b'),
      { timeoutMs: 5000, concurrency: 3, onProgress: (done, total) => seen.push(done * 10 + total) },
      obeying,
    );
    expect(seen).toEqual([13, 23, 33]);
  });

  test('an abort ends the threads and is told', async () => {
    const stop = new AbortController();
    const reading = readInWorkers(
      named('hang', 'hang'),
      { timeoutMs: 60_000, concurrency: 2, signal: stop.signal },
      obeying,
    );
    setTimeout(() => {
      stop.abort(new Error('stopped by the user'));
    }, 200);
    await expect(reading).rejects.toThrow('stopped by the user');
    await expect(
      readInWorkers(named('a'), { timeoutMs: 1000, concurrency: 1, signal: stop.signal }, obeying),
    ).rejects.toThrow('stopped by the user');
  });

  test('threads that cannot be started are no fault of the files', async () => {
    await expect(
      readInWorkers(named('a'), { timeoutMs: 5000, concurrency: 1 }, nodeReader('/nowhere/reader-worker.js')),
    ).rejects.toThrow('could not be started');
  });
});

test('the built worker reads as the reader does, in the order of the files', async () => {
  const spawn = nodeReader(path.join(builtCli(), 'reader-worker.js'));
  const files = [
    ...Array.from({ length: 30 }, (_, index) => ({ name: `${index}`, bytes: numbered(index) })),
    { name: 'bad', bytes: packageOf({ '../x': 'x' }) },
  ];
  const outcomes = await readInWorkers(files, { timeoutMs: 20_000, concurrency: 4 }, spawn);
  expect(outcomes).toEqual(files.map(({ bytes }) => readWorkbook(bytes)));
  expect(outcomes.map(shown).slice(28)).toEqual([{ A1: 28 }, { A1: 29 }, 'unsafe-name']);
});
