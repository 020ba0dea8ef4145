// npm run test:damage: every kind of damage in files of every producer, and what reading them gives.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build-steps.mjs');
const folder = await ensureBuilt('dev');
createRequire(import.meta.url)(path.join(folder, 'damage.js'));
