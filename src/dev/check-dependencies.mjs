// Runs the dependency rules and asserts that modules were read at all: a run over nothing passes every rule.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure-installed.mjs';

const sources = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory()
      ? sources(path.join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [path.join(folder, entry.name)]
        : [],
  );

const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const run = output =>
  spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', output, 'src', 'test'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );

const { summary } = JSON.parse(run('json').stdout);
const expected = sources(path.join(ROOT, 'src')).length;
if (summary.totalCruised < expected) {
  console.error(`dependency rules: ${summary.totalCruised} modules read, but src holds ${expected} sources`);
  process.exit(1);
}
if (summary.error > 0) {
  console.error(run('err-long').stdout);
  process.exit(1);
}
