// A whole folder as it comes in a bad year: the 262 forms and 60 files that cannot be used, in one run with little memory.
import { CFB } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInBook } from '../../src/app/book/built-in';
import { issueOne } from '../../src/app/issue-workbooks';
import type { PeriodCode } from '../../src/core/calendar';
import { packageOf, packageWithRows, relations, sheetXml, workbookXml } from '../support/package-by-hand';
import { par, parWithin } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Ledger {
  readonly expected: number;
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reasonCode: string | null;
    readonly reason: string | null;
  }[];
  readonly agencies: readonly { readonly code: string; readonly status: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

function formOf(year: number, period: PeriodCode): Uint8Array {
  const book = builtInBook(year);
  const [agency] = book.agencies;
  if (!agency) throw new Error('no agency');
  return issueOne(book, agency, period, `${year}-01-15`).bytes;
}

function compound(name: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(9000));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const form = formOf(2018, 'nam');

/** Each kind with the reason that the ledger shall give. */
const BAD: readonly (readonly [kind: string, bytes: () => Uint8Array, reason: string])[] = [
  ['bom', () => packageOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(90 * 2 ** 20).fill(32) }), 'ratio'],
  ['sau', () => packageWithRows('<a>'.repeat(100) + '</a>'.repeat(100)), 'too-deep'],
  ['ten-xau', () => packageOf({ '../ngoai.xml': 'x' }), 'unsafe-name'],
  ['trung-ten', () => packageOf({ 'XL/Workbook.xml': 'x' }), 'duplicate-entry'],
  [
    'thuc-the',
    () => packageOf({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "a">]>${sheetXml(one)}` }),
    'doctype',
  ],
  ['mat-khau', () => compound('EncryptedPackage'), 'encrypted'],
  ['cat-ngan', () => form.slice(0, form.length - 300), 'truncated'],
  ['doi-byte', () => form.map((byte, index) => (index === 9000 ? byte ^ 255 : byte)), 'corrupt'],
  ['rong', () => new Uint8Array(), 'empty'],
  ['thu', () => bytesOf('Kính gửi Sở Nội vụ'), 'not-a-workbook'],
  ['csv', () => bytesOf('a;b;c\n1;2;3\n4;5;6\n'), 'csv-or-html'],
  ['dam-may', () => bytesOf('<html><title>Sign in</title>'), 'cloud-placeholder'],
  ['anh', () => zipSync({ 'anh.jpg': new Uint8Array(9) }), 'not-a-workbook'],
  [
    'nhi-phan',
    () =>
      packageOf({
        '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': new Uint8Array(20),
      }),
    'xlsb',
  ],
  ['khong-trang', () => packageOf({ 'xl/workbook.xml': workbookXml('') }), 'no-sheets'],
  ['so-la', () => packageWithRows(one), 'identity.missing'],
  ['sai-nam', () => formOf(2019, 'nam'), 'year.wrong'],
  ['sai-ky', () => formOf(2018, 'q2'), 'period.wrong'],
  ['van-ban', () => compound('WordDocument'), 'not-a-workbook'],
  ['tam', () => bytesOf(',lan,may-1,23.11.2018 08:00,file:///home/lan/.config;'), 'temporary-file'],
];
const COPIES = 3;

test('every file is in the ledger with its status and reason, the totals reconcile, and memory is bounded', () => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('nop')).code).toBe(0);
  const reasons = new Map<string, string>();
  for (const [kind, bytes, reason] of BAD)
    for (let copy = 1; copy <= COPIES; copy += 1) {
      const name = `${kind}-${copy}.xlsx`;
      // Blanks at the end, so that they are no duplicates of each other.
      writeFileSync(path.join(at('nop'), name), Buffer.concat([bytes(), Buffer.alloc(copy - 1, ' ')]));
      reasons.set(name, kind === 'rong' && copy > 1 ? 'not-a-workbook' : reason);
    }
  const names = readdirSync(at('nop'));
  expect(names).toHaveLength(262 + 60);
  const files = names.map(name => path.join(at('nop'), name));
  const words = ['--out', at('ra.xlsx'), '--ledger', at('ra.json'), '--period', 'nam', '--on', '2018-12-01'];
  const run = parWithin(384, 'consolidate', at('so.xlsx'), ...files, ...words);
  expect([run.code, run.err]).toEqual([1, expect.stringContaining('262')]);
  const ledger = JSON.parse(readFileSync(at('ra.json'), 'utf8')) as Ledger;
  const found = new Map(ledger.files.map(file => [file.file, file]));
  expect(found.size).toBe(names.length);
  for (const [name, reason] of reasons) {
    const record = found.get(name);
    expect([name, record?.status, record?.reasonCode]).toEqual([name, 'refused', reason]);
    expect(record?.reason).toMatch(/Đề nghị|Chọn|Gửi/);
  }
  expect(ledger.totals).toMatchObject({ files: 322, accepted: 262, refused: 60 });
  expect(ledger.agencies).toHaveLength(262);
  expect(new Set(ledger.agencies.map(({ status }) => status)).size).toBeLessThanOrEqual(2);
}, 180_000);
