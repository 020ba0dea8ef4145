// Day and month turned round by the computer that the form was filled in on.
import fc from 'fast-check';
import { turnedDates } from '../../../src/core/returned/turned-dates';
import type { DateSeen } from '../../../src/core/returned/turned-dates';
import { issueText } from '../../../src/texts/word-issue';

const seen = (value: string, isText: boolean, cell = 'H6'): DateSeen => ({
  rowId: 'A.I.1',
  caption: 'Ngày hoàn thành',
  origin: { sheet: 'Nhiệm vụ', cell },
  value,
  isText,
});
const cellsOf = (...dates: readonly DateSeen[]): readonly (string | undefined)[] =>
  turnedDates(dates).map(({ place }) => place.cell);

test('where every day above 12 stayed text and no other did, the dates that look whole are told', () => {
  expect(cellsOf(seen('2018-06-25', true), seen('2018-05-06', false, 'H7'))).toEqual(['H7']);
  const [issue] = turnedDates([seen('2018-06-25', true), seen('2018-05-06', false)]);
  expect(issue && issueText(issue).message).toContain('06/05/2018');
  expect(issue && issueText(issue).message).toContain('05/06/2018');
});

test.each<[string, readonly DateSeen[]]>([
  ['a date of the sheet has a day above 12', [seen('2018-06-25', true), seen('2018-05-26', false)]],
  ['a text has a day that could be a month', [seen('2018-06-05', true), seen('2018-05-06', false)]],
  ['nothing stayed text', [seen('2018-05-06', false), seen('2018-07-08', false)]],
  ['day and month are the same', [seen('2018-06-25', true), seen('2018-05-05', false)]],
])('nothing is told where %s', (_, dates) => {
  expect(turnedDates(dates)).toEqual([]);
});

test('whatever the dates, only dates of the spreadsheet are told, and only those that could be turned', () => {
  const day = fc
    .date({ min: new Date('2017-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.boolean()), { maxLength: 12 }), pairs => {
      const dates = pairs.map(([value, isText], index) => seen(value, isText, `H${index}`));
      const reported = new Set(cellsOf(...dates));
      for (const { value, isText, origin } of dates)
        if (reported.has(origin.cell)) expect(isText || Number(value.slice(8)) > 12).toBe(false);
    }),
  );
});
