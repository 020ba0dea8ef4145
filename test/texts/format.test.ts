// Numbers, dates and plurals of both languages, each as a person of that language writes it.
import fc from 'fast-check';
import { FORMATS } from '../../src/texts/format';
import { decimalComma } from '../../src/texts/numbers';

const { vi, en } = FORMATS;

test.each([
  [1234.5, '1.234,50', '1,234.50'],
  [-0.5, '-0,50', '-0.50'],
  [0, '0,00', '0.00'],
  [1_000_000, '1.000.000,00', '1,000,000.00'],
  [99.995, '100,00', '100.00'],
])('%d with two decimals', (value, vietnamese, english) => {
  expect([vi.decimal(value), en.decimal(value)]).toEqual([vietnamese, english]);
});

test('a day in figures for Vietnamese, with the month in words for English; what is no day stays', () => {
  expect(vi.day('2018-03-04')).toBe('04/03/2018');
  expect(en.day('2018-03-04')).toBe('4 March 2018');
  expect(vi.day('chưa rõ')).toBe('chưa rõ');
});

test('one of a thing is not several', () => {
  const file = { one: 'file', other: 'files' };
  expect([0, 1, 2, 1234].map(count => en.counted(count, file))).toEqual([
    '0 files',
    '1 file',
    '2 files',
    '1,234 files',
  ]);
  // Vietnamese nouns have one form.
  expect([1, 2].map(count => vi.counted(count, { other: 'tệp' }))).toEqual(['1 tệp', '2 tệp']);
});

test('megabytes have one decimal', () => {
  expect([vi.megabytes(1_572_864), en.megabytes(1_572_864)]).toEqual(['1,5 MB', '1.5 MB']);
});

test('what is written with a decimal comma reads back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), hundredths => {
      const shown = decimalComma(hundredths / 100);
      expect(Number(shown.replaceAll('.', '').replace(',', '.'))).toBe(hundredths / 100);
    }),
  );
});
