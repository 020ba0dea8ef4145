import fc from 'fast-check';
import { BUILT_IN_AGENCIES } from '../../../src/core/agencies';
import { consolidate, issuesOfReturn, reconcile } from '../../../src/core/consolidation';
import type { ConsolidationInput, StoredReturn, ReceivedFile } from '../../../src/core/consolidation';
import type { WorkbookIdentity } from '../../../src/core/entries';
import type { Issue, Place, Severity } from '../../../src/core/issues';
import type { ReturnReading, Refusal } from '../../../src/core/returned';
import { issueText } from '../../../src/texts/word-issue';
import { sampleIdentity } from '../../support/raw-workbook';
import { rulesOf } from '../../support/returned-forms';

const AGENCIES = BUILT_IN_AGENCIES.filter(({ code }) => ['SNV', 'STC', 'STP', 'SYT'].includes(code));
const LAST_DAY = '2018-12-04';

const reading = (agency: string, status: string, changes: Partial<WorkbookIdentity> = {}): ReturnReading => ({
  identity: { ...sampleIdentity({ agency }), ...changes },
  rows: [
    {
      section: 'tasks',
      rowId: 'A.I.1',
      fields: { status: { value: status, origin: { sheet: 'Nhiệm vụ', cell: 'F6' } } },
    },
  ],
  repairs: [],
  issues: [],
});

const received = (
  file: string,
  read: ReceivedFile['reading'],
  extras: Partial<ReceivedFile> = {},
): ReceivedFile => ({
  file,
  size: 10,
  sha256: file,
  receivedAt: 1000,
  receivedOn: '2018-12-01',
  reading: read,
  ...extras,
});

const good = (file: string, agency: string, extras: Partial<ReceivedFile> = {}, status = 'Hoàn thành') =>
  received(file, { kind: 'ok', value: reading(agency, status) }, extras);
const bad = (file: string, code: Refusal['code'], agency?: string) =>
  received(file, {
    kind: 'failed',
    error: { code, params: agency === undefined ? {} : { agency } } as Refusal,
  });

const run = (files: readonly ReceivedFile[], changes: Partial<ConsolidationInput> = {}) =>
  consolidate({ expected: AGENCIES, lastDayOf: () => LAST_DAY, files, check: () => [], ...changes });

const statusOf = (files: readonly ReceivedFile[], code: string) =>
  run(files).agencies.find(agency => agency.code === code);

describe('a file', () => {
  test('is accepted, superseded by a newer one, a duplicate or refused', () => {
    const { files, totals } = run([
      good('moi.xlsx', 'SNV', { receivedAt: 2000 }),
      good('cu.xlsx', 'SNV'),
      good('cu (1).xlsx', 'SNV', { sha256: 'cu.xlsx' }),
      bad('hong.xlsx', 'truncated'),
      good('la.xlsx', 'LA'),
    ]);
    expect(files.map(({ status, reasonCode }) => [status, reasonCode])).toEqual([
      ['accepted', null],
      ['superseded', 'superseded'],
      ['duplicate', 'duplicate'],
      ['refused', 'truncated'],
      ['refused', 'agency.not-expected'],
    ]);
    expect(totals).toEqual({ files: 5, accepted: 1, superseded: 1, duplicate: 1, refused: 2 });
  });

  test('that could not be opened is no duplicate of another one', () => {
    const unopened = [bad('a.xlsx', 'path.missing'), bad('b.xlsx', 'path.missing')].map(file => ({
      ...file,
      sha256: '',
    }));
    expect(run(unopened).totals).toMatchObject({ refused: 2, duplicate: 0 });
  });

  test('of the same name as another keeps a record of its own', () => {
    const { files } = run([
      good('bieu.xlsx', 'SNV', { sha256: '1' }),
      received('bieu.xlsx', { kind: 'ok', value: reading('STC', 'x') }, { sha256: '2' }),
    ]);
    expect(files.map(({ agency }) => agency)).toEqual(['SNV', 'STC']);
  });

  test('is told when a newer file stands on an older form', () => {
    const older = { kind: 'ok', value: reading('SNV', 'x', { issuedOn: '2018-11-01' }) } as const;
    const { files } = run([received('a.xlsx', older), good('b.xlsx', 'SNV', { receivedAt: 2000 })]);
    const accepted = files.find(({ status }) => status === 'accepted');
    expect(accepted?.file).toBe('b.xlsx');
    expect(rulesOf(accepted?.issues ?? [])).toEqual(['resubmission.older-form']);
    for (const issue of accepted?.issues ?? []) expect(issueText(issue).message).toContain('a.xlsx');
  });

  test('is told when another one of the agency came at the same moment, and the order given decides nothing', () => {
    const files = [good('a.xlsx', 'SNV'), good('b.xlsx', 'SNV', {}, 'Khác')];
    const [there, back] = [run(files), run([...files].reverse())];
    expect(there.accepted).toEqual(back.accepted);
    expect(there.files.flatMap(({ issues }) => rulesOf(issues))).toEqual(['resubmission.same-time']);
  });
});

