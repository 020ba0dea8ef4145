// The deadlines as an iCalendar file: every one as a whole day, with ids that are the same each time.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { json, par } from '../support/par';
import { temporaryFolder } from '../support/programs';

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

/** Lines of iCalendar are folded at 75 bytes. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(at(file), 'utf8')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
const valuesOf = (file: string, name: string): readonly string[] =>
  linesOf(file).flatMap(line => (line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : []));

beforeAll(() => {
  expect(par('new', at('so.xlsx'), '--year', '2018').code).toBe(0);
  expect(par('calendar', at('so.xlsx'), '--out', at('lich.ics')).code).toBe(0);
});

test('every deadline is there, on its last day', () => {
  const deadlines = json(par('deadlines', '--year', '2018', '--json')) as readonly { lastDay: string }[];
  const days = deadlines.map(({ lastDay }) => lastDay.replaceAll('-', '')).sort();
  expect([...valuesOf('lich.ics', 'DTSTART')].sort()).toEqual(days);
  // "Trước ngày 05/6" ends on 4 June; the end of a whole day is the day after.
  const at4June = linesOf('lich.ics').indexOf('DTSTART;VALUE=DATE:20180604');
  expect(linesOf('lich.ics').slice(at4June)).toContain('DTEND;VALUE=DATE:20180605');
});

test('written again, each has the id that it had', () => {
  expect(par('calendar', at('so.xlsx'), '--out', at('lai.ics')).code).toBe(0);
  const ids = valuesOf('lich.ics', 'UID');
  expect(new Set(ids).size).toBe(ids.length);
  expect(valuesOf('lai.ics', 'UID')).toEqual(ids);
});

test('a department gets those of its part', () => {
  const run = par('calendar', at('so.xlsx'), '--out', at('stp.ics'), '--watch', 'STP');
  expect(run.code).toBe(0);
  const count = valuesOf('stp.ics', 'UID').length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(valuesOf('lich.ics', 'UID').length);
});

test('a file of another kind is refused', () => {
  const run = par('calendar', at('so.xlsx'), '--out', at('lich.txt'));
  expect(run.err).toMatch(/đuôi \.ics/);
  expect(run.code).toBe(2);
  expect(existsSync(at('lich.txt'))).toBe(false);
});
