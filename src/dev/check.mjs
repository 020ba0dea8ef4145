// npm run check: types, lint, format, dependency rules, tests. `--no-tests` leaves the tests out.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const tool = file => path.join(ROOT, 'node_modules', file);
const STEPS = [
  ['types', tool('typescript/bin/tsc'), ['-p', 'tsconfig.json']],
  ['types of core, without any host', tool('typescript/bin/tsc'), ['-p', 'src/core/tsconfig.json']],
  ['types of workbook, without any host', tool('typescript/bin/tsc'), ['-p', 'src/workbook/tsconfig.json']],
  [
    'lint',
    tool('eslint/bin/eslint.js'),
    ['--config', '.eslint.config.mjs', '--max-warnings', '0', 'src', 'test'],
  ],
  ['format', tool('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
  ['dependency rules', path.join(ROOT, 'src/dev/check-dependencies.mjs'), []],
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
