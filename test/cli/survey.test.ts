// Survey results on the command line: counts and raw answers, in words and columns as offices keep them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';
import { tableNamed } from '../support/scored-book';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const put = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
  writeFileSync(at(name), rows.map(row => row.join('\t')).join('\n'));
  return at(name);
};

const CRITERIA = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
  ['I', 'Cải cách thủ tục hành chính', '100', ''],
  ['1.1', 'Kiểm soát thủ tục hành chính', '85', 'Đạt: 85; không đạt: 0'],
  ['1.2', 'Mức độ hài lòng của người dân', '15', 'Điều tra xã hội học'],
];
const COUNTS_HEADER = ['TT', 'Cơ quan', 'Mã tiêu chí', 'Nhóm đối tượng', 'Số phiếu', 'A', 'B', 'C', 'D'];

interface SurveyJson {
  readonly kind: string;
  readonly rows: number;
  readonly added: readonly Record<string, unknown>[];
  readonly already: number;
  readonly issues: readonly { readonly rule: string; readonly cell: string; readonly message: string }[];
}

const survey = (...words: readonly string[]) => {
  const run = par('survey', ...words, '--json');
  return { ...run, found: json(run) as SurveyJson };
};

beforeAll(() => {
  put('tieu-chi.txt', CRITERIA);
  expect(par('new', at('goc.xlsx'), '--year', '2018').code).toBe(0);
  const into = par(
    'criteria',
    at('tieu-chi.txt'),
    '--accept',
    'all',
    '--into',
    at('goc.xlsx'),
    '--out',
    at('so.xlsx'),
  );
  expect(into.code).toBe(0);
}, 60_000);

test('counts go into the sheet of surveys and score; the same again changes nothing', async () => {
  const counts = put('phieu.txt', [
    ['KẾT QUẢ ĐIỀU TRA NĂM 2018'],
    COUNTS_HEADER,
    [1, 'Sở TT&TT', '1.2', 'người dân', 10, 5, 3, 1, 1],
    [2, 'Sở Thông tin và Truyền thông', '1.2', 'Doanh nghiệp', 4, 4, 0, 0, 0],
  ]);
  const first = survey(at('so.xlsx'), counts, '--out', at('mot.xlsx'));
  expect(first.code).toBe(0);
  expect(first.found).toMatchObject({ kind: 'counts', rows: 2, already: 0, issues: [] });
  expect(first.found.added).toEqual([
    { agency: 'STTTT', criterion: '1.2', group: 'citizens', asked: 10, A: 5, B: 3, C: 1, D: 1 },
    { agency: 'STTTT', criterion: '1.2', group: 'businesses', asked: 4, A: 4, B: 0, C: 0, D: 0 },
  ]);
  const opened = openXlsx(readFileSync(at('mot.xlsx')));
  if (opened.kind === 'failed') throw new Error(opened.error);
  expect((await tableNamed(opened.value, 'tblDieuTra')).rows).toEqual([
    ['STTTT', 'Người dân', '1.2', 10, 5, 3, 1, 1],
    ['STTTT', 'Doanh nghiệp', '1.2', 4, 4, 0, 0, 0],
  ]);
  const scores = json(par('score', at('mot.xlsx'), '--json')) as readonly Record<string, unknown>[];
  expect(scores.find(({ agency }) => agency === 'STTTT')?.['surveyScore']).toBeGreaterThan(0);
  const again = survey(at('mot.xlsx'), counts);
  expect(again.found).toMatchObject({ added: [], already: 2, issues: [] });
});

test('a raw list of answers is counted by agency, group and criterion', () => {
  const raw = put('tho.txt', [
    ['Cơ quan', 'Đối tượng', 'Tiêu chí', 'Trả lời'],
    ...['A', 'b', 'A', ''].map(answer => ['STTTT', 'Người dân', '1.2', answer]),
    ['SNV', 'Lãnh đạo huyện', '1.2', 'C'],
  ]);
  const { found, code } = survey(at('so.xlsx'), raw);
  expect(code).toBe(0);
  expect(found).toMatchObject({ kind: 'answers', rows: 5, issues: [] });
  expect(found.added).toEqual([
    { agency: 'STTTT', criterion: '1.2', group: 'citizens', asked: 4, A: 2, B: 1, C: 0, D: 0 },
    { agency: 'SNV', criterion: '1.2', group: 'districtLeaders', asked: 1, A: 0, B: 0, C: 1, D: 0 },
  ]);
});

test('every row that cannot count is an issue with its cell, and the rest is taken in', () => {
  const faulty = put('sai.txt', [
    COUNTS_HEADER,
    [1, 'STTTT', '1.2', 'Người dân', 10, 9, 3, 0, 0],
    [2, 'Sở Không Có', '1.2', 'Người dân', 10, 1, 0, 0, 0],
    [3, 'STC', '9.9', 'Người dân', 10, 1, 0, 0, 0],
    [4, 'STC', '1.1', 'Người dân', 10, 1, 0, 0, 0],
    [5, 'STC', '1.2', 'Hàng xóm', 10, 1, 0, 0, 0],
    [6, 'STC', '1.2', 'Người dân', 'mười', 1, 0, 0, 0],
    [7, 'SNV', '1.2', 'Người dân', 10, 1, 0, 0, 0],
  ]);
  const { found, code } = survey(at('so.xlsx'), faulty, '--out', at('sai.xlsx'));
  expect(code).toBe(1);
  expect(found.issues.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual([
    'survey.above-asked E2',
    'survey.count E7',
    'survey.not-surveyed C5',
    'survey.unknown-agency B3',
    'survey.unknown-code C4',
    'survey.unknown-group D6',
  ]);
  for (const { message } of found.issues) expect(message).toMatch(/Đề nghị/);
  expect(found.added.map(({ agency }) => agency)).toEqual(['SNV']);
});

test('another result for the same question is told and not put over the one that stands', () => {
  const other = (asked: number) =>
    put(`khac-${asked}.txt`, [COUNTS_HEADER, [1, 'SNV', '1.2', 'Người dân', asked, 1, 0, 0, 0]]);
  expect(survey(at('so.xlsx'), other(10), '--out', at('hai.xlsx')).code).toBe(0);
  const { found, code } = survey(at('hai.xlsx'), other(11));
  expect(code).toBe(1);
  expect(found.added).toEqual([]);
  expect(found.issues).toMatchObject([{ rule: 'survey.other-result', cell: 'D2' }]);
  const run = par('survey', at('hai.xlsx'), other(11), '--out', at('ba.xlsx'));
  expect(run.code).toBe(2);
  expect(run.err).toContain('Chưa có gì được ghi.');
});

test('a table without the columns of a survey is told in one sentence', () => {
  const run = par(
    'survey',
    at('so.xlsx'),
    put('khong.txt', [
      ['Họ tên', 'Tuổi'],
      ['An', 30],
    ]),
  );
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/^Không nhận ra bảng điều tra .*\n$/);
});
