// A run writes all of its files or none.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireOutputs, requireWritableFolder, writeOutputs } from '../../src/cli/outputs';
import { temporaryFolder } from '../support/programs';

const scratch = temporaryFolder();
const freshFolder = (): string => mkdtempSync(path.join(scratch, 'x-'));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('when a later file cannot take its place, an earlier one gives way to what stood there', () => {
  const folder = freshFolder();
  const [retained, fresh, blocked] = ['cu.xlsx', 'moi.json', 'chan'].map(name => path.join(folder, name));
  writeFileSync(retained ?? '', 'bản trước');
  mkdirSync(blocked ?? '');
  const outputs = [retained, fresh, blocked].map(file => ({ file: file ?? '', bytes: bytes('bản mới') }));
  expect(() => writeOutputs(outputs)).toThrow(/Không ghi được .*chan/);
  expect(readFileSync(retained ?? '', 'utf8')).toBe('bản trước');
  expect(readdirSync(folder).sort()).toEqual(['chan', 'cu.xlsx']);
});

test('folders on the way are made, and taken away again when nothing could be written', () => {
  const folder = freshFolder();
  const good = path.join(folder, 'a', 'b', 'c.json');
  writeOutputs([{ file: good, bytes: bytes('1') }]);
  expect(readFileSync(good, 'utf8')).toBe('1');
  const bad = [path.join(folder, 'd', 'e.json'), path.join(good, 'f.json')];
  expect(() => writeOutputs(bad.map(file => ({ file, bytes: bytes('1') })))).toThrow(/Không ghi được/);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('trying a folder leaves nothing behind', () => {
  const folder = freshFolder();
  requireWritableFolder(path.join(folder, 'a', 'b'));
  expect(readdirSync(folder)).toEqual([]);
});

test('a link to an input is no output', () => {
  const folder = freshFolder();
  const [input, link] = ['so.xlsx', 'lien-ket.xlsx'].map(name => path.join(folder, name));
  writeFileSync(input ?? '', 'sổ');
  symlinkSync(input ?? '', link ?? '');
  expect(() => requireOutputs([link ?? ''], [input ?? ''])).toThrow(/trùng với tệp đầu vào/);
});
