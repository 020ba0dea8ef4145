// Bad input ends with one clear Vietnamese sentence, exit code 2, and nothing written.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '1').code).toBe(0);
  writeFileSync(at('rong.xlsx'), '');
  writeFileSync(at('chu.xlsx'), 'Kính gửi');
  writeFileSync(at('la.xlsx'), zipSync({ 'a.txt': new Uint8Array([1]) }));
  mkdirSync(at('thu-muc'));
});

const CASES: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['no act', [], /Cách dùng/],
  ['an unknown act', ['lam-gi-do'], /Không có việc "lam-gi-do"/],
  ['an unknown option', ['plan', '--xml'], /Không có tùy chọn "--xml"/],
  ['an option without its value', ['new', at('x.xlsx'), '--year'], /thiếu giá trị/],
  ['a year outside the plan', ['new', at('x.xlsx'), '--year', '2031'], /2031.*2017–2020/],
  ['a year that is no number', ['deadlines', '--year', 'nay', '--json'], /"nay"/],
  ['a workbook that exists', ['new', at('so.xlsx'), '--year', '2018'], /đã có/],
  ['an unknown period', ['issue', at('so.xlsx'), '--period', 'thang1', '--out', at('ra')], /thang1/],
  [
    'an unknown agency',
    ['issue', at('so.xlsx'), '--period', 'nam', '--out', at('ra'), '--only', 'ABC'],
    /"ABC"/,
  ],
  [
    'a missing workbook',
    ['issue', at('khong-co.xlsx'), '--period', 'nam', '--out', at('ra')],
    /Không tìm thấy tệp/,
  ],
  ['a folder instead of a workbook', ['score', at('thu-muc'), '--json'], /là một thư mục/],
  [
    'a workbook of somebody else',
    ['score', at('nop/STTTT_2018_nam.xlsx'), '--json'],
    /không phải là sổ chính/,
  ],
  ['a file that is no workbook', ['check', at('chu.xlsx')], /không phải là sổ tính/],
  ['an empty file', ['check', at('rong.xlsx')], /rỗng/],
  ['a zip that is no workbook', ['check', at('la.xlsx')], /không phải là sổ tính/],
  ['an empty list of files', ['consolidate', at('so.xlsx'), '--out', at('ra.xlsx')], /Chưa có tệp nào/],
  ['only a folder', ['consolidate', at('so.xlsx'), at('thu-muc'), '--out', at('ra.xlsx')], /là một thư mục/],
  [
    'only missing files',
    ['consolidate', at('so.xlsx'), at('khong.xlsx'), '--out', at('ra.xlsx')],
    /Không tìm thấy/,
  ],
  [
    'a date that does not exist',
    ['consolidate', at('so.xlsx'), at('chu.xlsx'), '--out', at('ra.xlsx'), '--on', '2018-02-30'],
    /2018-02-30/,
  ],
  [
    'an output over an input',
    ['consolidate', at('so.xlsx'), at('chu.xlsx'), '--out', at('chu.xlsx')],
    /trùng/,
  ],
  [
    'an output that cannot be written',
    ['sample', '--out', at('chu.xlsx'), '--year', '2018'],
    /Không ghi được/,
  ],
  ['a seed that is no number', ['sample', '--out', at('mau'), '--year', '2018', '--seed', 'x'], /số nguyên/],
];

test.each(CASES)('%s', (_, words, sentence) => {
  const run = par(...words);
  expect(run.err).toMatch(sentence);
  expect(run.err).not.toMatch(/\n\s+at |Error:/);
  expect(run.code).toBe(2);
  expect(run.out).toBe('');
});

test('none of them left anything behind', () => {
  for (const name of ['x.xlsx', 'ra', 'ra.xlsx', 'mau']) expect(existsSync(at(name))).toBe(false);
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
});

test('bad files among good ones are refused lines of the ledger, and the rest is consolidated', () => {
  const run = par(
    ...[
      'consolidate',
      at('so.xlsx'),
      at('nop/STTTT_2018_nam.xlsx'),
      at('chu.xlsx'),
      at('thu-muc'),
      at('khong.xlsx'),
      at('la.xlsx'),
    ],
    ...['--out', at('kq.xlsx'), '--ledger', at('kq.json'), '--on', '2018-12-01'],
  );
  expect(run.code).toBe(1);
  const ledger = JSON.parse(readFileSync(at('kq.json'), 'utf8')) as {
    files: { status: string; reasonCode: string | null }[];
    totals: unknown;
  };
  expect(ledger.files.map(file => file.reasonCode)).toEqual([
    null,
    'not-a-workbook',
    'path.folder',
    'path.missing',
    'not-a-workbook',
  ]);
  expect(ledger.totals).toEqual({ files: 5, accepted: 1, superseded: 0, duplicate: 0, refused: 4 });
});
