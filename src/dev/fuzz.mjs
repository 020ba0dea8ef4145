// npm run fuzz [-- --seconds 60] [-- --seed N]: the readers against spoilt files. See src/dev/fuzz/fuzz.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build-steps.mjs');
const folder = await ensureBuilt('dev');
const args = ['--expose-gc', path.join(folder, 'fuzz.js'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
