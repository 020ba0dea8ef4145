import fc from 'fast-check';
import { parseDocumentNumber, parseNumber, parsePercent } from '../../../src/core/text';

const anyText = fc.string({ unit: 'binary' });

describe('a number', () => {
  test.each<[string | number, number, string[]]>([
    ['95,53', 95.53, ['number.from-text', 'number.decimal-comma']],
    ['95.53', 95.53, ['number.from-text']],
    ['1.234,5', 1234.5, ['number.from-text', 'number.grouping']],
    ['1,234.5', 1234.5, ['number.from-text', 'number.grouping']],
    ['1.234.567', 1_234_567, ['number.from-text', 'number.grouping']],
    ['1 234,5', 1234.5, ['number.from-text', 'number.grouping']],
    ['1\u00a0234\u00a0567', 1_234_567, ['number.from-text', 'number.grouping']],
    ['85%', 85, ['number.from-text', 'number.percent-sign']],
    ['85,5 %', 85.5, ['number.from-text', 'number.decimal-comma', 'number.percent-sign']],
    ['８５', 85, ['number.from-text', 'number.full-width']],
    ['−5', -5, ['number.from-text', 'number.minus']],
    ['– 5,5', -5.5, ['number.from-text', 'number.minus', 'number.decimal-comma']],
    ['-5', -5, ['number.from-text']],
    ['0,125', 0.125, ['number.from-text', 'number.decimal-comma']],
    ['-0', 0, ['number.from-text']],
    ['+5', 5, ['number.from-text']],
    ['12.234.567', 12_234_567, ['number.from-text', 'number.grouping']],
    ['12,234,567', 12_234_567, ['number.from-text', 'number.grouping']],
    ['12,234.56', 12_234.56, ['number.from-text', 'number.grouping']],
    ['1,234,567.5', 1_234_567.5, ['number.from-text', 'number.grouping']],
    ['123456789012345', 123_456_789_012_345, ['number.from-text']],
    ['123456789012.345', 123_456_789_012.345, ['number.from-text']],
    ['0,00012345678901234', 0.00012345678901234, ['number.from-text', 'number.decimal-comma']],
    [99.99999999999999, 100, ['number.binary-remainder']],
    [1_234_567_890_123_456, 1_234_567_890_123_456, []],
    [17.25, 17.25, []],
  ])('%j is %d', (text, value, repairs) => {
    expect(parseNumber(text)).toEqual({ kind: 'number', value, repairs });
  });

  test.each([
    ['1.234', 1234, 'number.thousands-or-decimal'],
    ['-1.234', -1234, 'number.thousands-or-decimal'],
    ['1,234', 1.234, 'number.thousands-or-decimal'],
    ['80, 48', 80.48, 'number.blank-inside'],
    ['8 5', 85, 'number.blank-inside'],
    ['5,', 5, 'number.separator-at-edge'],
    [',5', 0.5, 'number.separator-at-edge'],
    ['95 hồ sơ', 95, 'number.words-beside'],
    ['1E3', 1000, 'number.scientific'],
    ['1234 567', 1_234_567, 'number.blank-inside'],
    ['8  5', 85, 'number.blank-inside'],
    ['80,  48', 80.48, 'number.blank-inside'],
    ['1. 234', 1234, 'number.blank-inside'],
    ['55,', 55, 'number.separator-at-edge'],
    [',55', 0.55, 'number.separator-at-edge'],
    ['5 hồ sơ', 5, 'number.words-beside'],
    ['95  hồ sơ', 95, 'number.words-beside'],
    ['1.5 hồ sơ', 1.5, 'number.words-beside'],
    ['12E3', 12_000, 'number.scientific'],
    ['1.25E3', 1250, 'number.scientific'],
    ['1E+3', 1000, 'number.scientific'],
    ['1E-3', 0.001, 'number.scientific'],
    ['1E12', 1e12, 'number.scientific'],
    ['-1E999', null, 'number.scientific'],
    ['1234567890123456', 1_234_567_890_123_456, 'number.too-long'],
  ])('%j is doubtful, %d to be confirmed', (text, reading, reason) => {
    expect(parseNumber(text)).toEqual({ kind: 'doubtful', reading, reason });
  });

  test.each([
    'abc',
    '5/6',
    '17/20',
    '1,2,3',
    '1.2.3',
    '--5',
    '%',
    '-',
    '10²',
    '½',
    '0x1F',
    'x1 234',
    '1 234x',
    '1234.567,8',
    '1.234,5x',
    '1234.567.890',
    '1.234.567x',
    '1234,567.8',
    '1,234.5x',
    '1234,567,890',
    '1,234,567x',
    '1, 2,3',
    ',5x',
    'x1E3',
    '1E3x',
    '8 5e3',
    '1e5 5',
    'x 95 hồ sơ',
    '95 hồ sơ 5',
    Number.NaN,
    Infinity,
  ])('%j is none', value => {
    expect(parseNumber(value)).toEqual({ kind: 'invalid', reason: 'number.not-a-number' });
  });

  test('a pasted page is refused at once', () => {
    expect(parseNumber(`1${' '.repeat(30_000)}1`).kind).toBe('invalid');
    expect(parseDocumentNumber('1'.repeat(30_000)).kind).toBe('doubtful');
  });

  test('two hundred signs are read, one more is a page', () => {
    expect(parseNumber('0'.repeat(200))).toMatchObject({ kind: 'number', value: 0 });
    expect(parseNumber('0'.repeat(201))).toEqual({ kind: 'invalid', reason: 'number.not-a-number' });
  });

  test('blank, with or without odd spaces, is blank', () => {
    for (const text of ['', '  ', '\u00a0', '\u200b']) expect(parseNumber(text)).toEqual({ kind: 'blank' });
  });

  test('written the Vietnamese way, it is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('.', ' ', '\u00a0', ''),
        (hundredths, group) => {
          const [whole = '', decimals = ''] = (Math.abs(hundredths) / 100).toFixed(2).split('.');
          const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
          const text = `${hundredths < 0 ? '-' : ''}${grouped},${decimals}`;
          expect(parseNumber(text)).toMatchObject({ kind: 'number', value: hundredths / 100 });
        },
      ),
    );
  });

  test('is never thrown over, and never NaN, whatever the text', () => {
    const numeric = fc.string({ unit: fc.constantFrom(...'0123456789.,- %+eE\u00a0−５') });
    fc.assert(
      fc.property(fc.oneof(anyText, numeric), text => {
        const read = parseNumber(text);
        const value = read.kind === 'number' ? read.value : read.kind === 'doubtful' ? read.reading : 0;
        return value === null || Number.isFinite(value);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a percentage', () => {
  const plain = { isPercentFormat: false };
  const percentCell = { isPercentFormat: true };

  test('85, "85%" and 0.85 shown as percent are 85', () => {
    expect(parsePercent(85, plain)).toEqual({ kind: 'number', value: 85, repairs: [] });
    expect(parsePercent('85%', plain)).toMatchObject({ value: 85 });
    expect(parsePercent('85%', percentCell)).toMatchObject({ value: 85 });
    expect(parsePercent(0.85, percentCell)).toEqual({
      kind: 'number',
      value: 85,
      repairs: ['number.percent-format'],
    });
    expect(parsePercent(0.07, percentCell)).toMatchObject({ value: 7 });
  });

  test('a bare number between 0 and 1 is doubtful and read as it stands', () => {
    const reason = 'percent.fraction-or-percent';
    expect(parsePercent(0.85, plain)).toEqual({ kind: 'doubtful', reading: 0.85, reason });
    expect(parsePercent('0,85', plain)).toEqual({ kind: 'doubtful', reading: 0.85, reason });
    expect(parsePercent('0,85%', plain)).toMatchObject({ kind: 'number', value: 0.85 });
    expect(parsePercent(0, plain)).toMatchObject({ value: 0 });
    expect(parsePercent(1, plain)).toMatchObject({ value: 1 });
  });

  test('over 1000% in a percent cell is doubtful and read as typed', () => {
    const reason = 'percent.shown-hundredfold';
    expect(parsePercent(85, percentCell)).toEqual({ kind: 'doubtful', reading: 85, reason });
    expect(parsePercent(1.2, percentCell)).toMatchObject({ kind: 'number', value: 120 });
  });

  test('of a percent cell is the number shown there, for every rate to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), hundredths => {
        const percent = hundredths / 100;
        expect(parsePercent(percent / 100, percentCell)).toMatchObject({ kind: 'number', value: percent });
        const typed = `${percent.toFixed(2).replace('.', ',')} %`;
        expect(parsePercent(typed, plain)).toMatchObject({ kind: 'number', value: percent });
      }),
    );
  });

  test('a text is what it says, also in a percent cell; the thousandth percent is the last that such a cell shows', () => {
    expect(parsePercent('5', percentCell)).toMatchObject({ kind: 'number', value: 5 });
    expect(parsePercent(10, percentCell)).toMatchObject({ kind: 'number', value: 1000 });
  });

  test('what is doubtful or no number stays so', () => {
    const doubt = { kind: 'doubtful', reading: 85, reason: 'number.blank-inside' };
    expect(parsePercent('8 5', plain)).toEqual(doubt);
    expect(parsePercent(Number.NaN, percentCell)).toEqual({ kind: 'invalid', reason: 'number.not-a-number' });
    expect(parsePercent('1,234', plain)).toMatchObject({ kind: 'doubtful', reading: 1.234 });
  });

  test('three digits behind a dot are read as decimals, to be confirmed', () => {
    expect(parsePercent('95.535', plain)).toEqual({
      kind: 'doubtful',
      reading: 95.535,
      reason: 'number.thousands-or-decimal',
    });
  });
});
