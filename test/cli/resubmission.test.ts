// Returns that come again, older ones that come later and files without identity, on the command line over several runs.
import { createHash } from 'node:crypto';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnLetters } from '../../src/core/addresses';
import { serialOf } from '../../src/core/calendar';
import { TEMPLATE_VERSION } from '../../src/workbook/issued/model';
import { openXlsx, readWorkbook, writeWorkbook } from '../../src/xlsx';
import { foreignCopyOf } from '../support/foreign-return';
import { filledWith, issuedFor } from '../support/issued-samples';
import type { FillRow } from '../support/issued-samples';
import { rightEntries } from '../support/own-return';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';

interface Difference {
  readonly row: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly previousFile: string;
  readonly cell: string;
  readonly decision: string;
}

interface Source {
  readonly field: string;
  readonly value: unknown;
  readonly sheet: string;
  readonly cell: string;
}

interface Ledger {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reasonCode: string | null;
    readonly reason: string | null;
    readonly confirmed: boolean;
    readonly repairs: readonly { readonly code: string; readonly after: string }[];
    readonly issues: { readonly info: number };
  }[];
  readonly agencies: readonly {
    readonly code: string;
    readonly status: string;
    readonly file: string | null;
    readonly receivedOn: string | null;
  }[];
  readonly resubmissions: readonly {
    readonly agency: string;
    readonly file: string;
    readonly previous: string;
    readonly stale: boolean;
    readonly differences: readonly Difference[];
  }[];
}

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

const ROW = 'A.I.1';
const done =
  (result: string): FillRow =>
  (section, rowId) =>
    section === 'tasks' && rowId === ROW
      ? {
          status: 'Hoàn thành',
          completion: 100,
          dateDone: serialOf('2018-05-05'),
          result,
          evidenceNumber: '473/QĐ-UBND',
          evidenceDate: serialOf('2018-05-05'),
        }
      : rightEntries(section, rowId);

/** `minute` orders the files of a day. */
function put(name: string, bytes: Uint8Array, day: string, minute = 0): string {
  writeFileSync(at(name), bytes);
  const time = new Date(`${day}T08:${String(minute).padStart(2, '0')}:00`);
  utimesSync(at(name), time, time);
  return at(name);
}

const formOf = (result: string, agency = 'SNV'): Uint8Array =>
  writeWorkbook(filledWith(issuedFor(agency), done(result)));

function consolidate(book: string, out: string, ...words: readonly string[]) {
  const run = par(
    'consolidate',
    at(book),
    ...words,
    '--out',
    at(out),
    '--ledger',
    at(`${out}.json`),
    '--period',
    'nam',
    '--on',
    '2018-12-20',
  );
  const ledger = JSON.parse(readFileSync(at(`${out}.json`), 'utf8')) as Ledger;
  return { run, ledger, agency: (code: string) => ledger.agencies.find(agency => agency.code === code) };
}

const same = (left: string, right: string): boolean => readFileSync(at(left)).equals(readFileSync(at(right)));

async function stateOf(book: string) {
  const port = openXlsx(new Uint8Array(readFileSync(at(book))));
  if (port.kind === 'failed') throw new Error(port.error);
  return port.value.read();
}

function valueIn(file: string, sheet: string, cell: string): unknown {
  const raw = readWorkbook(new Uint8Array(readFileSync(file)));
  if (raw.kind === 'failed') throw new Error(raw.error.code);
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const found = raw.value.sheets.find(({ name }) => name === sheet);
  return found?.rows.get(Number(row))?.find(({ column }) => columnLetters(column) === letters)?.value;
}

let first: string;
let second: string;

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  first = put('SNV-1.xlsx', formOf('Kết quả một'), '2018-11-20');
  second = put('SNV-2.xlsx', formOf('Kết quả hai'), '2018-12-15');
  consolidate('so.xlsx', 'mot.xlsx', first);
}, 60_000);

