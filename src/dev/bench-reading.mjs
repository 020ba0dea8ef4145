// How fast returns are read, consolidated and issued, beside the libraries that could read them.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build-steps.mjs');
const folder = await ensureBuilt('dev');
createRequire(import.meta.url)(path.join(folder, 'bench.js'));
