// A paper changes the plan: the workbook holds the next version, forms carry it, and what was returned on an earlier
// version stays readable.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadBook } from '../../src/app/book/load-book';
import type { Book } from '../../src/app/book/model';
import { findIdentity } from '../../src/core/returned';
import { openXlsx, readAnyWorkbook } from '../../src/xlsx';
import { json, par } from '../support/par';
import { workbookProblems } from '../support/workbook-checks';
import { describeWith, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const PAPER = ['--number', '120/QĐ-UBND', '--date', '2018-02-01'];

async function bookIn(file: string): Promise<Book> {
  const opened = openXlsx(new Uint8Array(readFileSync(file)));
  if (opened.kind === 'failed') throw new Error(opened.error);
  return loadBook(await opened.value.read(), 2018).book;
}

async function identityOf(file: string) {
  const raw = await readAnyWorkbook(new Uint8Array(readFileSync(file)));
  if (raw.kind === 'failed') throw new Error(raw.error.code);
  const found = findIdentity(raw.value);
  if (found.kind === 'failed') throw new Error(found.error);
  return found.value;
}

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '1').code).toBe(0);
  writeFileSync(
    at('dieu-chinh.txt'),
    [
      'Việc\tMã\tLĩnh vực\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời gian',
      'Thêm\tA.I\t\tTổ chức đối thoại với doanh nghiệp\tSở Kế hoạch và Đầu tư\tUBND cấp huyện\tBáo cáo\tQuý III',
      'bổ sung\tA.II.1\t\tGóp ý dự thảo văn bản\tHội Luật gia tỉnh\t-\tVăn bản góp ý\tTheo quy định',
      'Sửa\tA.I.3\t\t\t\t\t\tQuý II hằng năm',
      'Thêm đề mục\tB.III\tVI\tCẢI CÁCH TÀI CHÍNH CÔNG\t\t\t\t',
      'Thêm\tB.III\t\tMua sắm tập trung\tSở Tài chính\tSở, ban, ngành tỉnh\tBáo cáo\tHằng năm',
      'Bãi bỏ\tC.I.1\t\t\t\t\t\t',
    ].join('\n'),
  );
  const run = par('amend', at('so.xlsx'), at('dieu-chinh.txt'), ...PAPER, '--out', at('so2.xlsx'), '--json');
  expect(run.code).toBe(0);
  expect(run.err).toContain(
    'phiên bản 2 theo văn bản 120/QĐ-UBND ngày 01/02/2018: thêm A.I.4, A.II.1c, B.III.1; sửa A.I.3; bãi bỏ C.I.1.',
  );
  expect(run.err).toMatch(/A\.II\.1c: chưa nhận ra cơ quan nào trong "Hội Luật gia tỉnh"/);
  expect(json(run)).toMatchObject({ version: 2, number: '120/QĐ-UBND', retired: ['C.I.1'] });
});

test('the workbook holds the new version: rows in place, the retired one at the end, each with its paper', async () => {
  const { plan } = await bookIn(at('so2.xlsx'));
  expect(plan.version).toBe(2);
  expect(plan.assignments).toHaveLength(43);
  expect(plan.areas.find(({ id }) => id === 'B.III')).toMatchObject({
    area: 'VI',
    printed: 'III',
    group: 'B',
  });
  expect(plan.assignments.find(({ id }) => id === 'A.I.3')?.timing).toBe('Quý II hằng năm');
  expect(plan.retired).toMatchObject([{ assignment: { id: 'C.I.1' }, version: 2 }]);
  expect(plan.amendments).toMatchObject([
    { version: 2, date: '2018-02-01', added: ['A.I.4', 'A.II.1c', 'B.III.1'] },
  ]);
});

describeWith(['checker'], 'the amended workbook', () => {
  test('is as Excel wants it', () => {
    expect(workbookProblems([at('so2.xlsx')])).toEqual([]);
  });
});

test('the lists of the workbook are those of its version', () => {
  const plan = json(par('plan', at('so2.xlsx'), '--json')) as {
    version: number;
    assignments: { id: string }[];
    retired: { assignment: { id: string } }[];
  };
  expect(plan.version).toBe(2);
  expect(plan.assignments.map(({ id }) => id)).toContain('B.III.1');
  expect(plan.retired.map(({ assignment }) => assignment.id)).toEqual(['C.I.1']);
});

test('forms carry the version, ask the new task of who leads it and no longer ask the retired one', async () => {
  const run = par(
    'issue',
    at('so2.xlsx'),
    '--period',
    'nam',
    '--out',
    at('phat'),
    '--only',
    'SKHDT,STC,SKHCN',
  );
  expect(run.code).toBe(0);
  const identity = await identityOf(at('phat/SKHDT_2018_nam.xlsx'));
  expect(identity.planVersion).toBe(2);
  expect(identity.rowIds.tasks).toContain('A.I.4');
  expect((await identityOf(at('phat/STC_2018_nam.xlsx'))).rowIds.tasks).toContain('B.III.1');
  expect((await identityOf(at('phat/SKHCN_2018_nam.xlsx'))).rowIds.tasks).not.toContain('C.I.1');
});

