// Three scores kept apart, over a real workbook: self-scores consolidated from returns, appraisals and surveys
// entered in their sheets.
import { checkScores } from '../../src/app/check-scores';
import { consolidateReturns } from '../../src/app/consolidate-returns';
import { expectationsOf } from '../../src/app/returns/expectations';
import { hashed, receive } from '../../src/app/returns/read-file';
import { makeSample } from '../../src/app/sample/make-sample';
import { scoreAgencies, scoreJson, scoreRow } from '../../src/app/score-agencies';
import { serialOf } from '../../src/core/calendar';
import { criteriaTree } from '../../src/core/criteria';
import { book as texts } from '../../src/texts/vi/book';
import { scoring } from '../../src/texts/vi/scoring';
import type { XlsxPort } from '../../src/xlsx';
import { openXlsx, readWorkbook } from '../../src/xlsx';
import { bookIn, editRows, enterRows, newBook, tableNamed, withCell, YEAR } from '../support/scored-book';

const sample = makeSample({ year: YEAR, seed: 7, agencies: 12 });
let consolidated: Uint8Array;

async function consolidate(port: XlsxPort): Promise<void> {
  const { state, book } = await bookIn(port);
  const expected = expectationsOf(book, 'nam');
  const files = await Promise.all(
    sample.files.map(async ({ name, bytes, receivedOn }, receivedAt) =>
      receive(await hashed({ name, bytes, receivedOn, receivedAt }), readWorkbook(bytes), expected),
    ),
  );
  await port.write(consolidateReturns({ book, state, period: 'nam', on: sample.answers.on, files }).change);
}

function opened(): XlsxPort {
  const port = openXlsx(consolidated);
  if (port.kind === 'failed') throw new Error(port.error);
  return port.value;
}

beforeAll(async () => {
  const port = await newBook();
  await consolidate(port);
  consolidated = port.bytes();
}, 120_000);

const onDay = serialOf('2018-12-10');

/** An agency that returned its self-scores, with two criteria that it scored. */
async function subject(port: XlsxPort) {
  const { book } = await bookIn(port);
  const score = scoreAgencies(book).find(
    ({ agency, marks }) =>
      agency.level === 'department' && marks.filter(({ self }) => typeof self === 'number').length > 3,
  );
  if (!score) throw new Error('no agency with self-scores');
  const scored = score.marks.filter(
    (mark): mark is typeof mark & { self: number } => typeof mark.self === 'number' && mark.self > 0.5,
  );
  const [first, second] = scored;
  if (!first || !second) throw new Error('no scored criteria');
  return { score, first, second };
}

test('appraisals of several appraisers stand beside the self-score, and the latest counts', async () => {
  const port = opened();
  const { score, first, second } = await subject(port);
  const code = score.agency.code;
  await enterRows(port, 'appraisals', 'tblThamDinh', [
    [code, first.code, 'Nguyễn Văn A', onDay, first.self - 0.25, 'Thiếu tài liệu'],
    [code, first.code, 'Trần Thị B', onDay + 1, first.self - 0.5, 'Văn bản ban hành trễ'],
    [code, second.code, 'Nguyễn Văn A', onDay, second.self, null],
  ]);
  const { book, state } = await bookIn(port);
  const after = scoreAgencies(book).find(({ agency }) => agency.code === code);
  if (!after) throw new Error('not scored');
  expect(after.marks.find(mark => mark.code === first.code)).toMatchObject({
    self: first.self,
    appraisal: first.self - 0.5,
  });
  expect(after.totals.self).toEqual(score.totals.self);
  expect(after.totals.basis).toBe('mixed');
  expect(scoreRow(after)).toMatchObject({
    selfScore: scoreRow(score).selfScore,
    appraisalScore: first.self - 0.5 + second.self,
    surveyScore: null,
    difference: -0.5,
    agreement: 50,
  });
  expect(checkScores(book, state).filter(({ issue }) => issue.rule.startsWith('appraisal'))).toEqual([]);
});

