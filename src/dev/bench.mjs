// npm run bench: what is fast and what stays flat. Without words the returns of a province, functions in cells and the
// trial page; `-- --national` the returns of 63 provinces, `-- --profile` where the time of a consolidation goes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const { values: given } = parseArgs({
  options: {
    national: { type: 'boolean' },
    profile: { type: 'boolean' },
    provinces: { type: 'string' },
  },
});

function runAll(names) {
  for (const name of names) {
    const { status } = spawnSync(process.execPath, [path.join(ROOT, 'src/dev', name)], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

if (given.national) {
  const { benchNational } = await import('./bench/national.mjs');
  await benchNational(given.provinces === undefined ? undefined : Number(given.provinces));
} else if (given.profile) {
  const { profileConsolidation } = await import('./bench/profile.mjs');
  await profileConsolidation();
} else runAll(['bench-reading.mjs', 'bench-functions.mjs', 'bench-trial.mjs']);
