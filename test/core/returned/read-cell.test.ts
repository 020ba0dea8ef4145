// What one cell says by its field's kind and by how the cell shows it: a value, what was mended, and what is in doubt.
import type { FieldKind } from '../../../src/core/entries';
import type { RawCell, RawFormat } from '../../../src/core/grid';
import { paramsOf } from '../../support/issue-params';
import { blankField, readField } from '../../../src/core/returned/read-field';
import { momentShown } from '../../../src/core/returned/shown-dates';
import { serialOf } from '../../../src/core/calendar';
import { rawWorkbook } from '../../support/raw-workbook';

const PLAIN = { fontName: 'Times New Roman', isDate: false, isPercent: false };
const DATE = { ...PLAIN, isDate: true };
const FORMATS = {
  plain: PLAIN,
  date: DATE,
  monthFirst: { ...DATE, isMonthFirst: true },
  withoutDay: { ...DATE, isWithoutDay: true },
  percent: { ...PLAIN, isPercent: true },
  thousands: { ...PLAIN, thousandsHidden: 1 },
  millions: { ...PLAIN, thousandsHidden: 2 },
  tcvn3: { ...PLAIN, fontName: '.VnTime' },
} satisfies Readonly<Record<string, RawFormat>>;
type Format = keyof typeof FORMATS;
const NAMES = Object.keys(FORMATS);
const RAW = rawWorkbook([], { formats: Object.values(FORMATS) });

type Given = RawCell['value'];

function cellOf(value: Given, format: Format | 'unknown' = 'plain'): RawCell {
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  const index = format === 'unknown' ? 99 : NAMES.indexOf(format);
  return { row: 6, column: 7, kind, value, format: index };
}

function read(kind: FieldKind, cell: RawCell, raw = RAW) {
  const field = { key: 'k', kind, caption: 'Cột thử', choices: ['Hoàn thành', 'Đang thực hiện'] };
  const {
    field: entered,
    repairs,
    issues,
  } = readField({ raw, sheetName: 'Trang', rowId: 'A.I.1' }, field, cell);
  return {
    value: entered.value,
    origin: entered.origin,
    repairs: repairs.map(({ code, before, after }) => [code, before, after]),
    issues,
    told: issues.map(issue => [
      issue.rule.replace('reading.', ''),
      issue.severity,
      issue.value,
      paramsOf(issue),
    ]),
  };
}
const ROW = { row: 'A.I.1' };

test('what is told stands at its cell, under its caption, for its row', () => {
  const { origin, issues } = read('number', cellOf(0.85, 'percent'));
  expect(origin).toEqual({ sheet: 'Trang', cell: 'G6' });
  expect(issues).toEqual([
    {
      rule: 'reading.number.shown-as-percent',
      severity: 'error',
      place: { sheet: 'Trang', cell: 'G6', column: 'Cột thử' },
      value: '0,85',
      params: { row: 'A.I.1', reading: 85 },
    },
  ]);
});

describe('amounts, asked in millions of đồng', () => {
  test.each([
    [5, 'plain'],
    [99_999, 'plain'],
    [0, 'plain'],
    [0, 'thousands'],
    [-1, 'plain'],
  ] as const)('%d counts as it stands (%s)', (value, format) => {
    expect(read('money', cellOf(value, format))).toMatchObject({ value, told: [] });
  });

  test.each<[number, number | null, readonly unknown[]]>([
    // From 100,000 million on it can only be đồng, unless that is less than the smallest amount: then thousands.
    [100_000, null, ['money.in-thousands', 'error', '100000', { ...ROW, reading: 100, other: 100_000 }]],
    [
      4_999_999,
      null,
      ['money.in-thousands', 'error', '4999999', { ...ROW, reading: 4999.999, other: 100_000 }],
    ],
    [5_000_000, null, ['money.in-dong', 'error', '5000000', { ...ROW, reading: 5, other: 100_000 }]],
    [330_000_000, null, ['money.in-dong', 'error', '330000000', { ...ROW, reading: 330, other: 100_000 }]],
    [4.5, 4.5, ['money-maybe-billions', 'warning', '4,5', { ...ROW, limit: 5, thousandfold: 4500 }]],
    [0.25, 0.25, ['money-maybe-billions', 'warning', '0,25', { ...ROW, limit: 5, thousandfold: 250 }]],
  ])('%d is told', (given, value, told) => {
    expect(read('money', cellOf(given))).toMatchObject({ value, told: [told] });
  });

  test('words are left for the rules', () => {
    expect(read('money', cellOf('chưa cấp'))).toMatchObject({ value: 'chưa cấp', told: [] });
  });

  test.each([
    ['thousands', 250_000, 250],
    ['millions', 250_000_000, 250],
  ] as const)('%s that the cell does not show', (format, given, reading) => {
    expect(read('money', cellOf(given, format))).toMatchObject({
      value: null,
      told: [['number.shown-in-thousands', 'error', String(given), { ...ROW, reading }]],
    });
  });
});

