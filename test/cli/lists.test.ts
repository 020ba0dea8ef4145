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

describe('what one department watches (chapter III)', () => {
  const codes = (...words: readonly string[]): readonly string[] =>
    (json(par(...words, '--json')) as readonly { code: string }[]).map(({ code }) => code);

  test('Sở Tài chính: area VI in groups A and C, and the targets of that area', () => {
    const plan = json(par('plan', '--watch', 'stc', '--json')) as {
      assignments: { id: string }[];
      areas: { id: string }[];
    };
    expect(plan.assignments.map(({ id }) => id)).toEqual(['A.VI.1', 'C.III.1']);
    expect(plan.areas.map(({ id }) => id)).toEqual(['A.VI', 'C.III']);
    expect(codes('targets', '--watch', 'STC')).toEqual(['VI.1', 'VI.2', 'VI.3', 'VI.4']);
  });

  test('Sở Khoa học và Công nghệ: the ISO targets alone', () => {
    expect(codes('targets', '--watch', 'SKHCN')).toEqual(['VII.6', 'VII.7', 'VII.8']);
  });

  test('Sở Nội vụ: the whole plan, or with --own the areas I, IV, V and VIII', () => {
    expect(codes('targets', '--watch', 'SNV')).toHaveLength(46);
    const own = codes('targets', '--watch', 'SNV', '--own').map(code => code.split('.')[0]);
    expect([...new Set(own)]).toEqual(['I', 'IV', 'V', 'VIII']);
  });

  test('deadlines: those of the watching department and of what it watches', () => {
    const deadlines = json(par('deadlines', '--year', '2018', '--watch', 'STP', '--json')) as {
      id: string;
    }[];
    expect(deadlines.map(({ id }) => id)).toEqual([
      'plan.A.II.2',
      'plan.A.III.1',
      'result.A.II.2',
      'result.A.III.1',
    ]);
  });

  test('who watches nothing is told who does', () => {
    const run = par('plan', '--watch', 'SYT', '--json');
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/"SYT".*SNV, STP, STC, STTTT, SKHCN/);
    expect(par('plan', '--own', '--json').code).toBe(2);
  });
});
