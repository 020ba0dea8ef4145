// Writes beside a build which files it was made of, for src/dev/build-steps.mjs to see whether it is still fresh.
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
/** What every build depends on: how it is made, and the versions of all packages. */
const ALWAYS = [
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'src/dev/webpack-addin.cjs',
  'src/dev/webpack-host.cjs',
  'src/dev/webpack-inputs.cjs',
  'src/dev/province-files.cjs',
  'src/dev/province-links.cjs',
  'src/data/province.schema.json',
  'src/host/page/webpack-page.cjs',
  'src/dev/functions-json-loader.cjs',
  'src/dev/serving/allowed-scripts.js',
  'src/dev/serving/bill-of-materials.cjs',
  'src/dev/serving/headers.cjs',
  'src/dev/serving/iis-config.cjs',
  'src/dev/serving/nginx-config.cjs',
  'src/dev/serving/policies.cjs',
  'src/dev/serving/server-files.cjs',
];

const isOurs = file => !file.startsWith('..') && !file.startsWith('node_modules') && !file.startsWith('dist');

class BuildInputs {
  constructor(env) {
    this.env = env;
  }

  apply(compiler) {
    compiler.hooks.afterDone.tap('BuildInputs', stats => {
      if (stats.hasErrors()) return;
      const { fileDependencies, contextDependencies } = stats.compilation;
      const read = [...fileDependencies, ...contextDependencies]
        .map(file => path.relative(ROOT, file).replaceAll('\\', '/'))
        .filter(file => file !== '' && isOurs(file));
      const inputs = [...new Set([...ALWAYS, ...read])].sort();
      const folder = compiler.outputPath;
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, '.built.json'), JSON.stringify({ env: this.env, inputs }));
    });
  }
}

module.exports = { BuildInputs, BUILD_FILES: ALWAYS.slice(3).map(file => path.join(ROOT, file)) };