describe('numbers', () => {
  test('as text are read whatever the format shows', () => {
    expect(read('number', cellOf('12', 'date'))).toMatchObject({ value: 12, told: [] });
    expect(read('number', cellOf('12', 'percent'))).toMatchObject({ value: 12, told: [] });
    expect(read('number', cellOf('12', 'thousands'))).toMatchObject({ value: 12, told: [] });
  });

  test('that are doubtful are shown as they were typed', () => {
    expect(read('number', cellOf('1.234')).told).toEqual([
      ['number.thousands-or-decimal', 'error', '1.234', { ...ROW, reading: 1234 }],
    ]);
  });

  test('of 15 digits are what these say', () => {
    expect(read('number', cellOf(100.00000000000001))).toMatchObject({ value: 100 });
  });

  test('in cells of a format that the file does not tell are plain', () => {
    expect(read('number', cellOf(12, 'unknown'))).toMatchObject({ value: 12, repairs: [], told: [] });
    expect(read('percent', cellOf(85, 'unknown'))).toMatchObject({ value: 85, repairs: [], told: [] });
    expect(read('date', cellOf(43_164, 'unknown'))).toMatchObject({
      value: '2018-03-05',
      repairs: [['date.serial', '43164', '2018-03-05']],
    });
    expect(read('text', cellOf('Đã xong', 'unknown'))).toMatchObject({
      value: 'Đã xong',
      repairs: [],
      told: [],
    });
  });

  test.each<[FieldKind]>([
    ['number'],
    ['points'],
    ['money'],
    ['percent'],
    ['date'],
    ['documentNumber'],
    ['choice'],
    ['text'],
  ])('blanks in a column of the kind %s are no value', kind => {
    expect(read(kind, cellOf(' \u00a0'))).toMatchObject({ value: null, told: [] });
  });
});

describe('percentages', () => {
  test('a text under a format of dates, or 1 as text, is read as it stands', () => {
    expect(read('percent', cellOf('85', 'date'))).toMatchObject({ value: 85, told: [] });
    expect(read('percent', cellOf('1%'))).toMatchObject({ value: 1, told: [] });
    expect(read('percent', cellOf(1, 'percent'))).toMatchObject({ value: 100, told: [] });
  });
});

