// What stands in the sheet "Bộ tiêu chí" is what scores, and a fault in it is named with its table, row and cell.
import { paramsOf } from '../support/issue-params';
import { planSheets } from '../../src/app/book/book-sheets';
import { builtInBook } from '../../src/app/book/built-in';
import { criteriaSetFor } from '../../src/app/book/model';
import { checkScores } from '../../src/app/check-scores';
import { injectPlan } from '../../src/app/inject-plan';
import { scoreAgencies } from '../../src/app/score-agencies';
import { scoring } from '../../src/texts/vi/scoring';
import {
  bookIn,
  editRows,
  enterRows as replaceRows,
  newBook,
  tableNamed,
  withCell,
  YEAR,
} from '../support/scored-book';

const column = (captions: readonly string[], caption: string): number => captions.indexOf(caption);

test('the built-in sets stand in the workbook for each level and are read back unchanged', async () => {
  const port = await newBook();
  const { book, faults } = await bookIn(port);
  expect(faults).toEqual([]);
  expect(book.criteriaSets).toEqual(builtInBook(YEAR).criteriaSets);
});

test('every row of an illustrative set says "điểm minh họa"', async () => {
  const table = await tableNamed(await newBook(), 'tblTieuChi');
  for (const row of table.rows) expect(row.join(' ')).toMatch(/minh họa/i);
});

test('injecting again changes no byte', async () => {
  const port = await newBook();
  await injectPlan(port, YEAR);
  const before = port.bytes();
  await injectPlan(port, YEAR);
  expect(Buffer.from(port.bytes()).equals(Buffer.from(before))).toBe(true);
});

test('points that the office edits are the points that score', async () => {
  const port = await newBook();
  const before = (await bookIn(port)).book.criteriaSets[0]?.criteria ?? [];
  const [first, second] = before;
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) => {
    if (row[0] !== 'Minh họa Sở, ban, ngành 2018') return row;
    const [code, points] = [column(captions, 'Mã'), column(captions, 'Điểm tối đa')];
    if (row[code] === first?.code) return withCell(row, points, (first?.maxPoints ?? 0) + 0.25);
    return row[code] === second?.code ? withCell(row, points, (second?.maxPoints ?? 0) - 0.25) : row;
  });
  const { book, faults } = await bookIn(port);
  expect(faults).toEqual([]);
  expect(criteriaSetFor(book, 'department')?.criteria[0]?.maxPoints).toBe((first?.maxPoints ?? 0) + 0.25);
  await injectPlan(port, YEAR);
  expect((await bookIn(port)).book.criteriaSets).toEqual(book.criteriaSets);
});

test('a set that does not add up scores nobody, and its wrong cell is named', async () => {
  const port = await newBook();
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) =>
    row[0] === 'Minh họa Sở, ban, ngành 2018' && row[column(captions, 'Mã')] === 'I'
      ? withCell(row, column(captions, 'Điểm tối đa'), 1)
      : row,
  );
  const { book, state, faults } = await bookIn(port);
  expect(faults).toEqual([]);
  const levels = new Set(scoreAgencies(book).map(({ agency }) => agency.level));
  expect([...levels].sort()).toEqual(['commune', 'district']);
  const issues = checkScores(book, state).map(({ issue }) => issue);
  expect(issues.map(({ rule, place }) => [rule, place.sheet, place.cell])).toEqual([
    ['set.not-usable', 'Bộ tiêu chí', 'G5'],
    ['criteria.area-points', 'Bộ tiêu chí', 'F6'],
    ['criteria.total-points', 'Bộ tiêu chí', 'F5'],
  ]);
});

