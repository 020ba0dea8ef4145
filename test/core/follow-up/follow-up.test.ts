// What follows from records of inspections and initiatives, held against sums done by hand from the decision: 20
// departments and 17 districts, of which 30 % are to be inspected; all findings settled; one new initiative a year.
import fc from 'fast-check';
import { BUILT_IN_AGENCIES } from '../../../src/core/agencies';
import {
  coverageOf,
  daysOfYear,
  findingsOf,
  FOLLOW_UP_DEMANDS,
  followUpFigures,
  fundsTotal,
  isOverspent,
  standingsOf,
  type FindingState,
  type Initiative,
  type InspectionRow,
} from '../../../src/core/follow-up';
import { BUILT_IN_TARGETS } from '../../../src/core/targets';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [cchc] = FOLLOW_UP_DEMANDS.inspections;
if (!cchc) throw new Error('no subject of inspections');

const YEAR = daysOfYear(2018);

const visit = (
  agency: string,
  on = '2018-05-10',
  finding = '',
  state: FindingState | null = null,
): InspectionRow => ({
  subject: 'cchc',
  agency,
  on,
  finding,
  state,
});

const figures = (inspections: readonly InspectionRow[], initiatives: readonly Initiative[] = []) =>
  followUpFigures(
    FOLLOW_UP_DEMANDS,
    { inspections, initiatives },
    { targets: BUILT_IN_TARGETS, agencies: BUILT_IN_AGENCIES, year: 2018, days: YEAR },
  );

const departments = BUILT_IN_AGENCIES.filter(({ level }) => level === 'department').map(({ code }) => code);

describe('the demands', () => {
  const decision = readFileSync(
    path.join(__dirname, '../../golden/quyet-dinh-473-qd-ubnd-2017.txt'),
    'utf8',
  ).normalize('NFC');

  test('are quoted from the decision', () => {
    const { inspections, initiatives } = FOLLOW_UP_DEMANDS;
    const quotes = [...inspections.flatMap(subject => subject.quotes), ...(initiatives?.quotes ?? [])];
    expect(quotes).toHaveLength(7);
    for (const quote of quotes) expect(decision).toContain(quote.normalize('NFC'));
  });
});

