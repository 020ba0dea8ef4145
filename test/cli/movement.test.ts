// This year against the one before on the command line: in all, by area, and by pairs that the user confirms.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';
import { tableNamed } from '../support/scored-book';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

interface Area {
  readonly code: string;
  readonly previousCode: string | null;
  readonly previous: number | null;
  readonly current: number | null;
  readonly change: number | null;
}

interface Comparison {
  readonly year: number;
  readonly earlierYear: number;
  readonly pairs: readonly {
    readonly level: string;
    readonly areas: readonly { readonly code: string; readonly confirmed: boolean }[];
  }[];
  readonly agencies: readonly (Omit<Area, 'code' | 'previousCode'> & {
    readonly agency: string;
    readonly areas: readonly Area[];
  })[];
}

interface Score {
  readonly agency: string;
  readonly index: number | null;
  readonly byArea: Readonly<Record<string, number | null>>;
}

const scoresOf = (book: string) =>
  new Map((json(par('score', at(book), '--json')) as readonly Score[]).map(score => [score.agency, score]));

function consolidated(year: number): void {
  const folderOfYear = at(`nop-${year}`);
  expect(par('new', at(`so-${year}.xlsx`), '--year', String(year)).code).toBe(0);
  expect(
    par('sample', '--out', folderOfYear, '--year', String(year), '--seed', String(year), '--agencies', '3')
      .code,
  ).toBe(0);
  const answers = JSON.parse(readFileSync(path.join(folderOfYear, 'answers.json'), 'utf8')) as {
    readonly files: readonly { readonly file: string }[];
  };
  const files = answers.files.map(({ file }) => path.join(folderOfYear, file));
  const words = ['--out', at(`th-${year}.xlsx`), '--period', 'nam', '--on', `${year}-12-20`];
  expect(par('consolidate', at(`so-${year}.xlsx`), ...files, ...words).code).toBeLessThan(2);
}

const against = (...words: readonly string[]) => par('score', at('th-2019.xlsx'), '--against', ...words);

beforeAll(() => {
  consolidated(2018);
  consolidated(2019);
}, 120_000);

const round = (value: number): number => Math.round(value * 100) / 100;

test('every agency, in all and by area, as the scores of the two years say', () => {
  const run = against(at('th-2018.xlsx'), '--json');
  expect(run.code).toBe(0);
  const comparison = json(run) as Comparison;
  expect([comparison.earlierYear, comparison.year]).toEqual([2018, 2019]);
  const [before, now] = [scoresOf('th-2018.xlsx'), scoresOf('th-2019.xlsx')];
  expect(comparison.agencies).toHaveLength(now.size);
  expect(comparison.agencies.some(({ change }) => change !== null && change !== 0)).toBe(true);
  for (const { agency, previous, current, change, areas } of comparison.agencies) {
    expect([previous, current]).toEqual([before.get(agency)?.index ?? null, now.get(agency)?.index]);
    if (previous !== null && current !== null) expect(change).toBe(round(current - previous));
    for (const area of areas)
      expect([area.previous, area.current]).toEqual([
        before.get(agency)?.byArea[area.code] ?? null,
        now.get(agency)?.byArea[area.code],
      ]);
  }
});

test('the indices of the year before go into the table of scores, where nobody typed one', async () => {
  const run = against(at('th-2018.xlsx'), '--out', at('ghi.xlsx'), '--json');
  expect(run.code).toBe(0);
  const opened = openXlsx(readFileSync(at('ghi.xlsx')));
  if (opened.kind === 'failed') throw new Error(opened.error);
  const table = await tableNamed(opened.value, 'tblDiem');
  const column = table.captions.indexOf('Chỉ số năm trước (%)');
  expect(column).toBeGreaterThan(0);
  const before = scoresOf('th-2018.xlsx');
  for (const row of table.rows) expect(row[column]).toBe(before.get(String(row[0]))?.index ?? null);
  const again = par('score', at('ghi.xlsx'), '--against', at('th-2018.xlsx'), '--out', at('nua.xlsx'));
  expect(again.code).toBe(2);
  expect(again.err).toContain('Chưa có gì được ghi.');
});

