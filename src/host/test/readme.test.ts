// The README names every switch with its source and the file that plays it, and every door; what it names exists.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIKE_EXCEL } from '../model/excel-behaviour';
import { HostWorkbook } from '../model/workbook';

const HOST = path.resolve(__dirname, '..');
const readme = readFileSync(path.join(HOST, 'README.md'), 'utf8');
const { exports: doors, bin } = JSON.parse(readFileSync(path.join(HOST, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};
const sections = (readme.split('\n# ')[1] ?? '').split('\n## ').slice(1);

test.each(Object.keys(LIKE_EXCEL))('%s has a section', name => {
  const section = sections.find(text => text.split('\n')[0]?.includes(`\`${name}\``));
  expect(section).toMatch(/^Source: /m);
});

test.each(sections.map(text => [text.split('\n')[0], text]))(
  '%s: says what, by which source, and where',
  (_, text) => {
    expect(text).toMatch(/^What: /m);
    expect(text).toMatch(/^Source: /m);
    const where = /^Where: ([\s\S]*)/m.exec(text ?? '')?.[1] ?? '';
    const files = [...where.matchAll(/`([\w/-]+\.ts)`/g)].map(([, file]) => file ?? '');
    expect(files).not.toEqual([]);
    expect(files.filter(file => !existsSync(path.join(HOST, file)))).toEqual([]);
  },
);

const states = sections.flatMap(text =>
  [...(text.split('\n')[0] ?? '').matchAll(/`workbook\.([\w.]+)/g)].map(([, state = '']) => state),
);

test.each(states)('workbook.%s can be set or read', state => {
  const found = state
    .split('.')
    .reduce<unknown>(
      (object, name) => (object as Readonly<Record<string, unknown>>)[name],
      new HostWorkbook(),
    );
  expect(found).toBeDefined();
});

test('every door stands in the table of doors, and leads to a file', () => {
  const named = [...readme.matchAll(/^\| `emulated-excel(\/[\w-]+)?`/gm)].map(([, door = '']) => `.${door}`);
  expect(named.sort()).toEqual(Object.keys(doors).sort());
  const files = [...Object.values(doors), ...Object.values(bin)];
  expect(files.filter(file => !existsSync(path.join(HOST, file)))).toEqual([]);
});