describe('dates', () => {
  const march = serialOf('2018-03-05');

  test('whose cell shows no day have the day that the program put', () => {
    expect(read('date', cellOf(serialOf('2018-06-01'), 'withoutDay')).told).toEqual([
      ['date.shown-without-day', 'error', '6/2018', ROW],
    ]);
    expect(read('date', cellOf(march, 'withoutDay'))).toMatchObject({
      value: null,
      told: [['date.shown-without-day', 'error', '3/2018', { ...ROW, reading: '2018-03-05' }]],
    });
    expect(read('date', cellOf('5/3/2018', 'withoutDay'))).toMatchObject({ value: '2018-03-05', told: [] });
  });

  test('whose cell shows the month first are doubted where day and month could change places', () => {
    expect(read('date', cellOf(march, 'monthFirst'))).toMatchObject({
      value: null,
      told: [['date.month-first-format', 'error', '03/05/2018', { ...ROW, reading: '2018-03-05' }]],
    });
    expect(read('date', cellOf(serialOf('2018-03-13'), 'monthFirst'))).toMatchObject({
      value: '2018-03-13',
      told: [],
    });
    expect(read('date', cellOf(serialOf('2018-03-03'), 'monthFirst'))).toMatchObject({
      value: '2018-03-03',
      told: [],
    });
    expect(read('date', cellOf(serialOf('2018-03-12'), 'monthFirst')).value).toBeNull();
    expect(read('date', cellOf('5/3/2018', 'monthFirst'))).toMatchObject({ value: '2018-03-05', told: [] });
  });

  test('at five in the afternoon may be our midnight, seven hours ahead of UTC: both days are offered', () => {
    const both = { ...ROW, reading: '2018-06-05', other: '2018-06-04' };
    const serial = serialOf('2018-06-04') + 17 / 24;
    const told = [['date.utc-midnight', 'error', '04/06/2018 17:00', both]];
    expect(read('date', cellOf(serial, 'date'))).toMatchObject({ value: null, told });
    expect(read('text', cellOf(serial, 'date'))).toMatchObject({ value: null, told });
    const text = '2018-06-04T17:00:00Z';
    expect(read('date', cellOf(text))).toMatchObject({
      value: null,
      told: [['date.utc-midnight', 'error', text, both]],
    });
  });

  test('that are doubtful for another reason offer their one reading, or none', () => {
    expect(read('date', cellOf('5/3/18'))).toMatchObject({
      told: [['date.two-digit-year', 'error', '5/3/18', { ...ROW, reading: '2018-03-05' }]],
    });
    expect(read('date', cellOf('5/3/2018 hoặc 6/3/2018'))).toMatchObject({
      value: null,
      told: [['date.words-beside', 'error', '5/3/2018 hoặc 6/3/2018', ROW]],
    });
  });

  test('of a year that nobody means offer that day', () => {
    const far = serialOf('2447-07-29');
    expect(read('date', cellOf(far, 'date')).told).toEqual([
      ['date.far-year', 'error', String(far), { ...ROW, reading: '2447-07-29' }],
    ]);
    expect(read('date', cellOf('5/3/2018 hoặc 6/3/2018')).told).toEqual([
      ['date.words-beside', 'error', '5/3/2018 hoặc 6/3/2018', ROW],
    ]);
  });

  test('that are none are left for the rules as they were written', () => {
    expect(read('date', cellOf('cuối năm'))).toMatchObject({ value: 'cuối năm', told: [] });
  });

  test('with a time are shown with it', () => {
    expect(momentShown(serialOf('2018-06-04') + 0.375, '2018-06-04')).toBe('04/06/2018 09:00');
    expect(momentShown(serialOf('2018-06-04') + (16 * 60 + 59.6) / 1440, '2018-06-04')).toBe(
      '04/06/2018 17:00',
    );
    expect(momentShown(serialOf('2018-06-04') + 5 / 1440, '2018-06-04')).toBe('04/06/2018 00:05');
  });
});

describe('texts', () => {
  test('a number keeps what the agency saw', () => {
    expect(read('text', cellOf(12))).toMatchObject({ value: '12', repairs: [] });
    expect(read('text', cellOf(12.5))).toMatchObject({
      value: '12,5',
      repairs: [['text.from-number', '12.5', '12,5']],
    });
    expect(read('text', cellOf(1, 'percent'))).toMatchObject({
      value: '100%',
      repairs: [['text.from-number', '1', '100%']],
    });
    expect(read('text', cellOf(serialOf('2018-06-01'), 'withoutDay'))).toMatchObject({ value: '06/2018' });
    expect(read('text', cellOf(serialOf('2018-06-01'), 'date'))).toMatchObject({ value: '01/06/2018' });
  });

  test('in a legacy font are turned to Unicode; letters that its table does not know are told', () => {
    expect(read('text', cellOf('§· xong', 'tcvn3'))).toMatchObject({
      value: 'Đã xong',
      repairs: [['text.tcvn3', '§· xong', 'Đã xong']],
      told: [],
    });
    expect(read('text', cellOf('§· xong \u00ff', 'tcvn3')).told).toEqual([
      ['legacy-letter', 'warning', '§· xong \u00ff', ROW],
    ]);
  });

  test('that look like a legacy font under another one are told and left', () => {
    expect(read('text', cellOf('B¸o c¸o kÕt qu¶'))).toMatchObject({
      value: 'B¸o c¸o kÕt qu¶',
      told: [['legacy-suspected', 'warning', 'B¸o c¸o kÕt qu¶', ROW]],
    });
    expect(read('text', cellOf('B¸o c¸o kÕt qu¶', 'tcvn3'))).toMatchObject({
      value: 'Báo cáo kết quả',
      told: [],
    });
  });

  test.each<[string, boolean]>([
    ['Ho?n th?nh', true],
    ['Ho\uFFFDn', true],
    ['đã  xong?  chưa?', false],
    ['a?b', true],
    ['https://a.vn/?x=b?c', false],
    ['x=a?b', false],
    ['a:b?c', false],
    ['a?b/c', false],
    ['a&b?c', false],
    ['https://a.vn và Ho?n', true],
    ['1?2', false],
  ])('"%s": lost letters %p', (text, isLost) => {
    expect(read('text', cellOf(text)).told.map(([rule, severity]) => [rule, severity])).toEqual(
      isLost ? [['lost-letter', 'warning']] : [],
    );
  });

  test('of 130 signs are shown by their first 120', () => {
    const long = `${'Ho?n '.repeat(26)}`;
    expect(read('text', cellOf(long)).told[0]?.[2]).toBe(long.slice(0, 120));
    expect(read('text', cellOf(`${'x '.repeat(80)}\u00a0y`)).repairs[0]?.[1]).toHaveLength(120);
  });
});

