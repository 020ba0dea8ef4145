// The files that go back, made on the command line: only those with something to fix, each with its own outcome.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SampleAnswers } from '../../src/app/sample/make-sample';
import { openXlsx } from '../../src/xlsx';
import { par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
let answers: SampleAnswers;
let files: readonly string[];

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--seed', '7', '--agencies', '60').code).toBe(0);
  answers = JSON.parse(readFileSync(at('nop/answers.json'), 'utf8')) as SampleAnswers;
  files = answers.files.map(({ file }) => at(`nop/${file}`));
});

test('every file with errors that can be marked goes back under its own name with the sheet "Cần sửa"', async () => {
  const run = par('send-back', at('so.xlsx'), ...files, '--out', at('tra'), '--on', answers.on);
  expect(run.code).toBe(1);
  const back = readdirSync(at('tra'));
  const names = new Set(back.map(name => name.replace(/_can-sua(?: \(\d+\))?(\.[^.]*)$/, '$1')));
  const wrong = answers.files.filter(({ status, issues }) => status === 'accepted' && issues.length > 0);
  expect(wrong.length).toBeGreaterThan(0);
  for (const name of names) expect(answers.files.map(({ file }) => file)).toContain(name);
  for (const name of back.slice(0, 5)) {
    const port = openXlsx(new Uint8Array(readFileSync(at(`tra/${name}`))));
    if (port.kind === 'failed') throw new Error(port.error);
    const sheets = (await port.value.read()).sheets.map(sheet => sheet.name);
    expect([name, sheets]).toEqual([name, expect.arrayContaining(['Cần sửa'])]);
  }
  expect(run.err).toMatch(/Đã ghi \d+ tệp cần sửa vào/);
});

test('the plan of the decision serves where no main workbook is at hand', () => {
  const wrong = answers.files.find(({ reasonCode }) => reasonCode === 'identity.missing');
  const run = par('send-back', '-', at(`nop/${wrong?.file ?? ''}`), '--out', at('tra-2'));
  expect([run.code, readdirSync(at('tra-2'))]).toEqual([1, [expect.stringMatching(/_can-sua\.xlsx$/)]]);
});

test('of a file that cannot be marked the list goes alone, and a sentence says why', async () => {
  writeFileSync(at('chu.xls'), 'Kính gửi');
  const run = par('send-back', '-', at('chu.xls'), '--out', at('tra-3'));
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/chu\.xls: chỉ lập danh sách .*Đề nghị/);
  expect(readdirSync(at('tra-3'))).toEqual(['chu_can-sua.xlsx']);
  const port = openXlsx(new Uint8Array(readFileSync(at('tra-3/chu_can-sua.xlsx'))));
  if (port.kind === 'failed') throw new Error(port.error);
  const { sheets } = await port.value.read();
  expect(sheets.map(sheet => sheet.name)).toEqual(['Cần sửa']);
  expect(JSON.stringify(sheets)).toContain('Tệp không phải là sổ tính Excel');
});

test('a file that is not there ends with a sentence and exit code 2', () => {
  const run = par('send-back', '-', at('khong-co.xlsx'), '--out', at('tra-4'));
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/Không tìm thấy tệp .*khong-co\.xlsx/);
});
