// Runs the dependency rules and asserts that modules were read at all: a run over nothing passes every rule.
import { readdirSync } from 'node:fs';
import { cruise, format } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOT } from './ensure-installed.mjs';

process.chdir(ROOT);
const options = await extractOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(['src', 'test'], options, null, {
  tsConfig: extractTypeScript(options.tsConfig.fileName),
});
const { summary } = output;

const expected = readdirSync('src', { recursive: true }).filter(name => /\.tsx?$/.test(name)).length;
if (summary.totalCruised < expected) {
  console.error(`dependency rules: ${summary.totalCruised} modules read, but src holds ${expected} sources`);
  process.exit(1);
}
if (summary.error > 0) {
  console.error((await format(output, { outputType: 'err-long' })).output);
  process.exit(1);
}
