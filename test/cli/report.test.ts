// The periodic report: its figures are those of the workbook, counted by another program; its file has the form that the
// law gives for the paper's day; what is not known is a gap, and what cannot be is refused.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { json, par } from '../support/par';
import { describeWith, PYTHON, temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

interface ReportFigure {
  readonly id: string;
  readonly value: number;
  readonly shown: string;
  readonly sentence: string;
  readonly sheet: string;
  readonly cells: readonly string[];
}

const report = (...words: readonly string[]) => par('report', at('th.xlsx'), ...words);

const parts = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

/** The text of each paragraph of the paper, in order. */
const paragraphs = (file: string): readonly string[] =>
  [...(parts(file)['word/document.xml'] ?? '').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  );

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '14').code).toBe(0);
  const files = execFileSync('ls', [at('nop')], { encoding: 'utf8' })
    .split('\n')
    .filter(name => name.endsWith('.xlsx'))
    .map(name => at(`nop/${name}`));
  const run = par('consolidate', at('so.xlsx'), ...files, '--out', at('th.xlsx'), '--on', '2018-12-01');
  expect(run.code).toBeLessThan(2);
});

describeWith(['openpyxl'], 'figures', () => {
  test('are those that another program counts in the workbook', () => {
    const run = report('--out', at('so-lieu.docx'), '--on', '2018-12-02', '--json');
    expect(run.code).toBe(0);
    const figures = json(run) as readonly ReportFigure[];
    const script = path.join(__dirname, '../support/recompute-report.py');
    const counted = JSON.parse(
      execFileSync(PYTHON ?? '', [script, at('th.xlsx')], { encoding: 'utf8' }),
    ) as Record<string, number>;
    const stated = Object.fromEntries(figures.map(({ id, value }) => [id, value]));
    expect(Object.keys(counted).length).toBeGreaterThan(40);
    for (const [id, value] of Object.entries(counted)) expect([id, stated[id]]).toEqual([id, value]);
  });

  test('name the cells that they come from, one for each thing counted', () => {
    const figures = json(report('--out', at('o.docx'), '--on', '2018-12-02', '--json')) as ReportFigure[];
    const size = (range: string): number => {
      const [first = '', last = first] = range.split(':');
      return Number(last.replace(/\D/g, '')) - Number(first.replace(/\D/g, '')) + 1;
    };
    const countedCells = ({ cells }: ReportFigure): number =>
      cells.reduce((sum, range) => sum + size(range), 0);
    for (const figure of figures.filter(({ id }) => /^(returns|tasks)\.[a-zA-Z.]+$/.test(id)))
      expect([figure.id, countedCells(figure)]).toEqual([figure.id, figure.value]);
    for (const { sentence, shown } of figures) expect(sentence).toContain(shown);
  });
});