describe('which of an agency’s files counts, whatever the order given', () => {
  const counted = (files: readonly ReceivedFile[], changes: Partial<ConsolidationInput> = {}) => {
    const [there, back] = [files, [...files].reverse()].map(list => run(list, changes).accepted[0]?.file);
    expect(back).toBe(there);
    return there;
  };
  const issuedOn = (day: string) => ({ kind: 'ok', value: reading('SNV', 'x', { issuedOn: day }) }) as const;

  test('the newest by the moment, then by its own stamp, then the later form, then by content', () => {
    expect(counted([good('b.xlsx', 'SNV'), good('a.xlsx', 'SNV', { receivedAt: 1001 })])).toBe('a.xlsx');
    expect(counted([good('a.xlsx', 'SNV', { stampedAt: 2 }), good('b.xlsx', 'SNV', { stampedAt: 1 })])).toBe(
      'a.xlsx',
    );
    expect(counted([good('a.xlsx', 'SNV'), good('b.xlsx', 'SNV', { stampedAt: 999 })])).toBe('a.xlsx');
    expect(
      counted([received('a.xlsx', issuedOn('2018-02-01')), received('b.xlsx', issuedOn('2018-01-01'))]),
    ).toBe('a.xlsx');
    expect(counted([good('a.xlsx', 'SNV'), good('b.xlsx', 'SNV')])).toBe('b.xlsx');
  });

  test('the return that is held came when the workbook says, unless the user says otherwise', () => {
    const stored = new Map([
      ['SNV', { file: 'a.xlsx', sha256: 'a', receivedOn: '2018-12-01', receivedAt: 2000 }],
    ]);
    const other = good('b.xlsx', 'SNV', { receivedAt: 1500 });
    const copied = good('a.xlsx', 'SNV', { sha256: 'a', receivedAt: 1 });
    expect(run([copied, other], { stored }).accepted[0]?.file).toBe('a.xlsx');
    const said = { ...copied, receivedBy: 'user' } as const;
    expect(run([said, { ...other, receivedAt: 2500 }], { stored }).accepted[0]?.file).toBe('b.xlsx');
    expect(run([said, other], { stored }).accepted).toEqual([]);
  });

  test('held by its day alone, a return of the same day is no older one', () => {
    const stored = new Map([
      ['SNV', { file: 'a.xlsx', sha256: 'a', receivedOn: '2018-12-01', receivedAt: null }],
    ]);
    expect(run([good('b.xlsx', 'SNV')], { stored }).accepted).toHaveLength(1);
    const before = good('b.xlsx', 'SNV', { receivedOn: '2018-11-30' });
    expect(run([before], { stored }).stale.map(({ file }) => file)).toEqual(['b.xlsx']);
  });

  test('a copy is the one that came later, has the longer name or comes later in the alphabet', () => {
    const originalOf = (one: ReceivedFile, other: ReceivedFile) => {
      const [there, back] = [
        [one, other],
        [other, one],
      ].map(files =>
        run(files).files.flatMap(({ status, reasonParams }) =>
          status === 'duplicate' ? [reasonParams] : [],
        ),
      );
      expect(back).toEqual(there);
      return there;
    };
    const copy = (file: string, receivedAt = 1000) => good(file, 'SNV', { sha256: 'x', receivedAt });
    expect(originalOf(copy('dài hơn.xlsx', 900), copy('a.xlsx'))).toEqual([{ original: 'dài hơn.xlsx' }]);
    expect(originalOf(copy('b.xlsx'), copy('a (1).xlsx'))).toEqual([{ original: 'b.xlsx' }]);
    expect(originalOf(copy('b.xlsx'), copy('a.xlsx'))).toEqual([{ original: 'a.xlsx' }]);
  });

  test('it knows how many came, the one before it and what changed since', () => {
    const files = ['a', 'b', 'c', 'd'].map((name, index) =>
      good(`${name}.xlsx`, 'SNV', { receivedAt: index, sha256: `${name}0123456789` }, name),
    );
    expect(run(files).accepted).toMatchObject([
      {
        file: 'd.xlsx',
        submission: 4,
        olderFile: 'c.xlsx',
        differences: [{ before: 'c', after: 'd', beforeOrigin: { retainedFrom: 'c.xlsx#c0123456' } }],
      },
    ]);
    expect(run(files.slice(0, 1)).accepted).toMatchObject([
      { submission: 1, olderFile: null, differences: [] },
    ]);
  });
});

