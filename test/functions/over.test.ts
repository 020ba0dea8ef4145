// Shapes, blanks and errors, the same for every function.
import fc from 'fast-check';
import { cell, CellErrorSign } from '../support/functions-in-cells';

const par = cell();

test('a range gives a result of its shape, a single value serves every cell', () => {
  expect(
    par(
      'KIEMTRA',
      [
        ['VII.4', 'VII.5'],
        ['VII.4', 'VII.5'],
      ],
      [
        [40, 30],
        [39, 29],
      ],
      2018,
    ),
  ).toEqual([
    ['Đạt', 'Đạt'],
    ['Chưa đạt: thiếu 1,00 điểm %', 'Chưa đạt: thiếu 1,00 điểm %'],
  ]);
});

test.each([null, undefined, ''])('a blank cell (%p) gives a blank', blank => {
  expect(par('KIEMTRA', blank, 45, 2018)).toBe('');
  expect(par('KIEMTRA', 'VII.4', [[45], [blank]], 2018)).toEqual([['Đạt'], ['']]);
  expect(par('DONVI', blank)).toBe('');
});

test('ranges of different shapes are refused with both shapes named', () => {
  expect(par('TYLE', [[1], [2]], [[1], [2], [3]])).toMatch(/^#VALUE! .*2 × 1.*3 × 1/);
  expect(par('TYLE', [[1], [2]], [[1, 2]])).toMatch(/^#VALUE! .*2 × 1.*1 × 2/);
});

test('an error in a cell goes through as it is', () => {
  const failed = new CellErrorSign('#DIV/0!');
  expect(par('KIEMTRA', 'VII.4', failed, 2018)).toBe('#DIV/0!');
  expect(par('KIEMTRA', 'VII.4', [[45], [failed]], 2018)).toEqual([['Đạt'], ['#DIV/0!']]);
  expect(par('XEPHANG', 1, [[failed], [1]])).toBe('#DIV/0!');
});

test('one wrong cell of a column spoils only its own answer', () => {
  expect(par('SO', [['1,5'], ['80, 48'], ['2']])).toEqual([[1.5], [expect.stringMatching(/^#VALUE! /)], [2]]);
});

const FUNCTIONS = [
  'MUCTIEU',
  'TYLE',
  'KIEMTRA',
  'DAT',
  'HAN',
  'TRANGTHAI',
  'DIEM',
  'CHISO',
  'LECH',
  'XEPHANG',
  'XEPLOAI',
  'DONVI',
  'MADONVI',
  'SO',
  'NGAY',
  'CHUNHOA',
  'NHIEMVU',
  'CHITIEU',
];

test('no input at all brings a function down: it answers, or says what is wrong', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('VII.4', 'A.I.1', '7.4', 2018, 'quý I', 'định kỳ', 'Sở Nội vụ', '1.234', '31/02/2018'),
  );
  const argument = fc.oneof(
    anything,
    fc.array(fc.array(anything, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FUNCTIONS), fc.array(argument, { maxLength: 4 }), (id, args) => {
      for (const value of [par(id, ...args)].flat(2)) {
        expect(['string', 'number', 'boolean']).toContain(typeof value);
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a range gives what its cells give one by one', () => {
  const values = fc.array(fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant('80, 48')), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(values, column => {
      const whole = par(
        'KIEMTRA',
        'VII.4',
        column.map(value => [value]),
        2018,
      );
      expect(whole).toEqual(column.map(value => [par('KIEMTRA', 'VII.4', value, 2018)]));
    }),
  );
});
