import fc from 'fast-check';
import { standingOfDeadline, tallyOf } from '../../../src/core/deadlines';

const TODAY = '2018-05-06';
const standing = (lastDay: string, doneOn: string | null = null) =>
  standingOfDeadline(lastDay, doneOn, TODAY);

test('30 days ahead is soon, 31 is later; the day itself is soon; yesterday is overdue', () => {
  const standings = [
    standing('2018-05-06'),
    standing('2018-06-05'),
    standing('2018-06-06'),
    standing('2018-05-05'),
    standing('2018-03-04', '2018-03-04'),
    standing('2018-03-04', '2018-03-05'),
    standing('2017-12-04'),
  ];
  expect(tallyOf(standings, 30)).toEqual({ soon: 2, later: 1, overdue: 1, onTime: 1, late: 1, pastYear: 1 });
});

test('every deadline is counted once', () => {
  const day = fc.constantFrom('2017-12-04', '2018-03-04', '2018-05-06', '2018-06-05', '2018-12-04');
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.option(day))), fc.nat(400), (deadlines, soonDays) => {
      const tally = tallyOf(
        deadlines.map(([lastDay, doneOn]) => standing(lastDay, doneOn)),
        soonDays,
      );
      expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(deadlines.length);
    }),
  );
});
