// npm test [-- jest arguments]: installs what is missing and runs the tests.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
const result = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
process.exit(result.status ?? 1);
