// Rows of one agency that say what another's say are reported for both, unless little of it can have been copied.
import { paramsOf } from '../../support/issue-params';
import fc from 'fast-check';
import { sameEntries } from '../../../src/core/consolidation';
import type { ComparedReturn } from '../../../src/core/consolidation';
import type { EntryRow, EntryValue } from '../../../src/core/entries';
import { issueText } from '../../../src/texts/word-issue';

type Values = Readonly<Record<string, EntryValue>>;

const rowOf = (id: string, index: number, values: Values): EntryRow => ({
  section: 'tasks',
  rowId: id,
  fields: Object.fromEntries(
    Object.entries(values).map(([key, value], column) => [
      key,
      { value, origin: { sheet: 'Nhiệm vụ', cell: `${'FGHIJK'[column]}${6 + index}` } },
    ]),
  ),
});
const rowsOf = (list: readonly Values[]): readonly EntryRow[] =>
  list.map((values, index) => rowOf(`A.${index}`, index, values));
const returned = (agency: string, list: readonly Values[]): ComparedReturn => ({
  agency,
  file: `${agency}.xlsx`,
  rows: rowsOf(list),
});
const reported = (...returns: readonly ComparedReturn[]) =>
  [...sameEntries(returns, code => `Cơ quan ${code}`)].map(([agency, issues]) => [
    agency,
    ...issues.map(issue => `${paramsOf(issue)['other']}: ${paramsOf(issue)['ids']}`),
  ]);

const done = (day: number, paper: number): Values => ({
  status: 'Hoàn thành',
  completion: 100,
  dateDone: `2018-05-${String(day).padStart(2, '0')}`,
  result: 'Đã ban hành kế hoạch',
  evidenceNumber: `${paper}/BC`,
});
const THEIRS = [done(1, 21), done(2, 22), done(3, 23), done(4, 24)];
const OTHERS = [done(11, 31), done(12, 32), done(13, 33), done(14, 34)];

test('a whole sheet of another agency: both are told, each naming the other', () => {
  expect(reported(returned('A', THEIRS), returned('B', THEIRS), returned('C', OTHERS))).toEqual([
    ['A', 'Cơ quan B: A.0, A.1, A.2, A.3'],
    ['B', 'Cơ quan A: A.0, A.1, A.2, A.3'],
  ]);
});

test('five rows are spelled out, of more the first five', () => {
  const [five, six] = [5, 6].map(count => Array.from({ length: count }, (_, at) => done(1 + at, 21 + at)));
  expect(reported(returned('A', five ?? []), returned('B', five ?? []))[0]).toEqual([
    'A',
    'Cơ quan B: A.0, A.1, A.2, A.3, A.4',
  ]);
  expect(reported(returned('A', six ?? []), returned('B', six ?? []))[0]).toEqual([
    'A',
    'Cơ quan B: A.0, A.1, A.2, A.3, A.4, …',
  ]);
});

test('some rows pasted among the own', () => {
  const pasted = [...THEIRS.slice(0, 3), done(9, 99)];
  const edited = pasted.map((row, index) => (index === 0 ? { ...row, result: 'Sửa lại' } : row));
  const long = [...THEIRS, done(5, 25)];
  expect(reported(returned('A', long), returned('B', [...THEIRS.slice(0, 4), done(9, 99)])).length).toBe(2);
  // Two rows are too few, whatever they say.
  expect(reported(returned('A', long), returned('B', [edited[0] ?? {}, ...THEIRS.slice(1, 3)]))).toEqual([]);
});

test('one form that went round among three: all of them are told', () => {
  const codes = reported(returned('A', THEIRS), returned('B', THEIRS), returned('C', THEIRS)).map(
    ([code]) => code,
  );
  expect(codes).toEqual(['A', 'B', 'C']);
});

test.each<[string, readonly Values[]]>([
  ['blank rows', Array.from({ length: 30 }, () => ({ status: null, result: null }))],
  [
    'nothing that applies, with one sentence for all of them',
    Array.from({ length: 30 }, () => ({
      status: 'Không áp dụng',
      explanation: 'Không thuộc nhiệm vụ của đơn vị',
    })),
  ],
  ['full points everywhere', Array.from({ length: 30 }, (_, index) => ({ selfScore: 1 + (index % 4) }))],
  [
    'one paper of the province behind every task',
    Array.from({ length: 30 }, () => ({
      status: 'Hoàn thành',
      completion: 100,
      dateDone: '2018-02-01',
      evidenceNumber: '473/QĐ-UBND',
    })),
  ],
  ['zero of zero', Array.from({ length: 30 }, () => ({ numerator: 0, denominator: 0 }))],
])('%s: nobody copied', (_, list) => {
  expect(reported(returned('A', list), returned('B', list))).toEqual([]);
});

