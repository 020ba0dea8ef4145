// Returns by the folder or by a list: what is read, what is left out, and what a cancelled run leaves behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathsInList } from '../../src/cli/list-file';
import { par, PAR } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const RETURNS = [
  'SNV_2018_nam.xlsx',
  'STC_2018_nam.xlsx',
  'STTTT_2018_nam.xlsx',
  'SXD_2018_nam.xlsx',
] as const;

interface Ledger {
  readonly files: readonly { readonly file: string; readonly status: string }[];
  readonly totals: Readonly<Record<string, number>>;
}

let runs = 0;
/** What consolidating these words gives; each run writes files of its own. */
function consolidated(...words: readonly string[]) {
  runs += 1;
  const [out, ledger] = [at(`ra-${runs}.xlsx`), at(`ra-${runs}.json`)];
  const run = par(
    'consolidate',
    at('so.xlsx'),
    ...words,
    '--out',
    out,
    '--ledger',
    ledger,
    '--on',
    '2018-12-01',
  );
  const read = (): Ledger => JSON.parse(readFileSync(ledger, 'utf8')) as Ledger;
  return {
    ...run,
    files: () =>
      read()
        .files.map(({ file }) => path.basename(file))
        .sort(),
    totals: () => read().totals,
  };
}

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  const only = RETURNS.map(name => name.split('_')[0]).join(',');
  expect(par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('phat'), '--only', only).code).toBe(0);
  mkdirSync(at('nop/sở/trong cùng'), { recursive: true });
  const [first, second, third, last] = RETURNS;
  for (const [name, place] of [
    [first, 'nop'],
    [second, 'nop/sở'],
    [third, 'nop/sở/trong cùng'],
    [last, 'nop/sở/trong cùng'],
  ] as const)
    cpSync(at(`phat/${name}`), path.join(at(place), name));
});

test('a folder is read with all below it', () => {
  expect(consolidated(at('nop')).files()).toEqual(RETURNS);
});

test('what systems leave in folders is left out and told; anything else is in the ledger', () => {
  cpSync(at('nop'), at('nop-la'), { recursive: true });
  for (const name of ['.DS_Store', 'Thumbs.db', 'sở/desktop.ini', 'sở/cong-van.pdf'])
    writeFileSync(path.join(at('nop-la'), name), 'x');
  const run = consolidated(at('nop-la'));
  expect(run.err).toMatch(/Không đọc 3 tệp ẩn hoặc tệp của hệ điều hành/);
  expect(run.files()).toEqual([...RETURNS, 'cong-van.pdf']);
  expect([run.code, run.totals()]).toEqual([
    1,
    expect.objectContaining({ files: 5, accepted: 4, refused: 1 }),
  ]);
});

test('links that lead in a circle are followed once', () => {
  cpSync(at('nop'), at('nop-vong'), { recursive: true });
  symlinkSync(at('nop-vong'), at('nop-vong/sở/quay lại'));
  expect(consolidated(at('nop-vong')).files()).toEqual(RETURNS);
});

test('a file that is named beside its folder counts once', () => {
  expect(consolidated(at('nop'), at(`./nop/../nop/${RETURNS[0]}`)).totals()).toMatchObject({
    files: 4,
    duplicate: 0,
  });
});

test('the main workbook may lie among the returns', () => {
  cpSync(at('so.xlsx'), at('nop/so-chinh.xlsx'));
  const out = ['--out', at('ra-so.xlsx'), '--ledger', at('ra-so.json'), '--on', '2018-12-01'];
  expect(par('consolidate', at('nop/so-chinh.xlsx'), at('nop'), ...out).code).toBe(1);
  expect((JSON.parse(readFileSync(at('ra-so.json'), 'utf8')) as Ledger).totals['files']).toBe(4);
});

const paths = (): readonly string[] => [
  at(`nop/${RETURNS[0]}`),
  at(`nop/sở/${RETURNS[1]}`),
  at('nop/sở/trong cùng'),
];
const LISTS: readonly (readonly [string, () => Buffer])[] = [
  ['as `find` writes it', () => Buffer.from(`${paths().join('\n')}\n`)],
  [
    'as Windows writes it, with a mark and blank lines',
    () => Buffer.from(`\uFEFF${paths().join('\r\n\r\n')}\r\n`),
  ],
  ['as PowerShell writes it', () => Buffer.from(`\uFEFF${paths().join('\r\n')}\r\n`, 'utf16le')],
  [
    'of paths in quotation marks',
    () =>
      Buffer.from(
        paths()
          .map(file => `"${file}"`)
          .join('\n'),
      ),
  ],
];

