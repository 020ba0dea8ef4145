// Builds one part of the product with webpack. What a part is made of webpack itself says with each build: only when one
// of those files has changed is it asked again, and then its cache on the disk holds all that has not changed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure-installed.mjs';

/** What webpack says that it read for a build is younger, or gone. */
function isOutdated(inputs, built) {
  return inputs.some(input => {
    const stat = statSync(path.resolve(ROOT, input), { throwIfNoEntry: false });
    return !stat || stat.mtimeMs > built;
  });
}

/** Whether the last build was made for the same environment, of files that are still as they were. */
function isFresh(target, env) {
  const stamp = path.join(target, '.built.json');
  const built = statSync(stamp, { throwIfNoEntry: false });
  if (!built) return false;
  const { env: last, inputs } = JSON.parse(readFileSync(stamp, 'utf8'));
  return JSON.stringify(last) === JSON.stringify(env) && !isOutdated(inputs, built.mtimeMs);
}

/** With the province that PAR_PROVINCE names, where the caller names none. */
function withProvince(env) {
  const named = process.env.PAR_PROVINCE;
  return named && !env.some(item => item.startsWith('province=')) ? [...env, `province=${named}`] : env;
}

/** Below `dist`, or below the name of the province's folder there, so that two provinces stand side by side. */
function targetOf(part, env) {
  const province = env.find(item => item.startsWith('province='));
  return path.join(ROOT, 'dist', province ? path.basename(path.resolve(province)) : '', part);
}

/** Builds `dist/<part>` beside itself and then puts it in place, so that a running program never sees half of it. */
export async function ensureBuilt(part, given = []) {
  const env = withProvince(given);
  const target = targetOf(part, env);
  if (isFresh(target, env)) return target;
  const release = await waitForTurn(target);
  try {
    if (isFresh(target, env)) return target;
    return build(part, env, target);
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

function build(part, env, target) {
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
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  if (process.env.PAR_VERBOSE) console.error(`built ${part} in ${Date.now() - started} ms`);
  return target;
}
