// Scores on the command line: criteria tables read and taken in, marks explained, the sheet of one agency.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialOf } from '../../src/core/calendar';
import { illustrativeSet } from '../../src/core/criteria';
import { BUILT_IN_PLAN } from '../../src/core/plan';
import { BUILT_IN_TARGETS } from '../../src/core/targets';
import { openXlsx } from '../../src/xlsx';
import { convert } from '../support/libreoffice';
import { json, par } from '../support/par';
import { describeWith, temporaryFolder } from '../support/programs';
import { enterRows, tableNamed } from '../support/scored-book';
import { python, workbookProblems } from '../support/workbook-checks';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

const SOUND = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
  ['I', 'Công tác chỉ đạo, điều hành', '60', ''],
  ['1.1', 'Kế hoạch cải cách hành chính', '20,5', ''],
  ['1.1.1', 'Ban hành kế hoạch đúng hạn', '10', 'Đạt: 10; không đạt: 0'],
  ['1.1.2', 'Mức độ hoàn thành kế hoạch', '10,5', 'Từ 80% - dưới 100%: tính theo công thức'],
  ['1.2', 'Chế độ báo cáo', '39,5', 'Mỗi báo cáo đúng hạn được 10 điểm'],
  ['II', 'Cải cách thủ tục hành chính', '40', ''],
  ['2.1', 'Kiểm soát thủ tục hành chính', '25', '"100%: 25\ndưới 100%: 0"'],
  ['2.2', 'Mức độ hài lòng của người dân', '15', 'Điều tra xã hội học'],
  ['Tổng cộng', '', '100', ''],
];
const planted = SOUND.map(row => [...row]);
const plant = (row: number, points: string): void => {
  const cells = planted[row];
  if (cells) cells[2] = points;
};
plant(4, '9,5'); // C5: components 19,5 of 20,5, told at the criterion, C3
plant(7, '24');
planted[7]?.splice(3, 1, 'Đạt: 24; không đạt: 0'); // C8: criteria 39 of 40, told at the area, C7
plant(1, '61'); // C2: area I says 61 for 60, and the areas 101

const asText = (rows: readonly (readonly string[])[]): string => rows.map(row => row.join('\t')).join('\r\n');

const AGENCY = 'STTTT';

interface ImportJson {
  readonly undecided: readonly string[];
  readonly set: {
    readonly status: string;
    readonly criteria: readonly { readonly code: string; readonly rule: { readonly kind: string } | null }[];
  };
  readonly suggestions: readonly { readonly code: string; readonly cell: string }[];
  readonly issues: readonly { readonly rule: string; readonly severity: string; readonly cell: string }[];
}

beforeAll(async () => {
  writeFileSync(at('dung.txt'), asText(SOUND));
  writeFileSync(at('sai.txt'), asText(planted));
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--seed', '7', '--agencies', '1').code).toBe(0);
  const returned = at(`nop/${AGENCY}_2018_nam.xlsx`);
  par('consolidate', at('so.xlsx'), returned, '--out', at('th.xlsx'), '--on', '2018-12-20');
  const opened = openXlsx(readFileSync(at('th.xlsx')));
  if (opened.kind === 'failed') throw new Error(opened.error);
  const set = illustrativeSet({
    targets: BUILT_IN_TARGETS,
    areas: BUILT_IN_PLAN.areas,
    ...{ level: 'department', year: 2018, name: '', source: '' },
  });
  const [first, second] = set.criteria;
  await enterRows(opened.value, 'appraisals', 'tblThamDinh', [
    [AGENCY, first?.code ?? '', 'Nguyễn Văn A', serialOf('2018-12-10'), 1.5, 'Thiếu tài liệu'],
    [AGENCY, first?.code ?? '', 'Trần Thị B', serialOf('2018-12-12'), 2, 'Đã bổ sung'],
    [AGENCY, second?.code ?? '', 'Trần Thị B', serialOf('2018-12-12'), 'Không áp dụng', 'Không phát sinh'],
  ]);
  writeFileSync(at('cham.xlsx'), opened.value.bytes());
}, 120_000);

describe('par score --out', () => {
  test('tells that the sheet of points is behind, writes it anew, and then has nothing to tell', () => {
    const before = par('score', at('cham.xlsx'), '--json');
    expect(before.err).toMatch(/Trang "Điểm" của sổ chưa theo số liệu hiện có: \d+ cơ quan khác/);
    const run = par('score', at('cham.xlsx'), '--json', '--out', at('ghi.xlsx'));
    expect([run.code, run.err]).toEqual([
      before.code,
      expect.stringContaining('Đã ghi điểm vào trang "Điểm"'),
    ]);
    expect(json(run)).toEqual(json(before));
    const after = par('score', at('ghi.xlsx'), '--json');
    expect(json(after)).toEqual(json(before));
    expect(after.err).not.toContain('chưa theo số liệu');
  });

  test('does not write over the workbook it reads, nor beside an explanation', () => {
    expect(par('score', at('cham.xlsx'), '--out', at('cham.xlsx')).code).toBe(2);
    const run = par('score', at('cham.xlsx'), '--explain', AGENCY, '1.2', '--out', at('x.xlsx'));
    expect([run.code, run.err]).toEqual([2, expect.stringContaining('--explain')]);
  });
});

