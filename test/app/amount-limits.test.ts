// From and below which an amount is doubted is a setting of the office: it stands in the workbook with its reason, what
// the office types there is what returns are read by, and what is no limit is told.
import { expectationsOf } from '../../src/app/returns/expectations';
import { builtInBook } from '../../src/app/book/built-in';
import type { Book } from '../../src/app/book/model';
import { planSheets } from '../../src/app/book/book-sheets';
import { readReturn } from '../../src/core/returned';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { filledWith, issuedFor, PERIOD, YEAR } from '../support/issued-samples';
import { rightEntries } from '../support/own-return';
import { bookIn, editRows, newBook, tableNamed, withCell } from '../support/scored-book';

type Limits = Readonly<Record<string, string | number | null>>;

async function bookWith(limits: Limits) {
  const port = await newBook();
  await editRows(port, 'settings', 'tblCaiDat', (row, captions) => {
    const value = limits[String(row[0])];
    return value === undefined ? row : withCell(row, captions.indexOf('Giá trị'), value);
  });
  return bookIn(port);
}

/** What is told of a task with these amounts, and what counts of them. */
function read(book: Book, planned: number, granted: number) {
  const funds = { plannedFunds: planned, grantedFunds: granted };
  const bytes = writeWorkbook(
    filledWith(issuedFor('STTTT'), (section, row) => ({
      ...rightEntries(section, row),
      ...(section === 'tasks' && row.startsWith('B.') ? funds : {}),
    })),
  );
  const raw = readWorkbook(bytes);
  if (raw.kind === 'failed') throw new Error(raw.error.code);
  const reading = readReturn(raw.value, expectationsOf(book, PERIOD), 'STTTT_2018_nam.xlsx');
  if (reading.kind === 'failed') throw new Error(reading.error.code);
  const row = reading.value.rows.find(({ rowId }) => rowId.startsWith('B.'));
  return {
    counted: [row?.fields['plannedFunds']?.value, row?.fields['grantedFunds']?.value],
    reported: [
      ...new Set(reading.value.issues.map(({ rule }) => rule).filter(rule => rule.includes('money'))),
    ],
  };
}

test('the sheet shows both limits in millions of đồng, each with its plain reason', async () => {
  const { captions, rows } = await tableNamed(await newBook(), 'tblCaiDat');
  const shown = (key: string) => {
    const row = rows.find(([own]) => own === key);
    return ['Giá trị', 'Căn cứ'].map(caption => row?.[captions.indexOf(caption)]);
  };
  expect(shown('fundsFloor')).toEqual([5, expect.stringMatching(/^Mặc định của tiện ích: .*5 triệu đồng/)]);
  expect(shown('fundsCeiling')).toEqual([
    100_000,
    expect.stringMatching(/^Mặc định của tiện ích: .*100 tỷ đồng.*bằng đồng/),
  ]);
});

test('what the office types is read, kept by the next writing and used for the next return', async () => {
  const { book, state, faults } = await bookWith({ fundsFloor: 0, fundsCeiling: 300_000 });
  expect([faults, book.amounts]).toEqual([[], { fundsFloor: 0, fundsCeiling: 300_000 }]);
  const settings = planSheets(book, state).find(({ key }) => key === 'settings')?.tables[0];
  expect(settings?.rows.find(([key]) => key === 'fundsCeiling')?.[2]).toBe(300_000);
  expect(read(builtInBook(YEAR), 250_000, 2)).toEqual({
    counted: [null, 2],
    reported: ['reading.money.in-thousands', 'reading.money-maybe-billions'],
  });
  expect(read(book, 250_000, 2)).toEqual({ counted: [250_000, 2], reported: [] });
  expect(read(book, 300_000, 2)).toEqual({ counted: [null, 2], reported: ['reading.money.in-dong'] });
});

test('the sentence names the unit that was likely typed, and the limit', async () => {
  const { issueText } = await import('../../src/texts/word-issue');
  const sentence = (
    rule: `reading.money.in-${'thousands' | 'dong'}`,
    value: string,
    reading: number,
  ): string => {
    const params = { reading, other: 100_000 };
    return issueText({ rule, severity: 'error', place: {}, value, params }).message;
  };
  expect(read(builtInBook(YEAR), 330_000, 50)).toEqual({
    counted: [null, 50],
    reported: ['reading.money.in-thousands'],
  });
  expect(sentence('reading.money.in-thousands', '330000', 330)).toMatch(/nghìn đồng thì là 330 triệu đồng/);
  expect(sentence('reading.money.in-dong', '330000000', 330)).toMatch(/bằng đồng thì là 330 triệu đồng/);
});

test.each<[string, Limits, readonly string[]]>([
  ['a text', { fundsFloor: 'năm triệu' }, ['fundsFloor']],
  ['a blank', { fundsCeiling: null }, ['fundsCeiling']],
  ['less than nothing', { fundsFloor: -1 }, ['fundsFloor']],
  [
    'a floor that does not lie below the ceiling',
    { fundsFloor: 900, fundsCeiling: 900 },
    ['fundsFloor', 'fundsCeiling'],
  ],
])('%s is a fault at its row, and the default holds', async (_, limits, rows) => {
  const { book, faults } = await bookWith(limits);
  expect(faults.map(({ table, rowKey, column }) => [table, rowKey, column])).toEqual(
    rows.map(row => ['tblCaiDat', row, 'Giá trị']),
  );
  expect(book.amounts).toEqual({ fundsFloor: 5, fundsCeiling: 100_000 });
});

test('a workbook from before these rows has the defaults', async () => {
  const { loadBook } = await import('../../src/app/book/load-book');
  const state = await (await newBook()).read();
  const older = {
    ...state,
    sheets: state.sheets.map(sheet => ({
      ...sheet,
      tables: sheet.tables.map(table => ({
        ...table,
        rows: table.rows.filter(([key]) => !String(key).startsWith('funds')),
      })),
    })),
  };
  const { book, faults } = loadBook(older, YEAR);
  expect([faults, book.amounts]).toEqual([[], { fundsFloor: 5, fundsCeiling: 100_000 }]);
});
