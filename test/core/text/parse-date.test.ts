import fc from 'fast-check';
import type { DateSystem } from '../../../src/core/calendar';
import { dayOf, isoOf, serialOf } from '../../../src/core/calendar';
import { parseDate, parseDocumentNumber } from '../../../src/core/text';

const cell = { dateSystem: 1900, isDateFormat: true } as const;
const near = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('a day', () => {
  test.each([
    '05/6/2018',
    '5-6-2018',
    '5.6.2018',
    ' 05 / 06 / 2018 ',
    '2018-06-05',
    '2018-06-05T00:00:00Z',
    'ngày 5 tháng 6 năm 2018',
    'Gia Lai, ngày 05 tháng 6 năm 2018',
    'Ngày 5 tháng 6 năm 2018'.normalize('NFD'),
    'ngày 5/6/2018',
    '5/6/2018 08:30',
    '5/6/2018 8:30 SA',
    '05/06/2018.',
    '０５/０６/２０１８',
    '5\u22156\u22152018',
    '5–6–2018',
    '5/6/2018. ;',
    '5/6/\u200b2018',
  ])('%j is 5 June 2018', text => {
    expect(parseDate(text, cell)).toMatchObject({ kind: 'date', value: '2018-06-05' });
  });

  test.each([
    ['5/6/18', '2018-06-05', 'date.two-digit-year'],
    ['5/6/1918', '1918-06-05', 'date.far-year'],
    ['5/6/2101', '2101-06-05', 'date.far-year'],
    ['1918-06-05T00:00:00Z', '1918-06-05', 'date.far-year'],
    ['5/6/18 17:00', '2018-06-05', 'date.two-digit-year'],
    ['06/2018', null, 'date.no-day'],
    ['43256', '2018-06-05', 'date.serial-as-text'],
    ['trước ngày 5/6/2018', '2018-06-05', 'date.words-beside'],
    ['dự kiến ngày 5 tháng 6 năm 2018', '2018-06-05', 'date.words-beside'],
    ['Chưa xong, 5 tháng 6 năm 2018', '2018-06-05', 'date.words-beside'],
    ['từ ngày 1/1/2018 đến ngày 5 tháng 6 năm 2018', null, 'date.words-beside'],
    ['5/6/2018 - 7/6/2018', null, 'date.words-beside'],
    [2018, '1905-07-10', 'date.far-year'],
  ])('%j is doubtful', (value, reading, reason) => {
    expect(parseDate(value, cell)).toEqual({ kind: 'doubtful', reading, reason });
  });

  test.each([
    ['31/02/2018', 'date.no-such-day'],
    ['29/02/2018', 'date.no-such-day'],
    ['0/6/2018', 'date.no-such-day'],
    ['6/25/2018', 'date.month-above-12'],
    ['5/6-2018', 'date.not-a-date'],
    ['quý III', 'date.not-a-date'],
    ['13/13/2018', 'date.no-such-day'],
    ['12/13/2018', 'date.month-above-12'],
    ['5/6/2018 (a)', 'date.not-a-date'],
    ['-- 5/6/2018', 'date.not-a-date'],
    ['5/6/2018 ?', 'date.not-a-date'],
    ['5/6/ngày 2018', 'date.not-a-date'],
    ['043256', 'date.not-a-date'],
    ['43256.5', 'date.not-a-date'],
    ['99999', 'date.not-a-date'],
    [-1, 'date.not-a-date'],
    [Number.NaN, 'date.not-a-date'],
  ])('%j is none', (value, reason) => {
    expect(parseDate(value, cell)).toEqual({ kind: 'invalid', reason });
  });

  test('what is dropped is said, and nothing else', () => {
    const repairsOf = (text: string) => parseDate(text, cell);
    const read = { kind: 'date', value: '2018-06-05' };
    expect(repairsOf('5/6/2018')).toEqual({ ...read, repairs: ['date.from-text'] });
    const withTime = { ...read, repairs: ['date.from-text', 'date.time-dropped'] };
    expect(repairsOf('5/6/2018 08:30')).toEqual(withTime);
    expect(repairsOf('2018-06-05T00:00:00Z')).toEqual(withTime);
  });

  test('blank is blank; a paragraph of more than a hundred signs is no date', () => {
    expect(parseDate(' \u200b ', cell)).toEqual({ kind: 'blank' });
    const words = 'dự kiến ngày 5/6/2018';
    expect(parseDate(words.padStart(100, 'a'), cell)).toMatchObject({ reason: 'date.words-beside' });
    expect(parseDate(words.padStart(101, 'a'), cell)).toEqual({ kind: 'invalid', reason: 'date.not-a-date' });
  });

  test('a place before the day, as letters have it, is dropped and said to be', () => {
    expect(parseDate('Gia Lai, ngày 05 tháng 6 năm 2018', cell)).toMatchObject({
      repairs: ['date.from-text', 'date.words-dropped'],
    });
  });

  test('a number in a cell that shows no date is a day only inside 2000–2100, and said to be so', () => {
    const plain = { dateSystem: 1900, isDateFormat: false } as const;
    expect(parseDate(43_256, plain)).toEqual({ kind: 'date', value: '2018-06-05', repairs: ['date.serial'] });
    expect(parseDate(2018, plain)).toEqual({ kind: 'invalid', reason: 'date.not-a-date' });
    expect(parseDate(43_256.5, cell)).toMatchObject({ repairs: ['date.time-dropped'] });
  });

  test('its serial is read in the system of the workbook', () => {
    fc.assert(
      fc.property(near, fc.constantFrom<DateSystem[]>(1900, 1904), (iso, dateSystem) => {
        expect(parseDate(serialOf(iso, dateSystem), { dateSystem, isDateFormat: true })).toEqual({
          kind: 'date',
          value: iso,
          repairs: [],
        });
      }),
    );
  });

  test('written d/m/yyyy with slash, hyphen or dot, padded or not, it is read back', () => {
    fc.assert(
      fc.property(near, fc.constantFrom('/', '-', '.'), fc.boolean(), (iso, separator, padded) => {
        const parts = iso.split('-').reverse();
        const text = (padded ? parts : parts.map(part => String(Number(part)))).join(separator);
        expect(parseDate(text, cell)).toMatchObject({ kind: 'date', value: iso });
      }),
    );
  });

  test('whatever the text, what is read is a day that exists', () => {
    const like = fc.string({ unit: fc.constantFrom(...'0123456789/-. :T') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), like), text => {
        const read = parseDate(text, cell);
        if (read.kind !== 'date') return true;
        const day = dayOf(read.value);
        return day !== null && isoOf(day) === read.value;
      }),
      { numRuns: 500 },
    );
  });
});

