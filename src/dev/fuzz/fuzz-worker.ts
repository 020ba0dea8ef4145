// The thread that spoils and reads. It says before each file which one comes, so that who watches has it when the thread
// hangs or runs out of memory; a file that fails is made as small as fast-check can make it.

import fc from 'fast-check';
import { parentPort, workerData } from 'node:worker_threads';
import { builtInBook } from '../../app/book/built-in';
import { expectationsOf } from '../../app/returns/expectations';
import { spoilings, spoilt, wordsOf, type Spoiling } from './mutations';
import { outcomeOf } from './property';
import { samplesBelow } from './samples';

export interface Given {
  readonly root: string;
  readonly seed: number;
}

export type Said =
  | { readonly kind: 'trying'; readonly name: string; readonly what: string; readonly bytes: Uint8Array }
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string; readonly bytes: Uint8Array }
  | { readonly kind: 'memory'; readonly bytes: number };

const YEAR = 2018;
const RUNS = 200;
const say = (said: Said): void => parentPort?.postMessage(said);

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

async function round(given: Given, index: number): Promise<void> {
  const samples = samplesBelow(given.root);
  const expected = expectationsOf(builtInBook(YEAR), 'nam');
  const sample = fc.nat({ max: samples.length - 1 });
  const of = (at: number, spoiling: Spoiling) => spoilt(samples[at]?.bytes ?? new Uint8Array(), spoiling);
  const property = fc.asyncProperty(sample, spoilings, async (at, spoiling) => {
    const bytes = of(at, spoiling);
    say({ kind: 'trying', name: samples[at]?.name ?? '', what: wordsOf(spoiling), bytes });
    say({ kind: 'outcome', outcome: await outcomeOf(bytes, expected) });
  });
  const result = await fc.check(property, { seed: given.seed + index, numRuns: RUNS });
  if (result.failed && result.counterexample) {
    const [at, spoiling] = result.counterexample;
    const why = String((result.errorInstance as Error | null)?.stack ?? result.errorInstance);
    say({ kind: 'failed', name: samples[at]?.name ?? '', why, bytes: of(at, spoiling) });
  }
}

async function main(): Promise<void> {
  for (let index = 0; ; index += 1) {
    await round(workerData as Given, index);
    say({ kind: 'memory', bytes: heap() });
  }
}

void main();
