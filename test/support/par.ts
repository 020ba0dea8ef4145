// Runs the built command line as a user does.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const PAR = path.resolve(__dirname, '../../dist/cli/par.js');

export interface ParRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const par = (...words: readonly string[]): ParRun => run([], words);

/** The command line as it is built for the province of this name, below `dist`. */
export const parOf =
  (province: string) =>
  (...words: readonly string[]): ParRun =>
    run([], words, path.resolve(__dirname, '../../dist', province, 'cli/par.js'));

/** With a heap of at most so many megabytes; beyond it Node ends the run. */
export const parWithin = (megabytes: number, ...words: readonly string[]): ParRun =>
  run([`--max-old-space-size=${megabytes}`], words);

function run(options: readonly string[], words: readonly string[], program = PAR): ParRun {
  const done = spawnSync(process.execPath, [...options, program, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

export const json = (run: ParRun): unknown => JSON.parse(run.out);
