// Prints how long PAR.KIEMTRA and PAR.DONVI take for each of 100,000 values, as single calls and as one range.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './ensure-installed.mjs';

const require = createRequire(import.meta.url);

function bundle(entry, out) {
  const webpack = require('webpack');
  const config = {
    mode: 'production',
    target: 'node20',
    context: ROOT,
    devtool: false,
    entry,
    output: { path: out, filename: 'functions.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    optimization: { minimize: false },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
          },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve(path.join(out, 'functions.cjs'));
    });
  });
}

export async function benchFunctions() {
  const built = await bundle(path.join(ROOT, 'src/dev/bench-functions.ts'), path.join(ROOT, 'dist/bench'));
  for (const { what, values, microsecondsEach } of require(built).measureFunctions())
    console.log(`${what}: ${values} values, ${microsecondsEach.toFixed(2)} µs each`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchFunctions();
