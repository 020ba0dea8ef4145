// Papers about points: the decision's figures are those of the table of scores, worked out by another program; ranks are in
// their order; an agency's papers say what it entered and leave gaps elsewhere; what cannot be stated is refused.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { json, par } from '../support/par';
import { describeWith, PYTHON, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const AGENCY = 'STP';

const paper = (kind: string, out: string, ...words: readonly string[]) =>
  par('report', at('th.xlsx'), '--kind', kind, '--out', at(out), '--on', '2018-12-20', ...words);

const document = (file: string): string =>
  new TextDecoder().decode(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');

const paragraphs = (file: string): readonly string[] =>
  [...document(file).matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => textsIn(inner));

/** Rows of every table of the paper, as texts of their cells. */
const rows = (file: string): readonly (readonly string[])[] =>
  [...document(file).matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textsIn(cell)),
  );

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '24').code).toBe(0);
  const files = readdirSync(at('nop')).filter(name => name.endsWith('.xlsx'));
  const given = files.map(name => at(`nop/${name}`));
  const run = par('consolidate', at('so.xlsx'), ...given, '--out', at('th.xlsx'), '--on', '2018-12-01');
  expect(run.code).toBeLessThan(2);
}, 120_000);

interface PaperFigure {
  readonly id: string;
  readonly value: number;
  readonly cells: readonly string[];
}

describeWith(['openpyxl'], 'the decision that announces results', () => {
  test('states what another program works out from the table of scores', () => {
    const run = paper('results', 'qd.docx', '--json');
    expect(run.code).toBe(0);
    const script = path.join(__dirname, '../support/recompute-scores.py');
    const counted = JSON.parse(
      execFileSync(PYTHON ?? '', [script, at('th.xlsx')], { encoding: 'utf8' }),
    ) as Record<string, number>;
    const figures = json(run) as readonly PaperFigure[];
    const stated = new Map(figures.map(({ id, value }) => [id, value]));
    expect(Object.keys(counted).length).toBeGreaterThan(15);
    for (const [id, value] of Object.entries(counted)) expect([id, stated.get(id)]).toEqual([id, value]);
    for (const { cells } of figures) expect(cells).not.toEqual([]);
  });
});

test('ranks go down each annex, indices never up, and who has none stands below', () => {
  expect(paper('results', 'qd.docx').code).toBe(0);
  const table = rows(at('qd.docx')).filter(cells => cells.length === 7);
  const number = (text = ''): number => Number(text.replace(',', '.'));
  let [rank, index] = [0, 100];
  for (const cells of table) {
    if (cells[0] === 'Xếp hạng') [rank, index] = [0, 100];
    else if (cells[0] === '–') expect([cells[1], cells[5]]).toEqual([cells[1], '']);
    else {
      expect(number(cells[0])).toBeGreaterThanOrEqual(rank);
      expect(number(cells[5])).toBeLessThanOrEqual(index);
      [rank, index] = [number(cells[0]), number(cells[5])];
    }
  }
  expect(table.some(([first]) => first === '1')).toBe(true);
});