test('a return sent again counts, its differences are in the ledger, and who was in time is not late', () => {
  const { ledger, agency, run } = consolidate('mot.xlsx', 'hai.xlsx', second);
  expect(ledger.resubmissions).toMatchObject([
    {
      agency: 'SNV',
      file: 'SNV-2.xlsx',
      previous: 'SNV-1.xlsx',
      stale: false,
      differences: [
        { row: ROW, field: 'result', before: 'Kết quả một', after: 'Kết quả hai', decision: 'taken' },
      ],
    },
  ]);
  expect(ledger.files).toMatchObject([{ status: 'accepted', issues: { info: 1 } }]);
  expect(agency('SNV')).toMatchObject({ status: 'returned', receivedOn: '2018-11-20', file: 'SNV-2.xlsx' });
  expect(run.err).toContain('SNV: SNV-2.xlsx thay bản trước (SNV-1.xlsx), 1 ô thay đổi.');
  consolidate('hai.xlsx', 'hai-lai.xlsx', second);
  expect(same('hai-lai.xlsx', 'hai.xlsx')).toBe(true);
});

test('what is kept counts with its place in the earlier file, and the next run changes nothing', () => {
  const { ledger, run } = consolidate('mot.xlsx', 'giu.xlsx', second, '--keep', `SNV/${ROW}/result`);
  expect(ledger.resubmissions[0]?.differences).toMatchObject([{ field: 'result', decision: 'kept' }]);
  expect(ledger.files).toMatchObject([{ status: 'accepted', issues: { info: 0 } }]);
  expect(run.err).toContain('giữ 1 giá trị cũ');
  consolidate('giu.xlsx', 'giu-lai.xlsx', second);
  expect(same('giu-lai.xlsx', 'giu.xlsx')).toBe(true);
  const values = json(par('trace', at('giu.xlsx'), 'snv', ROW, '--json')) as readonly Source[];
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  const sources = new Map(values.map(value => [value.field, value]));
  expect(sources.get('result')).toMatchObject({
    value: 'Kết quả một',
    file: 'SNV-1.xlsx',
    sha256: hash(first),
    sheet: 'Nhiệm vụ',
    isRetained: true,
  });
  expect(sources.get('status')).toMatchObject({
    value: 'Hoàn thành',
    file: 'SNV-2.xlsx',
    sha256: hash(second),
    templateVersion: TEMPLATE_VERSION,
    isRetained: false,
  });
  for (const [file, field] of [
    [first, 'result'],
    [second, 'status'],
  ] as const) {
    const { sheet, cell, value } = sources.get(field) ?? { sheet: '', cell: '', value: '' };
    expect([field, valueIn(file, sheet, cell)]).toEqual([field, value]);
  }
  const text = par('trace', at('giu.xlsx'), 'SNV', ROW);
  expect(text.out).toContain('SNV-1.xlsx, trang Nhiệm vụ, ô ');
  expect(par('trace', at('giu.xlsx'), 'SNV', 'Z.9').code).toBe(2);
  const third = put('SNV-3.xlsx', formOf('Kết quả ba'), '2018-12-16');
  const [difference] = consolidate('giu.xlsx', 'ba.xlsx', third).ledger.resubmissions[0]?.differences ?? [];
  expect(difference).toMatchObject({
    before: 'Kết quả một',
    after: 'Kết quả ba',
    previousFile: 'SNV-1.xlsx',
  });
});

test('a return older than the one that counts is told and takes no place, unless the user says so', () => {
  consolidate('so.xlsx', 'chi-hai.xlsx', second);
  const late = consolidate('chi-hai.xlsx', 'cu.xlsx', first);
  expect(late.ledger.files).toMatchObject([{ status: 'superseded', reasonCode: 'stale' }]);
  expect(late.ledger.files[0]?.reason).toContain('SNV-2.xlsx');
  expect(late.ledger.resubmissions).toMatchObject([
    { stale: true, differences: [{ before: 'Kết quả hai', after: 'Kết quả một', decision: 'kept' }] },
  ]);
  expect(late.run.err).toContain('--accept SNV');
  // The older file came in time: the agency was not late after all.
  expect(late.agency('SNV')).toMatchObject({ status: 'returned', file: 'SNV-2.xlsx' });
  const taken = consolidate('chi-hai.xlsx', 'cu-dung.xlsx', first, '--accept', 'snv');
  expect(taken.ledger.files).toMatchObject([{ status: 'accepted' }]);
  expect(taken.ledger.resubmissions).toMatchObject([{ stale: false }]);
});

