// What is said of a formula in an entry cell: nobody computed it, it comes from another file, or it is just a formula.
import { formulaFinding } from '../../../src/core/returned/formula-finding';

const cell = (formula: string, value: string | number) =>
  ({
    row: 6,
    column: 7,
    kind: typeof value === 'number' ? 'number' : 'text',
    value,
    formula,
    format: 0,
  }) as const;

test.each([
  '[1]Sheet1!$A$1',
  "'[1]Sheet1'!$A$1",
  "1+'C:\\so lieu\\[thang 6.xlsx]Trang 1'!A1",
  'SUM([book.xlsx]S!A1:A3)',
  '[1]!Ten',
  "['file:///C:/so.xlsx'#$Trang.A1]",
])('%s comes from another file', formula => {
  expect(formulaFinding(cell(formula, 88), false)?.rule).toBe('structure.formula-of-other-file');
});

test.each([
  'tblNhiemVu[[#This Row],[Tỷ lệ]]',
  'SUM(tbl[A])+SUM(tbl[B])',
  '"[1]Sheet1!A1"&B2',
  '[.H7]+1',
  "'Nhiệm vụ'!A1",
  '[@Cột]*2',
])('%s does not', formula => {
  expect(formulaFinding(cell(formula, 88), true)?.rule).toBe('structure.formula-instead-of-value');
});

test.each([
  'TODAY()',
  '_xlfn.RANDARRAY(2)',
  'IF(A1="",NOW(),A1)',
  '1+rand()',
  'of:=TODAY()',
  'RANDBETWEEN(1;9)',
])('%s gives something else at every opening', formula => {
  expect(formulaFinding(cell(formula, 43_202), false)).toEqual({
    rule: 'structure.formula-changing',
    severity: 'warning',
  });
});

test.each(['"TODAY()"', 'TODAY+1', 'MYTODAY()', 'MY_xlfn.TODAY()', 'A_NOW(1)', 'KNOW(2)'])(
  '%s does not',
  formula => {
    expect(formulaFinding(cell(formula, 43_202), false)?.severity).toBe('info');
  },
);

test('a zero counts as computed unless the file asks for computing', () => {
  expect(formulaFinding(cell('A1-A1', 0), false)?.rule).toBe('structure.formula-instead-of-value');
  expect(formulaFinding(cell('A1-A1', 0), true)?.rule).toBe('structure.formula-not-computed');
});

test.each([
  ['[1]Sheet1!$A$1', 'warning'],
  ['A1', 'info'],
])('%s is told as %s', (formula, severity) => {
  expect(formulaFinding(cell(formula, 88), false)?.severity).toBe(severity);
});

test('a zero that nobody computed and a formula without a result are warnings', () => {
  expect(formulaFinding(cell('A1-A1', 0), true)?.severity).toBe('warning');
  expect(formulaFinding(cell('A1', ''), false)?.severity).toBe('warning');
});