describe('the record of a file', () => {
  const repair = (cell: string) =>
    ({ code: 'text.spaces', sheet: 'S', cell, before: ' a', after: 'a' }) as const;

  test('says how it came, what was mended on the way and whether a person confirmed it', () => {
    const value = { ...reading('SNV', 'x'), repairs: [repair('A2')] };
    const file = received('a.xlsx', { kind: 'ok', value }, { repairs: [repair('A1')], receivedBy: 'user' });
    expect(run([file]).files).toMatchObject([
      { receivedBy: 'user', confirmed: false, repairs: [repair('A1'), repair('A2')] },
    ]);
    expect(run([good('a.xlsx', 'SNV')]).files).toMatchObject([{ receivedBy: 'file', repairs: [] }]);
    const broken = { ...bad('b.xlsx', 'truncated'), repairs: [repair('A1')] };
    expect(run([broken]).files).toMatchObject([
      { receivedBy: 'file', confirmed: false, agency: null, repairs: [repair('A1')] },
    ]);
    expect(run([bad('b.xlsx', 'truncated')]).files).toMatchObject([{ repairs: [] }]);
  });

  const reported = { severity: 'info', place: {} } as const;
  const confirmed = { ...reported, rule: 'identity.confirmed', params: { agency: 'SNV' } } as const;
  const sectionConfirmed = {
    ...reported,
    rule: 'identity.section-confirmed',
    params: { expected: 'SNV', found: 'STC' },
  } as const;
  const other = { ...reported, rule: 'reading.date.no-day', params: {} } as const;

  test.each<[string, readonly Issue[], boolean]>([
    ['its origin confirmed', [confirmed], true],
    ['a section confirmed', [other, sectionConfirmed], true],
    ['something else told', [other], false],
  ])('with %s', (_, issues, isConfirmed) => {
    const file = received('a.xlsx', { kind: 'ok', value: { ...reading('SNV', 'x'), issues } });
    expect(run([file]).files).toMatchObject([{ confirmed: isConfirmed }]);
  });

  test('of an agency that is not expected names it', () => {
    expect(run([good('la.xlsx', 'LA')]).files[0]?.reasonParams).toEqual({ found: 'LA' });
  });

  test('what took its place is told in full', () => {
    const { files } = run([good('a.xlsx', 'SNV'), good('b.xlsx', 'SNV')]);
    expect(files[1]?.issues).toEqual([
      { rule: 'resubmission.same-time', severity: 'warning', place: {}, params: { other: 'a.xlsx' } },
    ]);
    const stored = new Map([
      ['SNV', { file: 'moi.xlsx', sha256: 'moi', receivedOn: '2018-12-03', receivedAt: 2000 }],
    ]);
    const stale = run([good('cu.xlsx', 'SNV')], { stored });
    expect(stale.files[0]?.issues).toEqual([
      {
        rule: 'resubmission.stale',
        severity: 'warning',
        place: {},
        params: { other: 'moi.xlsx', agency: 'SNV' },
      },
    ]);
    expect(stale.stale.map(({ file }) => file)).toEqual(['cu.xlsx']);
    const taken = run([good('cu.xlsx', 'SNV')], { stored, takeStale: new Set(['SNV']) });
    expect(taken.files[0]?.issues).toMatchObject([{ params: { other: 'moi.xlsx' } }]);
    expect([taken.stale, taken.carriedOver]).toEqual([[], []]);
  });

  test.each<[Partial<WorkbookIdentity>, string[]]>([
    [{ planVersion: 2 }, ['resubmission.older-form']],
    [{ templateVersion: 3 }, ['resubmission.older-form']],
    [{}, []],
  ])('over an older file of a form with %j', (changes, rules) => {
    const older = received('a.xlsx', { kind: 'ok', value: reading('SNV', 'x', changes) });
    const newer = good('b.xlsx', 'SNV', { receivedAt: 2000 });
    const [, accepted] = run([older, newer]).files;
    expect(rulesOf(accepted?.issues ?? [])).toEqual(rules);
  });

  test('a form that a person confirmed has no known day of issue, and raises no doubt by it', () => {
    const value = { ...reading('SNV', 'x', { planVersion: 2 }), issues: [confirmed] };
    const newer = good('b.xlsx', 'SNV', { receivedAt: 2000 });
    const [, accepted] = run([received('a.xlsx', { kind: 'ok', value }), newer]).files;
    expect(accepted?.issues).toEqual([]);
  });
});

