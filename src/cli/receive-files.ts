// The returned files that a command was given: each read on its own, so that one bad file stops no other. A file is
// opened, read and let go by one thread; what remains of it is what a consolidation looks at.

import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { commonPeriod, periodCounts } from '../app/returns/common-period';
import type { PeriodCode } from '../core/calendar';
import type { ReceivedFile } from '../core/consolidation';
import { cli } from '../texts/vi/cli';
import { readFailureOf, runInWorkers } from '../xlsx';
import type { PoolFailure } from '../xlsx';
import { letSignalsIn } from './cancel';
import { sayProgress } from './console';
import { firstByteOf } from './files';
import { nodeReader, threadOf } from './node-reader';
import { bareName } from './paths';
import { returnReader, unreadReturn } from './read-return';
import type { ReadContext, ReadReturn, ReadTask } from './read-return';

/** Names as shown: the bare name, or the path as given where two files have the same name. */
export function shownNames(files: readonly string[]): readonly string[] {
  const bare = files.map(bareName);
  const counts = new Map<string, number>();
  for (const name of bare) counts.set(name, (counts.get(name) ?? 0) + 1);
  return bare.map((name, index) => (counts.get(name) === 1 ? name : (files[index] ?? name)));
}

/** Starting threads pays from so many files on. */
const FEW = 12;
const TIMEOUT = 30_000;
const COMPOUND_FILE = 0xd0;
const READER_WORKER = path.join(__dirname, 'reader-worker.js');

/** Older formats are read by a library that cannot be stopped: they go to a thread that can. */
const needsThread = (tasks: readonly ReadTask[]): boolean =>
  tasks.length > FEW || tasks.some(({ file }) => firstByteOf(file) === COMPOUND_FILE);

/** Called after each file. */
type Took = (index: number, read: ReadReturn) => void;

async function readInThreads(tasks: readonly ReadTask[], context: ReadContext, took: Took): Promise<void> {
  const ended: (readonly [number, PoolFailure])[] = [];
  await runInWorkers<ReadTask, ReadReturn | PoolFailure>(
    tasks,
    {
      timeoutMs: TIMEOUT,
      concurrency: Math.min(availableParallelism(), Math.ceil(tasks.length / FEW)),
      failed: failure => failure,
      onOutcome: (index, outcome) => {
        if (typeof outcome === 'string') ended.push([index, outcome]);
        else took(index, outcome);
      },
    },
    nodeReader(threadOf(READER_WORKER, context)),
  );
  for (const [index, failure] of ended) {
    const task = tasks[index];
    if (task) took(index, await unreadReturn(task, readFailureOf(failure, TIMEOUT), context));
  }
}

async function readHere(tasks: readonly ReadTask[], context: ReadContext, took: Took): Promise<void> {
  const read = returnReader(context);
  for (const [index, task] of tasks.entries()) {
    took(index, await read(task));
    await letSignalsIn();
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function progressOver(tasks: readonly ReadTask[]): (index: number) => void {
  const sizes = tasks.map(({ file }) => sizeOf(file));
  const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
  let [done, doneBytes] = [0, 0];
  return index => {
    done += 1;
    doneBytes += sizes[index] ?? 0;
    sayProgress(done, tasks.length, (count, total) => cli.reading(count, total, doneBytes, totalBytes));
  };
}

/** So many files are read between two looks at what of them is still needed. */
const BETWEEN = 500;

/** What of the files read so far is still needed; in their order. */
export type Release = (read: readonly ReadReturn[]) => readonly ReadReturn[];

async function readAll(
  tasks: readonly ReadTask[],
  context: ReadContext,
  release: Release,
): Promise<readonly ReadReturn[]> {
  const read = new Map<number, ReadReturn>();
  const progress = progressOver(tasks);
  const releaseSome = (): void => {
    const indexes = [...read.keys()];
    release([...read.values()]).forEach((item, at) => read.set(indexes[at] ?? -1, item));
  };
  const took: Took = (index, item) => {
    read.set(index, item);
    progress(index);
    if (read.size % BETWEEN === 0) releaseSome();
  };
  if (needsThread(tasks) && existsSync(READER_WORKER)) await readInThreads(tasks, context, took);
  else await readHere(tasks, context, took);
  return tasks.flatMap((_, index) => read.get(index) ?? []);
}

const allNeeded: Release = read => read;

function tasksOf(files: readonly string[], period: PeriodCode | null): readonly ReadTask[] {
  const names = shownNames(files);
  return files.map((file, id) => ({ id, file, name: names[id] ?? file, period }));
}

/** Each file read for the period that it names itself; `files` are paths, each once. */
export const readReturns = (files: readonly string[], context: ReadContext): Promise<readonly ReadReturn[]> =>
  readAll(tasksOf(files, null), context, allNeeded);

export interface PeriodReturns {
  readonly period: PeriodCode;
  readonly files: readonly ReceivedFile[];
}

/** All read for one period: the one asked for, or else the one that most of them name. */
export async function readForPeriod(
  files: readonly string[],
  context: ReadContext,
  asked: PeriodCode | null,
  release: Release,
): Promise<PeriodReturns> {
  const tasks = tasksOf(files, asked);
  const read = [...(await readAll(tasks, context, release))];
  const period = asked ?? commonPeriod(periodCounts(read.map(({ named }) => named)));
  const others = tasks.filter(({ id }) => read[id]?.readFor !== period).map(task => ({ ...task, period }));
  const again = await readAll(others, context, release);
  again.forEach((item, at) => {
    read[others[at]?.id ?? -1] = item;
  });
  return { period, files: read.map(({ received }) => received) };
}
