// npm run bench -- --profile: where the processor's time goes in one consolidation of 262 returns on one thread: V8's
// sampling profile, summed by the module in which the time was spent itself, and by the function within the dearest.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from '../build-steps.mjs';

const INTERVAL_MICROSECONDS = 200;
const ROUNDS = 3;
const MODULES = 22;
const FUNCTIONS = 30;

/** Milliseconds by node of the profile. */
function selfTimes({ samples, timeDeltas }) {
  const times = new Map();
  samples.forEach((id, index) => {
    times.set(id, (times.get(id) ?? 0) + Math.max(0, timeDeltas[index]) / 1000);
  });
  return times;
}

/** The built program is one file: webpack's remarks say which lines are of which module. */
function moduleAt(lines) {
  const marks = [];
  lines.forEach((text, index) => {
    const found =
      /^\/\*\*\*\/ "(.+?)"/.exec(text) ?? /^;?\/\/ ?(?:CONCATENATED MODULE: )?(\.\/\S+)/.exec(text);
    if (found) marks.push([index, found[1]]);
  });
  return line => {
    let name = '?';
    for (const [start, module] of marks) {
      if (start > line) break;
      name = module;
    }
    return name;
  };
}

const placeOf = ({ url, functionName }, module) =>
  url === '' ? functionName : url.startsWith('node:') ? url : module;

function summed(profile, moduleOf) {
  const times = selfTimes(profile);
  const [modules, functions] = [new Map(), new Map()];
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  for (const { id, callFrame } of profile.nodes) {
    const time = times.get(id) ?? 0;
    if (time === 0 || callFrame.functionName === '(idle)' || callFrame.functionName === '(program)') continue;
    const place = placeOf(callFrame, moduleOf(callFrame.lineNumber));
    add(modules, place, time);
    add(functions, `${callFrame.functionName || '(anonymous)'}  ${place}:${callFrame.lineNumber}`, time);
  }
  return { modules, functions };
}

function print(title, map, most) {
  const total = [...map.values()].reduce((sum, time) => sum + time, 0);
  console.log(`\n${title} (${(total / ROUNDS).toFixed(0)} ms a round)\n`);
  const rows = [...map].sort(([, left], [, right]) => right - left).slice(0, most);
  for (const [name, time] of rows)
    console.log(
      `${(time / ROUNDS).toFixed(0).padStart(7)} ms ${((time / total) * 100).toFixed(1).padStart(5)} %  ${name}`,
    );
}

export async function profileConsolidation() {
  const folder = await ensureBuilt('dev');
  const file = path.join(folder, 'profiled.js');
  const require = createRequire(import.meta.url);
  const { prepared } = require(file);
  const consolidateOnce = await prepared();
  await consolidateOnce();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
  await session.post('Profiler.start');
  for (let round = 0; round < ROUNDS; round += 1) await consolidateOnce();
  const { profile } = await session.post('Profiler.stop');
  const { modules, functions } = summed(profile, moduleAt(readFileSync(file, 'utf8').split('\n')));
  print('By module', modules, MODULES);
  print('By function', functions, FUNCTIONS);
}