describe('par score --explain without a criterion', () => {
  test('explains the index, with the figures of the score', () => {
    const [score] = (
      json(par('score', at('cham.xlsx'), '--json')) as { agency: string; index: number }[]
    ).filter(({ agency }) => agency === AGENCY);
    const { code, out } = par('score', at('cham.xlsx'), '--explain', AGENCY);
    expect(code).toBe(0);
    expect(out).toMatch(/Quy đổi phần không áp dụng: còn lại 100 − 5 = 95 điểm/);
    expect(out).toContain(String(score?.index).replace('.', ','));
    expect(out).toMatch(/Hạng 1 trong 1 cơ quan được xếp hạng/);
    const explained = json(par('score', at('cham.xlsx'), '--explain', AGENCY, '--json')) as {
      scope: { steps: { percent: number } };
    };
    expect(explained.scope.steps.percent).toBe(score?.index);
  });

  test('explains an area by its code; an unknown code says what to do', () => {
    expect(par('score', at('cham.xlsx'), '--explain', AGENCY, 'II').out).toMatch(
      /II\. .*\n.*\[Điểm minh họa\]/,
    );
    expect(par('score', at('cham.xlsx'), '--explain', AGENCY, 'XX')).toMatchObject({
      code: 2,
      err: expect.stringContaining('không có mã XX') as unknown,
    });
  });
});

describe('par criteria', () => {
  test('names each of three planted errors with its cell', () => {
    const run = par('criteria', at('sai.txt'), '--json');
    expect(run.code).toBe(1);
    const errors = (json(run) as ImportJson).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'criteria.component-points C3',
      'criteria.area-points C2',
      'criteria.area-points C7',
      'criteria.total-points C10',
      'import.total-differs C10',
    ]);
    expect(par('criteria', at('sai.txt')).err).toMatch(/Lỗi C3: Tiêu chí 1\.1: .*19,50.*20,50.*\n/);
  });

  test('reads a pasted table that adds up, with a rule suggested for every scored criterion', () => {
    const run = par('criteria', at('dung.txt'), '--json', '--level', 'department', '--year', '2018');
    expect(run.code).toBe(0);
    const { set, suggestions } = json(run) as ImportJson;
    expect(set.criteria.map(({ code }) => code)).toEqual(['1.1', '1.1.1', '1.1.2', '1.2', '2.1', '2.2']);
    expect(suggestions.map(({ code, cell }) => [code, cell])).toEqual([
      ['1.1.1', 'D4'],
      ['1.1.2', 'D5'],
      ['1.2', 'D6'],
      ['2.1', 'D8'],
      ['2.2', 'D9'],
    ]);
  });

  test('takes a table that does not add up in as a draft, and the set in use still scores', () => {
    const run = par('criteria', at('sai.txt'), '--into', at('so.xlsx'), '--out', at('nhap.xlsx'));
    expect(run.code).toBe(1);
    expect(run.err).toContain('Bản nháp');
    const scores = par('score', at('nhap.xlsx'), '--json');
    expect(json(scores)).toEqual(json(par('score', at('so.xlsx'), '--json')));
    expect(scores.err).toContain('là bản nháp nên chưa được dùng để chấm');
    expect(scores.err).toContain('các tiêu chí thành phần cộng lại 19,50 điểm');
  });

  test('leaves a set with rules that nobody decided a draft; decided in words or as suggested it scores', () => {
    const read = (...words: readonly string[]) => {
      const out = at(`quyet-${words.length}.xlsx`);
      const run = par('criteria', at('dung.txt'), ...words, '--json', '--into', at('so.xlsx'), '--out', out);
      return { run, found: json(run) as ImportJson };
    };
    const open = read();
    expect(open.run.err).toContain('Bản nháp');
    expect([open.found.undecided, open.found.set.status]).toEqual([['1.1.2', '2.2'], 'draft']);
    const [first = '', second = ''] = open.found.undecided;
    const decided = read('--accept', first, '--rule', `${second}=Đạt: 15; không đạt: 0`);
    expect([decided.found.undecided, decided.found.set.status]).toEqual([[], 'official']);
    expect(decided.run.err).not.toContain('Bản nháp');
    const rules = new Map(decided.found.set.criteria.map(({ code, rule }) => [code, rule?.kind]));
    expect(rules.get(second)).toBe('yesNo');
    expect(par('criteria', at('dung.txt'), '--rule', `${second}=xem xét`).code).toBe(2);
    expect(par('criteria', at('dung.txt'), '--accept', '9.9').err).toContain('"9.9"');
  });

  test('takes a table that adds up in as the set that scores, once however often', async () => {
    const into = (book: string, out: string) =>
      par('criteria', at('dung.txt'), '--accept', 'all', '--into', at(book), '--out', at(out));
    expect(into('so.xlsx', 'moi.xlsx').code).toBe(0);
    expect(into('moi.xlsx', 'moi2.xlsx').code).toBe(0);
    expect(readFileSync(at('moi2.xlsx')).equals(readFileSync(at('moi.xlsx')))).toBe(true);
    const opened = openXlsx(readFileSync(at('moi.xlsx')));
    if (opened.kind === 'failed') throw new Error(opened.error);
    const rows = (await tableNamed(opened.value, 'tblTieuChi')).rows;
    expect(rows.filter(([set]) => set === 'Đã nhập Sở, ban, ngành 2018')).toHaveLength(9);
    const issued = par('issue', at('moi.xlsx'), '--period', 'nam', '--out', at('phat'), '--only', 'SNV');
    expect(issued.code).toBe(0);
    const form = openXlsx(readFileSync(at('phat/SNV_2018_nam.xlsx')));
    if (form.kind === 'failed') throw new Error(form.error);
    const codes = (await tableNamed(form.value, 'tblTuCham')).rows.map(([code]) => code);
    expect(codes).toEqual(['1.1.1', '1.1.2', '1.2', '2.1']);
  });
});

