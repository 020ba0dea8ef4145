import { PERIOD_CODES, daysOfEvents } from '../../src/core/calendar';
import reportingPeriods from '#province/reporting-periods.json';
import { DECISION_TEXT } from '../support/decision';

describe('the days that a report may tell of', () => {
  test('begin where the plan, quoted verbatim, lets the work of a year begin', () => {
    expect(DECISION_TEXT).toContain(reportingPeriods.quote);
    for (const period of PERIOD_CODES) expect(daysOfEvents(period, 2018).first).toBe('2017-10-01');
  });

  test.each([
    ['q1', '2018-03-31'],
    ['q2', '2018-06-30'],
    ['q3', '2018-09-30'],
    ['q4', '2018-12-31'],
    ['nam', '2018-12-31'],
  ] as const)('of %s end on %s', (period, last) => {
    expect(daysOfEvents(period, 2018).last).toBe(last);
  });
});