test('only an error at the same cell keeps a rule’s finding back', () => {
  const at = (cell: string, sheet = 'S') => ({ sheet, cell });
  const doubt = (reason: 'no-day' | 'far-year' | 'no-such-day', severity: Severity, place: Place): Issue => ({
    rule: `reading.date.${reason}`,
    severity,
    place,
    params: {},
  });
  const read = {
    ...reading('SNV', 'x'),
    issues: [
      doubt('no-day', 'error', at('F6')),
      doubt('far-year', 'info', at('F7')),
      doubt('no-such-day', 'error', {}),
    ],
  };
  const broken = (place: Place): Issue => ({
    rule: 'tasks.status-missing',
    severity: 'error',
    place,
    params: { row: 'A.I.1', section: 'tasks' },
  });
  const found = [at('F6'), at('F7'), at('F6', 'T'), {}].map(broken);
  expect(issuesOfReturn(read, found)).toEqual([...read.issues, ...found.slice(1)]);
});

describe('an agency', () => {
  test('is late by its first return that counts: a refused file is none', () => {
    const files = [bad('STC.xlsx', 'truncated', 'STC'), good('b.xlsx', 'STC', { receivedOn: '2018-12-07' })];
    expect(statusOf(files, 'STC')).toMatchObject({ status: 'late', receivedOn: '2018-12-07', daysLate: 3 });
  });

  test('that sent in time has returned, after the last day is late by so many days', () => {
    expect(statusOf([good('a.xlsx', 'SNV', { receivedOn: LAST_DAY })], 'SNV')).toMatchObject({
      status: 'returned',
      daysLate: 0,
    });
    expect(statusOf([good('a.xlsx', 'SNV', { receivedOn: '2018-12-07' })], 'SNV')).toMatchObject({
      status: 'late',
      daysLate: 3,
    });
  });

  test('that corrects a return that came in time is not late, in one run or over several', () => {
    const late = good('b.xlsx', 'SNV', { receivedAt: 2000, receivedOn: '2018-12-09' });
    expect(statusOf([good('a.xlsx', 'SNV'), late], 'SNV')).toMatchObject({
      status: 'returned',
      receivedOn: '2018-12-01',
      file: 'b.xlsx',
    });
    const stored = new Map([
      ['SNV', { file: 'a.xlsx', sha256: 'a.xlsx', receivedOn: '2018-12-01', receivedAt: 1000 }],
    ]);
    expect(run([late], { stored }).agencies.find(({ code }) => code === 'SNV')).toMatchObject({
      status: 'returned',
      receivedOn: '2018-12-01',
    });
  });

  test('of which nothing came is missing; of which only refused files came, refused', () => {
    expect(statusOf([], 'STC')?.status).toBe('missing');
    expect(statusOf([bad('STC.xlsx', 'truncated', 'STC')], 'STC')?.status).toBe('refused');
    expect(statusOf([bad('STC.xlsx', 'truncated', 'STC'), good('b.xlsx', 'STC')], 'STC')?.status).toBe(
      'returned',
    );
  });

  test('whose file is older than what an earlier run took in is told, and goes on counting as it was', () => {
    const stored: ReadonlyMap<string, StoredReturn> = new Map([
      ['SNV', { file: 'moi.xlsx', sha256: 'moi', receivedOn: '2018-12-03', receivedAt: 2000 }],
    ]);
    const old = good('cu.xlsx', 'SNV', { receivedAt: 1999 });
    const stale = run([old], { stored });
    expect(stale.files).toMatchObject([
      { status: 'superseded', reasonCode: 'stale', reasonParams: { newer: 'moi.xlsx' } },
    ]);
    expect(stale.files.flatMap(record => rulesOf(record.issues))).toEqual(['resubmission.stale']);
    expect([stale.accepted, stale.carriedOver]).toEqual([[], ['SNV']]);
    expect(stale.agencies.find(({ code }) => code === 'SNV')).toMatchObject({
      status: 'returned',
      file: 'moi.xlsx',
    });
    expect(reconcile(stale, 1, AGENCIES.length)).toEqual([]);

    const taken = run([old], { stored, takeStale: new Set(['SNV']) });
    expect(taken.files.flatMap(record => rulesOf(record.issues))).toEqual(['resubmission.older-than-held']);
    expect(taken.accepted.map(({ file }) => file)).toEqual(['cu.xlsx']);

    for (const file of [
      good('moi.xlsx', 'SNV', { sha256: 'moi', receivedAt: 1 }),
      good('nua.xlsx', 'SNV', { receivedAt: 2001 }),
      good('nua.xlsx', 'SNV', { receivedAt: 2000.4 }),
    ])
      expect(run([file], { stored }).files).toMatchObject([{ status: 'accepted', issues: [] }]);
  });

  test('of which nothing comes this time stays what an earlier run made of it', () => {
    const stored = new Map([
      ['SNV', { file: 'a.xlsx', sha256: 'a', receivedOn: '2018-12-06', receivedAt: null }],
    ]);
    const { agencies } = run([], { stored, refusedBefore: new Set(['STC']) });
    expect(agencies.map(({ code, status, daysLate }) => [code, status, daysLate]).sort()).toEqual([
      ['SNV', 'late', 2],
      ['STC', 'refused', null],
      ['STP', 'missing', null],
      ['SYT', 'missing', null],
    ]);
  });
});

