// The province's figures by hand: what is added, what counts once, what does not count, and what has no value.
import { BUILT_IN_AGENCIES } from '../../../src/core/agencies';
import { BUILT_IN_TARGETS } from '../../../src/core/targets';
import { provinceFigures } from '../../../src/core/province';
import type { ProvinceData, ProvinceFigure, Reported } from '../../../src/core/province';

type Fields = Reported['fields'];

const AGENCIES = BUILT_IN_AGENCIES.filter(({ code }) => ['SNV', 'STP', 'H622', 'X23557'].includes(code));

const figureOf = (given: Partial<ProvinceFigure>): ProvinceFigure => ({
  code: 'A',
  name: '',
  kind: 'rate',
  sources: ['III.4'],
  levels: [],
  criteria: [],
  lead: 'SNV',
  statedNumerator: null,
  statedDenominator: null,
  statedIn: '',
  entered: null,
  note: '',
  ...given,
});

/** `returned` by agency and code; tasks are those with a status. */
function dataOf(
  returned: Readonly<Record<string, Fields>>,
  given: Partial<ProvinceData<Reported>> = {},
): ProvinceData<Reported> {
  return {
    year: 2018,
    targets: BUILT_IN_TARGETS,
    agencies: AGENCIES,
    assignments: new Set(['A.I.1', 'A.I.2']),
    deadlines: [],
    records: [],
    rowOf: (agencyCode, section, rowId) => {
      const fields = returned[`${agencyCode} ${rowId}`];
      const own = fields && ('status' in fields ? 'tasks' : 'targets');
      return fields && own === section ? { agencyCode, period: 'nam', section, rowId, fields } : undefined;
    },
    ...given,
  };
}

const only = (figure: Partial<ProvinceFigure>, data: ProvinceData<Reported>) => {
  const [result] = provinceFigures([figureOf(figure)], data);
  if (!result) throw new Error('no figure');
  return result;
};

const part = (numerator: number | null, denominator: number | null = null): Fields => ({
  numerator,
  denominator,
});

test('numerators and denominators are added: 1/2 and 99/100 are 100/102, not the mean of their rates', () => {
  const { value, parts, silent } = only({}, dataOf({ 'SNV III.4': part(1, 2), 'H622 III.4': part(99, 100) }));
  expect(value).toEqual({ kind: 'fraction', numerator: 100, denominator: 102 });
  expect(parts.map(({ agency }) => agency)).toEqual(['SNV', 'H622']);
  expect(silent).toEqual(['STP', 'X23557']);
});

test('levels narrow whose returns are added', () => {
  const data = dataOf({ 'SNV III.4': part(1, 2), 'X23557 III.4': part(3, 4) });
  expect(only({ levels: ['commune'] }, data)).toMatchObject({
    value: { kind: 'fraction', numerator: 3, denominator: 4 },
    silent: [],
  });
});

test('nothing arose where all wholes are 0; nothing is known where nobody reported', () => {
  expect(only({}, dataOf({ 'SNV III.4': part(0, 0) })).value).toEqual({ kind: 'notArising' });
  expect(only({}, dataOf({})).value).toEqual({ kind: 'missing' });
  expect(only({}, dataOf({ 'SNV III.4': part(3, null) })).value).toEqual({ kind: 'missing' });
});

test('a part above its whole does not count and is named', () => {
  const result = only({}, dataOf({ 'SNV III.4': part(7, 5), 'STP III.4': part(1, 5) }));
  expect(result.value).toEqual({ kind: 'fraction', numerator: 1, denominator: 5 });
  expect(result.refused.map(({ agency }) => agency)).toEqual(['SNV']);
});

test('a share counts agencies that meet the target; who is silent has not met it, who had nothing does not count', () => {
  const result = only(
    { kind: 'share' },
    dataOf({ 'SNV III.4': part(5, 5), 'STP III.4': part(4, 5), 'H622 III.4': part(0, 0) }),
  );
  expect(result.value).toEqual({ kind: 'fraction', numerator: 1, denominator: 3 });
});

