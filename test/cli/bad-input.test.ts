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
  writeFileSync(at('nhi-phan.txt'), new Uint8Array([0xff, 0x00, 0xfe, 0x80]));
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
  [
    'only a folder',
    ['consolidate', at('so.xlsx'), at('thu-muc'), '--out', at('ra.xlsx')],
    /không có tệp nào để đọc/,
  ],
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
  [
    'the workbook itself as output',
    ['consolidate', at('so.xlsx'), at('chu.xlsx'), '--out', at('./thu-muc/../so.xlsx')],
    /trùng với tệp đầu vào/,
  ],
  [
    'one place for workbook and ledger',
    ['consolidate', at('so.xlsx'), at('chu.xlsx'), '--out', at('x.xlsx'), '--ledger', at('x.xlsx')],
    /Hai kết quả cùng ghi/,
  ],
  [
    'a folder as output',
    ['consolidate', at('so.xlsx'), at('chu.xlsx'), '--out', at('x.xlsx'), '--ledger', at('thu-muc')],
    /là một thư mục/,
  ],
  ['a workbook under a name of another kind', ['new', at('x.txt'), '--year', '2018'], /đuôi \.xlsx/],
  ['an option given twice', ['new', at('x.xlsx'), '--year', '2018', '--year', '2019'], /nhiều lần/],
  ['a flag with a value', ['plan', '--json=1'], /không nhận giá trị/],
  ['no agencies', ['sample', '--out', at('mau'), '--year', '2018', '--agencies', '0'], /từ 1 đến 262/],
  [
    'an empty choice of agencies',
    ['issue', at('so.xlsx'), '--period', 'nam', '--out', at('ra'), '--only', ','],
    /--only/,
  ],
  [
    'a folder below a file',
    ['issue', at('so.xlsx'), '--period', 'nam', '--out', at('chu.xlsx/ra'), '--only', 'SNV'],
    /Không ghi được/,
  ],
  [
    'a folder where nobody may make one',
    ['issue', at('so.xlsx'), '--period', 'nam', '--out', '/proc/ra/ra', '--only', 'SNV'],
    /Không ghi được/,
  ],
  ['an explanation without an agency', ['score', at('so.xlsx'), '--explain'], /"--explain" thiếu giá trị/],
  ['an explanation for an unknown agency', ['score', at('so.xlsx'), '--explain', 'ABC', '1.2'], /"ABC"/],
  [
    'an explanation for an agency that is not scored',
    ['score', at('so.xlsx'), '--explain', 'PTTH', '1.2'],
    /chưa được chấm/,
  ],
  [
    'an explanation of an unknown code',
    ['score', at('so.xlsx'), '--explain', 'SNV', '9.99'],
    /không có mã 9\.99/,
  ],
  ['an explanation of an unknown area', ['score', at('so.xlsx'), '--explain', 'SNV', 'XX'], /không có mã XX/],
  [
    'an explanation that is to be written',
    ['score', at('so.xlsx'), '--explain', 'SNV', '--out', at('x.xlsx')],
    /dùng việc "sheet"/,
  ],
  ['a code without an agency', ['score', at('so.xlsx'), '1.2'], /Thừa "1\.2"/],
  ['a sheet for an unknown agency', ['sheet', at('so.xlsx'), 'ABC', '--out', at('x.xlsx')], /"ABC"/],
  ['a sheet without a place to write it', ['sheet', at('so.xlsx'), 'SNV'], /Thiếu --out/],
  ['criteria from a missing file', ['criteria', at('khong-co.txt')], /Không tìm thấy tệp/],
  ['criteria from a text that is no table', ['criteria', at('chu.xlsx')], /Không nhận ra bảng tiêu chí/],
  [
    'criteria from bytes that are no text',
    ['criteria', at('nhi-phan.txt')],
    /cũng không phải bảng dạng văn bản/,
  ],
  ['criteria from a zip that is no workbook', ['criteria', at('la.xlsx')], /không phải là sổ tính/],
  [
    'criteria from a sheet that is not there',
    ['criteria', at('so.xlsx'), '--sheet', 'ABC'],
    /không có trang "ABC"/,
  ],
  ['criteria of an unknown level', ['criteria', at('chu.xlsx'), '--level', 'so'], /Cấp "so" không có/],
  ['criteria of a year that is none', ['criteria', at('chu.xlsx'), '--year', '18'], /"18"/],
  [
    'criteria into a workbook without a place',
    ['criteria', at('chu.xlsx'), '--into', at('so.xlsx')],
    /Thiếu --out/,
  ],
  [
    'criteria written without a workbook',
    ['criteria', at('chu.xlsx'), '--out', at('x.xlsx')],
    /Thiếu --into/,
  ],
  [
    'an unknown setting',
    ['settings', at('so.xlsx'), '--set', 'abc=1', '--by', 'A', '--reason', 'B', '--out', at('x.xlsx')],
    /"abc".*Các mục có: ties/,
  ],
  [
    'a value that a setting does not take',
    ['settings', at('so.xlsx'), '--set', 'ties=3', '--by', 'A', '--reason', 'B', '--out', at('x.xlsx')],
    /shared, dense, ordinalByList/,
  ],
  [
    'a setting changed without a reason',
    ['settings', at('so.xlsx'), '--set', 'ties=dense', '--by', 'A', '--out', at('x.xlsx')],
    /Thiếu --reason/,
  ],
  [
    'more agencies than there are',
    ['sample', '--out', at('mau'), '--year', '2018', '--agencies', '9999'],
    /9999.*từ 1 đến 262/,
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
  for (const name of ['x.xlsx', 'x.txt', 'ra', 'ra.xlsx', 'mau']) expect(existsSync(at(name))).toBe(false);
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
});

test('an agency named twice, in small letters, gets one workbook', () => {
  const run = par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('mot'), '--only', 'snv, SNV');
  expect(run.code).toBe(0);
  expect(readdirSync(at('mot'))).toEqual(['SNV_2018_nam.xlsx']);
});

test('when the last output fails, those before it are as they were', () => {
  writeFileSync(at('truoc.xlsx'), 'bản trước');
  const outputs = ['--out', at('truoc.xlsx'), '--ledger', at('chu.xlsx/so-nop.json')];
  const run = par('consolidate', at('so.xlsx'), at('nop/STTTT_2018_nam.xlsx'), ...outputs);
  expect(run.err).toMatch(/Không ghi được .*so-nop\.json.*Chưa có gì được ghi/);
  expect(run.code).toBe(2);
  expect(readFileSync(at('truoc.xlsx'), 'utf8')).toBe('bản trước');
  expect(readdirSync(folder).filter(name => name.includes('.part'))).toEqual([]);
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
  expect(run.err).toMatch(/^Từ chối chu\.xlsx: .*không phải là sổ tính/m);
  expect(run.err).toMatch(/^Từ chối khong\.xlsx: /m);
  const ledger = JSON.parse(readFileSync(at('kq.json'), 'utf8')) as {
    files: { status: string; reasonCode: string | null }[];
    totals: unknown;
  };
  expect(ledger.files.map(file => file.reasonCode)).toEqual([
    null,
    'not-a-workbook',
    'path.missing',
    'not-a-workbook',
  ]);
  expect(ledger.totals).toEqual({ files: 4, accepted: 1, superseded: 0, duplicate: 0, refused: 3 });
});

test('the main workbook among the returns is told as what it is', () => {
  const other = at('so-khac.xlsx');
  expect(par('new', other, '--year', '2018').code).toBe(0);
  expect(par('check', other).err).toMatch(/là sổ chính của cơ quan tổng hợp/);
});
