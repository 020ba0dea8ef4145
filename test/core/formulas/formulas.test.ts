// Formulas cut into pieces, against formulas written by hand: what stands in quotation marks, brackets or another
// name is never taken for a cell.

import fc from 'fast-check';
import {
  cellsNamed,
  mappedFormula,
  movedFormula,
  namesOtherFile,
  sameInRows,
  tokensOf,
} from '../../../src/core/formulas';

const kinds = (formula: string): readonly string[] =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== 'other')
    .map(({ kind, text }) => `${kind} ${text}`);

test.each<[string, readonly string[]]>([
  ['IF(F12="A1",$G$7,0)', ['function IF', 'cell F12', 'text "A1"', 'cell $G$7']],
  ['"nói ""A1"" rồi"&B2', ['text "nói ""A1"" rồi"', 'cell B2']],
  ["'Tờ A1'!B2+Sheet1!C3", ["quoted 'Tờ A1'", 'cell B2', 'sheet Sheet1', 'cell C3']],
  ['tblA1[[#This Row],[A1]]*2', ['name tblA1', 'bracket [[#This Row],[A1]]']],
  ['LOG10 (A1)', ['function LOG10', 'cell A1']],
  ['{lists}!$A$2', ['sheetKey {lists}', 'cell $A$2']],
  ['SUM({1,2},B2)', ['function SUM', 'cell B2']],
  ['XFE1+A1048577+a1+A1.x+1A1', ['name XFE1', 'name A1048577', 'name a1', 'name A1.x']],
  ['_xlfn.XLOOKUP(A1,B:B,Đơn.vị)', ['function _xlfn.XLOOKUP', 'cell A1', 'name B', 'name B', 'name Đơn.vị']],
  ['IF(F12="bị cắt giữa', ['function IF', 'cell F12', 'text "bị cắt giữa']],
])('%s', (formula, expected) => {
  expect(kinds(formula)).toEqual(expected);
});

test('put together again, the pieces of any text are the text', () => {
  const signs = fc.constantFrom(
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '!',
    '$',
    'A1',
    'Đ',
    '(',
    ' ',
    '_',
    '😀',
    '7',
    '\\',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(signs).map(all => all.join('')),
      ),
      formula => {
        expect(mappedFormula(formula, ({ text }) => text)).toBe(formula);
      },
    ),
  );
});

test('a formula of unclosed brackets is cut in no time', () => {
  const start = performance.now();
  tokensOf('['.repeat(100_000) + "'".repeat(100_000) + '"'.repeat(100_001));
  tokensOf('A '.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each<[string, readonly [number, number][]]>([
  [
    'SUM(B2:C9)-$D$4',
    [
      [2, 2],
      [9, 3],
      [4, 4],
    ],
  ],
  [
    '[.F12]+SUM([.B2:.C9])',
    [
      [12, 6],
      [2, 2],
      [9, 3],
    ],
  ],
  ['"A1"&[1]!Ten&tbl[B2]', []],
])('%s names its cells', (formula, cells) => {
  expect(cellsNamed(formula)).toEqual(cells.map(([row, column]) => ({ row, column })));
});

test.each([
  ['B2+$C$3+D$4+$E5', 2, 1, 'C4+$C$3+E$4+$E7'],
  ['"A1"&\'Tờ A1\'!A1', 1, 0, '"A1"&\'Tờ A1\'!A2'],
  ['tblA1[[#This Row],[A1]]+A1', 1, 0, 'tblA1[[#This Row],[A1]]+A2'],
  ['A1+B5', -1, 0, '#REF!+B4'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1048576', 1, 0, '#REF!'],
  ['LOG10(A1)', 3, 0, 'LOG10(A4)'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(movedFormula(formula, rows, columns)).toBe(expected);
});

test('a formula moved there and back is itself', () => {
  const cell = fc
    .tuple(fc.constantFrom('', '$'), fc.constantFrom('A', 'Z', 'AB'), fc.constantFrom('', '$'), fc.nat(900))
    .map(([fixColumn, letters, fixRow, row]) => `${fixColumn}${letters}${fixRow}${row + 1}`);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.nat(100), fc.nat(100), (cells, rows, columns) => {
      const formula = `SUM(${cells.join(',')})`;
      expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test.each([
  ['B7*2', 7, 'B9*2', 9, true],
  ['B7*2', 7, 'B8*2', 9, false],
  ['B$7*C7', 7, 'B$7*C9', 9, true],
  ['B$7*C7', 7, 'B$9*C9', 9, false],
  ['B1', 7, 'B1', 9, false],
])('%s in row %i and %s in row %i say the same: %p', (one, row, other, otherRow, expected) => {
  expect(sameInRows(one, row, other, otherRow)).toBe(expected);
});

test.each([
  ['[1]Sheet1!$A$1', true],
  ["'C:\\so lieu\\[thang 6.xlsx]Trang 1'!A1", true],
  ['SUM([book.xlsx]S!A1:A3)', true],
  ["['file:///C:/so.xlsx'#$Trang.A1]", true],
  ['tblNhiemVu[[#This Row],[Tỷ lệ]]', false],
  ['"[1]Sheet1!A1"&B2', false],
  ['[.H7]+1', false],
])('%s names another file: %p', (formula, expected) => {
  expect(namesOtherFile(formula)).toBe(expected);
});
