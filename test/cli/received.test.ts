// When a file came in, on the command line: a time stamp that cannot be is not believed, and the user may say the day,
// of one file and of all. Forms of these tests were issued on 01/10/2018.
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialOf } from '../../src/core/calendar';
import { ledgerFilesOf } from '../../src/app/book/read-results';
import { openXlsx, writeWorkbook } from '../../src/xlsx';
import { filledWith, issuedFor } from '../support/issued-samples';
import { rightEntries } from '../support/own-return';
import { par } from '../support/par';
import { temporaryFolder } from '../support/programs';

interface Ledger {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly receivedOn: string;
    readonly receivedBy: string;
    readonly repairs: readonly { readonly code: string; readonly before: string; readonly after: string }[];
    readonly issues: { readonly warning: number };
  }[];
  readonly agencies: readonly {
    readonly code: string;
    readonly status: string;
    readonly file: string | null;
    readonly receivedOn: string | null;
  }[];
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

function put(name: string, agency: string, day: string, result = 'Đã xong'): string {
  const filled = filledWith(issuedFor(agency), (section, rowId) =>
    section === 'tasks' ? { ...rightEntries(section, rowId), result } : rightEntries(section, rowId),
  );
  writeFileSync(at(name), writeWorkbook(filled));
  const time = new Date(`${day}T08:00:00`);
  utimesSync(at(name), time, time);
  return at(name);
}

function consolidate(book: string, out: string, ...words: readonly string[]) {
  const ends = ['--out', at(out), '--ledger', at(`${out}.json`), '--period', 'nam', '--on', '2018-12-20'];
  const run = par('consolidate', at(book), ...words, ...ends);
  if (run.code === 2) throw new Error(run.err);
  const { files, agencies } = JSON.parse(readFileSync(at(`${out}.json`), 'utf8')) as Ledger;
  return {
    file: (name: string) => files.find(({ file }) => file === name),
    agency: (code: string) => agencies.find(agency => agency.code === code),
  };
}

const timeRepairs = (file: Ledger['files'][number] | undefined) =>
  file?.repairs.filter(({ code }) => code.startsWith('received.'));

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
});

test('a time stamp from before the form was issued is not believed: the day of consolidation counts, and that is told', () => {
  const file = put('SNV_1980.xlsx', 'SNV', '1980-01-01');
  const { agency, file: fileOf } = consolidate('so.xlsx', 'cu.xlsx', file);
  expect(agency('SNV')).toMatchObject({ status: 'late', receivedOn: '2018-12-20' });
  const record = fileOf('SNV_1980.xlsx');
  expect(record).toMatchObject({ receivedOn: '2018-12-20', receivedBy: 'consolidation' });
  expect(timeRepairs(record)).toMatchObject([
    { code: 'received.before-issue', before: '01/01/1980', after: '20/12/2018' },
  ]);
});

test('the day on which the form was issued is a day on which it can come back', () => {
  const file = put('SNV_issued.xlsx', 'SNV', '2018-10-01');
  const { agency, file: fileOf } = consolidate('so.xlsx', 'phat.xlsx', file);
  expect(agency('SNV')).toMatchObject({ status: 'returned', receivedOn: '2018-10-01' });
  expect(fileOf('SNV_issued.xlsx')).toMatchObject({ receivedBy: 'file' });
  expect(timeRepairs(fileOf('SNV_issued.xlsx'))).toEqual([]);
});

test('the user sets the day of one file and of all others', () => {
  const late = put('STC_late.xlsx', 'STC', '2018-12-15');
  const copied = put('SNV_copied.xlsx', 'SNV', '2018-12-19');
  const { agency, file } = consolidate(
    'so.xlsx',
    'dat.xlsx',
    ...[late, copied],
    ...['--received', 'SNV_copied.xlsx=2018-11-20', '--received-all', '2018-12-10'],
  );
  expect(agency('SNV')).toMatchObject({ status: 'returned', receivedOn: '2018-11-20' });
  expect(agency('STC')).toMatchObject({ status: 'late', receivedOn: '2018-12-10' });
  expect(file('SNV_copied.xlsx')).toMatchObject({ receivedOn: '2018-11-20', receivedBy: 'user' });
  expect(timeRepairs(file('SNV_copied.xlsx'))).toMatchObject([
    { code: 'received.set', before: '19/12/2018', after: '20/11/2018' },
  ]);
});

