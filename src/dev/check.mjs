// npm run check: types, lint, format, dependency rules, what nobody uses, tests. `--no-tests` leaves the tests out.
// Each tool remembers what it has seen below node_modules/.cache, by content: no rule looks beyond its own file but the
// types, and tsc follows those.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const tool = file => path.join(ROOT, 'node_modules', file);
const cache = file => path.join(ROOT, 'node_modules/.cache', file);
const types = (project, name) => [
  tool('typescript/bin/tsc'),
  ['-p', project, '--incremental', '--tsBuildInfoFile', cache(`tsc/${name}.tsbuildinfo`)],
];
const remembered = name => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  cache(`check/${name}`),
];
const STEPS = [
  ['types', ...types('tsconfig.json', 'all')],
  ['types of core, without any host', ...types('src/core/tsconfig.json', 'core')],
  ['types of workbook, without any host', ...types('src/workbook/tsconfig.json', 'workbook')],
  [
    'lint',
    tool('eslint/bin/eslint.js'),
    ['--config', '.eslint.config.mjs', '--max-warnings', '0', ...remembered('eslint'), 'src', 'test'],
  ],
  [
    'format',
    tool('prettier/bin/prettier.cjs'),
    ['--check', '--log-level', 'warn', ...remembered('prettier'), '.'],
  ],
  ['dependency rules', path.join(ROOT, 'src/dev/check-dependencies.mjs'), []],
  ['what nobody uses', tool('knip/bin/knip.js'), ['--no-progress', '--treat-config-hints-as-errors']],
  ['tests', path.join(ROOT, 'src/dev/run-tests.mjs'), []],
];

for (const [name, script, args] of STEPS) {
  if (name === 'tests' && process.argv.includes('--no-tests')) continue;
  const started = Date.now();
  const result = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (result.status !== 0) {
    console.error(`check: ${name} failed after ${seconds} s`);
    process.exit(1);
  }
  if (name !== 'tests') console.error(`check: ${name} passed in ${seconds} s`);
}