describe('the number of a paper', () => {
  test.each([
    ['473/QĐ-UBND', '473/QĐ-UBND', null, []],
    ['473/ QĐ- UBND', '473/QĐ-UBND', null, ['document.spaces']],
    ['473/QĐ–UBND', '473/QĐ-UBND', null, ['document.dash']],
    ['473/QĐ-UBND ngày 08/6/2017', '473/QĐ-UBND', '2017-06-08', []],
    ['473/QĐ-UBND, 08/6/2017', '473/QĐ-UBND', '2017-06-08', []],
    ['473/QĐ-UBND (ngày 08/6/2017)', '473/QĐ-UBND', '2017-06-08', []],
    [
      'Quyết định số 473/QĐ-UBND ngày 08 tháng 6 năm 2017',
      '473/QĐ-UBND',
      '2017-06-08',
      ['document.words-dropped'],
    ],
    ['43/2016/NĐ-CP', '43/2016/NĐ-CP', null, []],
    ['473/Q\u00d0-UBND', '473/QĐ-UBND', null, ['text.eth']],
    [
      '473/QĐ-UBND ngày 08/6/2017 của UBND tỉnh về Kế hoạch năm 2018',
      '473/QĐ-UBND',
      '2017-06-08',
      ['document.words-dropped'],
    ],
    ['12a/KH-SNV', '12a/KH-SNV', null, []],
    ['05-NQ/TU', '05-NQ/TU', null, []],
    ['2190/QĐ-TTg', '2190/QĐ-TTg', null, []],
    ['473/QĐ-UBND\nngày 08/6/2017', '473/QĐ-UBND', '2017-06-08', []],
    ['473 /QĐ-UBND', '473/QĐ-UBND', null, ['document.spaces']],
    ['473/QĐ-UBND.,', '473/QĐ-UBND', null, ['document.spaces']],
    ['12/T.Ư', '12/T.Ư', null, []],
  ])('%j is %s of %s', (text, number, date, repairs) => {
    expect(parseDocumentNumber(text)).toEqual({ kind: 'document', number, date, repairs });
  });

  test.each([
    ['đã có văn bản', 'document.form'],
    ['473', 'document.form'],
    ['473/QĐ-UBND; 12/KH-UBND', 'document.several'],
    ['473/QĐ-UBND ngày 31/02/2017', 'document.date'],
    ['473/QĐ-UBND do UBND tỉnh ban hành ngày 08/6/2017', 'document.form'],
    ['473/QĐ-UBND của UBND tỉnh và Công văn 12', 'document.form'],
    ['473/QĐ-UBND ngày 8/6/17', 'document.date'],
  ])('%j is doubtful and kept', (text, reason) => {
    expect(parseDocumentNumber(text)).toEqual({ kind: 'doubtful', text, reason });
  });

  test('three hundred signs are read, one more is prose', () => {
    const text = 'Quyết định số 473/QĐ-UBND';
    expect(parseDocumentNumber(text.padStart(300, 'a'))).toMatchObject({ number: '473/QĐ-UBND' });
    expect(parseDocumentNumber(text.padStart(301, 'a'))).toMatchObject({ reason: 'document.form' });
  });

  test('blank is blank, and no text throws', () => {
    expect(parseDocumentNumber(' \u00a0')).toEqual({ kind: 'blank' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text =>
        ['document', 'doubtful', 'blank'].includes(parseDocumentNumber(text).kind),
      ),
    );
  });
});

