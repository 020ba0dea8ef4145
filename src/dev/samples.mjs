// Sample returns for the trial, made by the product's own command line, once a run of the server.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const AGENCIES_AT_MOST = 48;

function listOf(program, name) {
  const { stdout } = spawnSync(process.execPath, [program, name, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}

/** The year of the plan that the add-in offers first today. */
function yearOffered(program) {
  const { firstYear, lastYear } = listOf(program, 'plan').decision;
  return Math.min(Math.max(new Date().getFullYear(), firstYear), lastYear);
}

/** A function that gives the folder; the files are made when it is first called. */
export function sampleMaker(program, { seed = 1 } = {}) {
  let folder = null;
  return () => {
    if (folder) return folder;
    const fresh = mkdtempSync(path.join(tmpdir(), 'par-samples-'));
    const year = yearOffered(program);
    const agencies = Math.min(AGENCIES_AT_MOST, listOf(program, 'agencies').length);
    const args = ['sample', '--out', fresh, '--year', year, '--seed', seed, '--agencies', agencies].map(
      String,
    );
    const result = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    if (result.status === 2 || result.error)
      throw new Error(`Không tạo được tệp mẫu: ${result.stderr || result.error?.message}`);
    folder = fresh;
    return folder;
  };
}
