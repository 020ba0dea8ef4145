// Builds one part of the product with webpack, only when a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure-installed.mjs';

/** What each part is made of: the folders below src, and files of the top level. */
const PARTS = {
  cli: ['src/cli', 'src/app', 'src/core', 'src/data', 'src/texts', 'src/workbook', 'src/xlsx'],
  addin: [
    'src/taskpane',
    'src/functions',
    'src/office',
    'src/app',
    'src/core',
    'src/data',
    'src/texts',
    'src/workbook',
    'src/xlsx',
    'assets',
    'src/dev/webpack-addin.cjs',
    'src/dev/functions-json-loader.cjs',
  ],
  // The host knows nothing of the product but its own words: it is not built again when the product changes.
  host: ['src/host', 'src/texts/vi/host.ts', 'src/texts/en/host.ts', 'src/dev/webpack-host.cjs'],
  dev: ['src/dev', 'src/cli', 'src/app', 'src/core', 'src/data', 'src/texts', 'src/workbook', 'src/xlsx'],
};

function newestIn(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce(
    (newest, name) => Math.max(newest, newestIn(path.join(file, name))),
    stat.mtimeMs,
  );
}

/** Builds `dist/<part>` beside itself and then puts it in place, so that a running program never sees half of it. */
export async function ensureBuilt(part, env = []) {
  const target = path.join(ROOT, 'dist', part);
  const stamp = path.join(target, '.built');
  const wanted = JSON.stringify(env);
  const sources = [...PARTS[part], 'webpack.config.js', 'package.json', 'package-lock.json', 'manifest.xml'];
  const newest = sources.reduce((time, source) => Math.max(time, newestIn(path.join(ROOT, source))), 0);
  const isFresh = () =>
    existsSync(stamp) && statSync(stamp).mtimeMs > newest && readFileSync(stamp, 'utf8') === wanted;
  if (isFresh()) return target;
  const release = await waitForTurn(target);
  try {
    if (isFresh()) return target;
    return build(part, env, target, wanted);
  } finally {
    release();
  }
}

/** One build of a part at a time: tests that run side by side ask for the same one. */
async function waitForTurn(target) {
  const lock = `${target}.lock`;
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(lock)) rmSync(lock, { force: true });
      else await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

/** Whether the process that wrote the lock still runs; a lock without its number yet is being written. */
function isAlive(lock) {
  let owner;
  try {
    owner = readFileSync(lock, 'utf8');
  } catch {
    return true;
  }
  if (owner === '') return true;
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function build(part, env, target, wanted) {
  const fresh = `${target}.${process.pid}`;
  const started = Date.now();
  const args = [
    path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js'),
    '--env',
    `part=${part}`,
    '--env',
    `out=${fresh}`,
  ];
  for (const item of env) args.push('--env', item);
  const result = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (result.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`webpack could not build ${part}:\n${result.stdout}\n${result.stderr}`);
  }
  writeFileSync(path.join(fresh, '.built'), wanted);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  if (process.env.PAR_VERBOSE) console.error(`built ${part} in ${Date.now() - started} ms`);
  return target;
}
