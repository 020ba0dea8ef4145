// What stands where a file is expected: pipes, devices, links, names that are no UTF-8, a disk without room.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { refusalText } from '../../src/texts/word-issue';
import { readAnyWorkbook } from '../../src/xlsx';
import { PAR, par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const FORM = at('nop/STTTT_2018_nam.xlsx');

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '1').code).toBe(0);
  execFileSync('mkfifo', [at('ong.xlsx')]);
});

interface Ledger {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly agency: string | null;
    readonly reasonCode: string | null;
  }[];
}

function ledgerOf(...files: readonly string[]): Ledger {
  const ledger = at('so-nop.json');
  const run = par(
    ...['consolidate', at('so.xlsx'), ...files, '--out', at('kq.xlsx')],
    ...['--ledger', ledger, '--on', '2018-12-01'],
  );
  expect(run.err).not.toMatch(/ngoài dự kiến/);
  return JSON.parse(readFileSync(ledger, 'utf8')) as Ledger;
}

describe('inputs that are no plain files', () => {
  test.each([
    ['a pipe', () => at('ong.xlsx')],
    ['a device without an end', () => '/dev/zero'],
    ['a device without content', () => '/dev/null'],
  ])('%s is refused at once', (_, file) => {
    for (const words of [
      ['check', file()],
      ['score', file()],
      ['criteria', file()],
      ['consolidate', at('so.xlsx'), file(), '--out', at('kq.xlsx')],
    ]) {
      const run = par(...words);
      expect(run.err).toMatch(/không phải là tệp thông thường/);
      expect(run.code).toBe(2);
    }
  });

  test('among good files each is a line of the ledger', () => {
    const { files } = ledgerOf(FORM, at('ong.xlsx'), '/dev/zero');
    expect(files.map(({ reasonCode }) => reasonCode)).toEqual([null, 'path.special', 'path.special']);
  });

  test('a file that is larger than any form is said to be too large', () => {
    const file = openSync(at('lon.xlsx'), 'w');
    ftruncateSync(file, 3 * 2 ** 30);
    closeSync(file);
    const run = par('check', at('lon.xlsx'));
    expect(run.err).toMatch(/lớn hơn 64 MB/);
    expect(run.code).toBe(2);
    expect(ledgerOf(FORM, at('lon.xlsx')).files.map(({ reasonCode }) => reasonCode)).toEqual([
      null,
      'too-large-file',
    ]);
  });
});