test('an agency whose files are not given again keeps its status, and one more file changes only its own', async () => {
  const other = put('STC.xlsx', formOf('Khác', 'STC'), '2018-11-20');
  const { ledger, agency } = consolidate('mot.xlsx', 'them.xlsx', other);
  expect(agency('SNV')).toMatchObject({ status: 'returned', file: 'SNV-1.xlsx' });
  const together = consolidate('so.xlsx', 'cung.xlsx', first, other).ledger;
  expect(ledger.agencies).toEqual(together.agencies);
  expect((await stateOf('them.xlsx')).sheets).toEqual((await stateOf('cung.xlsx')).sheets);
});

test('a refused agency stays refused where its file is not given again', () => {
  const broken = put('STP_2018_nam.xlsx', formOf('x', 'STP').slice(0, 4000), '2018-11-20');
  const { agency } = consolidate('mot.xlsx', 'hong.xlsx', broken);
  expect(agency('STP')?.status).toBe('refused');
  expect(consolidate('hong.xlsx', 'hong-2.xlsx', first).agency('STP')?.status).toBe('refused');
});

describe('data pasted into a workbook of the agency’s own', () => {
  let foreign: string;
  beforeAll(() => {
    const filled = filledWith(issuedFor('STC'), done('Dán sang tệp khác'));
    foreign = put('ban cua don vi.xlsx', foreignCopyOf(filled, 'Sở Tài chính'), '2018-11-20');
  });

  test('is refused with the offer to confirm it', () => {
    const { ledger } = consolidate('so.xlsx', 'la.xlsx', foreign);
    expect(ledger.files).toMatchObject([
      { status: 'refused', reasonCode: 'identity.missing', agency: 'STC', confirmed: false },
    ]);
    expect(ledger.files[0]?.reason).toMatch(/giống biểu mẫu: .*Đề nghị xác nhận cơ quan/);
  });

  test('counts once the user confirms the agency; the ledger says so, and the same file needs no second word', () => {
    const { ledger, agency } = consolidate(
      'so.xlsx',
      'xac-nhan.xlsx',
      foreign,
      '--confirm',
      'ban cua don vi.xlsx=STC',
    );
    expect(ledger.files).toMatchObject([{ status: 'accepted', agency: 'STC', confirmed: true }]);
    expect(ledger.files[0]?.repairs).toContainEqual(
      expect.objectContaining({ code: 'identity.confirmed', after: 'STC' }),
    );
    expect(agency('STC')?.status).toBe('returned');
    const proper = put('dung.xlsx', formOf('Dán sang tệp khác', 'STC'), '2018-12-01');
    const [again] = consolidate('xac-nhan.xlsx', 'dung-bieu.xlsx', proper).ledger.resubmissions;
    expect(again).toMatchObject({ agency: 'STC', differences: [] });
    consolidate('xac-nhan.xlsx', 'xac-nhan-lai.xlsx', foreign);
    expect(same('xac-nhan-lai.xlsx', 'xac-nhan.xlsx')).toBe(true);
  });

  test('a file with an identity of its own is not another agency’s because somebody says so', () => {
    const { ledger, run } = consolidate('so.xlsx', 'co-san.xlsx', first, '--confirm', `${first}=STC`);
    expect(ledger.files).toMatchObject([{ status: 'accepted', agency: 'SNV', confirmed: false }]);
    expect(run.err).toContain('xác nhận cơ quan không được dùng');
  });
});

test.each([
  [['--keep', 'SNV//x'], 'không đúng dạng'],
  [['--keep', 'ABC'], '"ABC"'],
  [['--confirm', 'SNV'], 'không đúng dạng'],
  [['--confirm', 'khong-co.xlsx=SNV'], 'không nằm trong các tệp'],
  [['--accept', 'KHONGCO'], '"KHONGCO"'],
])('a decision that cannot be meant (%j) ends with exit code 2 and nothing written', (words, sentence) => {
  const run = par('consolidate', at('so.xlsx'), first, '--out', at('khong.xlsx'), ...words);
  expect([run.code, run.err]).toEqual([2, expect.stringContaining(sentence)]);
});
