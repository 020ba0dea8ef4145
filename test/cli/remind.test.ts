// Letters to agencies whose return is late: who is in them follows from the ledger, and nobody is reminded before the day.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

const textOf = (file: string): string =>
  [
    ...new TextDecoder()
      .decode(unzipSync(readFileSync(file))['word/document.xml'])
      .matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<\/w:p>/g),
  ]
    .map(([, text]) => text ?? '\n')
    .join('');

interface Ledger {
  readonly agencies: readonly { readonly code: string; readonly status: string }[];
}
const late = (): readonly string[] => {
  const { agencies } = JSON.parse(readFileSync(at('so-nop.json'), 'utf8')) as Ledger;
  return agencies
    .filter(({ status }) => status === 'missing' || status === 'refused')
    .map(({ code }) => code);
};

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '3').code).toBe(0);
  const files = readdirSync(at('nop')).filter(name => name.endsWith('.xlsx'));
  const run = par(
    ...['consolidate', at('so.xlsx'), ...files.map(name => at(`nop/${name}`))],
    ...['--out', at('th.xlsx'), '--ledger', at('so-nop.json'), '--on', '2018-12-01'],
  );
  expect(run.code).toBeLessThan(2);
});

test('one letter to all names how many they are and lists them', () => {
  const run = par('remind', at('th.xlsx'), '--out', at('don-doc.docx'), '--on', '2018-12-03');
  expect(run.code).toBe(0);
  const text = textOf(at('don-doc.docx'));
  expect(text).toContain('Số: […]/SNV');
  expect(text).toContain('V/v đôn đốc gửi biểu báo cáo năm 2018');
  expect(text).toContain(`chưa có biểu hợp lệ của ${late().length} cơ quan`);
  expect(text).toContain('Gia Lai, ngày 03 tháng 12 năm 2018');
});

test('each late agency has a letter of its own, and nobody else has', () => {
  const run = par('remind', at('th.xlsx'), '--each', '--out', at('thu'), '--on', '2018-12-03');
  expect(run.code).toBe(0);
  const codes = readdirSync(at('thu')).map(name => name.replace('_2018_nam_don-doc.docx', ''));
  expect(codes.sort()).toEqual([...late()].sort());
  expect(textOf(at('thu/H622_2018_nam_don-doc.docx'))).toMatch(/Kính gửi: UBND thành phố Pleiku\./);
  expect(textOf(at('thu/H622_2018_nam_don-doc.docx'))).toContain('Hạn gửi biểu là ngày 24/11/2018.');
}, 120_000);

test.each([
  ['before the last day nobody is late', ['--on', '2018-11-24'], /Không có cơ quan nào quá hạn/],
  [
    'of a period without a ledger nothing is known',
    ['--period', 'q1', '--on', '2018-12-03'],
    /chưa có số liệu/,
  ],
])('%s', (_, words, sentence) => {
  const run = par('remind', at('th.xlsx'), '--out', at('x.docx'), ...words);
  expect(run.err).toMatch(sentence);
  expect(run.code).toBe(2);
  expect(existsSync(at('x.docx'))).toBe(false);
});