test('the decision has the parts of a decision in their order', () => {
  const text = paragraphs(at('qd.docx'));
  const places = [
    'Số: […]/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Về việc công bố kết quả Chỉ số cải cách hành chính năm 2018 của các cơ quan, đơn vị, địa phương',
    'Căn cứ […];',
    'Xét đề nghị của Giám đốc Sở Nội vụ.',
    'QUYẾT ĐỊNH:',
    'Điều 2. […].',
    'Nơi nhận:',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Phụ lục I',
    'Điểm minh họa, không phải điểm theo bảng chấm chính thức.',
  ].map(words => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('an announcement says how many indices rest on self-scores alone', () => {
  // Nobody has appraised anything in the sample.
  const line = paragraphs(at('qd.docx')).find(text => text.startsWith('- Sở, ban, ngành: ')) ?? '';
  const [, ranked] = /: (\d+) cơ quan được xếp hạng/.exec(line) ?? [];
  expect(line).toContain(`còn dựa trên điểm tự chấm: ${ranked}.`);
});

test('the notice to an agency says its result and why each criterion has its points', () => {
  expect(paper('notice', 'tb.docx', '--agency', AGENCY.toLowerCase()).code).toBe(0);
  const score = (
    json(par('score', at('th.xlsx'), '--json')) as { agency: string; index: number; rank: number }[]
  ).find(({ agency }) => agency === AGENCY);
  const text = paragraphs(at('tb.docx'));
  const index = score?.index.toFixed(2).replace('.', ',');
  expect(
    text.some(line => line.startsWith(`Chỉ số cải cách hành chính: ${index}%; xếp hạng: ${score?.rank}/`)),
  ).toBe(true);
  expect(text).toContain('Chỉ số còn dựa trên điểm tự chấm, có thể thay đổi khi thẩm định xong.');
  const criteria = rows(at('tb.docx')).filter(cells => cells.length === 8 && cells[0] !== 'Mã');
  expect(criteria.length).toBeGreaterThan(15);
  for (const [code, , , self, , , counted, why] of criteria) {
    expect([code, counted]).toEqual([code, self]);
    expect(why).toContain('Cách tính:');
  }
});

test("an agency's report on its self-scores adds them up and explains what has no evidence", () => {
  expect(paper('self-score', 'tc.docx', '--agency', AGENCY).code).toBe(0);
  const own = rows(at('tc.docx')).filter(cells => cells.length === 5 && cells[0] !== 'Mã');
  const total = own.reduce(
    (sum, [, , , self = '']) => sum + Math.round(Number(self.replace(',', '.')) * 100 || 0),
    0,
  );
  const text = paragraphs(at('tc.docx'));
  const shown = (total / 100).toFixed(2).replace('.', ',');
  expect(text.some(line => line.startsWith(`Tổng điểm tự chấm: ${shown} trên `))).toBe(true);
  const parts = ['I. ', 'II. ', 'III. '].map(number => text.findIndex(line => line.startsWith(number)));
  expect(parts).toEqual([...parts].sort((one, other) => one - other));
  expect(parts).not.toContain(-1);
  expect(text).toContain('Khó khăn, vướng mắc: […].');
});

/** How many cells the ranges of one column hold. */
const cellsIn = (ranges: readonly string[]): number =>
  ranges.reduce((sum, range) => {
    const [first = '', last = first] = range.split(':');
    return sum + Number(last.replace(/\D/g, '')) - Number(first.replace(/\D/g, '')) + 1;
  }, 0);

test('forms go back with a letter each, which lists what the workbook lists', () => {
  const run = paper('return', 'tung', '--each', '--json');
  expect(run.code).toBe(0);
  for (const { id, value, cells } of json(run) as readonly PaperFigure[])
    expect([id, cellsIn(cells)]).toEqual([id, value]);
  const files = readdirSync(at('tung'));
  expect(files.length).toBeGreaterThan(5);
  expect(paper('return', 'tl.docx').code).toBe(0);
  const listed = rows(at('tl.docx')).filter(cells => cells.length === 5 && cells[0] !== 'TT');
  expect(listed).toHaveLength(files.length);
  const total = listed.reduce((sum, [, , errors, warnings]) => sum + Number(errors) + Number(warnings), 0);
  const issues = files.flatMap(name =>
    rows(at(`tung/${name}`)).filter(cells => cells.length === 6 && cells[0] !== 'TT'),
  );
  expect(issues).toHaveLength(total);
});

describe('what cannot be written is refused, and nothing is', () => {
  test.each([
    ['a kind that is none', ['--kind', 'quyet-dinh'], /Các loại: periodic, results/],
    ['a notice for nobody', ['--kind', 'notice'], /Thiếu --agency/],
    ['an agency that is not scored', ['--kind', 'notice', '--agency', 'HDND'], /Không có cơ quan "HDND"/],
    ['one decision each', ['--kind', 'results', '--each'], /bỏ --each/],
    ['a decision of one agency', ['--kind', 'results', '--agency', AGENCY], /bỏ --agency/],
    ['a day before the year', ['--kind', 'results', '--on', '2017-12-20'], /trước năm 2018/],
  ])('%s', (_, words, sentence) => {
    const run = par('report', at('th.xlsx'), '--out', at('khong.docx'), ...words);
    expect([run.code, existsSync(at('khong.docx'))]).toEqual([2, false]);
    expect(run.err).toMatch(sentence);
  });

  /** Nothing is written, and the sentence says why. */
  const refused = (book: string, sentence: RegExp) => {
    const out = at('khong.docx');
    const run = par('report', book, '--kind', 'results', '--out', out, '--on', '2018-12-20');
    expect([run.code, existsSync(out)]).toEqual([2, false]);
    expect(run.err).toMatch(sentence);
  };

  test('a workbook without scores', () => refused(at('so.xlsx'), /chưa có điểm/));

  test('scores that the workbook has outgrown', () => {
    const change = ['--set', 'unappraised=zero', '--by', 'Phòng CCHC', '--reason', 'thử'];
    expect(par('settings', at('th.xlsx'), ...change, '--out', at('doi.xlsx')).code).toBe(0);
    refused(at('doi.xlsx'), /không còn khớp/);
  });
});