test('charts are parts of the file that programs draw, and show what the paper states', () => {
  const run = report('--out', at('bieu-do.docx'), '--on', '2018-12-02', '--json');
  const stated = new Map((json(run) as readonly ReportFigure[]).map(({ id, value }) => [id, value]));
  const files = parts(at('bieu-do.docx'));
  const valuesOf = (chart: string): readonly (readonly number[])[] =>
    [...(files[chart] ?? '').matchAll(/<c:numLit>(.*?)<\/c:numLit>/gs)].map(([, series = '']) =>
      [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
    );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const byStatus = valuesOf('word/charts/chart1.xml').map(sum);
  const statuses = ['returned', 'late', 'missing', 'refused'].map(status =>
    stated.get(`returns.all.${status}`),
  );
  expect(byStatus).toEqual(statuses);
  const [rates = []] = valuesOf('word/charts/chart2.xml');
  const areas = [...stated].filter(([id]) => /^targets\.[IVX]+\.rate$/.test(id)).map(([, value]) => value);
  expect(rates).toEqual(areas);
  expect(files['word/document.xml']).toMatch(/<wp:docPr [^>]*descr="Tỷ lệ kết quả đạt theo lĩnh vực \(%\): /);
  expect(files['[Content_Types].xml']).toContain('PartName="/word/charts/chart2.xml"');
});

describe('the form of the paper', () => {
  const MILLIMETRE = 1440 / 25.4;
  const near = (twips: string | undefined, millimetres: number): void =>
    expect(Math.abs(Number(twips) - millimetres * MILLIMETRE)).toBeLessThan(2);
  const attribute = (xml: string, element: string, name: string): string | undefined =>
    new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1];

  test('A4, margins of 20, 20, 30 and 15 to 20 mm, one font, the body in 13 to 14 points', () => {
    expect(report('--out', at('bc.docx'), '--on', '2018-12-02').code).toBe(0);
    const files = parts(at('bc.docx'));
    const [first = ''] = /<w:sectPr>.*?<\/w:sectPr>/s.exec(files['word/document.xml'] ?? '') ?? [];
    near(attribute(first, 'pgSz', 'w'), 210);
    near(attribute(first, 'pgSz', 'h'), 297);
    near(attribute(first, 'pgMar', 'top'), 20);
    near(attribute(first, 'pgMar', 'bottom'), 20);
    near(attribute(first, 'pgMar', 'left'), 30);
    near(attribute(first, 'pgMar', 'right'), 20);
    expect(first).toContain('<w:titlePg/>');
    expect(files['word/styles.xml']).toContain('w:ascii="Times New Roman"');
    expect(attribute(files['word/styles.xml'] ?? '', 'sz', 'val')).toBe('28');
  });

  test('its parts come in the order of the law', () => {
    const text = paragraphs(at('bc.docx'));
    const order = [
      'UBND TỈNH GIA LAI',
      'SỞ NỘI VỤ',
      'Số: […]/BC-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Gia Lai, ngày 02 tháng 12 năm 2018',
      'BÁO CÁO',
      'Kính gửi: UBND tỉnh Gia Lai.',
      'I. TÌNH HÌNH GỬI BIỂU BÁO CÁO',
      'VII. NHIỆM VỤ THỜI GIAN TỚI',
      'Nơi nhận:',
      'GIÁM ĐỐC',
      '[…]',
      'Phụ lục I',
    ].map(words => text.findIndex((paragraph, index) => paragraph === words && index >= 0));
    expect(order).not.toContain(-1);
    const signature = text.lastIndexOf('[…]');
    expect([...order.slice(0, 12), signature, order[13]]).toEqual(
      [...order.slice(0, 12), signature, order[13] ?? 0].sort((one, other) => one - other),
    );
    expect(text.some(paragraph => paragraph.endsWith('./.'))).toBe(true);
  });

  test.each([
    ['2020-03-04', 'footer', 'right'],
    ['2020-03-05', 'header', 'center'],
  ])('on %s the number of the page stands in the %s', (day, place, align) => {
    expect(report('--out', at(`${day}.docx`), '--on', day).code).toBe(0);
    const files = parts(at(`${day}.docx`));
    const numbered = Object.entries(files).filter(([, xml]) => /<w:instrText[^>]*>PAGE</.test(xml));
    expect(numbered.length).toBeGreaterThan(0);
    for (const [name, xml] of numbered) {
      expect(name).toContain(`word/${place}`);
      expect(xml).toContain(`<w:jc w:val="${align}"/>`);
    }
  });

  test('annexes with wide tables lie on their side and count their own pages', () => {
    const sections = [
      ...(parts(at('bc.docx'))['word/document.xml'] ?? '').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs),
    ].map(([xml]) => xml);
    expect(sections.map(xml => /w:orient="landscape"/.test(xml))).toEqual([false, false, true, true]);
    for (const xml of sections) expect(attribute(xml, 'pgNumType', 'start')).toBe('1');
  });
});

describe('what the workbook does not say', () => {
  test('is a gap, and every gap is told', () => {
    const run = report('--out', at('cho-trong.docx'), '--on', '2018-12-02');
    expect(run.err).toMatch(/Các chỗ "\[…\]" cần điền .*số văn bản.*kết quả kiểm tra.*họ tên người ký/);
  });

  test.each([
    ['a period without data', ['--period', 'q1', '--on', '2018-04-02'], /chưa có số liệu tổng hợp của quý I/],
    ['a day before the year', ['--on', '2017-12-02'], /trước năm 2018/],
    ['a name of another kind', ['--on', '2018-12-02', '--out', at('x.pdf')], /đuôi \.docx/],
    ['a department that watches nothing', ['--watch', 'SYT'], /không giao cơ quan "SYT"/],
  ])('%s is refused, and nothing is written', (_, words, sentence) => {
    const run = report(...(words.includes('--out') ? words : [...words, '--out', at('x.docx')]));
    expect(run.err).toMatch(sentence);
    expect(run.code).toBe(2);
    expect(existsSync(at('x.docx')) || existsSync(at('x.pdf'))).toBe(false);
  });
});

test('a watching department has a report of its part, with the sources of its figures', () => {
  const run = report('--out', at('stp.docx'), '--on', '2018-12-02', '--watch', 'STP', '--sources');
  expect(run.code).toBe(0);
  const text = paragraphs(at('stp.docx'));
  expect(text.some(paragraph => paragraph.includes('do Sở Tư pháp theo dõi'))).toBe(true);
  expect(text).toContain('1. XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL LUẬT TẠI TỈNH');
  expect(text.some(paragraph => paragraph.includes('CHỈ ĐẠO ĐIỀU HÀNH'))).toBe(false);
  expect(text).toContain('NGUỒN CỦA CÁC SỐ LIỆU');
});
