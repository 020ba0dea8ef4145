// Judges of written workbooks: the checker that knows the schemas and what makes Excel offer a repair, and openpyxl.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PYTHON, SHARED } from './programs';

/** Problems by the checker, one a line; empty where the file is as Excel wants it. */
export function workbookProblems(files: readonly string[]): readonly string[] {
  if (SHARED === null || PYTHON === null) throw new Error('the workbook checker is not here');
  const run = spawnSync(PYTHON, [path.join(SHARED, 'check', 'validate-xlsx.py'), ...files], {
    encoding: 'utf8',
  });
  const heads = run.stdout.split('\n').filter(line => line.startsWith('== '));
  if (heads.length !== files.length) return [`the checker did not run: ${run.stderr}`];
  return run.stdout.split('\n').filter(line => line.startsWith('   !'));
}

/** What the checker found in one file: `table`, `dv:list`, `sheetProt` and so on. */
export function workbookFeatures(file: string): readonly string[] {
  if (SHARED === null || PYTHON === null) throw new Error('the workbook checker is not here');
  const run = spawnSync(PYTHON, [path.join(SHARED, 'check', 'validate-xlsx.py'), file], { encoding: 'utf8' });
  const found = run.stdout.split('\n').find(line => line.startsWith('   + '));
  return (found ?? '').slice(5).split(' ');
}

/** Runs a Python program that prints JSON, with openpyxl at hand. */
export function python(program: string, args: readonly string[]): unknown {
  if (PYTHON === null) throw new Error('python was not found');
  const run = spawnSync(PYTHON, ['-c', program, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as unknown;
}