test('what is wrong in the appraisals is named with its cell, and the rest still counts', async () => {
  const port = opened();
  const { score, first, second } = await subject(port);
  const code = score.agency.code;
  await enterRows(port, 'appraisals', 'tblThamDinh', [
    [code, first.code, 'Nguyễn Văn A', onDay, 99, 'Nhầm'],
    [code, '99.9', 'Nguyễn Văn A', onDay, 1, null],
    ['ABC', first.code, 'Nguyễn Văn A', onDay, 1, null],
    [code, second.code, 'Nguyễn Văn A', onDay, second.self - 0.5, null],
    [code, first.code, 'Nguyễn Văn A', 'hôm qua', 1, null],
    [code, first.code, 'Nguyễn Văn A', onDay, 'nhiều', null],
  ]);
  const { book, state } = await bookIn(port);
  const found = checkScores(book, state).map(({ issue }) => [
    issue.rule,
    issue.place.sheet,
    issue.place.cell,
  ]);
  expect(found.filter(([, sheet]) => sheet === texts.sheets.appraisals)).toEqual([
    ['appraisal.unknown-agency', 'Thẩm định', 'A7'],
    ['appraisal.date', 'Thẩm định', 'D9'],
    ['appraisal.points', 'Thẩm định', 'E10'],
    ['appraisal.out-of-range', 'Thẩm định', 'E5'],
    ['appraisal.unknown-code', 'Thẩm định', 'B6'],
    ['appraisal.no-reason', 'Thẩm định', 'F8'],
  ]);
  const after = scoreAgencies(book).find(({ agency }) => agency.code === code);
  expect(after?.totals.refused).toEqual([]);
  expect(after?.marks.find(mark => mark.code === first.code)).toMatchObject({
    self: first.self,
    appraisal: null,
  });
  expect(after?.marks.find(mark => mark.code === second.code)?.appraisal).toBe(second.self - 0.5);
});

/** Turns a criterion of the department's set into one that is scored by survey. */
async function withSurvey(port: XlsxPort, criterion: string): Promise<void> {
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) => {
    const at = (caption: string): number => captions.indexOf(caption);
    if (row[0] !== 'Minh họa Sở, ban, ngành 2018' || row[at('Mã')] !== criterion) return row;
    const survey: readonly (readonly [string, string | null])[] = [
      ['Nguồn điểm', scoring.sources.survey],
      ['Cách tính', scoring.ruleKinds.survey],
      ['Mức đạt tối đa', null],
      ['Giá trị các phương án', '100/60/20/0'],
    ];
    return survey.reduce((changed, [caption, cell]) => withCell(changed, at(caption), cell), row);
  });
}

test('survey points come from the counts of answers and are kept apart', async () => {
  const port = opened();
  const { score, first } = await subject(port);
  const max = criteriaTree(score.set).byCode.get(first.code)?.maxPoints ?? 0;
  await withSurvey(port, first.code);
  const code = score.agency.code;
  await enterRows(port, 'surveys', 'tblDieuTra', [
    [code, scoring.surveyGroups.citizens, first.code, 100, 50, 50, 0, 0],
    [code, scoring.surveyGroups.businesses, first.code, 20, 0, 0, 0, 0],
  ]);
  const { book, state, faults } = await bookIn(port);
  expect(faults).toEqual([]);
  const after = scoreAgencies(book).find(({ agency }) => agency.code === code);
  const expected = Math.round(max * 0.8 * 100 + 1e-9) / 100;
  expect(after?.totals.survey.points).toBe(expected);
  expect(after && scoreRow(after).surveyScore).toBe(expected);
  expect(after?.totals.counted.points).toBe(score.totals.counted.points - first.self);
  const reported = checkScores(book, state).filter(({ issue }) => issue.rule.startsWith('survey'));
  // The survey was entered for one agency; that the others of its level lack it is told of each.
  expect(new Set(reported.map(({ issue }) => issue.rule))).toEqual(new Set(['survey.missing']));
  const others = scoreAgencies(book).flatMap(({ agency }) =>
    agency.level === score.agency.level && agency.code !== code ? [agency.code] : [],
  );
  expect(reported.map(({ agency }) => agency?.code)).toEqual(others);
});