describe('choices and papers', () => {
  test('a choice is known by its letters; another text stays, and a blank is none', () => {
    expect(read('choice', cellOf('hoan thanh'))).toMatchObject({ value: 'Hoàn thành' });
    expect(read('choice', cellOf('Xong'))).toMatchObject({ value: 'Xong' });
    expect(read('choice', cellOf(5))).toMatchObject({ value: '5' });
  });

  test('a paper’s number: mended alone, kept whole with its date, kept as typed where it is doubtful', () => {
    expect(read('documentNumber', cellOf('473/ QĐ- UBND'))).toMatchObject({
      value: '473/QĐ-UBND',
      repairs: [['document.spaces', '473/ QĐ- UBND', '473/QĐ-UBND']],
    });
    const dated = '473/ QĐ- UBND ngày 08/6/2017';
    expect(read('documentNumber', cellOf(dated))).toMatchObject({ value: dated, repairs: [] });
    expect(read('documentNumber', cellOf('có văn bản'))).toMatchObject({ value: 'có văn bản', told: [] });
  });

  test('a paper’s number under a format of dates is lost only as a number', () => {
    expect(read('documentNumber', cellOf(43_232, 'date')).value).toBeNull();
    expect(read('documentNumber', cellOf('12/KH-SNV', 'date'))).toMatchObject({
      value: '12/KH-SNV',
      told: [],
    });
    expect(read('documentNumber', cellOf(473))).toMatchObject({ value: '473', told: [] });
  });
});

describe('cells that no person typed', () => {
  test('an error is no value, whatever it looks like', () => {
    const cell = { ...cellOf('12'), kind: 'error' } as const;
    expect(read('number', cell)).toMatchObject({
      value: null,
      told: [['structure.cell-error', 'error', '12', ROW]],
    });
  });

  test.each<[string, boolean]>([
    ['#N/A', true],
    [' #VALUE! ', true],
    ['#N/A chưa có', false],
    ['ghi #N/A', false],
  ])('the text "%s" is an error: %p', (text, isError) => {
    expect(read('text', cellOf(text)).told.map(([rule]) => rule)).toEqual(
      isError ? ['structure.cell-error'] : [],
    );
  });

  test('a zero that nobody computed is told only where the file leaves computing to others', () => {
    const cell = { ...cellOf(0), formula: 'A1' };
    const rule = (raw: typeof RAW) => read('number', cell, raw).told.map(([found]) => found);
    expect(rule({ ...RAW, asksToCompute: true })).toEqual(['structure.formula-not-computed']);
    expect(rule(RAW)).toEqual(['structure.formula-instead-of-value']);
  });

  test('a cell that is not there is a blank at its place', () => {
    expect(blankField('Trang', 6, 7)).toEqual({ value: null, origin: { sheet: 'Trang', cell: 'G6' } });
  });
});