test('a form of the new version is checked by the workbook that holds it', () => {
  const form = at('phat/SKHDT_2018_nam.xlsx');
  expect(par('check', form).err).toMatch(/phiên bản kế hoạch 2/);
  const run = par('check', form, '--book', at('so2.xlsx'), '--json');
  expect(run.code).toBe(1);
  expect(json(run)).toContainEqual(expect.objectContaining({ rule: 'tasks.row-empty' }));
});

test('returns on the version before are consolidated, their retired rows with their text, and say so', async () => {
  const run = par(
    ...['consolidate', at('so2.xlsx'), at('nop/STTTT_2018_nam.xlsx'), '--out', at('th.xlsx')],
    ...['--ledger', at('th.json'), '--on', '2018-12-01'],
  );
  expect(run.code).toBe(0);
  const book = await bookIn(at('th.xlsx'));
  const retired = book.consolidated.find(({ rowId }) => rowId === 'C.I.1');
  expect(retired).toMatchObject({ area: 'I', name: expect.stringMatching(/^Đề xuất sáng kiến mới/) });
  const ledger = JSON.parse(readFileSync(at('th.json'), 'utf8')) as { files: { issues: { info: number } }[] };
  expect(ledger.files[0]?.issues.info).toBe(1);
});

test('a second paper counts on, gives no code twice, and keeps what the first did', async () => {
  const run = par(
    ...[
      'amend',
      at('so2.xlsx'),
      '--number',
      '300/QĐ-UBND',
      '--date',
      '2018-06-01',
      '--retire',
      'A.I.4,B.I.1',
    ],
    ...['--out', at('so3.xlsx')],
  );
  expect(run.code).toBe(0);
  writeFileSync(at('them.txt'), 'Việc\tMã\tNội dung\tChủ trì\nThêm\tA.I\tViệc khác\tSở Nội vụ');
  const again = par('amend', at('so3.xlsx'), at('them.txt'), ...PAPER, '--out', at('so4.xlsx'));
  expect(again.err).toContain('phiên bản 4');
  expect(again.err).toContain('thêm A.I.5');
  const { plan } = await bookIn(at('so4.xlsx'));
  expect(plan.amendments.map(({ version }) => version)).toEqual([2, 3, 4]);
  expect(plan.retired.map(({ assignment, version }) => [assignment.id, version])).toEqual([
    ['C.I.1', 2],
    ['A.I.4', 3],
    ['B.I.1', 3],
  ]);
});

test.each([
  ['nothing to change', [], /Chưa có nội dung điều chỉnh/],
  ['a task that is not there', ['--retire', 'A.I.99'], /không có nhiệm vụ A\.I\.99/],
  ['a day that does not exist', ['--retire', 'A.I.1', '--date', '2018-02-30'], /2018-02-30/],
  ['no paper', ['--retire', 'A.I.1', '--number', ' '], /Chưa có số văn bản/],
])('%s is refused with a sentence, and nothing is written', (_, words, sentence) => {
  const given = PAPER.flatMap((word, index) =>
    index % 2 === 0 && !words.includes(word) ? [word, PAPER[index + 1] ?? ''] : [],
  );
  const run = par('amend', at('so.xlsx'), ...words, ...given, '--out', at('khong.xlsx'));
  expect(run.err).toMatch(sentence);
  expect(run.code).toBe(2);
  expect(existsSync(at('khong.xlsx'))).toBe(false);
});

test.each([
  ['no table of changes', 'Kính gửi Sở Nội vụ', /cần cột "Việc" và cột "Mã"/],
  ['a word that is no change', 'Việc\tMã\nXem\tA.I.1', /A2: Chưa hiểu việc "Xem"/],
  ['a change without a code', 'Việc\tMã\nSửa\t', /B2: Dòng điều chỉnh chưa có mã/],
  ['a place that is not there', 'Việc\tMã\nThêm\tA.X', /không có đề mục hay nhiệm vụ A\.X/],
  ['a heading without an area', 'Việc\tMã\tNội dung\nThêm đề mục\tC.V\tĐề mục', /C\.V chưa có lĩnh vực/],
])('a table with %s is refused', (_, text, sentence) => {
  writeFileSync(at('sai.txt'), text);
  const run = par('amend', at('so.xlsx'), at('sai.txt'), ...PAPER, '--out', at('khong.xlsx'));
  expect(run.err).toMatch(sentence);
  expect(run.code).toBe(2);
  expect(existsSync(at('khong.xlsx'))).toBe(false);
});
