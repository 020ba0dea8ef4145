// A1 notation, against addresses written by hand, Excel's stated bounds and an independent way of counting columns.

import fc from 'fast-check';
import {
  rangeOf,
  columnLetters,
  rectangleOf,
  withoutSheet,
  addressOf,
  LAST_ROW,
  parseRange,
  LAST_COLUMN,
  parseCell,
  positionOf,
  isInRange,
  rangesMeet,
  rangeText,
  firstCellOf,
  absoluteAddress,
  a1,
  columnNumber,
} from '../../../src/core/addresses';

const rows = fc.integer({ min: 1, max: 1_048_576 });
const columns = fc.integer({ min: 1, max: 16_384 });
const ranges = fc.record({ firstRow: rows, lastRow: rows, firstColumn: columns, lastColumn: columns });
const upright = ranges.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
  firstRow: Math.min(firstRow, lastRow),
  lastRow: Math.max(firstRow, lastRow),
  firstColumn: Math.min(firstColumn, lastColumn),
  lastColumn: Math.max(firstColumn, lastColumn),
}));

test('the bounds are those that Excel states', () => {
  expect([LAST_ROW, LAST_COLUMN]).toEqual([1_048_576, 16_384]);
  expect(a1(LAST_ROW, LAST_COLUMN)).toBe('XFD1048576');
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test('columns in order are letters in order, shorter ones first', () => {
  const all = Array.from({ length: LAST_COLUMN }, (_, index) => columnLetters(index + 1));
  const sorted = [...all].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  expect(new Set(all).size).toBe(LAST_COLUMN);
  expect(all).toEqual(sorted);
});

test.each([0, -1, 16_385, 1.5, Number.NaN])('column %p is none, and is thrown', column => {
  expect(() => columnLetters(column)).toThrow(RangeError);
  expect(() => a1(1, column)).toThrow(RangeError);
});

test.each([0, -3, 1_048_577, 2.5, Number.NaN])('row %p is none, and is thrown', row => {
  expect(() => a1(row, 1)).toThrow(RangeError);
});

test.each(['', 'A1', 'XFE', 'AAAA', 'Ă', '1', '$A'])(
  '"%s" are no letters of a column, and are thrown',
  letters => {
    expect(() => columnNumber(letters)).toThrow(RangeError);
  },
);

test.each(['C7', 'c7', '$C7', 'C$7', '$C$7', 'C07'])('%s is the cell in row 7 of column 3', text => {
  expect(parseCell(text)).toEqual({ row: 7, column: 3 });
  expect(positionOf(text)).toEqual({ row: 7, column: 3 });
});

const NO_CELLS = [
  '',
  'A',
  '7',
  'A0',
  'XFE1',
  'A1048577',
  'AAAA1',
  'A12345678',
  'A1:B2',
  'A 1',
  ' A1',
  'A1 ',
  '$$A1',
  'A$$1',
  'A1$',
  'Ă1',
  'A١',
  '[1',
  'A1.5',
  'R1C1',
  "'Sheet'!A1",
];

test.each(NO_CELLS)('"%s" is no cell: null of what others wrote, thrown of what we declared', text => {
  expect(parseCell(text)).toBeNull();
  expect(() => positionOf(text)).toThrow(RangeError);
});

test('every cell of a sheet reads as it is written, with dollars and without', () => {
  fc.assert(
    fc.property(rows, columns, (row, column) => {
      const place = { row, column };
      expect(parseCell(a1(row, column))).toEqual(place);
      expect(parseCell(absoluteAddress(a1(row, column)))).toEqual(place);
      expect(a1(row, column)).toMatch(/^[A-Z]{1,3}[1-9]\d{0,6}$/);
    }),
  );
});

test('text that is no cell never becomes one', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), text => {
      expect(parseCell(text) !== null).toBe(
        /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(text) && withinBounds(text.replaceAll('$', '')),
      );
    }),
  );
});

/** Counted by letters' places, apart from the code under test. */
function withinBounds(text: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d+)$/.exec(text) ?? [];
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter) + 1,
    0,
  );
  return column <= 16_384 && Number(digits) >= 1 && Number(digits) <= 1_048_576;
}

test.each(['B3:D9', 'D9:B3', 'D3:B9', '$B$3:$D$9', 'b3:d9'])('%s spans rows 3 to 9, columns 2 to 4', text => {
  const range = { firstRow: 3, lastRow: 9, firstColumn: 2, lastColumn: 4 };
  expect(parseRange(text)).toEqual(range);
  expect(rangeOf(text)).toEqual(range);
  expect(rectangleOf(text)).toEqual({ row: 3, column: 2, rows: 7, columns: 3 });
});

test.each(['', ':', 'A1:', ':A1', '3:3', 'C:C', 'A1:B2:C3', 'A1 B2', 'A1:XFE1'])('"%s" is no range', text => {
  expect(parseRange(text)).toBeNull();
  expect(() => rangeOf(text)).toThrow(RangeError);
  expect(() => rectangleOf(text)).toThrow(RangeError);
});

test('ranges and rectangles read as they are written', () => {
  fc.assert(
    fc.property(upright, range => {
      expect(parseRange(rangeText(range))).toEqual(range);
      expect(addressOf(rectangleOf(rangeText(range)))).toBe(rangeText(range));
    }),
  );
});

test('a single cell is written without a colon', () => {
  expect(rangeText({ firstRow: 4, lastRow: 4, firstColumn: 2, lastColumn: 2 })).toBe('B4');
  expect(addressOf({ row: 4, column: 2, rows: 1, columns: 1 })).toBe('B4');
});

test('ranges meet where a cell lies in both', () => {
  const small = fc.integer({ min: 1, max: 6 });
  const few = fc.tuple(small, small, small, small).map(([row, column, rowsMore, columnsMore]) => ({
    firstRow: row,
    lastRow: row + rowsMore,
    firstColumn: column,
    lastColumn: column + columnsMore,
  }));
  fc.assert(
    fc.property(few, few, (one, other) => {
      const cells = Array.from({ length: 144 }, (_, index) => [1 + (index % 12), 1 + Math.floor(index / 12)]);
      const shared = cells.some(
        ([row = 0, column = 0]) => isInRange(row, column, one) && isInRange(row, column, other),
      );
      expect(rangesMeet(one, other)).toBe(shared);
    }),
  );
});

test('an address with dollars keeps its corners', () => {
  expect(absoluteAddress('G7:G7')).toBe('$G$7:$G$7');
  expect(absoluteAddress('B3')).toBe('$B$3');
  expect(firstCellOf('G7:G47')).toBe('G7');
  expect(firstCellOf('G7')).toBe('G7');
});

test.each([
  ["'Chỉ tiêu'!C7", 'C7'],
  ['Sheet1!C7:D8', 'C7:D8'],
  ['C7', 'C7'],
])('the cells of %s are %s', (address, cells) => {
  expect(withoutSheet(address)).toBe(cells);
});
