// Every sheet of the main workbook has a second mark, and what marks say together.
import { builtInBook } from '../../src/app/book/built-in';
import { NO_RESULTS, planSheets, resultSheets } from '../../src/app/book/book-sheets';
import { secondTagOf, withSecondTags } from '../../src/workbook/second-tag';

const EMPTY = { sheets: [] };
const book = builtInBook(2018);

test('every sheet of the main workbook declares a table, and so has a second mark of its own', () => {
  const sheets = [...planSheets(book, EMPTY), ...resultSheets(book, EMPTY, NO_RESULTS)];
  const tags = sheets.map(secondTagOf);
  expect(sheets.length).toBeGreaterThan(8);
  expect(tags).not.toContain(null);
  expect(new Set(tags.map(tag => tag?.table)).size).toBe(sheets.length);
});

test('a key that a sheet has by its hidden name is not given to another sheet with that table', () => {
  const properties = new Map([['PAR_sheet_plan', 'tblKeHoach']]);
  const sheets = [
    { tag: 'plan', tables: [] },
    { tag: null, tables: ['tblKeHoach'] },
  ];
  expect(withSecondTags(sheets, properties)).toEqual(['plan', null]);
});

test('another add-in’s table that no property names leaves its sheet the office’s', () => {
  const properties = new Map([
    ['PAR_sheet_plan', 'tblKeHoach'],
    ['Khác', 'tblDiem'],
  ]);
  expect(withSecondTags([{ tag: null, tables: ['tblDiem'] }], properties)).toEqual([null]);
  expect(withSecondTags([{ tag: null, tables: ['TBLKEHOACH'] }], properties)).toEqual(['plan']);
});