test.each(LISTS)('a list %s is read', (_, bytes) => {
  writeFileSync(at('danh-sach.txt'), bytes());
  expect(pathsInList(at('danh-sach.txt'))).toEqual(paths());
});

test('a list names files and folders', () => {
  writeFileSync(at('danh-sach.txt'), paths().join('\n'));
  expect(consolidated(`@${at('danh-sach.txt')}`).files()).toEqual(RETURNS);
});

test('a list that is empty or not there is told, and nothing is written', () => {
  writeFileSync(at('rong.txt'), '\n\n');
  const empty = consolidated(`@${at('rong.txt')}`);
  expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('không nêu tệp nào')]);
  expect(consolidated(`@${at('khong-co.txt')}`).err).toMatch(/Không tìm thấy tệp/);
});

test('files to be sent back are found in folders, too', () => {
  cpSync(at('nop/sở'), at('nop-tra'), { recursive: true });
  const run = par('send-back', at('so.xlsx'), at('nop-tra'), '--out', at('tra'), '--on', '2018-12-01');
  expect([run.code, readdirSync(at('tra')).length]).toEqual([1, 3]);
});

test('Ctrl-C while forms are issued leaves no file and no folder behind', async () => {
  const child = spawn(process.execPath, [
    PAR,
    'issue',
    at('so.xlsx'),
    '--period',
    'nam',
    '--out',
    at('huy/phat'),
  ]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    // The first forms stand beside their places by now.
    if (/Đang phát biểu 50/.test(said)) child.kill('SIGINT');
  });
  const [code] = (await once(child, 'close')) as readonly unknown[];
  expect([code, said]).toEqual([2, expect.stringMatching(/Đã hủy theo yêu cầu/)]);
  expect(readdirSync(folder)).not.toContain('huy');
});

test('a folder that changes while it is read: every file that was there is accounted for, what came is told', async () => {
  expect(par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('nop-doi')).code).toBe(0);
  const names = readdirSync(at('nop-doi')).sort();
  const out = ['--out', at('ra-doi.xlsx'), '--ledger', at('ra-doi.json'), '--on', '2018-12-01'];
  const child = spawn(process.execPath, [PAR, 'consolidate', at('so.xlsx'), at('nop-doi'), ...out]);
  let said = '';
  let isChanged = false;
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (isChanged || !/Đang đọc tệp 50/.test(said)) return;
    isChanged = true;
    cpSync(at(`nop-doi/${names[0] ?? ''}`), at('nop-doi/den-sau.xlsx'));
    rmSync(at(`nop-doi/${names.at(-1) ?? ''}`));
    writeFileSync(at(`nop-doi/${names.at(-2) ?? ''}`), 'đang ghi dở');
  });
  await once(child, 'close');
  expect(said).toMatch(/Có 1 tệp mới vào thư mục/);
  const { files, totals } = JSON.parse(readFileSync(at('ra-doi.json'), 'utf8')) as Ledger;
  expect(files.map(({ file }) => file).sort()).toEqual(names);
  expect(totals).toMatchObject({ files: names.length, accepted: names.length - 2, refused: 2 });
});

test('when the ledger cannot be written at the end, the workbook is not written either', () => {
  writeFileSync(at('khong-la-thu-muc'), '');
  const out = [
    '--out',
    at('ra-nua.xlsx'),
    '--ledger',
    at('khong-la-thu-muc/ra.json'),
    '--parquet',
    at('du-lieu-nua'),
  ];
  const run = par('consolidate', at('so.xlsx'), at('phat'), ...out, '--on', '2018-12-01');
  expect([run.code, run.err]).toEqual([2, expect.stringContaining('Chưa có gì được ghi')]);
  expect(readdirSync(folder).filter(name => /ra-nua|du-lieu-nua|part/.test(name))).toEqual([]);
});
