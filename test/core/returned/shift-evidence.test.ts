// Which rows would fit together better if the entries of some columns were moved back by one to three rows.
import type { EntryRow, EntryValue, SectionKey } from '../../../src/core/entries';
import { weighShifts } from '../../../src/core/returned/shift-evidence';
import type { ShiftInput } from '../../../src/core/returned/shift-evidence';
import { listed } from './small-section';

type Columns = Readonly<Record<string, readonly EntryValue[]>>;

const rowOf = (
  section: SectionKey,
  rowId: string,
  fields: Readonly<Record<string, EntryValue>>,
): EntryRow => ({
  section,
  rowId,
  fields: Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, { value, origin: { sheet: 'S', cell: 'A1' } }]),
  ),
});

/** Rows `1`, `2`, … from columns of values. */
const rowsOf = (section: SectionKey, columns: Columns): readonly EntryRow[] =>
  (Object.values(columns)[0] ?? []).map((_, index) =>
    rowOf(
      section,
      String(index + 1),
      Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, values[index] ?? null])),
    ),
  );

/** Criteria with these maxima, each scored in full with its paper: moved by a row, a 5 stands where 1 is the most. */
const MAXIMA = [1, 5, 1, 5, 1, 5];
const PAPERS = MAXIMA.map((_, index) => `${index + 1}/BC`);

function weighed(scores: readonly EntryValue[], changes: Partial<ShiftInput> = {}, columns: Columns = {}) {
  return listed(
    weighShifts({
      rows: rowsOf('selfScores', { selfScore: scores, evidence: PAPERS, ...columns }),
      below: [],
      fields: ['selfScore', 'evidence', 'explanation'],
      constantsOf: id => ({ maxPoints: MAXIMA[Number(id) - 1] ?? 0 }),
      pairs: [],
      today: '9999-12-31',
      ...changes,
    }),
  );
}

/** The same field of these rows. */
const doubted = (rows: string, ...fields: readonly string[]) =>
  Object.fromEntries([...rows].map(id => [id, fields]));
const below = (...scores: readonly EntryValue[]): readonly EntryRow[] =>
  scores.map(selfScore => rowOf('selfScores', '', { selfScore }));

test('scores that stand where they belong are not moved', () => {
  expect(weighed([1, 5, 1, 5, 1, 5])).toEqual({});
});

describe('pushed down', () => {
  test('by a row, the last below the table: in doubt from the blank on', () => {
    expect(weighed([1, null, 5, 1, 5, 1], { below: below(5) })).toEqual(doubted('23456', 'selfScore'));
  });

  test('by two rows', () => {
    // 3 and 4 are blank; what belongs to them stands in 5 and 6, and the rest below.
    const maxima = [1, 5, 5, 1, 1, 1];
    const constantsOf = (id: string) => ({ maxPoints: maxima[Number(id) - 1] ?? 0 });
    expect(weighed([1, 5, null, null, 5, 1], { below: below(1, 1), constantsOf })).toEqual(
      doubted('3456', 'selfScore'),
    );
  });

  test('by three rows, and not by four', () => {
    // Each maximum is lower than the one before: only the right number of rows makes every score fit.
    const constantsOf = (id: string) => ({ maxPoints: 10 - Number(id) });
    expect(weighed([null, null, null, 9, 8, 7], { below: below(6, 5, 4), constantsOf })).toEqual(
      doubted('123456', 'selfScore'),
    );
    expect(weighed([null, null, null, null, 9, 8], { below: below(7, 6, 5, 4), constantsOf })).toEqual({});
  });

  test('where the last row’s own entry is lost, its blank gains nothing', () => {
    expect(weighed([1, null, 5, 1, 5, 1])).toEqual(doubted('23456', 'selfScore'));
  });
});

describe('pulled up', () => {
  test('by a row: the last is blank, and from the first on all are in doubt', () => {
    expect(weighed([5, 1, 5, 1, 5, null])).toEqual(doubted('123456', 'selfScore'));
  });

  test('of starts that explain alike the first: too much doubt is mended by a look', () => {
    // The score of row 3 was deleted; 1 and 5 above it would fit a row further down as well.
    expect(weighed([1, 5, 5, 1, 5, null])).toEqual(doubted('123456', 'selfScore'));
  });

  test('not from a row whose score would be wrong further down', () => {
    // Again the score of row 3 was deleted; the 9 of row 1 fits no other row.
    const maxima = [9, 1, 2, 3, 4, 5];
    const constantsOf = (id: string) => ({ maxPoints: maxima[Number(id) - 1] ?? 0 });
    expect(weighed([9, 1, 3, 4, 5, null], { constantsOf })).toEqual(doubted('23456', 'selfScore'));
  });

  test('by two rows', () => {
    const maxima = [5, 5, 1, 1, 5, 5];
    const constantsOf = (id: string) => ({ maxPoints: maxima[Number(id) - 1] ?? 0 });
    expect(weighed([1, 1, 5, 5, null, null], { constantsOf })).toEqual(doubted('123456', 'selfScore'));
  });

  test('as many rows as there are: nothing is left to compare', () => {
    const rows = rowsOf('selfScores', { selfScore: [5, null], evidence: [null, null] });
    expect(weighed([], { rows })).toEqual({});
  });
});

test('one fault that would vanish is a forgotten cell, and is not weighed', () => {
  expect(weighed([1, null, 1, 1, 1, 1])).toEqual({});
  // Of two faults only one would vanish: 3 points of 1 are wrong wherever they stand.
  expect(weighed([3, null, 1, 1, 1, 1])).toEqual({});
  expect(weighed([3, null, 1, 1, 1, 1], { below: below(1) })).toEqual({});
});