describe('inspections', () => {
  test('11 of 37 departments and districts are 29,73 % and miss 30 %; 12 are 32,43 % and meet it', () => {
    const [eleven] = figures(departments.slice(0, 11).map(code => visit(code)));
    expect(eleven).toMatchObject({
      code: 'I.4',
      numerator: 11,
      denominator: 37,
      threshold: 30,
      verdict: { kind: 'notMet', shortfall: 'below-threshold', amount: 0.27 },
    });
    const [twelve] = figures(departments.slice(0, 12).map(code => visit(code)));
    expect(twelve?.verdict).toEqual({ kind: 'met' });
    expect(twelve?.value).toBeCloseTo(32.43, 2);
  });

  test('count an agency once however often, none of another year, another subject or another level', () => {
    const rows = [
      visit('STC'),
      visit('STC', '2018-11-02', 'Chậm niêm yết', 'open'),
      visit('SNV', '2017-12-31'),
      visit('STP', '2019-01-01'),
      { ...visit('SYT'), subject: 'toChuc' },
      visit('PTTH'),
      visit('STTTT', '2018-01-01'),
      visit('SCT', '2018-12-31'),
    ];
    expect(coverageOf(cchc, rows, BUILT_IN_AGENCIES, YEAR).inspected).toEqual(
      expect.arrayContaining(['STC', 'STTTT', 'SCT']),
    );
    expect(coverageOf(cchc, rows, BUILT_IN_AGENCIES, YEAR).inspected).toHaveLength(3);
  });

  test('three of four findings handled or referred are 75 % of the 100 % demanded; one without a state is open', () => {
    const rows = [
      visit('STC', '2018-05-10', 'Chậm niêm yết TTHC', 'handled'),
      visit('STC', '2018-05-10', 'Thiếu sổ theo dõi', 'referred'),
      visit('H622', '2018-06-01', 'Chưa có kế hoạch', 'handled'),
      visit('H622', '2018-06-01', 'Hồ sơ trễ hạn', null),
      visit('SNV', '2018-06-01'),
    ];
    const found = findingsOf(cchc, rows, YEAR);
    expect([found.handled.length, found.referred.length, found.open.length]).toEqual([2, 1, 1]);
    expect(figures(rows)[1]).toMatchObject({
      code: 'I.5',
      numerator: 3,
      denominator: 4,
      value: 75,
      verdict: { kind: 'notMet', amount: 25 },
    });
  });

  test('that found nothing give no rate, not 0 % and not 100 %', () => {
    expect(figures([visit('STC')])[1]).toMatchObject({ denominator: 0, value: null, verdict: null });
  });

  const someRow = fc.record({
    subject: fc.constantFrom('cchc', 'toChuc'),
    agency: fc.constantFrom('STC', 'SNV', 'H622', 'PTTH', 'KHONGCO'),
    on: fc.constantFrom('2017-06-01', '2018-01-01', '2018-06-01', '2018-12-31', '2019-01-01'),
    finding: fc.constantFrom('', 'Chậm', 'Thiếu'),
    state: fc.constantFrom(null, 'handled' as const, 'referred' as const, 'open' as const),
  });

  test('rates stay within 0 and 100, more inspections never lower the share, and states add up', () => {
    fc.assert(
      fc.property(fc.array(someRow), someRow, (rows, another) => {
        for (const { value, kind } of figures(rows))
          if (value !== null && kind !== 'initiatives') {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        const before = coverageOf(cchc, rows, BUILT_IN_AGENCIES, YEAR).inspected.length;
        const after = coverageOf(cchc, [...rows, another], BUILT_IN_AGENCIES, YEAR).inspected.length;
        expect(after - before === 0 || after - before === 1).toBe(true);
        const { handled, referred, open } = findingsOf(cchc, rows, YEAR);
        const found = rows.filter(
          ({ subject, on, finding }) => subject === 'cchc' && on.startsWith('2018') && finding !== '',
        );
        expect(handled.length + referred.length + open.length).toBe(found.length);
      }),
    );
  });
});

describe('initiatives', () => {
  const initiative = (over: Partial<Initiative> = {}): Initiative => ({
    name: 'Trả kết quả tại nhà',
    agency: 'SNV',
    recognisedOn: '2018-09-01',
    paper: '12/QĐ-SKHCN',
    isFirst: true,
    benefit: 'Giảm một lần đi lại cho mỗi hồ sơ',
    ...over,
  });

  test('count when recognised by a paper in the year, new and of a stated benefit', () => {
    const all = [
      initiative(),
      initiative({ name: 'Hai', recognisedOn: null }),
      initiative({ name: 'Ba', paper: '' }),
      initiative({ name: 'Bốn', recognisedOn: '2017-09-01' }),
      initiative({ name: 'Năm', isFirst: false }),
      initiative({ name: 'Sáu', benefit: '' }),
      initiative({ name: ' TRẢ KẾT QUẢ tại nhà', recognisedOn: '2018-09-02' }),
      initiative({ name: 'Bốn', recognisedOn: '2018-01-02' }),
    ];
    expect(standingsOf(all, 2018)).toEqual([
      'counts',
      'notRecognised',
      'notRecognised',
      'otherYear',
      'notFirst',
      'withoutBenefit',
      'repeated',
      'repeated',
    ]);
  });

  test('two of one name and one day count once', () => {
    expect(standingsOf([initiative(), initiative()], 2018)).toEqual(['counts', 'repeated']);
  });

  test('one is enough, none is one too few', () => {
    expect(figures([], [initiative()]).at(-1)).toMatchObject({ code: 'C.I.1', verdict: { kind: 'met' } });
    expect(figures([], [initiative({ paper: '' })]).at(-1)).toMatchObject({
      numerator: 0,
      threshold: 1,
      verdict: { kind: 'notMet', amount: 1 },
    });
  });
});

describe('without a record', () => {
  test('nothing is known: no subject and no initiative is met or missed', () => {
    const known = figures([]).map(({ code, isRecorded, value, verdict }) => [
      code,
      isRecorded,
      value,
      verdict,
    ]);
    expect(known).toEqual(['I.4', 'I.5', 'IV.2', 'IV.3', 'C.I.1'].map(code => [code, false, null, null]));
  });

  test('a visit of another year, or of another subject, makes nothing known', () => {
    const others = [visit('STC', '2017-05-10'), { ...visit('STC'), subject: 'toChuc' }];
    expect(figures(others).map(({ code, verdict }) => [code, verdict?.kind ?? null])).toEqual([
      ['I.4', null],
      ['I.5', null],
      ['IV.2', 'notMet'],
      ['IV.3', null],
      ['C.I.1', null],
    ]);
  });
});

describe('money', () => {
  const row = (planned: number | null, granted: number | null, spent: number | null) => ({
    assignment: 'B.I.1',
    year: 2018,
    planned,
    granted,
    spent,
  });

  test('adds what was entered and says nothing of what was not', () => {
    const rows = [row(100.1, 80, null), row(0.2, null, null)];
    expect(fundsTotal(rows, 'planned')).toBe(100.3);
    expect(fundsTotal(rows, 'granted')).toBe(80);
    expect(fundsTotal(rows, 'spent')).toBeNull();
  });

  test('more spent than granted is told; nothing is compared with a blank', () => {
    expect(isOverspent(row(100, 80, 80.01))).toBe(true);
    expect(isOverspent(row(100, 80, 80))).toBe(false);
    expect(isOverspent(row(100, null, 80))).toBe(false);
  });
});