test('the newest is the one that came last by the days that were set', () => {
  const older = put('A.xlsx', 'SNV', '2018-11-01', 'Lần một');
  const newer = put('B.xlsx', 'SNV', '2018-11-05', 'Lần hai');
  expect(consolidate('so.xlsx', 'moi.xlsx', older, newer).agency('SNV')?.file).toBe('B.xlsx');
  const turned = consolidate('so.xlsx', 'doi.xlsx', older, newer, '--received', `${older}=2018-11-09`);
  expect(turned.agency('SNV')).toMatchObject({ file: 'A.xlsx', receivedOn: '2018-11-05' });
  // On one set day the files' own time stamps still tell which came first, and that this is unsure is said.
  const together = consolidate('so.xlsx', 'cung.xlsx', older, newer, '--received-all', '2018-11-20');
  expect(together.agency('SNV')).toMatchObject({ file: 'B.xlsx', receivedOn: '2018-11-20' });
  const unsure = turned.file('A.xlsx')?.issues.warning ?? 0;
  expect(together.file('B.xlsx')?.issues.warning).toBe(unsure + 1);
});

test('a set day is kept with the file, and can be set anew, earlier and later', async () => {
  const file = put('SNV_kept.xlsx', 'SNV', '2018-12-01');
  consolidate('so.xlsx', 'lan1.xlsx', file, '--received', `${file}=2018-12-12`);
  const second = consolidate('lan1.xlsx', 'lan2.xlsx', file);
  expect(second.agency('SNV')).toMatchObject({ status: 'late', receivedOn: '2018-12-12' });
  expect(second.file('SNV_kept.xlsx')).toMatchObject({ receivedBy: 'user' });
  expect(readFileSync(at('lan2.xlsx')).equals(readFileSync(at('lan1.xlsx')))).toBe(true);
  const later = consolidate('lan1.xlsx', 'lan3.xlsx', file, '--received', `${file}=2018-12-18`);
  expect(later.agency('SNV')).toMatchObject({ status: 'late', receivedOn: '2018-12-18' });
  const earlier = consolidate('lan3.xlsx', 'lan4.xlsx', file, '--received', `${file}=2018-11-20`);
  expect(earlier.agency('SNV')).toMatchObject({ status: 'returned', receivedOn: '2018-11-20' });
  const port = openXlsx(new Uint8Array(readFileSync(at('lan4.xlsx'))));
  if (port.kind === 'failed') throw new Error(port.error);
  const [row] = ledgerFilesOf(await port.value.read());
  expect(row).toMatchObject({ receivedBy: 'user', receivedAt: serialOf('2018-11-20') + 0.5 });
  expect(row?.repairs).toContain('người dùng đặt ngày nhận tệp ("01/12/2018" → "20/11/2018")');
});

test('a set day before the form was issued counts, and is doubted', () => {
  const file = put('SNV_early.xlsx', 'SNV', '2018-11-01');
  const plain = consolidate('so.xlsx', 'som0.xlsx', file).file('SNV_early.xlsx')?.issues.warning ?? 0;
  const { agency, file: fileOf } = consolidate('so.xlsx', 'som.xlsx', file, '--received-all', '2018-01-02');
  expect(agency('SNV')).toMatchObject({ receivedOn: '2018-01-02' });
  expect(fileOf('SNV_early.xlsx')?.issues.warning).toBe(plain + 1);
});

test.each([
  [['--received', 'SNV_bad.xlsx'], 'không đúng dạng TỆP=NGÀY'],
  [['--received', 'SNV_bad.xlsx=30/11/2018'], '"30/11/2018"'],
  [['--received', 'SNV_bad.xlsx=2018-02-30'], '"2018-02-30"'],
  [['--received', 'SNV_bad.xlsx=2018-12-21'], 'sau ngày tổng hợp 20/12/2018'],
  [['--received-all', '2019-01-01'], 'sau ngày tổng hợp 20/12/2018'],
  [['--received-all', 'hôm qua'], '"hôm qua"'],
  [['--received', 'KHAC.xlsx=2018-11-30'], 'không nằm trong các tệp'],
  [
    ['--received', 'SNV_bad.xlsx=2018-11-30', '--received', 'SNV_bad.xlsx=2018-11-29'],
    'hai ngày nhận khác nhau',
  ],
])('a day that cannot be meant (%j) ends with exit code 2 and nothing written', (words, sentence) => {
  const file = put('SNV_bad.xlsx', 'SNV', '2018-11-01');
  const run = par(
    'consolidate',
    at('so.xlsx'),
    file,
    '--out',
    at('khong.xlsx'),
    '--on',
    '2018-12-20',
    ...words,
  );
  expect([run.code, run.err]).toEqual([2, expect.stringContaining(sentence)]);
});
