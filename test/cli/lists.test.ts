// The lists of the built-in data, as other programs read them.
import { json, par } from '../support/par';

test('plan --json lists 41 assignments of 37 tasks, 14 areas and 3 groups', () => {
  const plan = json(par('plan', '--json')) as Readonly<
    Record<string, readonly Readonly<Record<string, unknown>>[]>
  >;
  expect(plan['assignments']).toHaveLength(41);
  expect(new Set(plan['assignments']?.map(item => item['task'])).size).toBe(37);
  expect(plan['areas']).toHaveLength(14);
  expect(plan['groups']).toHaveLength(3);
  expect(Object.keys(plan['assignments']?.[0] ?? {})).toEqual(
    expect.arrayContaining([
      'id',
      'group',
      'area',
      'task',
      'part',
      'content',
      'leadAgency',
      'coordinatingAgencies',
      'deliverable',
      'timing',
      'inherited',
    ]),
  );
});

test('targets --json lists 46 or more, agencies --json 262', () => {
  expect((json(par('targets', '--json')) as readonly unknown[]).length).toBeGreaterThanOrEqual(46);
  expect(json(par('agencies', '--json'))).toHaveLength(262);
});

test('deadlines --year 2018 --json names the last day of each', () => {
  const deadlines = json(par('deadlines', '--year', '2018', '--json')) as readonly {
    lastDay: string;
    clause: string;
  }[];
  expect(deadlines.map(deadline => deadline.lastDay)).toEqual(
    expect.arrayContaining(['2018-03-04', '2018-06-04', '2018-11-24', '2019-04-14']),
  );
  for (const deadline of deadlines) expect(deadline.clause).not.toBe('');
});
