// What stands in the sheet "Bộ tiêu chí" is what scores, and a fault in it is named with its table, row and cell.
import { builtInBook } from '../../src/app/book/built-in';
import { criteriaSetFor } from '../../src/app/book/model';
import { checkScores } from '../../src/app/check-scores';
import { injectPlan } from '../../src/app/inject-plan';
import { scoreAgencies } from '../../src/app/score-agencies';
import { scoring } from '../../src/texts/vi/scoring';
import { bookIn, editRows, newBook, tableNamed, withCell, YEAR } from '../support/scored-book';

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
    if (row[0] !== 'minh-hoa-department-2018') return row;
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
    row[0] === 'minh-hoa-department-2018' && row[column(captions, 'Mã')] === 'I'
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

test('a draft is named and never used', async () => {
  const port = await newBook();
  await editRows(port, 'criteria', 'tblTieuChi', (row, captions) =>
    row[0] === 'minh-hoa-district-2018' && row[column(captions, 'Loại dòng')] === 'Bộ'
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
    row[0] === 'minh-hoa-commune-2018' && row[column(captions, 'Mã')] === code
      ? withCell(row, column(captions, 'Cách tính'), 'Tùy người chấm')
      : row,
  );
  expect((await bookIn(port)).faults).toEqual([
    {
      table: 'tblTieuChi',
      rowKey: `minh-hoa-commune-2018 ${code}`,
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