test('more answers than people asked, an unknown group, code or agency are named with their cells', async () => {
  const port = opened();
  const { score, first, second } = await subject(port);
  await withSurvey(port, first.code);
  const code = score.agency.code;
  const { citizens, businesses } = scoring.surveyGroups;
  await enterRows(port, 'surveys', 'tblDieuTra', [
    [code, citizens, first.code, 10, 8, 8, 0, 0],
    [code, 'Học sinh', first.code, 10, 1, 1, 0, 0],
    [code, citizens, '99.9', 10, 1, 1, 0, 0],
    ['ABC', citizens, first.code, 10, 1, 1, 0, 0],
    [code, businesses, second.code, 10, 1, 1, 0, 0],
  ]);
  const { book, state } = await bookIn(port);
  const found = checkScores(book, state).map(({ issue }) => [
    issue.rule,
    issue.place.sheet,
    issue.place.cell,
  ]);
  expect(found.filter(([rule]) => rule?.startsWith('survey'))).toEqual([
    ['survey.above-asked', 'Điều tra', 'D5'],
    ['survey.unknown-group', 'Điều tra', 'B6'],
    ['survey.unknown-code', 'Điều tra', 'C7'],
    ['survey.unknown-agency', 'Điều tra', 'A8'],
    ['survey.not-surveyed', 'Điều tra', 'C9'],
  ]);
});

test('a self-score above what the set of today allows is named with the cell of the returned file', async () => {
  const port = opened();
  const { score, first } = await subject(port);
  const other = score.set.criteria.find(({ code, parent }) => code !== first.code && parent === 'I');
  const own = score.set.criteria.find(({ code }) => code === first.code);
  expect(own?.parent === 'I' && other !== undefined).toBe(true);
  const less = (own?.maxPoints ?? 0) - 0.25;
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) => {
    const points = captions.indexOf('Điểm tối đa');
    if (row[0] !== 'Minh họa Sở, ban, ngành 2018') return row;
    if (row[captions.indexOf('Mã')] === first.code) return withCell(row, points, first.self - 0.25);
    if (row[captions.indexOf('Mã')] !== other?.code) return row;
    return withCell(row, points, (other?.maxPoints ?? 0) + (own?.maxPoints ?? 0) - first.self + 0.25);
  });
  expect(less).toBeGreaterThan(0);
  const { book, state } = await bookIn(port);
  const issue = checkScores(book, state).find(
    ({ issue: one, agency }) => one.rule === 'score.out-of-range' && agency?.code === score.agency.code,
  )?.issue;
  expect(issue?.place.file).toMatch(/\.xlsx$/);
  expect(issue?.place.cell).toMatch(/^[A-Z]+\d+$/);
});

test('consolidating again keeps appraisals, surveys and the index of the year before', async () => {
  const port = opened();
  const { score, first } = await subject(port);
  await enterRows(port, 'appraisals', 'tblThamDinh', [
    [score.agency.code, first.code, 'Nguyễn Văn A', onDay, 99, 'Nhầm'],
    ['ABC', first.code, 'Nguyễn Văn A', onDay, 1, null],
  ]);
  await editRows(port, 'scores', 'tblDiem', (row, captions) =>
    row[0] === score.agency.code ? withCell(row, captions.indexOf('Chỉ số năm trước (%)'), 71.25) : row,
  );
  const before = await tableNamed(port, 'tblThamDinh');
  await consolidate(port);
  expect((await tableNamed(port, 'tblThamDinh')).rows).toEqual(before.rows);
  const scores = await tableNamed(port, 'tblDiem');
  const row = scores.rows.find(([code]) => code === score.agency.code);
  expect(row?.[scores.captions.indexOf('Chỉ số năm trước (%)')]).toBe(71.25);
  const issues = await tableNamed(port, 'tblVanDe');
  const cells = issues.rows
    .filter(cell => cell[issues.captions.indexOf('Trang')] === 'Thẩm định')
    .map(cell => cell[issues.captions.indexOf('Ô')]);
  expect(cells).toEqual(['A6', 'E5']);
  const bytes = port.bytes();
  await consolidate(port);
  expect(Buffer.from(port.bytes()).equals(Buffer.from(bytes))).toBe(true);
}, 120_000);

test('the JSON of a score has the fields that the specification names, and says that built-in points are illustrative', async () => {
  const { score } = await subject(opened());
  expect(Object.keys(scoreJson(score))).toEqual([
    'agency',
    'level',
    'selfScore',
    'appraisalScore',
    'surveyScore',
    'index',
    'rank',
    'grade',
    'byArea',
    'criteriaSet',
    'illustrative',
    'basis',
  ]);
  expect(scoreJson(score)).toMatchObject({
    criteriaSet: expect.stringContaining('(điểm minh họa)') as unknown,
    illustrative: true,
    basis: 'self',
  });
});
