// Sample returns for the trial, made by the product's own command line, once a run of the server.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A function that gives the folder; the files are made when it is first called. The year is the plan's last, which the
 * add-in offers first on any later day.
 */
export function sampleMaker(program, { year = 2020, agencies = 48, seed = 1 } = {}) {
  let folder = null;
  return () => {
    if (folder) return folder;
    const fresh = mkdtempSync(path.join(tmpdir(), 'par-samples-'));
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
