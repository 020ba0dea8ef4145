// Another province on the command line, from its plan to its letters: the product is built with a folder of data and
// nothing else. What is expected stands in song-ngan/ by hand: areas TC, DV, CDS; levels so, xa, tt; 2026–2030.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { json, parOf } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';
import { mustRead, valuesIn } from '../support/read-cells';
import { workbookProblems } from '../support/workbook-checks';

interface Answers {
  readonly on: string;
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reasonCode: string | null;
  }[];
  readonly agencies: readonly { readonly code: string; readonly status: string }[];
}

const par = parOf('song-ngan');
const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const jsonOf = <T>(name: string): T => JSON.parse(readFileSync(at(name), 'utf8')) as T;

/** Where the charts beside the figures end. */
const LAST_ROW_OF_OTHER_CHARTS = 27;

let answers: Answers;

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2027').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2027', '--seed', '3').code).toBe(0);
  answers = jsonOf<Answers>('nop/answers.json');
  const files = readdirSync(at('nop')).filter(name => name.endsWith('.xlsx'));
  const run = par(
    'consolidate',
    at('so.xlsx'),
    ...files.map(name => at(`nop/${name}`)),
    ...['--out', at('th.xlsx'), '--ledger', at('so-nop.json'), '--on', answers.on],
  );
  expect(run.err).toContain('Đã tổng hợp 7 biểu, từ chối 3 tệp.');
}, 120_000);

/** By A1 reference, what a sheet of a workbook shows. */
function cellsOf(file: string, sheetName: string): Readonly<Record<string, unknown>> {
  const { sheets } = mustRead(new Uint8Array(readFileSync(at(file))));
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`${file} has no sheet ${sheetName}`);
  return valuesIn(sheet);
}

const textsOf = (file: string, sheetName: string): ReadonlySet<string> =>
  new Set(Object.values(cellsOf(file, sheetName)).map(String));

/** The words of a paper. */
const wordsOf = (file: string): string =>
  strFromU8(
    unzipSync(new Uint8Array(readFileSync(at(file))))['word/document.xml'] ?? new Uint8Array(),
  ).replace(/<[^>]+>/g, '');

test('its lists are those of its files', () => {
  const plan = json(par('plan', '--json')) as {
    readonly decision: { readonly number: string };
    readonly areas: readonly { readonly area: string }[];
  };
  expect(plan.decision.number).toBe('88/QĐ-UBND');
  expect(plan.areas.map(({ area }) => area)).toEqual(['TC', 'DV', 'CDS']);
  const targets = json(par('targets', '--json')) as readonly { readonly thresholds: object }[];
  expect(Object.keys(targets[0]?.thresholds ?? {})).toEqual(['2026', '2027', '2028', '2029', '2030']);
  expect(json(par('agencies', '--json'))).toHaveLength(11);
  const deadlines = json(par('deadlines', '--year', '2027', '--json')) as readonly {
    readonly lastDay: string;
  }[];
  expect(deadlines.map(({ lastDay }) => lastDay)).toEqual([
    '2027-06-19',
    '2027-06-29',
    '2027-09-19',
    '2027-12-09',
    '2028-01-14',
  ]);
});

test('years, periods and levels of the product’s own province are none of its', () => {
  const year = par('new', at('khong.xlsx'), '--year', '2018');
  expect(year.code).toBe(2);
  const period = par('issue', at('so.xlsx'), '--period', 'nam', '--out', at('khong'));
  expect(period.err).toContain('Dùng một trong các kỳ: h1, t9, cn.');
  expect(par('help', 'issue').out).toContain('h1 (6 tháng), t9 (9 tháng), cn (Cả năm)');
  expect(par('help', 'criteria').out).toContain('so, xa, tt, province');
  for (const act of ['help', 'new', 'issue', 'report', 'criteria'])
    expect(par('help', act).out).not.toMatch(/2018|Gia Lai|473/);
});

test('every agency gets its form, with the tasks and targets of its level', () => {
  const run = par('issue', at('so.xlsx'), '--period', 't9', '--out', at('phat'), '--on', '2027-08-01');
  expect(run.code).toBe(0);
  expect(readdirSync(at('phat'))).toHaveLength(11);
  const targets = (code: string) => textsOf(`phat/${code}_2027_t9.xlsx`, 'Chỉ tiêu');
  // DV.2 binds xa and tt alone; CDS.3 binds the province, and SKHCN leads its task.
  expect(targets('X03').has('DV.2')).toBe(true);
  expect(targets('SNV').has('DV.2')).toBe(false);
  expect(targets('SKHCN').has('CDS.3')).toBe(true);
  expect([...targets('X03')]).toContain('UBND xã Tân Phú – 9 tháng đầu năm 2027');
  const guide = textsOf('phat/TTHCC_2027_t9.xlsx', 'Hướng dẫn');
  // The centre has no day of its own: that of the departments holds.
  expect([...guide]).toContain('chậm nhất ngày 19/09/2027');
});

test('every file and every agency is accounted for as the sample says', () => {
  const ledger = jsonOf<{
    readonly expected: number;
    readonly files: readonly {
      readonly file: string;
      readonly status: string;
      readonly reasonCode: string | null;
    }[];
    readonly agencies: readonly { readonly code: string; readonly status: string }[];
  }>('so-nop.json');
  expect(ledger.expected).toBe(11);
  const facts = ({ file, status, reasonCode }: Answers['files'][number]) => [file, status, reasonCode];
  expect(ledger.files.map(facts).sort()).toEqual(answers.files.map(facts).sort());
  const states = (list: Answers['agencies']) =>
    Object.fromEntries(list.map(({ code, status }) => [code, status]));
  expect(states(ledger.agencies)).toEqual(states(answers.agencies));
});

