// npm run fuzz -- [--seconds 60] [--seed N]: spoils real returns and reads them. Exit status 1 where a file made the reader
// throw, hang, or take more than its memory; such a file is kept in out/fuzz, to become a test in test/golden/fuzz.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Given, Said } from './fuzz-worker';
import { PATIENCE } from './property';

const ROOT = process.cwd();
const KEPT = path.join(ROOT, 'out/fuzz');
const MEGABYTES = 512;

interface Tally {
  files: number;
  readonly outcomes: Map<string, number>;
  readonly heaps: number[];
  readonly failures: string[];
}

interface Last {
  name: string;
  what: string;
  bytes: Uint8Array;
  since: number;
}

function keep(tally: Tally, name: string, why: string, bytes: Uint8Array): void {
  mkdirSync(KEPT, { recursive: true });
  const file = path.join(KEPT, `${tally.failures.length + 1}-${name}`);
  writeFileSync(file, bytes);
  tally.failures.push(`${file}: ${why}`);
}

function hear(tally: Tally, last: Last, said: Said): void {
  if (said.kind === 'trying') Object.assign(last, said, { since: Date.now() });
  if (said.kind === 'memory') tally.heaps.push(said.bytes);
  if (said.kind === 'failed') keep(tally, said.name, said.why, said.bytes);
  if (said.kind === 'outcome') {
    tally.files += 1;
    tally.outcomes.set(said.outcome, (tally.outcomes.get(said.outcome) ?? 0) + 1);
  }
}

/** Runs one thread until the time is over, it fails, or it hangs. */
function watch(given: Given, until: number, tally: Tally): Promise<void> {
  const worker = new Worker(path.join(__dirname, 'fuzz-worker.js'), {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    stdout: true,
    stderr: true,
  });
  const last: Last = { name: '', what: '', bytes: new Uint8Array(), since: Date.now() };
  return new Promise(resolve => {
    const timer = setInterval(() => {
      const hangs = Date.now() - last.since > 2 * PATIENCE;
      if (hangs) keep(tally, last.name, `hangs (${last.what})`, last.bytes);
      if (hangs || Date.now() >= until) end();
    }, 200);
    const end = (): void => {
      clearInterval(timer);
      void worker.terminate().then(() => resolve());
    };
    worker.on('message', (said: Said) => hear(tally, last, said));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      keep(tally, last.name, `${error.code ?? error.message} (${last.what})`, last.bytes);
      end();
    });
  });
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

function report({ files, outcomes, heaps, failures }: Tally, seconds: number, seed: number): void {
  const growth =
    heaps.length > 1
      ? `${megabytes(heaps[0] ?? 0)} after the first round, ${megabytes(heaps.at(-1) ?? 0)} at the end`
      : 'one round only';
  process.stdout.write(`${files} spoilt files in ${seconds} s (seed ${seed}); live memory ${growth}\n`);
  for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1]))
    process.stdout.write(`${String(count).padStart(8)}  ${outcome}\n`);
  process.stdout.write(`${failures.length} failures\n`);
  for (const failure of failures) process.stdout.write(`${failure}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const seconds = Number(values.seconds ?? 60);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const until = Date.now() + seconds * 1000;
  const tally: Tally = { files: 0, outcomes: new Map(), heaps: [], failures: [] };
  for (let thread = 0; Date.now() < until; thread += 1)
    await watch({ root: ROOT, seed: seed + thread * 10_000 }, until, tally);
  report(tally, seconds, seed);
  process.exitCode = tally.failures.length > 0 || tally.files === 0 ? 1 : 0;
}

void main();
