import fc from 'fast-check';
import { addDays, type PeriodCode } from '../../../src/core/calendar';
import {
  BUILT_IN_DEADLINES,
  deadlinesOf,
  lastDayOf,
  standingOfDeadline,
  statusOfDeadline,
  type ReportKind,
} from '../../../src/core/deadlines';
import { BUILT_IN_PLAN } from '../../../src/core/plan';
import { DECISION_TEXT } from '../../support/decision';

describe('deadlines of the plan', () => {
  test.each<[string, ReportKind, PeriodCode, string, string | null]>([
    ['an agency’s first quarter', 'periodic', 'q1', 'department', '2018-03-04'],
    ['an agency’s half year', 'periodic', 'q2', 'district', '2018-06-04'],
    ['an agency’s third quarter', 'periodic', 'q3', 'district', '2018-09-04'],
    ['an agency’s fourth quarter', 'periodic', 'q4', 'department', '2018-12-04'],
    ['an agency’s year', 'periodic', 'nam', 'department', '2018-11-24'],
    ['an agency’s self-score', 'selfScore', 'nam', 'district', '2019-04-14'],
    ['Sở Nội vụ’s first quarter', 'periodic', 'q1', 'SNV', '2018-03-09'],
    ['Sở Nội vụ’s half year', 'periodic', 'q2', 'SNV', '2018-06-09'],
    ['Sở Nội vụ’s year', 'periodic', 'nam', 'SNV', '2018-12-01'],
    ['Sở Nội vụ’s self-score', 'selfScore', 'nam', 'SNV', '2019-05-31'],
    ['a commune’s year, which the plan leaves open', 'periodic', 'nam', 'commune', null],
  ])('the last day for %s report of 2018', (_name, report, period, level, lastDay) => {
    expect(lastDayOf({ report, year: 2018, period, level })).toBe(lastDay);
  });

  test('the self-score report is yearly, whatever period is asked', () => {
    expect(lastDayOf({ report: 'selfScore', year: 2018, period: 'q1', level: 'department' })).toBe(
      '2019-04-14',
    );
  });

  test('a plan for 2018 is due in the last quarter of 2017, an inspection report in the third of 2018', () => {
    const lastDays = Object.fromEntries(deadlinesOf(2018).map(({ id, lastDay }) => [id, lastDay]));
    expect(lastDays['plan.A.I.1']).toBe('2017-12-31');
    expect(lastDays['result.A.I.3']).toBe('2018-09-30');
    expect(lastDays['result.A.V.6']).toBe('2018-12-31');
  });

  test('what the plan dates in 2017 alone is due in no other year', () => {
    const idsOf = (year: number): readonly string[] => deadlinesOf(year).map(({ id }) => id);
    expect(
      idsOf(2017)
        .filter(id => !idsOf(2018).includes(id))
        .sort(),
    ).toEqual(['one-stop-centre', 'result.B.I.1']);
  });

  test('are listed from the earliest', () => {
    const lastDays = deadlinesOf(2019).map(({ lastDay }) => lastDay);
    expect(lastDays).toEqual([...lastDays].sort());
    expect(lastDays.length).toBe(BUILT_IN_DEADLINES.length - 2);
  });

  test('every rule has a unique id and a quotation that stands in its clause', () => {
    expect(new Set(BUILT_IN_DEADLINES.map(({ id }) => id)).size).toBe(BUILT_IN_DEADLINES.length);
    for (const { quote, clause } of BUILT_IN_DEADLINES) {
      expect(DECISION_TEXT).toContain(quote);
      const row = BUILT_IN_PLAN.assignments.find(({ id }) => clause === `Phụ lục ${id}`);
      const section = BUILT_IN_PLAN.sections.find(({ id }) => id === clause);
      expect(row?.timing ?? section?.text).toContain(quote);
    }
  });

  test('every plan of a year that the appendix wants in the fourth quarter before has its deadline', () => {
    const wanted = BUILT_IN_PLAN.assignments.filter(({ timing }) =>
      timing.includes('quý IV của năm trước liền kề'),
    );
    const ids = BUILT_IN_DEADLINES.map(({ id }) => id);
    expect(wanted.map(({ id }) => `plan.${id}`).filter(id => !ids.includes(id))).toEqual([]);
    expect(wanted.length).toBe(ids.filter(id => id.startsWith('plan.')).length);
  });
});

describe('where a deadline stands', () => {
  const lastDay = '2018-06-04';

  test.each([
    ['done on the last day is in time', '2018-06-04', '2018-07-01', { kind: 'onTime' }],
    ['done the day after is one day late', '2018-06-05', '2018-07-01', { kind: 'late', days: 1 }],
    [
      'open on the last day has no day left but is not overdue',
      null,
      '2018-06-04',
      { kind: 'daysLeft', days: 0 },
    ],
    ['open five days before has five days left', null, '2018-05-30', { kind: 'daysLeft', days: 5 }],
    ['open two days after is two days overdue', null, '2018-06-06', { kind: 'overdue', days: 2 }],
  ])('%s', (_rule, doneOn, today, status) => {
    expect(statusOfDeadline(lastDay, doneOn, today)).toEqual(status);
  });

  test.each([
    ['of a day earlier in this year the days are counted', null, '2018-12-31', 'overdue'],
    ['of an earlier year nobody counts days any more', null, '2019-01-01', 'pastYear'],
    ['what was done in an earlier year stays on time', '2018-06-01', '2025-05-07', 'onTime'],
    ['what was done late in an earlier year stays late', '2018-06-09', '2025-05-07', 'late'],
  ])('in a list, %s', (_rule, doneOn, today, kind) => {
    expect(standingOfDeadline(lastDay, doneOn, today).kind).toBe(kind);
  });

  test('lateness counts the days after the last day, whatever today is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (done, now) => {
        const status = statusOfDeadline(lastDay, addDays(lastDay, done), addDays(lastDay, now));
        expect(status).toEqual(done <= 0 ? { kind: 'onTime' } : { kind: 'late', days: done });
      }),
    );
  });
});
