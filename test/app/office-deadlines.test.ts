// Deadlines as the office keeps them: rows that it adds count wherever the plan's do, extensions count with their paper
// alone, and what cannot be used is told with its column.
import { lastDayFor } from '../../src/app/issue-workbooks';
import { calendarFile } from '../../src/app/calendar-file';
import { injectPlan } from '../../src/app/inject-plan';
import { serialOf } from '../../src/core/calendar';
import { ANSWERS } from '../../src/functions/implementations';
import { modelOf } from '../../src/functions/model';
import { TEXTS } from '../../src/texts';
import type { CellContent } from '../../src/workbook/declaration';
import { bookIn, enterRows, newBook, tableNamed, YEAR } from '../support/scored-book';

const TABLE = 'tblThoiHan';

/** A book whose table of deadlines has these rows too, by caption; blank rows of the plan stay. */
async function bookWith(rows: readonly Readonly<Record<string, CellContent>>[]) {
  const port = await newBook();
  const { captions, rows: existing } = await tableNamed(port, TABLE);
  const added = rows.map(row => captions.map(caption => row[caption] ?? null));
  await enterRows(port, 'deadlines', TABLE, [...existing, ...added]);
  return { port, ...(await bookIn(port)) };
}

/** A book in whose row `id` these cells were typed. */
async function bookChanged(id: string, cells: Readonly<Record<string, CellContent>>) {
  const port = await newBook();
  const { captions, rows } = await tableNamed(port, TABLE);
  const changed = rows.map(row =>
    row[captions.indexOf('Mã')] === id
      ? captions.map((caption, at) => cells[caption] ?? row[at] ?? null)
      : row,
  );
  await enterRows(port, 'deadlines', TABLE, changed);
  return { port, ...(await bookIn(port)) };
}

const ADDED = {
  Mã: 'sn.1',
  'Ai thực hiện': 'UBND cấp xã',
  Việc: 'Báo cáo CCHC quý I của cấp xã',
  'Gửi đến': 'UBND cấp huyện',
  Kỳ: 'Quý I',
  'Ngày cuối cùng': serialOf('2018-02-20'),
  'Căn cứ': 'Công văn 12/SNV-CCHC',
};

const han = (book: Parameters<typeof modelOf>[0], ...args: readonly (string | number)[]) =>
  ANSWERS.HAN(args, { model: modelOf(book), texts: TEXTS.vi, today: '2018-01-05' })[0]?.[0];

test('a row that the office adds is read by its words: whom it binds, which report, which period', async () => {
  const { book, faults } = await bookWith([ADDED]);
  expect(faults).toEqual([]);
  expect(book.deadlines.find(({ id }) => id === 'sn.1')).toMatchObject({
    levels: ['commune'],
    agencies: [],
    report: 'periodic',
    period: 'q1',
    lastDay: '2018-02-20',
  });
});

test('it counts in cells, in forms and in the calendar', async () => {
  const { book } = await bookWith([ADDED]);
  expect(han(book, 'định kỳ', YEAR, 'q1', 'cấp xã')).toBe(serialOf('2018-02-20'));
  const commune = book.agencies.find(({ level }) => level === 'commune');
  expect(commune && lastDayFor(book, commune, 'q1')).toBe('2018-02-20');
  const calendar = new TextDecoder().decode(calendarFile(book) ?? new Uint8Array());
  expect(calendar).toContain('DTSTART;VALUE=DATE:20180220');
});

test('a row of one agency comes before that of its level', async () => {
  const own = { ...ADDED, 'Ai thực hiện': 'Sở Y tế', 'Ngày cuối cùng': serialOf('2018-03-15') };
  const { book } = await bookWith([own]);
  const days = ['SYT', 'STC'].map(code => {
    const agency = book.agencies.find(one => one.code === code);
    return agency && lastDayFor(book, agency, 'q1');
  });
  // The plan: before 05/3.
  expect(days).toEqual(['2018-03-15', '2018-03-04']);
});

test('an extension with its paper moves the day, and the planned day stays in its column', async () => {
  const extension = {
    'Gia hạn đến': serialOf('2018-03-12'),
    'Số văn bản gia hạn': '88/SNV-CCHC',
    'Ngày văn bản gia hạn': serialOf('2018-03-01'),
  };
  const { book, port, faults } = await bookChanged('report.q1', extension);
  expect(faults).toEqual([]);
  expect(book.deadlines.find(({ id }) => id === 'report.q1')).toMatchObject({
    plannedDay: '2018-03-04',
    lastDay: '2018-03-12',
    extension: { to: '2018-03-12', paperNumber: '88/SNV-CCHC', paperDate: '2018-03-01' },
  });
  expect(han(book, 'định kỳ', YEAR, 'q1')).toBe(serialOf('2018-03-12'));
  await injectPlan(port, YEAR);
  const again = await bookIn(port);
  expect(again.book.deadlines).toEqual(book.deadlines);
});

test.each([
  ['without its paper', { 'Gia hạn đến': serialOf('2018-03-12') }, 'Số văn bản gia hạn'],
  [
    'without the day of its paper',
    { 'Gia hạn đến': serialOf('2018-03-12'), 'Số văn bản gia hạn': '88/SNV' },
    'Ngày văn bản gia hạn',
  ],
  [
    'to no later day',
    {
      'Gia hạn đến': serialOf('2018-03-04'),
      'Số văn bản gia hạn': '88/SNV',
      'Ngày văn bản gia hạn': serialOf('2018-03-01'),
    },
    'Gia hạn đến',
  ],
])('an extension %s is a fault and moves nothing', async (_, cells, column) => {
  const { book, faults } = await bookChanged('report.q1', cells);
  expect(faults).toMatchObject([{ table: TABLE, rowKey: 'report.q1', column }]);
  expect(book.deadlines.find(({ id }) => id === 'report.q1')?.lastDay).toBe('2018-03-04');
});

test.each([
  ['without a day', { ...ADDED, 'Ngày cuối cùng': 'cuối tháng' }, 'Ngày cuối cùng', 'cuối tháng'],
  ['of a period that is none', { ...ADDED, Kỳ: 'tuần 3' }, 'Kỳ', 'tuần 3'],
  ['without a code', { ...ADDED, Mã: null }, 'Mã', ''],
])('a row %s is a fault, and nothing is guessed', async (_, row, column, value) => {
  const { book, faults } = await bookWith([row]);
  expect(faults).toMatchObject([{ table: TABLE, column, value }]);
  expect(book.deadlines.some(({ what }) => what === ADDED.Việc)).toBe(false);
});

test('rows that the office added stay when the plan is put in again', async () => {
  const { port } = await bookWith([ADDED]);
  const before = await tableNamed(port, TABLE);
  await injectPlan(port, YEAR);
  expect((await tableNamed(port, TABLE)).rows.map(([id]) => id)).toEqual(before.rows.map(([id]) => id));
});