test('an area with another name waits for the user’s word, and is compared with the one that he names', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
    ['I', 'Công tác điều hành kiểu mới', '60', ''],
    ['1.1', 'Ban hành kế hoạch', '60', 'Đạt: 60; không đạt: 0'],
    ['II', 'Lĩnh vực chưa từng có', '40', ''],
    ['2.1', 'Thủ tục hành chính', '40', 'Đạt: 40; không đạt: 0'],
  ];
  writeFileSync(at('bo.txt'), rows.map(row => row.join('\t')).join('\n'));
  expect(
    par('criteria', at('bo.txt'), '--accept', 'all', '--into', at('th-2019.xlsx'), '--out', at('doi.xlsx'))
      .code,
  ).toBe(0);
  const compare = (...words: readonly string[]) =>
    par('score', at('doi.xlsx'), '--against', at('th-2018.xlsx'), ...words);
  const run = compare('--json');
  expect(run.code).toBe(1);
  const department = (text: Comparison) => text.pairs.find(({ level }) => level === 'department')?.areas;
  expect(department(json(run) as Comparison)).toMatchObject([
    { code: 'I', previousCode: 'I', confirmed: false },
    { code: 'II', previousCode: 'II', confirmed: false },
  ]);
  expect(compare().out).toMatch(/lĩnh vực II \(Lĩnh vực chưa từng có\) chưa được so sánh.*--pair II=II"/);
  const before = scoresOf('th-2018.xlsx');
  const departments = (json(run) as Comparison).agencies.filter(({ areas }) => areas.length === 2);
  const stored = before.get(departments.find(({ agency }) => before.has(agency))?.agency ?? '');
  const other = Object.keys(stored?.byArea ?? {}).at(-1) ?? '';
  expect(other).not.toMatch(/^(I|II|)$/);
  const paired = json(compare('--pair', 'I=I', '--pair', `II=${other}`, '--json')) as Comparison;
  expect(department(paired)).toMatchObject([
    { code: 'I', previousCode: 'I', confirmed: true },
    { code: 'II', previousCode: other, confirmed: true },
  ]);
  const compared = paired.agencies.filter(
    ({ agency, areas }) => areas.length === 2 && (before.get(agency)?.byArea[other] ?? null) !== null,
  );
  expect(compared.length).toBeGreaterThan(0);
  for (const { agency, areas } of compared)
    expect(areas[1]?.previous).toBe(before.get(agency)?.byArea[other]);
});

test('what cannot be compared is told in one sentence', () => {
  const refused = (...words: readonly string[]) => {
    const run = against(...words);
    expect(run.code).toBe(2);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    return run.err;
  };
  expect(refused(at('th-2019.xlsx'))).toMatch(/là sổ năm 2019, không phải của năm trước/);
  expect(refused(at('th-2018.xlsx'), '--pair', 'XX=I')).toContain('không có lĩnh vực "XX"');
  expect(refused(at('th-2018.xlsx'), '--pair', 'I=XX')).toContain('không có lĩnh vực "XX"');
  expect(refused(at('th-2018.xlsx'), '--pair', 'I')).toContain('MÃ_NĂM_NAY=MÃ_NĂM_TRƯỚC');
  expect(par('score', at('th-2019.xlsx'), '--pair', 'I=I').code).toBe(2);
});

test('without --json scores are a table a level, marked as illustrative', () => {
  const run = par('score', at('th-2018.xlsx'));
  expect(run.out).toMatch(/^Sở, ban, ngành.*: \d+ cơ quan\n\[Điểm minh họa/);
  const [score] = [...scoresOf('th-2018.xlsx').values()].filter(({ index }) => index !== null);
  const line = run.out.split('\n').find(text => text.includes(` ${score?.agency} `));
  expect(line).toContain(String(score?.index?.toFixed(2)).replace('.', ','));
});
