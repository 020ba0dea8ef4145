// npm run mutation [-- folder[/file.ts] …]: changes core one operator, literal or block at a time and runs the tests of core
// against each change. Prints what was noticed, a folder a line, then each change that no test noticed and that has no
// reason in test/mutation-survivors.json. Fails below the floor, at such a change, and at a reason that stands for none.
// What was tried is kept in out/mutation and tried again only where code changed or a test of a new name came; without that
// folder all is tried anew. PAR_MUTATION_WORKERS=2 tries two changes at a time. Minutes a folder, so no part of the checks.
// Not tried: constants made while a module loads (ignoreStatic). They are data, such as rules and patterns, and each would
// cost a run of all tests; the rules' own constants are changed one by one in test/core/rules/decision-table.test.ts.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';
import { asTable, judge } from './mutation/judge.mjs';

ensureInstalled();
process.chdir(ROOT);
const { Stryker } = await import('@stryker-mutator/core');

/** The folders of core, and the tests below test that are run against them. */
const FOLDERS = {
  text: ['core/text'],
  rules: ['core/rules'],
  consolidation: ['core/consolidation'],
  scoring: ['core/scoring', 'texts/explain-scope.test.ts', 'texts/explain-score.test.ts'],
  returned: ['core/returned'],
};
/** Whole files that are opened and damaged: each takes longer than all tests of small forms together, which notice first. */
const LEFT_OUT = ['any-damage', 'golden-returns', 'parted-rows'].map(
  name => `test/core/returned/${name}.test.ts`,
);

const optionsOf = (folder, file = '**/*.ts') => ({
  mutate: [`src/core/${folder}/${file}`],
  buildCommand: 'node src/dev/mutation/bundle.mjs',
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      testRunner: path.join(ROOT, 'src/dev/mutation/warm-jest-circus.cjs'),
      roots: ['<rootDir>/src/dev/mutation'],
      testMatch: ['**/all-tests.js'],
      transform: {},
      haste: { forceNodeFilesystemAPI: true },
    },
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `out/mutation/${folder}.json`,
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['out', 'dist', 'coverage', 'test/e2e', 'assets'],
  concurrency: Number(process.env.PAR_MUTATION_WORKERS ?? 1),
  timeoutMS: 20_000,
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
  logLevel: 'warn',
});

const asked = process.argv.slice(2);
const wanted = (asked.length > 0 ? asked : Object.keys(FOLDERS)).map(name => name.split('/'));
const unknown = wanted.filter(([folder]) => !(folder in FOLDERS));
if (unknown.length > 0) {
  const names = unknown.map(parts => parts.join('/')).join(', ');
  console.error(`mutation: no such folder: ${names}; there are ${Object.keys(FOLDERS).join(', ')}`);
  process.exit(2);
}

mkdirSync('out/mutation', { recursive: true });
for (const [folder, ...file] of wanted) {
  process.env.PAR_MUTATION_TESTS = FOLDERS[folder].join(',');
  process.env.PAR_MUTATION_LEFT_OUT = LEFT_OUT.join(',');
  await new Stryker(optionsOf(folder, file.length > 0 ? file.join('/') : undefined)).runMutationTest();
}
const judged = [...new Set(wanted.map(([folder]) => folder))].map(judge);
console.log(asTable(judged));
process.exit(judged.some(({ hasFailed }) => hasFailed) ? 1 : 0);