test('a doubtful cell is told once: by its reading, not again by a rule that finds it blank', () => {
  const place = { sheet: 'Nhiệm vụ', cell: 'F6' };
  const doubt = { rule: 'reading.date.no-day', severity: 'error', place, params: {} } as const;
  const file = received('a.xlsx', { kind: 'ok', value: { ...reading('SNV', 'x'), issues: [doubt] } });
  const check = () => [
    {
      rule: 'tasks.status-missing',
      severity: 'error',
      place,
      params: { row: 'x', section: 'tasks' },
    } as const,
  ];
  expect(rulesOf(run([file], { check }).files[0]?.issues ?? [])).toEqual(['reading.date.no-day']);
});

const anyFile = fc
  .record({
    agency: fc.constantFrom('SNV', 'STC', 'STP', 'LA'),
    kind: fc.constantFrom('good', 'bad', 'unopened'),
    content: fc.nat(5),
    at: fc.nat(3),
    day: fc.constantFrom('2018-12-01', '2018-12-04', '2018-12-05', '2019-01-02'),
  })
  .map(({ agency, kind, content, at, day }): ReceivedFile => {
    const times = { receivedAt: at, receivedOn: day };
    const name = `${agency}-${content}.xlsx`;
    if (kind === 'unopened') return { ...bad(name, 'path.missing'), ...times, sha256: '' };
    // Files of the same content read the same: what is read follows from the hash.
    return kind === 'bad'
      ? { ...bad(name, 'truncated', agency), ...times, sha256: `bad ${name}` }
      : good(name, agency, { ...times, sha256: name }, `nội dung ${content}`);
  });

