// The office's records of inspections, initiatives and money, typed into the workbook by another program: what LibreOffice
// computes on the sheets, what the command line says and what the report states are the sums done here by hand.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx';
import { convert } from '../support/libreoffice';
import { json, par } from '../support/par';
import { describeWith, PYTHON, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

const visit = (subject: string, agency: string, on: string, finding?: string, state?: string) => ({
  'Nội dung kiểm tra': subject,
  'Mã cơ quan': agency,
  'Ngày kiểm tra': on,
  ...(finding === undefined ? {} : { 'Vấn đề phát hiện': finding }),
  ...(state === undefined ? {} : { 'Xử lý': state }),
});

const initiative = (
  name: string,
  on: string | null,
  paper: string | null,
  first: string,
  benefit: string,
) => ({
  'Sáng kiến': name,
  'Mã cơ quan': 'SNV',
  'Ngày công nhận': on,
  'Văn bản công nhận': paper,
  'Lần đầu áp dụng trong tỉnh': first,
  'Lợi ích': benefit || null,
});

const [CCHC, TO_CHUC] = ['Công tác CCHC', 'Tổ chức và hoạt động'];
// Eleven of 37 departments and districts: 29,73 %. Three of the findings lie in the year, two of them are settled.
const inspected = ['STC', 'SNV', 'STP', 'SYT', 'SCT', 'STTTT', 'SKHCN', 'SGDDT', 'H622', 'H623', 'H624'];
const ROWS = {
  tblKiemTra: [
    ...inspected.map(code => visit(CCHC, code, '2018-05-10')),
    visit(CCHC, 'Sở Tài chính', '2018-06-01', 'Chậm niêm yết thủ tục', 'Đã xử lý'),
    visit(CCHC, 'H622', '2018-06-02', 'Thiếu sổ theo dõi', 'Đã kiến nghị xử lý'),
    visit(CCHC, 'H622', '2018-06-02', 'Hồ sơ trễ hạn'),
    visit(CCHC, 'SXD', '2017-12-31', 'Của năm trước', 'Đã xử lý'),
    visit(TO_CHUC, 'SNV', '2018-12-31'),
    visit(TO_CHUC, 'PTTH', '2018-03-01'),
  ],
  tblSangKien: [
    initiative('Trả kết quả tại nhà', '2018-09-01', '12/QĐ-SKHCN', 'Có', 'Giảm một lần đi lại'),
    initiative('Hai', null, null, 'Có', 'x'),
    initiative('Bốn', '2017-01-02', '1/QĐ', 'Có', 'x'),
    initiative('bốn ', '2018-01-02', '1/QĐ', 'Có', 'x'),
    initiative('Năm', '2018-01-02', '1/QĐ', 'Không', 'x'),
    initiative('Sáu', '2018-01-02', '1/QĐ', 'Có', ''),
    initiative('trả kết quả tại nhà', '2018-09-01', '13/QĐ', 'Có', 'x'),
  ],
};

function entered(book: string, rows: object, out: string): string {
  writeFileSync(at('rows.json'), JSON.stringify(rows));
  const script = path.join(__dirname, '../support/enter-rows.py');
  execFileSync(PYTHON ?? '', ['-W', 'ignore', script, book, at('rows.json'), out]);
  return out;
}

/** Values of a table as the program that wrote the file computed them, by caption. */
async function shown(file: string, table: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const opened = openXlsx(new Uint8Array(readFileSync(file)));
  if (opened.kind === 'failed') throw new Error(opened.error);
  const { sheets } = await opened.value.read();
  const found = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  return (found?.rows ?? []).map(row =>
    Object.fromEntries(
      (found?.captions ?? []).map((caption, index) => {
        const cell = row[index] ?? null;
        return [caption, typeof cell === 'object' && cell !== null ? (cell.cached ?? null) : cell];
      }),
    ),
  );
}

interface Answer {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly initiatives: readonly Readonly<Record<string, unknown>>[];
  readonly funds: readonly Readonly<Record<string, unknown>>[];
}

interface ReportFigure {
  readonly id: string;
  readonly value: number;
  readonly sheet: string;
  readonly cells: readonly string[];
}

describeWith(['openpyxl'], 'the periodic report', () => {
  test('states the records up to its day, each figure with the cells of its rows', () => {
    expect(par('new', at('bc-so.xlsx'), '--year', '2018').code).toBe(0);
    expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '4').code).toBe(0);
    const files = readdirSync(at('nop')).filter(name => name.endsWith('.xlsx'));
    const returned = files.map(name => at(`nop/${name}`));
    const run = par(
      'consolidate',
      at('bc-so.xlsx'),
      ...returned,
      '--out',
      at('th.xlsx'),
      '--on',
      '2018-12-01',
    );
    expect(run.code).toBeLessThan(2);
    const book = entered(at('th.xlsx'), ROWS, at('th-nhap.xlsx'));
    const made = par('report', book, '--out', at('bc.docx'), '--on', '2018-12-02', '--number', '7', '--json');
    expect(made.code).toBe(0);
    const figures = new Map((json(made) as readonly ReportFigure[]).map(figure => [figure.id, figure]));
    const value = (id: string) => figures.get(id)?.value;
    expect(['inspected', 'due', 'share'].map(name => value(`inspections.cchc.${name}`))).toEqual([
      11, 37, 29.73,
    ]);
    const states = ['found', 'handled', 'referred', 'open', 'rate'];
    expect(states.map(name => value(`findings.cchc.${name}`))).toEqual([3, 1, 1, 1, 66.67]);
    // The visit of 31 December lies behind the paper's day, and PTTH is none of the levels to be inspected.
    expect(value('inspections.toChuc.inspected')).toBe(0);
    expect(value('initiatives.counted')).toBe(1);
    // Rows of the table begin below its header in row 4: the three findings stand behind eleven visits.
    expect(figures.get('findings.cchc.found')).toMatchObject({
      sheet: 'Kiểm tra',
      cells: ['F16', 'F17', 'F18'],
    });
    expect(made.err).not.toContain('kết quả kiểm tra');
    expect(made.err).not.toContain('số văn bản');
  });
});

