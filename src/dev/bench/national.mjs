// npm run bench -- --national: the returns of 63 provinces, some 16,000 files on disk. Each province consolidates into its
// own workbook, as the ministry's case goes, and then one run takes them all, where most supersede each other. Prints what
// each used: peak memory and processor seconds, and by which power of the number of files the seconds grow.
// `--provinces N` takes fewer.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build-steps.mjs';
import { ROOT } from '../ensure-installed.mjs';

const YEAR = 2018;
const ON = '2018-12-01';
const MOST_MEGABYTES = 1024;
const MOST_EXPONENT = 1.05;
const END_OF_ZIP = 0x06054b50;
const END_LENGTH = 22;

function measured(program, folder, words) {
  const usage = path.join(folder, 'usage.json');
  rmSync(usage, { force: true });
  const preload = path.join(ROOT, 'src/dev/bench/usage.cjs');
  const { status, stderr } = spawnSync(process.execPath, ['--require', preload, program, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PAR_USAGE: usage },
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return JSON.parse(readFileSync(usage, 'utf8'));
}

const isZip = bytes =>
  bytes.length > END_LENGTH && bytes.readUInt32LE(bytes.length - END_LENGTH) === END_OF_ZIP;

/** The same workbook as another file: a remark at the end of a zip is nobody's content. */
function varied(bytes, remark) {
  const tail = Buffer.from(remark);
  const copy = Buffer.concat([bytes, tail]);
  copy.writeUInt16LE(tail.length, bytes.length - 2);
  return copy;
}

/** Files of so many provinces, a folder each; gives how many there are. */
function provinces(sample, folder, count) {
  const originals = readdirSync(sample)
    .filter(name => name.endsWith('.xlsx'))
    .map(name => [name, readFileSync(path.join(sample, name))])
    .filter(([, bytes]) => isZip(bytes));
  for (let province = 1; province <= count; province += 1) {
    const own = path.join(folder, `tinh-${String(province).padStart(2, '0')}`);
    mkdirSync(own, { recursive: true });
    const day = new Date(Date.UTC(YEAR, 10, 1 + (province % 28), 3));
    for (const [name, bytes] of originals) {
      const file = path.join(own, name);
      writeFileSync(file, varied(bytes, `tinh ${province}`));
      utimesSync(file, day, day);
    }
  }
  return originals.length * count;
}

const line = (what, files, { megabytes, seconds }) =>
  console.log(
    `${what.padEnd(44)} ${String(files).padStart(6)} files ${megabytes.toFixed(0).padStart(6)} MB ` +
      `${seconds.toFixed(1).padStart(8)} s of processor ${((seconds / files) * 1000).toFixed(1).padStart(6)} ms a file`,
  );

const goal = (what, value, most) =>
  console.log(`goal: ${what} <= ${most}: ${value.toFixed(2)}, ${value <= most ? 'met' : 'missed'}`);

export async function benchNational(count = 63) {
  const program = path.join(await ensureBuilt('cli'), 'par.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'par-national-'));
  const at = name => path.join(folder, name);
  const consolidate = (given, out) =>
    measured(program, folder, [
      'consolidate',
      at('so.xlsx'),
      given,
      '--out',
      out,
      '--period',
      'nam',
      '--on',
      ON,
    ]);
  try {
    measured(program, folder, ['new', at('so.xlsx'), '--year', String(YEAR)]);
    measured(program, folder, ['sample', '--out', at('mau'), '--year', String(YEAR)]);
    const total = provinces(at('mau'), at('nop'), count);
    const names = readdirSync(at('nop'));
    const each = names.map(name => consolidate(at(`nop/${name}`), at(`ra/${name}.xlsx`)));
    const [one] = each;
    const all = {
      megabytes: Math.max(...each.map(({ megabytes }) => megabytes)),
      seconds: each.reduce((sum, { seconds }) => sum + seconds, 0),
    };
    const single = consolidate(at('nop'), at('ra-chung.xlsx'));
    line('one province', total / count, one);
    line(`${count} provinces, a workbook each`, total, all);
    line(`${count} provinces' files in one run`, total, single);
    const exponent = Math.log(single.seconds / one.seconds) / Math.log(count);
    goal('peak memory in MB', Math.max(all.megabytes, single.megabytes), MOST_MEGABYTES);
    goal('power by which cost grows with files', exponent, MOST_EXPONENT);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