test('without two faults in all there is nothing to explain', () => {
  expect(weighed([1, null, 1, 5, 1, 5])).toEqual({});
});

const decreasing: Partial<ShiftInput> = { constantsOf: id => ({ maxPoints: 10 - Number(id) }) };

describe('the gap', () => {
  test('is as long as the entries were pushed, and lies within the table', () => {
    const pushed = (...scores: readonly EntryValue[]) => ({ ...decreasing, below: below(...scores) });
    expect(weighed([9, 8, 7, 6, null, null], pushed(5, 4))).toEqual(doubted('56', 'selfScore'));
    expect(weighed([9, 8, 7, 6, null, null], pushed(null, 5, 4))).toEqual({});
  });

  test('holds nothing: an entry in it shows that no cells were inserted there', () => {
    expect(weighed([9, 8, null, null, 7, 6], { ...decreasing, below: below(5, 4) })).toEqual(
      doubted('3456', 'selfScore'),
    );
    expect(weighed([9, 8, null, 9, 7, 6], { ...decreasing, below: below(5, 4) })).toEqual({});
  });

  test('begins at a blank row, whatever is wrong above it', () => {
    expect(weighed([3, null, 5, 1, 5, 1], { below: below(5) })).toEqual(doubted('23456', 'selfScore'));
  });

  test('at the end is as long as the entries were pulled up', () => {
    const constantsOf = (id: string) => ({ maxPoints: 3 + Number(id) });
    expect(weighed([6, 7, 8, 9, null, null], { constantsOf })).toEqual(doubted('123456', 'selfScore'));
    expect(weighed([6, 7, 8, 9, 1, null], { constantsOf })).toEqual({});
  });
});

describe('columns side by side', () => {
  const SHIFTED = [1, null, 5, 1, 5, 1];

  test('are moved together where that explains more: the score of row 2 without its paper would be a new fault', () => {
    const papers = { evidence: ['1/BC', null, '2/BC', '3/BC', '4/BC', '5/BC'] };
    const pushed = [rowOf('selfScores', '', { selfScore: 5, evidence: '6/BC' })];
    expect(weighed(SHIFTED, { below: pushed }, papers)).toEqual(doubted('23456', 'evidence', 'selfScore'));
    expect(weighed(SHIFTED, { below: pushed, fields: ['selfScore', 'evidence'] }, papers)).toEqual(
      doubted('23456', 'evidence', 'selfScore'),
    );
  });

  test('one that is not blank in the gap was not moved, even where moving it would explain more', () => {
    const columns = {
      evidence: ['1/BC', '2/BC', null, '4/BC', '5/BC', '6/BC'],
      explanation: [null, 'Lý do', null, null, null, null],
    };
    const pushed = [rowOf('selfScores', '', { selfScore: 5, evidence: '7/BC' })];
    expect(weighed(SHIFTED, { below: pushed, fields: ['selfScore', 'evidence'] }, columns)).toEqual(
      doubted('23456', 'selfScore'),
    );
  });

  test('one more column that explains no more is not in doubt', () => {
    const columns = { explanation: ['Lý do', null, 'Lý do', 'Lý do', 'Lý do', 'Lý do'] };
    const pushed = [rowOf('selfScores', '', { selfScore: 5, explanation: 'Lý do' })];
    expect(weighed(SHIFTED, { below: pushed, fields: ['selfScore', 'explanation'] }, columns)).toEqual(
      doubted('23456', 'selfScore'),
    );
  });

  test('a column without any entry moves nothing', () => {
    expect(weighed(SHIFTED, { below: below(5), fields: ['selfScore', 'notApplicable'] })).toEqual(
      doubted('23456', 'selfScore'),
    );
  });
});

describe('a paper’s number and its day', () => {
  const PAIR: ShiftInput['pairs'] = [['evidenceNumber', 'evidenceDate']];
  const tasks = (evidenceNumber: readonly EntryValue[], evidenceDate: readonly EntryValue[]) =>
    rowsOf('tasks', {
      status: evidenceNumber.map(() => 'Đang thực hiện'),
      explanation: evidenceNumber.map(() => 'Chờ ý kiến'),
      evidenceNumber,
      evidenceDate,
    });
  const weighedPair = (
    numbers: readonly EntryValue[],
    days: readonly EntryValue[],
    pairs: ShiftInput['pairs'] = PAIR,
  ) =>
    weighed([], {
      rows: tasks(numbers, days),
      fields: ['status', 'evidenceNumber', 'evidenceDate'],
      pairs,
    });
  const DAY = '2018-05-06';

  test('are filled together or not at all: days that stand a row too low are in doubt', () => {
    expect(weighedPair(['1/BC', null, '3/BC', null], [null, DAY, null, DAY])).toEqual(
      doubted('1234', 'evidenceDate'),
    );
  });

  test('are no evidence where nobody says that they belong together', () => {
    expect(weighedPair(['1/BC', null, '3/BC', null], [null, DAY, null, DAY], [])).toEqual({});
  });

  test('one number without its day is forgotten', () => {
    expect(weighedPair(['1/BC', '2/BC', null, null], [DAY, null, null, null])).toEqual({});
  });
});

test('warnings are no faults: points below the maximum fit a row as well', () => {
  const constantsOf = () => ({ maxPoints: 10 });
  expect(weighed([1, null, 3, 4, 5, 6], { below: below(7), constantsOf })).toEqual({});
});