describe('outputs that are no plain files', () => {
  const outputsOf = (out: string) => [
    ['consolidate', at('so.xlsx'), FORM, '--out', at('kq2.xlsx'), '--ledger', out],
    ['new', out, '--year', '2018'],
  ];

  test.each([
    ['a pipe', () => at('ong.xlsx')],
    ['a device', () => '/dev/full'],
  ])('%s is refused and stays what it is', (_, out) => {
    const before = lstatSync(out()).mode;
    for (const words of outputsOf(out())) {
      const run = par(...words);
      expect(run.code).toBe(2);
      expect(run.err).toMatch(/không phải là tệp thông thường|đã có|đuôi \.xlsx/);
    }
    expect(lstatSync(out()).mode).toBe(before);
  });

  test('a link is written through: it stays a link, and the file behind it is the new one', () => {
    writeFileSync(at('that.xlsx'), 'bản trước');
    symlinkSync('that.xlsx', at('lien-ket.xlsx'));
    const run = par('consolidate', at('so.xlsx'), FORM, '--out', at('lien-ket.xlsx'), '--on', '2018-12-01');
    expect(run.code).toBeLessThan(2);
    expect(lstatSync(at('lien-ket.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('that.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    ['that leads nowhere', 'khong-co.xlsx'],
    ['that leads to itself', 'vong.xlsx'],
  ])('a link %s is refused and stays', (_, target) => {
    const link = at('vong.xlsx');
    spawnSync('ln', ['-sfn', target, link]);
    const run = par('consolidate', at('so.xlsx'), FORM, '--out', link);
    expect(run.err).toMatch(/liên kết đến một nơi không có tệp/);
    expect(run.code).toBe(2);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('a link among the workbooks that are issued is written through as well', () => {
    execFileSync('mkdir', [at('phat')]);
    writeFileSync(at('kho.xlsx'), 'bản trước');
    symlinkSync(at('kho.xlsx'), at('phat/SNV_2018_nam.xlsx'));
    const run = par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('phat'), '--only', 'SNV');
    expect(run.code).toBe(0);
    expect(lstatSync(at('phat/SNV_2018_nam.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('kho.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('names', () => {
  test('behind -- every word is a name, whatever it begins with', () => {
    copyFileSync(FORM, at('--la.xlsx'));
    const run = spawnSync(process.execPath, [PAR, 'check', '--json', '--', '--la.xlsx'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(Array.isArray(JSON.parse(run.stdout))).toBe(true);
    expect(par('check', '--', '--khong-co.xlsx').err).toMatch(/Không tìm thấy tệp "--khong-co\.xlsx"/);
  });

  /** "Sở" as windows-1258 wrote it: the last letter's byte is no UTF-8. */
  const OLD_NAME = Buffer.concat([Buffer.from(`${folder}/S`), Buffer.from([0xf4]), Buffer.from('-cu.xlsx')]);

  const inShell = (script: string) =>
    spawnSync('bash', ['-c', script, 'par', process.execPath, PAR, folder], { encoding: 'utf8' });

  test('a name that is no UTF-8 is opened, and shown so that it can be read', () => {
    writeFileSync(OLD_NAME, readFileSync(FORM));
    const checked = inShell(`"$1" "$2" check --json "$3"/S$'\\xf4'-cu.xlsx`);
    expect(checked.stderr).toBe('');
    expect(Array.isArray(JSON.parse(checked.stdout))).toBe(true);
    const consolidated = inShell(
      `"$1" "$2" consolidate "$3"/so.xlsx "$3"/S$'\\xf4'-cu.xlsx --out "$3"/kq3.xlsx --ledger "$3"/kq3.json --on 2018-12-01`,
    );
    expect(consolidated.status).toBeLessThan(2);
    const { files } = JSON.parse(readFileSync(at('kq3.json'), 'utf8')) as Ledger;
    expect(files).toMatchObject([{ file: 'Sô-cu.xlsx', status: 'accepted', agency: 'STTTT' }]);
  });

  test('two names that look alike are told apart by nobody, and told', () => {
    const other = Buffer.from(OLD_NAME);
    other[other.indexOf(0xf4)] = 0xf5;
    writeFileSync(OLD_NAME, readFileSync(FORM));
    writeFileSync(other, readFileSync(FORM));
    const run = inShell(`"$1" "$2" check "$3"/S$'\\xf4'-cu.xlsx`);
    expect(run.stderr).toMatch(/nhiều tệp cùng hiện tên/);
    expect(run.status).toBe(2);
  });

  test('no output takes such a name', () => {
    const run = inShell(`"$1" "$2" new "$3"/M$'\\xf4'i.xlsx --year 2018`);
    expect(run.stderr).toMatch(/không ghi bằng Unicode/);
    expect(run.status).toBe(2);
  });
});

test('two agencies that send the same empty file are both told that theirs is empty', () => {
  for (const name of ['SNV_2018_nam.xlsx', 'STC_2018_nam.xlsx']) writeFileSync(at(name), '');
  const { files } = ledgerOf(FORM, at('SNV_2018_nam.xlsx'), at('STC_2018_nam.xlsx'));
  expect(files.map(({ status, reasonCode }) => [status, reasonCode])).toEqual([
    ['accepted', null],
    ['refused', 'empty'],
    ['refused', 'empty'],
  ]);
});

describe('a right form with blank rows that are formatted down to the end of the sheet', () => {
  const withBlankRows = (rows: number, columns: readonly string[]): Uint8Array => {
    const parts = unzipSync(readFileSync(FORM));
    const name = 'xl/worksheets/sheet2.xml';
    const xml = new TextDecoder().decode(parts[name]);
    const blank = Array.from({ length: rows }, (_, index) => {
      const row = 1_048_576 - rows + index + 1;
      return `<row r="${row}" s="5" customFormat="1">${columns.map(column => `<c r="${column}${row}" s="5"/>`).join('')}</row>`;
    });
    const grown = xml.replace('</sheetData>', () => `${blank.join('')}</sheetData>`);
    return zipSync({ ...parts, [name]: new TextEncoder().encode(grown) }, { level: 1 });
  };

  test('is read while it is small enough', () => {
    writeFileSync(at('keo.xlsx'), withBlankRows(100_000, ['B', 'C']));
    expect(ledgerOf(at('keo.xlsx')).files).toMatchObject([{ status: 'accepted', agency: 'STTTT' }]);
  });

  // A million rows pass the command line's own limit in the same way; a lower limit keeps the test short.
  test('is told what to delete where it is not', async () => {
    const read = await readAnyWorkbook(withBlankRows(100_000, ['B', 'C']), {
      inflatedBytes: 4 * 2 ** 20,
    });
    if (read.kind === 'ok') throw new Error('it is read');
    expect(refusalText(read.error.code, read.error.params)).toMatch(
      /dòng trống đã định dạng.*xóa hẳn các dòng bên dưới bảng/,
    );
  });
});

describeWith(['tmpfs'], 'a full disk', () => {
  test('is named, and what stood there stays', () => {
    const script = `
      set -e; mkdir -p "$3"/dia; mount -t tmpfs -o size=128k none "$3"/dia; echo truoc > "$3"/dia/kq.xlsx
      set +e; "$1" "$2" consolidate "$3"/so.xlsx "$3"/nop/STTTT_2018_nam.xlsx --out "$3"/dia/kq.xlsx; echo "mã $?" >&2
      cat "$3"/dia/kq.xlsx; ls "$3"/dia`;
    const run = spawnSync('unshare', ['-m', 'bash', '-c', script, 'par', process.execPath, PAR, folder], {
      encoding: 'utf8',
    });
    expect(run.stderr).toMatch(/Ổ đĩa không còn chỗ để ghi .*Chưa có gì được ghi/);
    expect(run.stderr).toMatch(/mã 2/);
    expect(run.stdout).toBe('truoc\nkq.xlsx\n');
  });
});