describe('what tells', () => {
  /** Three rows with three values each, nine in all. */
  const three = (valueAt: (index: number) => EntryValue): readonly Values[] =>
    [0, 1, 2].map(row => ({
      a: valueAt(3 * row),
      b: valueAt(3 * row + 1),
      c: valueAt(3 * row + 2),
    }));
  const isReported = (list: readonly Values[]): boolean =>
    reported(returned('A', list), returned('B', list)).length === 2;

  test.each<[string, (index: number) => EntryValue, boolean]>([
    ['figures of one digit', index => 1 + index, false],
    ['figures from ten on', index => 10 + index, true],
    ['figures with decimals', index => 0.5 + index, true],
    ['sentences of twenty letters', index => `${'abcdefghi'[index]}${'x'.repeat(19)}`, true],
    ['words of nineteen letters', index => `${'abcdefghi'[index]}${'x'.repeat(18)}`, false],
    ['numbers of papers', index => `${index}/BC`, true],
  ])('%s', (_, valueAt, expected) => {
    expect(isReported(three(valueAt))).toBe(expected);
  });

  test('three rows with eight different values do, two rows or seven values do not', () => {
    expect(isReported(three(index => 10 + Math.min(index, 7)))).toBe(true);
    expect(isReported(three(index => 10 + Math.min(index, 6)))).toBe(false);
    const withBlanks = three(index => 10 + Math.min(index, 6)).map(row => ({ ...row, d: null }));
    expect(isReported(withBlanks)).toBe(false);
    const blank = { status: 'Hoàn thành' };
    const two = [0, 1].map(row =>
      Object.fromEntries([...'abcde'].map((key, at) => [key, 10 + 5 * row + at])),
    );
    expect(isReported([...two, blank, blank])).toBe(false);
  });

  test('neither blanks nor the order of columns make rows differ', () => {
    const list = three(index => 10 + index);
    const turned = list.map(({ a, b, c }) => ({ c: c ?? null, note: null, b: b ?? null, a: a ?? null }));
    expect(reported(returned('A', list), returned('B', turned)).length).toBe(2);
  });

  test('each is told once, about the one that it has most in common with', () => {
    const long = [...THEIRS, done(5, 25)];
    expect(reported(returned('A', THEIRS), returned('B', long), returned('C', long))).toEqual([
      ['B', 'Cơ quan C: A.0, A.1, A.2, A.3, A.4'],
      ['C', 'Cơ quan B: A.0, A.1, A.2, A.3, A.4'],
      ['A', 'Cơ quan B: A.0, A.1, A.2, A.3'],
    ]);
  });
});

test('the sentence names both agencies, the rows and the file', () => {
  const issue = sameEntries([returned('A', THEIRS), returned('B', THEIRS)], code => `Cơ quan ${code}`).get(
    'B',
  );
  expect(issue).toMatchObject([{ severity: 'warning', place: { sheet: 'Nhiệm vụ', cell: 'H6' } }]);
  const first = issue?.[0];
  if (!first) throw new Error('no issue');
  const { message, advice } = issueText(first);
  expect(`${message} ${advice}`).toMatch(
    /4 dòng.*A\.0, A\.1, A\.2, A\.3.*Cơ quan A \(tệp A\.xlsx\).*Cơ quan B/,
  );
  expect(`${message} ${advice}`).not.toMatch(/[{}]/);
});

describe('whatever agencies enter', () => {
  const entered = fc.record({
    status: fc.constantFrom('Hoàn thành', 'Đang thực hiện'),
    dateDone: fc.integer({ min: 1, max: 28 }).map(day => `2018-05-${String(day).padStart(2, '0')}`),
    evidenceNumber: fc.integer({ min: 10, max: 99_999 }).map(number => `${number}/BC-UBND`),
    numerator: fc.integer({ min: 10, max: 9_999 }),
  });
  const sheet = fc.array(entered, { minLength: 8, maxLength: 20 });

  test('a stretch of five rows taken from another is told for both, and for nobody else', () => {
    fc.assert(
      fc.property(sheet, sheet, sheet, fc.nat({ max: 3 }), (own, theirs, third, from) => {
        const pasted = own.map((row, index) =>
          index >= from && index < from + 5 ? (theirs[index] ?? row) : row,
        );
        const values = theirs.slice(from, from + 5).flatMap(row => Object.values(row).slice(1));
        fc.pre(new Set(values).size >= 8);
        const codes = reported(returned('A', pasted), returned('B', theirs), returned('C', third)).map(
          ([code]) => code,
        );
        expect(codes).toEqual(['B', 'A'].sort());
      }),
    );
  });

  test('entries of their own are no alarm', () => {
    fc.assert(
      fc.property(sheet, sheet, (left, right) => {
        expect(reported(returned('A', left), returned('B', right))).toEqual([]);
      }),
    );
  });
});