describeWith(['openpyxl', 'libreoffice'], 'records that the office typed', () => {
  beforeAll(() => {
    expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
    entered(at('so.xlsx'), ROWS, at('nhap.xlsx'));
    convert(at('nhap.xlsx'), 'xlsx', at('lo'));
  });

  test('give the same figures in native formulas and on the command line', async () => {
    const answer = json(par('follow-up', at('nhap.xlsx'), '--json')) as Answer;
    const said = answer.figures.map(({ code, numerator, denominator, value }) => [
      code,
      numerator,
      denominator,
      value,
    ]);
    expect(said).toEqual([
      ['I.4', 11, 37, 29.73],
      ['I.5', 2, 3, 66.67],
      ['IV.2', 1, 37, 2.7],
      ['IV.3', 0, 0, null],
      ['C.I.1', 1, null, 1],
    ]);
    const rows = await shown(at('lo/nhap.xlsx'), 'tblTheoDoi');
    expect(rows.map(row => [row['Số đạt được'], row['Tổng số'], row['Kết quả'], row['Đánh giá']])).toEqual([
      [11, 37, 29.73, 'Chưa đạt'],
      [2, 3, 66.67, 'Chưa đạt'],
      [1, 37, 2.7, 'Chưa đạt'],
      [0, 0, '', 'Không phát sinh'],
      [1, '', 1, 'Đạt'],
    ]);
  });

  test('that are not there leave the targets unknown, not missed, as the report leaves a gap', async () => {
    convert(at('so.xlsx'), 'xlsx', at('lo'));
    const rows = await shown(at('lo/so.xlsx'), 'tblTheoDoi');
    expect(rows.map(row => [row['Kết quả'], row['Đánh giá']])).toEqual(
      Array.from({ length: 5 }, () => ['', 'Chưa có số liệu']),
    );
  });

  test('an initiative says in its row why it does not count', async () => {
    const rows = await shown(at('lo/nhap.xlsx'), 'tblSangKien');
    expect(rows.map(row => row['Tính cho năm'])).toEqual([
      'Được tính',
      'Chưa công nhận',
      'Thuộc năm khác',
      'Trùng sáng kiến trước',
      'Không phải lần đầu',
      'Chưa nêu lợi ích',
      'Trùng sáng kiến trước',
    ]);
    const answer = json(par('follow-up', at('nhap.xlsx'), '--json')) as Answer;
    expect(answer.initiatives.map(({ standing }) => standing)).toEqual([
      'counts',
      'notRecognised',
      'otherYear',
      'repeated',
      'notFirst',
      'withoutBenefit',
      'repeated',
    ]);
  });

  test('count up to a day where one is named', () => {
    const answer = json(par('follow-up', at('nhap.xlsx'), '--on', '2018-06-01', '--json')) as Answer;
    expect(answer.figures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [11, 37],
      [1, 1],
      [0, 37],
      [0, 0],
      [0, null],
    ]);
  });

  test.each<[string, object, string, string]>([
    ['an agency that is none', visit(CCHC, 'KHONGCO', '2018-05-10'), '6', 'Mã cơ quan'],
    ['a subject that is none', visit('Gì đó', 'STC', '2018-05-10'), '6', 'Nội dung kiểm tra'],
    ['a day in words', visit(CCHC, 'STC', 'tháng năm'), '6', 'Ngày kiểm tra'],
    ['a state that is none', visit(CCHC, 'STC', '2018-05-10', 'Chậm', 'Xong'), '6', 'Xử lý'],
    [
      'a state of no finding',
      visit(CCHC, 'STC', '2018-05-10', undefined, 'Đã xử lý'),
      '6',
      'Vấn đề phát hiện',
    ],
  ])('%s is told with its row and column, and nothing is counted', (_, row, line, column) => {
    const book = entered(
      at('so.xlsx'),
      { tblKiemTra: [visit(CCHC, 'STC', '2018-05-10'), row] },
      at('sai.xlsx'),
    );
    const run = par('follow-up', book, '--json');
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(
      new RegExp(`tblKiemTra, .*cột “${column}” \\(trang “Kiểm tra”, ô [A-G]${line}\\)`),
    );
  });
});
