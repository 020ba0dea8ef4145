// Step of `npm run mutation`, run in Stryker's sandbox: joins the tests named in PAR_MUTATION_TESTS, with all that
// they import, into one file. Each change is tried in a fresh module registry; loading one file instead of three hundred
// is what makes a change cost a fraction of a second.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const OUT = path.resolve('src/dev/mutation');
const leftOut = new Set((process.env.PAR_MUTATION_LEFT_OUT ?? '').split(',').filter(Boolean));

/** The test files of a folder below test; a test file is itself. */
const testsIn = place =>
  place.endsWith('.test.ts')
    ? [`test/${place}`]
    : readdirSync(path.resolve('test', place), { recursive: true, encoding: 'utf8' })
        .map(file => path.posix.join('test', place, file.split(path.sep).join('/')))
        .filter(file => file.endsWith('.test.ts') && !leftOut.has(file));

const tests = process.env.PAR_MUTATION_TESTS.split(',').flatMap(testsIn).sort();
writeFileSync('all-tests.mjs', tests.map(file => `import './${file}';\n`).join(''));

const compiler = webpack({
  mode: 'none',
  target: 'node20',
  context: process.cwd(),
  devtool: false,
  entry: './all-tests.mjs',
  output: { path: OUT, filename: 'all-tests.js' },
  // A test names its files by its own place, which is told relative to the sandbox.
  node: { __dirname: true, __filename: true },
  // Packages as Node's require gives them to jest: some have another build for import.
  resolve: { extensions: ['.ts', '.tsx', '.js'], mainFields: ['main'], conditionNames: ['node', 'require'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        resolve: { alias: { 'fast-check$': path.resolve('src/dev/mutation/few-runs.mjs') } },
        use: {
          loader: 'swc-loader',
          options: {
            jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
            module: { type: 'es6' },
          },
        },
      },
    ],
  },
});
compiler.run((error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error ?? stats.toString('errors-only'));
  process.exitCode = 1;
});
