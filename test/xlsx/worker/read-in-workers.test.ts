// Real threads read the files: what overruns is ended, and nothing else suffers from it.
import { Worker } from 'node:worker_threads';
import { nodeReader, threadOf } from '../../../src/cli/node-reader';
import { readInWorkers } from '../../../src/xlsx';
import type { FileOutcome, SpawnReader } from '../../../src/xlsx';
import type { ReadRequest } from '../../../src/xlsx/worker/protocol';
import { sheetOf, valuesIn } from '../../support/read-cells';

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
  const limits = { maxOldGenerationSizeMb: 32 };
  return nodeReader<ReadRequest, FileOutcome>(
    () => new Worker(program, { eval: true, resourceLimits: limits }),
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
      readInWorkers(
        named('a'),
        { timeoutMs: 5000, concurrency: 1 },
        nodeReader(threadOf('/nowhere/reader-worker.js')),
      ),
    ).rejects.toThrow('could not be started');
  });
});
