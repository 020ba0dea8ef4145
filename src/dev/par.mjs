// npm run --silent par -- <act>: installs and builds what is missing, then runs the command line.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build-steps.mjs');
const folder = await ensureBuilt('cli');
createRequire(import.meta.url)(path.join(folder, 'par.js'));