test('agencies are ranked within their level, graded by its bands, with the index of its areas', () => {
  const scores = json(par('score', at('th.xlsx'), '--json')) as readonly {
    readonly agency: string;
    readonly level: string;
    readonly rank: number | null;
    readonly grade: string | null;
    readonly byArea: Readonly<Record<string, unknown>>;
  }[];
  expect(scores.map(({ agency }) => agency)).not.toContain('TTHCC');
  expect(new Set(scores.map(({ level }) => level))).toEqual(new Set(['so', 'xa']));
  expect(Object.keys(scores[0]?.byArea ?? {})).toEqual(['TC', 'DV', 'CDS']);
  for (const level of ['so', 'xa']) {
    const ranks = scores.flatMap(score => (score.level === level && score.rank !== null ? [score.rank] : []));
    expect(Math.min(...ranks)).toBe(1);
  }
  for (const { grade } of scores) expect(['Tốt', 'Đạt', 'Chưa đạt', null]).toContain(grade);
});

test('the dashboard counts its levels and areas; the heat map and its chart stand below the other charts', () => {
  const shown = textsOf('th.xlsx', 'Bảng điều hành');
  for (const text of [
    'Cấp xã',
    'Trung tâm',
    'CDS. Chuyển đổi số',
    'Bình quân cấp xã',
    'UBND đặc khu Hòn Ngàn',
  ])
    expect([...shown]).toContain(text);
  expect([...shown]).not.toContain('Cấp huyện');
  // Of the plan that is not built in here.
  expect([...shown].filter(text => /^IV\./.test(text))).toEqual([]);
  const [place = ''] =
    Object.entries(cellsOf('th.xlsx', 'Bảng điều hành')).find(([, value]) => value === 'Bình quân cấp xã') ??
    [];
  expect(Number(place.slice(1))).toBeGreaterThan(LAST_ROW_OF_OTHER_CHARTS);
});

test('its report, letters, calendar and watched part name its province, period and days', () => {
  const report = json(par('report', at('th.xlsx'), '--out', at('bc.docx'), '--on', '2027-12-20', '--json'));
  expect(JSON.stringify(report)).toContain('targets.CDS.judged');
  for (const words of [
    'UBND TỈNH SÔNG NGÀN',
    'Sông Ngàn, ngày 20 tháng 12 năm 2027',
    'CHUYỂN ĐỔI SỐ',
    'KINH PHÍ THỰC HIỆN CÁC NHIỆM VỤ NHÓM 2',
    'Trung tâm',
  ])
    expect(wordsOf('bc.docx')).toContain(words);
  expect(wordsOf('bc.docx')).not.toMatch(/Gia Lai|nhóm B|473/i);
  expect(par('remind', at('th.xlsx'), '--out', at('nhac.docx'), '--on', '2027-12-20').code).toBe(0);
  expect(par('calendar', at('th.xlsx'), '--out', at('lich.ics')).code).toBe(0);
  expect(readFileSync(at('lich.ics'), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(par('watch', at('th.xlsx'), 'SKHCN', '--out', at('skhcn.xlsx')).code).toBe(0);
  const watched = textsOf('skhcn.xlsx', 'Chỉ tiêu');
  expect(['CDS.1', 'CDS.2', 'CDS.3', 'DV.3', 'TC.1'].map(code => watched.has(code))).toEqual([
    ...[true, true, true, true],
    false,
  ]);
  expect(par('watch', at('th.xlsx'), 'STC', '--out', at('stc.xlsx')).err).toContain('SNV, SKHCN');
});

test('its plan is amended by its own headings and areas', () => {
  const table = [
    ['Việc', 'Mã', 'Nội dung nhiệm vụ', 'Lĩnh vực', 'Cơ quan chủ trì'],
    ['Thêm đề mục', '2.TC', 'Trụ sở', 'TC', ''],
    ['Thêm', '2.TC', 'Sắp xếp trụ sở', '', 'Sở Nội vụ'],
  ];
  writeFileSync(at('bang.tsv'), table.map(line => line.join('\t')).join('\n'));
  const paper = ['--number', '10/QĐ-UBND', '--date', '2027-03-02'];
  const run = par('amend', at('so.xlsx'), at('bang.tsv'), ...paper, '--out', at('so2.xlsx'));
  expect(run.err).toContain('phiên bản 2');
  expect(run.err).toContain('thêm 2.TC.1');
  writeFileSync(at('sai.tsv'), 'Việc\tMã\tNội dung nhiệm vụ\tLĩnh vực\nThêm đề mục\t1.VIII\tKhác\tVIII\n');
  expect(par('amend', at('so.xlsx'), at('sai.tsv'), ...paper, '--out', at('so3.xlsx')).code).not.toBe(0);
});

test('a rule is switched off from a day of its years', () => {
  const off = ['--off', 'selfScores.below-maximum-unexplained', '--reason', 'Hướng dẫn mới'];
  const run = par('rules', at('so.xlsx'), ...off, '--on', '2027-05-01', '--out', at('so4.xlsx'));
  expect(run.code).toBe(0);
  expect(par('rules', at('so4.xlsx'), '--json').out).toContain('2027-05-01');
});

describeWith(['checker'], 'by the checker of workbooks', () => {
  test('what it writes is what Excel wants', () => {
    const files = ['so.xlsx', 'th.xlsx', 'skhcn.xlsx', 'phat/X03_2027_t9.xlsx'].map(at);
    expect(workbookProblems(files)).toEqual([]);
  });
});
