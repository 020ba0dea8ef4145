// Every kind of workbook that we write or patch, judged by Microsoft's Open XML SDK as the oldest and the newest Office read it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { finaliseWorkbook } from '../../src/app/finalise';
import { sentBackFile } from '../../src/app/send-back';
import { readXlsx, writeXlsx } from 'emulated-excel/files';
import { VIETNAMESE } from 'emulated-excel';
import { writeWorkbook } from '../../src/xlsx';
import { issuedFor } from '../support/issued-samples';
import { OFFICE_VERSIONS, sdkFindings } from '../support/open-xml-sdk';
import { BOOK, issuesOf, ON, returnOf, rightEntries } from '../support/own-return';
import { par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

/** An act of the command line that must come through; 1 says that a return had faults, as sample returns have. */
function action(...words: readonly string[]): void {
  const run = par(...words);
  if (run.code !== 0 && run.code !== 1) throw new Error(`par ${words.join(' ')}: ${run.err}`);
}

const PAPER = ['--number', '120/QĐ-UBND', '--date', '2018-02-01'];
const AMENDMENT =
  'Việc\tMã\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời gian\n' +
  'Thêm\tA.I\tTổ chức đối thoại\tSở Kế hoạch và Đầu tư\tUBND cấp huyện\tBáo cáo\tQuý III\n' +
  'Bãi bỏ\tC.I.1\t\t\t\t\t';
const CRITERIA = [
  'STT\tTiêu chí\tĐiểm tối đa\tCách chấm',
  'I\tCông tác chỉ đạo, điều hành\t100\t',
  '1.1\tKế hoạch cải cách hành chính\t60\tĐạt: 60; không đạt: 0',
  '1.2\tChế độ báo cáo\t40\tĐạt: 40; không đạt: 0',
  'Tổng cộng\t\t100\t',
].join('\r\n');

const wrongReturn = (): Uint8Array =>
  returnOf('SNV', (section, rowId) =>
    section === 'tasks' && rowId === 'A.I.1'
      ? { status: 'Hoàn thành', completion: 150, evidenceNumber: '=1+1' }
      : rightEntries(section, rowId),
  );

const sentBack = (fileName: string, bytes: Uint8Array) =>
  sentBackFile(bytes, {
    fileName,
    office: BOOK.office,
    agencyName: 'Sở Nội vụ',
    checkedOn: ON,
    issues: issuesOf(wrongReturn()),
    subjectOf: () => '',
    refusal: null,
  });

function finalCopy(): Uint8Array {
  const made = finaliseWorkbook(bytesOf('tong-hop.xlsx'));
  if (made.kind === 'failed') throw new Error(made.error.kind);
  return made.value.bytes;
}

/** One agency of each level; a quarter, half a year and the year. */
const ISSUED = ['SNV', 'BGL', 'H622', 'X23557'] as const;

function actions(): void {
  action('new', at('so.xlsx'), '--year', '2018');
  writeFileSync(at('dieu-chinh.txt'), AMENDMENT);
  action('amend', at('so.xlsx'), at('dieu-chinh.txt'), ...PAPER, '--out', at('dieu-chinh.xlsx'));
  writeFileSync(at('tieu-chi.txt'), CRITERIA);
  action('criteria', at('tieu-chi.txt'), '--into', at('so.xlsx'), '--out', at('tieu-chi.xlsx'));
  action(
    'rules',
    at('so.xlsx'),
    '--off',
    'tasks.row-empty',
    '--reason',
    'Thử',
    '--out',
    at('tat-quy-tac.xlsx'),
  );
  action('settings', at('so.xlsx'), '--set', 'pointsPlaces=1', ...NOTE, '--out', at('cai-dat.xlsx'));
  action('sample', '--out', at('nop'), '--year', '2018', '--agencies', '3');
  const returns = ['STTTT', 'SKHCN'].map(code => at(`nop/${code}_2018_nam.xlsx`));
  action('consolidate', at('so.xlsx'), ...returns, '--out', at('tong-hop.xlsx'), '--on', '2018-12-01');
  action('score', at('tong-hop.xlsx'), '--out', at('diem.xlsx'));
  action('watch', at('tong-hop.xlsx'), 'stc', '--out', at('theo-doi.xlsx'));
  action('sheet', at('diem.xlsx'), 'STTTT', '--out', at('phieu.xlsx'));
}

async function made(): Promise<Readonly<Record<string, Uint8Array>>> {
  const hosted = await readXlsx(bytesOf('tong-hop.xlsx'), 'so.xlsx', VIETNAMESE);
  return {
    'dien-du.xlsx': returnOf('SNV'),
    'gui-tra.xlsx': (await sentBack('SNV_2018_nam.xlsx', wrongReturn())).bytes,
    'chi-danh-sach.xlsx': (await sentBack('SNV_2018_nam.xls', Uint8Array.of(0xd0, 0xcf))).bytes,
    'ban-gui.xlsx': finalCopy(),
    'luu-tu-may-chu.xlsx': await writeXlsx(hosted),
  };
}

const NOTE = ['--by', 'Trần Thị B', '--reason', 'Theo họp ngày 01/02/2018'];

/** One of every kind that an act writes or patches, and what it is. */
const KINDS = [
  ['so', 'a new main workbook'],
  ['dieu-chinh', 'a workbook with an amended plan'],
  ['tieu-chi', 'a workbook with imported criteria'],
  ['tat-quy-tac', 'a workbook with a rule off'],
  ['tong-hop', 'a consolidated workbook'],
  ['diem', 'a scored workbook'],
  ['theo-doi', "a watching department's workbook"],
  ['phieu', 'a score slip'],
  ['phat/SNV_2018_nam', 'an issued form'],
  ['dien-du', 'a filled form'],
  ['gui-tra', 'a form sent back with marks'],
  ['chi-danh-sach', 'a list for what cannot be marked'],
  ['ban-gui', 'a final copy'],
  ['luu-tu-may-chu', 'a workbook saved by the host'],
] as const;

/** Forms of the other levels and periods; settings differ from the main workbook by a few rows. */
const FURTHER = [
  ...['phat/BGL_2018_nam', 'phat/H622_2018_nam', 'phat/X23557_2018_nam', 'phat/SNV_2018_q1'],
  ...['phat/X23557_2018_q2', 'cai-dat'],
];

function issues(): void {
  const issue = (period: string, only: string): void => {
    action('issue', at('so.xlsx'), '--period', period, '--out', at('phat'), '--only', only);
  };
  issue('nam', ISSUED.join(','));
  issue('q1', 'SNV');
  issue('q2', 'X23557');
}

describeWith(['openXmlSdk'], 'workbooks before the Open XML SDK', () => {
  beforeAll(async () => {
    actions();
    issues();
    for (const [name, bytes] of Object.entries(await made())) writeFileSync(at(name), bytes);
  }, 180_000);

  test.each(KINDS)(
    'no version of Office has anything against %s: %s',
    async name => {
      expect(await sdkFindings([at(`${name}.xlsx`)])).toEqual([]);
    },
    120_000,
  );

  test('no version of Office has anything against forms of other levels and periods, and settings', async () => {
    const files = FURTHER.map(name => at(`${name}.xlsx`));
    expect(await sdkFindings(files)).toEqual([]);
  }, 180_000);

  test.each([
    ['an element that is none', '<sheetData>', '<sheetDate/><sheetData>', 'sheetDate'],
    ['parts in the wrong order', '<sheetData>', '<sheetProtection sheet="1"/><sheetData>', 'sheetData'],
    ['a value that is none', '<sheetView ', '<sheetView zoomScale="big" ', 'zoomScale'],
  ])(
    'a planted fault is found by both ends: %s',
    async (_, right, planted, reported) => {
      const parts = unzipSync(writeWorkbook(issuedFor('SNV')));
      const sheet = 'xl/worksheets/sheet1.xml';
      const text = strFromU8(parts[sheet] ?? new Uint8Array());
      const wrong = text.replace(right, planted);
      expect(wrong).not.toBe(text);
      writeFileSync(at('sai.xlsx'), zipSync({ ...parts, [sheet]: strToU8(wrong) }));
      const found = await sdkFindings([at('sai.xlsx')]);
      for (const version of OFFICE_VERSIONS)
        expect(found.filter(line => line.includes(`, ${version}:`)).join('\n')).toContain(reported);
    },
    60_000,
  );
});
