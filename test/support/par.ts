// Runs the built command line as a user does.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PAR = path.resolve(__dirname, '../../dist/cli/par.js');

export interface ParRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function par(...words: readonly string[]): ParRun {
  const run = spawnSync(process.execPath, [PAR, ...words], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

export const json = (run: ParRun): unknown => JSON.parse(run.out);
