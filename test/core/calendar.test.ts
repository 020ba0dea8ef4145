import fc from 'fast-check';
import { addDays, dayOf, daysBetween, isoOfSerial, serialOf } from '../../src/core/calendar';

describe('calendar', () => {
  test.each([
    ['2018-03-04', 43_163],
    ['1900-01-01', 1],
    ['1900-03-01', 61],
    ['2020-02-29', 43_890],
  ])('%s is serial %i, as Excel shows it', (iso, serial) => {
    expect(serialOf(iso)).toBe(serial);
    expect(isoOfSerial(serial)).toBe(iso);
  });

  test('the 1904 system counts 1462 days fewer', () => {
    expect(serialOf('2018-03-04', 1904)).toBe(43_163 - 1462);
    expect(isoOfSerial(43_163 - 1462, 1904)).toBe('2018-03-04');
  });

  test('29/02/1900, which Excel shows and the calendar does not know, is no day', () => {
    expect(isoOfSerial(60)).toBeNull();
  });

  test.each(['2018-02-29', '2018-13-01', '04/03/2018', ''])('%j is no day', text => {
    expect(dayOf(text)).toBeNull();
  });

  test('serials and days are one to one over the whole calendar of Excel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), serial => {
        const iso = isoOfSerial(serial);
        expect(iso).not.toBeNull();
        expect(serialOf(iso ?? '')).toBe(serial);
      }),
    );
  });

  test('adding days and counting them are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), days => {
        expect(daysBetween('2018-06-05', addDays('2018-06-05', days))).toBe(days);
      }),
    );
  });
});
