// Builds the page for any add-in with webpack. What webpack remembers below node_modules/.cache makes the second time short.
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const pageWith = createRequire(import.meta.url)('../page/webpack-page.cjs');

const configuration = out => {
  const page = pageWith({
    entry: fileURLToPath(new URL('../page/any-addin.ts', import.meta.url)),
    title: 'Emulated Excel',
    language: 'en',
  });
  // The page stays on this machine: nothing is made small.
  return {
    ...page,
    mode: 'development',
    devtool: false,
    cache: { type: 'filesystem', name: 'emulated-excel' },
    output: { ...page.output, path: out },
    stats: 'errors-only',
  };
};

/** The folder of the built page; a fresh one for each caller. */
export function buildPage() {
  const out = mkdtempSync(path.join(tmpdir(), 'emulated-excel-page-'));
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration(out));
    compiler.run((error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      // Closing keeps what the next build can take over.
      compiler.close(() => (failure ? reject(failure) : resolve(out)));
    });
  });
}
