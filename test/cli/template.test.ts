// Papers in a template of the office's own: filled with what the paper states, its tables row by row; what the template
// cannot take is told before anything is written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);
const DOCUMENT = 'word/document.xml';

const report = (...words: readonly string[]) => par('report', at('th.xlsx'), ...words, '--on', '2018-12-02');

/** The text of each paragraph, in order. */
const paragraphs = (file: string): readonly string[] =>
  [
    ...strFromU8(unzipSync(readFileSync(file))[DOCUMENT] ?? new Uint8Array()).matchAll(
      /<w:p[ >](.*?)<\/w:p>/gs,
    ),
  ].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  );

/** The starter with some of its text, or of its parts, made into something else. */
function changed(
  name: string,
  change: (xml: string) => string,
  parts: Record<string, Uint8Array> = {},
): string {
  const files = unzipSync(readFileSync(at('mau.docx')));
  const xml = change(strFromU8(files[DOCUMENT] ?? new Uint8Array()));
  writeFileSync(at(name), zipSync({ ...files, ...parts, [DOCUMENT]: strToU8(xml) }));
  return at(name);
}

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('sample', '--out', at('nop'), '--year', '2018', '--agencies', '6').code).toBe(0);
  const files = readdirSync(at('nop')).filter(name => name.endsWith('.xlsx'));
  const returned = files.map(name => at(`nop/${name}`));
  const run = par('consolidate', at('so.xlsx'), ...returned, '--out', at('th.xlsx'), '--on', '2018-12-01');
  expect(run.code).toBeLessThan(2);
  expect(report('--starter-template', '--out', at('mau.docx')).code).toBe(0);
}, 120_000);

test('the template to start from shows its placeholders and states no figure', () => {
  const text = paragraphs(at('mau.docx'));
  for (const wanted of ['Số: {so}', '{trich_yeu}', 'Gia Lai, {ngay}', '{nguoi_ky}'])
    expect(text).toContain(wanted);
  expect(text.find(line => line.includes('{doan}'))).toMatch(/^\{#noi_dung .*\}\{doan\}\{\/noi_dung\}$/);
  expect(text).toContain('{#bang_cap_phai_gui_dung_han}{cap}');
});

test('filled, it says what the paper says, with a row for each row of its tables', () => {
  const run = report('--template', at('mau.docx'), '--number', '7', '--out', at('bc.docx'), '--json');
  expect([run.code, run.err.includes('ngoặc')]).toEqual([0, false]);
  const text = paragraphs(at('bc.docx'));
  expect(text).toContain('Số: 07/BC-SNV');
  expect(text).toContain('Gia Lai, ngày 02 tháng 12 năm 2018');
  expect(text.filter(line => /[{}]/.test(line))).toEqual([]);
  for (const level of ['Sở, ban, ngành', 'Cấp huyện', 'Cấp xã', 'Cơ quan khác', 'Cộng'])
    expect(text).toContain(level);
  const figures = json(run) as readonly { id: string; shown: string; sentence: string }[];
  const expected = figures.find(({ id }) => id === 'returns.expected');
  expect(text).toContain(expected?.sentence);
});

test('filled, the text has a paragraph for each line and none between them', () => {
  const text = paragraphs(at('bc.docx'));
  const first = text.findIndex(line => line.startsWith('I. '));
  const last = text.findIndex(line => line.startsWith('II. '));
  expect(first).toBeGreaterThan(0);
  expect(last).toBeGreaterThan(first + 1);
  expect(text.slice(first, last).filter(line => line.trim() === '')).toEqual([]);
});

test('a reminder to each agency is filled one by one', () => {
  expect(report('--kind', 'return', '--starter-template', '--out', at('mau-tra.docx')).code).toBe(0);
  expect(
    report('--kind', 'return', '--each', '--template', at('mau-tra.docx'), '--out', at('tra')).code,
  ).toBe(0);
  const files = readdirSync(at('tra'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(paragraphs(at(`tra/${file}`)).some(line => /[{}]/.test(line))).toBe(false);
});

describe('told before writing', () => {
  const refused = (template: string, words: RegExp): void => {
    const run = report('--template', template, '--out', at('khong.docx'));
    expect(run.code).toBe(2);
    expect(run.err).toMatch(words);
    expect(existsSync(at('khong.docx'))).toBe(false);
  };

  test('a placeholder that no paper has, by its name', () => {
    refused(
      changed('la.docx', xml => xml.replace('{trich_yeu}', '{trich_iu}')),
      /trich_iu/,
    );
  });

  test('a column that its table does not have', () => {
    refused(
      changed('cot.docx', xml => xml.replace('{cap}', '{capp}')),
      /capp/,
    );
  });

  test('a loop that is not closed', () => {
    refused(
      changed('ho.docx', xml => xml.replace('{/noi_dung}', '')),
      /chưa khép/,
    );
  });

  test('macros, whatever the name says', () => {
    refused(
      changed('ma.docx', xml => xml, { 'word/vbaProject.bin': new Uint8Array([1]) }),
      /macro/,
    );
  });

  test('what is no Word document: a workbook, a text, nothing', () => {
    writeFileSync(at('chu.docx'), 'xin chào');
    writeFileSync(at('rong.docx'), '');
    for (const file of [at('so.xlsx'), at('chu.docx'), at('rong.docx')])
      refused(file, /không phải là văn bản Word/);
  });

  test('a placeholder that papers should not be without is missed, and the paper is written', () => {
    const template = changed('thieu.docx', xml => xml.replace('{nguoi_ky}', ''));
    const run = report('--template', template, '--out', at('thieu-ra.docx'));
    expect([run.code, /thiếu: nguoi_ky/.test(run.err)]).toEqual([0, true]);
  });

  test('a table that this paper does not have stays blank and is told', () => {
    const template = changed('vang.docx', xml =>
      xml.replaceAll('bang_cap_phai_gui_dung_han', 'bang_ma_nhiem_vu_nam'),
    );
    const run = report('--template', template, '--out', at('vang-ra.docx'));
    expect([run.code, /để trống: bang_ma_nhiem_vu_nam/.test(run.err)]).toEqual([0, true]);
    expect(paragraphs(at('vang-ra.docx')).some(line => /[{}]/.test(line))).toBe(false);
  });
});