test('totals reconcile for any multiset of files', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 25 }), files => {
      const result = run(files);
      expect(reconcile(result, files.length, AGENCIES.length)).toEqual([]);
      for (const { status } of result.agencies)
        expect(['returned', 'late', 'missing', 'refused']).toContain(status);
    }),
  );
});

test('a ledger that does not reconcile is found', () => {
  const result = run([good('a.xlsx', 'SNV')]);
  expect(reconcile({ ...result, files: [] }, 1, AGENCIES.length)).toEqual(['files listed: 0 ≠ 1']);
  expect(reconcile(result, 2, AGENCIES.length)).toEqual(['files given: 1 ≠ 2']);
  const { totals, agencies } = result;
  const miscounted = { ...totals, superseded: 1, duplicate: 2, refused: 4 };
  expect(reconcile({ ...result, totals: miscounted }, 1, 4)).toEqual(['files by status: 8 ≠ 1']);
  const three = agencies.filter(({ code }) => code !== 'STP');
  expect(reconcile({ ...result, agencies: three }, 1, 4)).toEqual([
    'agencies expected: 3 ≠ 4',
    'agencies by code: 3 ≠ 4',
  ]);
  expect(reconcile({ ...result, accepted: [] }, 1, 4)).toEqual(['accepted returns: 0 ≠ 1']);
  expect(reconcile({ ...result, carriedOver: ['STP'] }, 1, 4)).toEqual(['agencies with a return: 1 ≠ 2']);
});

test('the same files in any order come to the same: same agencies, same values, same counts', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 15 }), fc.array(fc.nat()), (files, seed) => {
      const mixed = files
        .map((file, index) => ({ file, at: seed[index] ?? index }))
        .sort((left, right) => left.at - right.at)
        .map(({ file }) => file);
      const [one, other] = [run(files), run(mixed)];
      expect(other.agencies.map(({ code, status }) => [code, status])).toEqual(
        one.agencies.map(({ code, status }) => [code, status]),
      );
      expect(new Map(other.accepted.map(item => [item.agency, item.sha256]))).toEqual(
        new Map(one.accepted.map(item => [item.agency, item.sha256])),
      );
      expect(other.totals).toEqual(one.totals);
    }),
  );
});

test('one more file changes only its own agency', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 12 }), files => {
      const [before, after] = [run(files), run([...files, good('them.xlsx', 'SYT', { receivedAt: 9 })])];
      const others = <T extends { readonly agency: string | null }>(list: readonly T[]) =>
        list.filter(({ agency }) => agency !== 'SYT');
      expect(others(after.accepted)).toEqual(others(before.accepted));
      expect(others(after.files)).toEqual(others(before.files));
      expect(after.agencies.filter(({ code }) => code !== 'SYT')).toEqual(
        before.agencies.filter(({ code }) => code !== 'SYT'),
      );
      expect(after.accepted.some(({ agency }) => agency === 'SYT')).toBe(true);
    }),
  );
});
