// What the documents name is there: commands, files, pictures, tests. The commands of the example for the command line are run as they
// stand, one after another.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/built-addin';
import { temporaryFolder } from '../support/programs';

const DOCUMENTS = [
  'README.md',
  'src/README.md',
  ...readdirSync(path.join(ROOT, 'src/docs')).map(name => `src/docs/${name}`),
];
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** npm's own, without `run`. */
const OF_NPM = ['start', 'test', 'ci', 'install', 'audit', 'outdated', 'sbom'];

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

test.each(DOCUMENTS)('%s: every npm command is there', name => {
  const text = read(name);
  const run = matches(text, /npm run (?:--silent )?([\w:-]+)/g);
  const own = matches(text, /`npm (?!run)([\w-]+)/g);
  expect(run.filter(script => !(script in scripts))).toEqual([]);
  expect(own.filter(command => !OF_NPM.includes(command))).toEqual([]);
});

test.each(DOCUMENTS)('%s: every picture, link and test that it names is there', name => {
  const text = read(name);
  const linked = matches(text, /\]\((?!https?:|#)([^)#]+)/g).map(link => path.join(path.dirname(name), link));
  const tests = matches(text, /`(test\/[\w./-]+)`/g);
  expect([...linked, ...tests].filter(file => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('every document that a user may need is named in the README', () => {
  const readme = read('README.md');
  expect(DOCUMENTS.slice(1).filter(name => !readme.includes(name))).toEqual([]);
});

test('pictures are small, and each is shown somewhere', () => {
  const pictures = path.join(ROOT, 'assets/guide');
  const text = DOCUMENTS.map(read).join('\n');
  for (const name of readdirSync(pictures)) {
    expect(text).toContain(`guide/${name}`);
    expect([name, readFileSync(path.join(pictures, name)).length < 120_000]).toEqual([name, true]);
  }
});

const folder = temporaryFolder();

test('the commands of the example run as they stand', () => {
  const block =
    /```\n(npm run --silent par -- new [^`]+)```/.exec(read('src/docs/command-line.md'))?.[1] ?? '';
  const commands = block.trim().split('\n');
  expect(commands.length).toBeGreaterThan(3);
  const par = `node ${path.join(ROOT, 'dist/cli/par.js')}`;
  for (const command of commands) {
    const { status, stderr } = spawnSync(command.replace('npm run --silent par --', par), {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
    });
    // 1: done, and something was refused, as the samples intend.
    expect([command, status, stderr]).toEqual([command, status === 1 ? 1 : 0, stderr]);
  }
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(['so.xlsx', 'phat', 'nop', 'tong-hop.xlsx', 'so-nop.json']),
  );
}, 240_000);
