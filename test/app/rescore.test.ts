// Points anew: after an appraisal was entered or another set came, the sheets that show points say what the data say.
import { planSheets } from '../../src/app/book/book-sheets';
import { rescore, staleScores } from '../../src/app/rescore';
import { scoreAgencies, scoreRow } from '../../src/app/score-agencies';
import { serialOf } from '../../src/core/calendar';
import type { CriteriaSet } from '../../src/core/criteria';
import { book as texts } from '../../src/texts/vi/book';
import { openXlsx } from '../../src/xlsx';
import type { XlsxPort } from '../../src/xlsx';
import { consolidatedPort } from '../support/consolidated-port';
import { criterion } from '../support/criteria-sets';
import { bookIn, enterRows, tableNamed } from '../support/scored-book';

let consolidated: Uint8Array;
beforeAll(async () => {
  consolidated = (await consolidatedPort(6)).bytes();
}, 120_000);

function opened(): XlsxPort {
  const port = openXlsx(consolidated);
  if (port.kind === 'failed') throw new Error(port.error);
  return port.value;
}

const day = serialOf('2018-12-10');
const staleIn = async (port: XlsxPort): Promise<number> => {
  const { book, state } = await bookIn(port);
  return staleScores(state, scoreAgencies(book).map(scoreRow));
};

async function cellOf(port: XlsxPort, agency: string, caption: string) {
  const { captions, rows } = await tableNamed(port, 'tblDiem');
  return rows.find(([code]) => code === agency)?.[captions.indexOf(caption)] ?? null;
}

async function scoredAgency(port: XlsxPort) {
  const score = scoreAgencies((await bookIn(port)).book).find(({ rank }) => rank !== null);
  const mark = score?.marks.find(({ self }) => typeof self === 'number' && self > 1);
  if (!score || typeof mark?.self !== 'number') throw new Error('no self-score');
  const area = score.set.criteria.find(({ code }) => code === mark.code)?.parent ?? '';
  return { code: score.agency.code, criterion: mark.code, self: mark.self, area };
}

test('what was consolidated shows its points as they are; an appraisal entered since makes one agency stale', async () => {
  const port = opened();
  expect(await staleIn(port)).toBe(0);
  const { code, criterion: own, self, area } = await scoredAgency(port);
  await enterRows(port, 'appraisals', 'tblThamDinh', [
    [code, own, 'Nguyễn Văn A', day, self - 1, 'Thiếu tài liệu'],
    ['ABC', own, 'Nguyễn Văn A', day, 1, null],
  ]);
  expect(await staleIn(port)).toBeGreaterThan(0);
  const { book, state } = await bookIn(port);
  await port.write(rescore(book, state).change);
  expect(await staleIn(port)).toBe(0);
  expect(await cellOf(port, code, 'Thẩm định')).toBe(self - 1);
  expect(await cellOf(port, code, `Thẩm định LV ${area}`)).toBe(self - 1);
  expect(await cellOf(port, code, 'Chênh lệch tự chấm, thẩm định')).toBe(-1);
  const issues = await tableNamed(port, 'tblVanDe');
  const [sheet, cell, file] = ['Trang', 'Ô', 'Tệp'].map(caption => issues.captions.indexOf(caption));
  const own2 = issues.rows.filter(row => row[sheet ?? -1] === texts.sheets.appraisals);
  expect(own2.map(row => row[cell ?? -1])).toEqual(['A6']);
  expect(issues.rows.some(row => row[file ?? -1] !== null)).toBe(true);
});

const NINE = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const nineAreas: CriteriaSet = {
  id: 'chinh-thuc-so',
  name: 'Bộ chính thức',
  year: 2018,
  level: 'department',
  status: 'official',
  sources: [],
  areas: NINE.map(code => ({ code, name: `Lĩnh vực ${code}`, maxPoints: code === 'IX' ? 20 : 10 })),
  criteria: NINE.map((code, at) => criterion(`${at + 1}.1`, code, code === 'IX' ? 20 : 10)),
};

test('a set with a ninth area has its column, and points are marked as illustrative only where they are', async () => {
  const port = opened();
  const { book, state } = await bookIn(port);
  const { agencies } = book;
  const department = agencies.find(({ level }) => level === 'department')?.code ?? '';
  const after = { ...book, criteriaSets: [...book.criteriaSets, nineAreas] };
  await port.write({ put: planSheets(after, state).filter(({ key }) => key === 'criteria'), remove: [] });
  await enterRows(port, 'appraisals', 'tblThamDinh', [[department, '9.1', 'Nguyễn Văn A', day, 15, null]]);
  const read = await bookIn(port);
  const { change } = rescore(read.book, read.state);
  await port.write(change);
  expect(await cellOf(port, department, 'LV IX')).toBe(75);
  expect(await cellOf(port, department, 'Thẩm định LV IX')).toBe(15);
  expect(await cellOf(port, department, 'Bộ tiêu chí')).toBe('Bộ chính thức');
  const words = (key: string): string =>
    (change.put.find(sheet => sheet.key === key)?.cells ?? [])
      .map(({ content }) => String(content))
      .join('\n');
  expect(words('scores')).toContain(texts.partlyIllustrative);
  expect(words('dashboard')).toContain(texts.partlyIllustrative);
  expect(await staleIn(port)).toBe(0);
});

test('the dashboard of built-in points says "điểm minh họa" at its figures and on its charts', async () => {
  const { book, state } = await bookIn(opened());
  const dashboard = rescore(book, state).change.put.find(({ key }) => key === 'dashboard');
  expect(dashboard?.cells.map(({ content }) => content)).toEqual(
    expect.arrayContaining([texts.illustrative, 'Chỉ số bình quân theo cấp – điểm minh họa']),
  );
  const aboutPoints = dashboard?.charts
    ?.map(({ title }) => title)
    .filter(title => title.startsWith('Chỉ số'));
  expect(aboutPoints).toHaveLength(2);
  for (const title of aboutPoints ?? []) expect(title).toMatch(/điểm minh họa$/);
});