describe('times that may carry a day over', () => {
  const inCell = { dateSystem: 1900, isDateFormat: true } as const;
  // 43256 is 5 June 2018.
  test.each([
    [43256 - 30 / 86_400, '2018-06-05', ['date.next-midnight']],
    [43256 + 30 / 86_400, '2018-06-05', ['date.time-dropped']],
    [43255 + 1439 / 1440, '2018-06-04', ['date.time-dropped']],
    [43255.5, '2018-06-04', ['date.time-dropped']],
  ])('%d is %s', (serial, value, repairs) => {
    expect(parseDate(serial, inCell)).toEqual({ kind: 'date', value, repairs });
  });

  test.each([
    43255 + 17 / 24,
    43255 + 17 / 24 + 30 / 86_400,
    '2018-06-04T17:00:00.000Z',
    '2018-06-04 17:00:00Z',
    '2018-06-04T23:00:00+00:00',
    '2018-06-04T17:00:00',
    '2018-06-04 17:00',
    '4/6/2018 17:00:00',
    '04/06/2018 5:00 PM',
    '04/06/2018 5:00 CH',
    '04/06/2018 17:00 PM',
    '2018-06-04T17:30:00Z',
    '2018-06-04T11:00:00-06:30',
    '2018-06-04T11:30:00-05:30',
  ])('%s offers both days', given => {
    expect(parseDate(given, inCell)).toEqual({
      kind: 'doubtful',
      reason: 'date.utc-midnight',
      reading: '2018-06-05',
      other: '2018-06-04',
    });
  });

  test('a clock farther east was a day ahead of ours', () => {
    expect(parseDate('2018-06-05T00:30:00+09:00', inCell)).toEqual({
      kind: 'doubtful',
      reason: 'date.utc-midnight',
      reading: '2018-06-04',
      other: '2018-06-05',
    });
  });

  test.each(['2018-06-05T00:00:00+07:00', '2018-06-05T00:00:00Z', '2018-06-05T16:59:00Z'])(
    '%s is one day by either clock',
    given => {
      expect(parseDate(given, inCell)).toMatchObject({ kind: 'date', value: '2018-06-05' });
    },
  );

  test.each(['4/6/2018 5:00', '4/6/2018 16:30', '2018-06-04 00:00:00', '4/6/2018 12:00 PM'])(
    '%s is the day that it says',
    given => {
      expect(parseDate(given, inCell)).toMatchObject({ kind: 'date', value: '2018-06-04' });
    },
  );

  test('a time in a formula is its own', () => {
    expect(parseDate(43255 + 17 / 24, { ...inCell, hasOwnTime: true })).toMatchObject({
      value: '2018-06-04',
    });
    expect(parseDate(43255.9999, { ...inCell, hasOwnTime: true })).toMatchObject({ value: '2018-06-04' });
    expect(parseDate('4/6/2018 17:00', { ...inCell, hasOwnTime: true })).toMatchObject({
      value: '2018-06-04',
    });
  });

  test.each([
    '6/2018',
    'tháng 6/2018',
    'Tháng 6 năm 2018',
    'T6/2018',
    '2018-06',
    'Jun-18',
    'cuối tháng 6/2018',
  ])('%s has no day', given => {
    expect(parseDate(given, inCell)).toEqual({ kind: 'doubtful', reason: 'date.no-day', reading: null });
  });
});