test('steps that overlap or leave a gap are named with the cell of their row in the table of steps', async () => {
  const port = await newBook();
  const set = builtInBook(YEAR).criteriaSets.find(({ level }) => level === 'district');
  const [first, second] = set?.criteria ?? [];
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) =>
    row[0] === 'Minh họa UBND cấp huyện 2018' &&
    [first?.code, second?.code].includes(String(row[column(captions, 'Mã')]))
      ? withCell(
          withCell(row, column(captions, 'Cách tính'), scoring.ruleKinds.stepped),
          column(captions, 'Mức đạt tối đa'),
          null,
        )
      : row,
  );
  const step = (code: string | undefined, from: number | null, to: number | null, amount: number) =>
    [set?.id ?? '', code ?? '', from, to, 'Điểm', amount, null] as const;
  await replaceRows(port, 'criteria', 'tblBac', [
    step(first?.code, 80, null, 1),
    step(first?.code, 50, 85, 0.5),
    step(first?.code, null, 50, 0),
    step(second?.code, 90, null, 1),
    step(second?.code, null, 70, 0),
  ]);
  const { book, state, faults } = await bookIn(port);
  expect(faults).toEqual([]);
  const issues = checkScores(book, state).filter(({ issue }) => issue.rule.startsWith('criteria.'));
  expect(
    issues.map(({ issue }) => [issue.rule, issue.place.cell, paramsOf(issue)['from'], paramsOf(issue)['to']]),
  ).toEqual([
    ['criteria.steps-overlap', 'V5', 80, 85],
    ['criteria.steps-gap', 'V8', 70, 90],
  ]);
});

test('two official sets of one level and year: the first scores, and the other is named', async () => {
  const port = await newBook();
  const built = builtInBook(YEAR).criteriaSets.find(({ level }) => level === 'district');
  if (!built) throw new Error('no set of districts');
  const [one, other] = ['mot', 'hai'].map(id => ({
    ...built,
    id,
    name: `Bộ ${id}`,
    status: 'official' as const,
  }));
  if (!one || !other) throw new Error('two sets');
  const { book: before, state: empty } = await bookIn(port);
  const twice = { ...before, criteriaSets: [...before.criteriaSets, one, other] };
  await port.write({ put: planSheets(twice, empty).filter(({ key }) => key === 'criteria'), remove: [] });
  const { book, state } = await bookIn(port);
  expect(criteriaSetFor(book, 'district')?.id).toBe('mot');
  expect(
    checkScores(book, state).map(({ issue }) => [issue.rule, paramsOf(issue)['used'], issue.params.name]),
  ).toEqual([['set.several', 'Bộ mot', 'Bộ hai']]);
});

test('a draft is named and never used', async () => {
  const port = await newBook();
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) =>
    row[0] === 'Minh họa UBND cấp huyện 2018' && row[column(captions, 'Loại dòng')] === 'Bộ'
      ? withCell(row, column(captions, 'Nguồn điểm'), scoring.statuses.draft)
      : row,
  );
  const { book, state } = await bookIn(port);
  expect(criteriaSetFor(book, 'district')).toBeNull();
  expect(checkScores(book, state).map(({ issue }) => issue.rule)).toEqual(['set.draft']);
});

test('a row that cannot be read is a fault that names table, row and column', async () => {
  const port = await newBook();
  const code = builtInBook(YEAR).criteriaSets.find(({ level }) => level === 'commune')?.criteria[0]?.code;
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) =>
    row[0] === 'Minh họa UBND cấp xã 2018' && row[column(captions, 'Mã')] === code
      ? withCell(row, column(captions, 'Cách tính'), 'Tùy người chấm')
      : row,
  );
  expect((await bookIn(port)).faults).toEqual([
    {
      table: 'tblTieuChi',
      sheet: 'Bộ tiêu chí',
      cell: expect.stringMatching(/^H\d+$/),
      rowKey: `Minh họa UBND cấp xã 2018 ${code}`,
      column: 'Cách tính',
      value: 'Tùy người chấm',
    },
  ]);
});

test('a workbook from before these sheets still loads, with the built-in sets', async () => {
  const port = await newBook();
  await port.write({ put: [], remove: ['criteria', 'appraisals', 'surveys'] });
  const { book, faults, injected } = await bookIn(port);
  expect([faults, injected]).toEqual([[], true]);
  expect(book.criteriaSets).toEqual(builtInBook(YEAR).criteriaSets);
  await injectPlan(port, YEAR);
  expect((await port.read()).sheets.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['criteria', 'appraisals', 'surveys']),
  );
});