describe('par score --explain', () => {
  test('tells evidence, rule, calculation and who changed the points, in words', () => {
    const [score] = json(par('score', at('cham.xlsx'), '--json')) as readonly { agency: string }[];
    expect(score?.agency).toBe(AGENCY);
    const run = par('score', at('cham.xlsx'), '--explain', 'stttt', '1.2');
    expect(run.code).toBe(0);
    const expected = [
      /^Sở Thông tin và Truyền thông – tiêu chí 1\.2: /,
      /\[Điểm minh họa\]/,
      /Cách tính: Theo tỷ lệ, đạt 100% trở lên/,
      /STTTT_2018_nam\.xlsx, Tự chấm điểm![A-Z]+\d+\)/,
      /Phép tính: /,
      /Ngày 10\/12\/2018, Nguyễn Văn A thẩm định: từ .* thành 1,50 điểm\. Lý do: Thiếu tài liệu\./,
      /Ngày 12\/12\/2018, Trần Thị B thẩm định: từ 1,50 điểm thành 2,00 điểm\. Lý do: Đã bổ sung\./,
      /Điểm được tính: 2,00 điểm, theo điểm thẩm định\.\n$/,
    ];
    for (const part of expected) expect(run.out).toMatch(part);
  });

  test('gives the same as a structure', () => {
    const explained = json(par('score', at('cham.xlsx'), '--explain', AGENCY, '1.2', '--json'));
    expect(explained).toMatchObject({
      agency: AGENCY,
      status: 'illustrative',
      appraisal: 2,
      counted: 2,
      countedFrom: 'appraisal',
      finalRule: 'last',
    });
  });
});

test('a changed setting is recorded with who, when and why, and a typed-over one is found', async () => {
  const words = ['--set', 'ties=dense', '--by', 'Lê C', '--reason', 'Theo Quy chế', '--on', '2018-12-15'];
  expect(par('settings', at('so.xlsx'), ...words, '--out', at('tl.xlsx')).code).toBe(0);
  const change = { key: 'ties', before: 'shared', after: 'dense' };
  const record = { ...change, on: '2018-12-15', by: 'Lê C', reason: 'Theo Quy chế' };
  expect(json(par('settings', at('tl.xlsx')))).toMatchObject({
    settings: { ties: 'dense' },
    changes: [record],
    unrecorded: [],
  });
  const opened = openXlsx(readFileSync(at('tl.xlsx')));
  if (opened.kind === 'failed') throw new Error(opened.error);
  const { rows } = await tableNamed(opened.value, 'tblCaiDat');
  await enterRows(
    opened.value,
    'settings',
    'tblCaiDat',
    rows.map(row => row.map((cell, index) => (row[0] === 'ties' && index === 2 ? 'ordinalByList' : cell))),
  );
  writeFileSync(at('tl2.xlsx'), opened.value.bytes());
  expect(json(par('settings', at('tl2.xlsx')))).toMatchObject({
    changes: [record],
    unrecorded: [{ key: 'ties', before: 'dense', after: 'ordinalByList' }],
  });
});

describeWith(['checker', 'openpyxl', 'libreoffice'], 'the workbooks of scores', () => {
  test('are as Excel wants them, and the sheet of an agency prints on A4 portrait pages', () => {
    expect(par('sheet', at('cham.xlsx'), AGENCY, '--out', at('phieu.xlsx')).code).toBe(0);
    const setup = python(
      `import sys, json, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet['A2'].value, sheet['A5'].value]))`,
      [at('phieu.xlsx')],
    ) as readonly unknown[];
    expect(setup.slice(0, 3)).toEqual(['portrait', 9, 'PHIẾU ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018']);
    expect(setup[3]).toMatch(/^Điểm minh họa/);
    const pdf = readFileSync(convert(at('phieu.xlsx'), 'pdf', at('in')), 'latin1');
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[4-6][\d.]* 84[12][\d.]*\s*\]/);
    for (const name of ['cham.xlsx', 'nhap.xlsx', 'tl.xlsx', 'phieu.xlsx'])
      expect([name, workbookProblems([at(name)])]).toEqual([name, []]);
  }, 120_000);
});