test('a total adds the parts of other figures, each once', () => {
  const figures = [
    figureOf({ code: 'D', levels: ['department'] }),
    figureOf({ code: 'S', levels: ['department', 'district'] }),
    figureOf({ code: 'T', kind: 'total', sources: ['D', 'S'] }),
  ];
  const data = dataOf({ 'SNV III.4': part(1, 2), 'STP III.4': part(2, 2), 'H622 III.4': part(3, 9) });
  const [, , total] = provinceFigures(figures, data);
  expect(total?.value).toEqual({ kind: 'fraction', numerator: 6, denominator: 13 });
  expect(total?.repeated.map(({ agency }) => agency)).toEqual(['SNV', 'STP']);
});

test('figures in a circle have no value, nor has what is added over one', () => {
  const total = (code: string, ...sources: string[]) => figureOf({ code, kind: 'total', sources });
  const figures = [
    total('A', 'B'),
    total('B', 'C'),
    total('C', 'A'),
    total('D', 'A', 'E'),
    figureOf({ code: 'E' }),
  ];
  const values = provinceFigures(figures, dataOf({ 'SNV III.4': part(1, 2) })).map(({ value }) => value.kind);
  expect(values).toEqual(['missing', 'missing', 'missing', 'missing', 'fraction']);
});

test('the lead agency states what only it is asked for; a paper serves where it returned nothing', () => {
  const stated = { kind: 'stated', sources: ['I.6'] } as const;
  expect(only(stated, dataOf({ 'SNV I.6': part(9, 10) })).value).toMatchObject({
    numerator: 9,
    denominator: 10,
  });
  expect(only({ ...stated, statedNumerator: 8, statedDenominator: 10 }, dataOf({})).value).toMatchObject({
    numerator: 8,
    denominator: 10,
  });
  // A target that every agency reports is not stated by one for all.
  expect(only({ kind: 'stated', sources: ['III.4'] }, dataOf({ 'SNV III.4': part(1, 1) })).value.kind).toBe(
    'missing',
  );
});

test('tasks of the lead agency are done when all of them are', () => {
  const done = { kind: 'done', sources: ['A.I.1', 'A.I.2'] } as const;
  const status = (text: string): Fields => ({ status: text });
  const of = (first: string, second: string) =>
    only(done, dataOf({ 'SNV A.I.1': status(first), 'SNV A.I.2': status(second) })).value;
  expect(of('Hoàn thành', 'Hoàn thành')).toEqual({ kind: 'answer', yes: true });
  expect(of('Hoàn thành', 'Đang thực hiện')).toEqual({ kind: 'answer', yes: false });
  expect(of('Hoàn thành', 'Không áp dụng')).toEqual({ kind: 'answer', yes: true });
  expect(only(done, dataOf({ 'SNV A.I.1': status('Hoàn thành') })).value).toEqual({ kind: 'missing' });
});

test.each([
  ['2018-12-01', true],
  ['2018-12-02', false],
  [null, null],
])('a deadline of 1 December that was done on %s', (doneOn, yes) => {
  const data = dataOf({}, { deadlines: [{ id: 'summary.nam', lastDay: '2018-12-01', doneOn }] });
  const { value } = only({ kind: 'onTime', sources: ['summary.nam'] }, data);
  expect(value).toEqual(yes === null ? { kind: 'missing' } : { kind: 'answer', yes });
});

test('records that nobody keeps do not say that nothing was done', () => {
  const record = (numerator: number) =>
    ({
      code: 'I.4',
      kind: 'coverage',
      isRecorded: numerator > 0,
      subject: null,
      numerator,
      denominator: 37,
      value: 0,
      threshold: 30,
      verdict: null,
    }) as const;
  const of = (numerator: number) =>
    only(
      { kind: 'records', sources: ['I.4'] },
      dataOf({ 'SNV I.4': part(12, 37) }, { records: [record(numerator)] }),
    );
  expect(of(11)).toMatchObject({ value: { numerator: 11, denominator: 37 }, stated: { numerator: 12 } });
  expect(of(0).value).toMatchObject({ numerator: 12, denominator: 37 });
});
