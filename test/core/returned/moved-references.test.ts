// What the form's own formulas say of cells that were pushed up or down: a formula follows the cells that it speaks of.
import { movedReferences } from '../../../src/core/returned/moved-references';
import { fixed, listed, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

const RATE = fixed('Kết quả');
const CHECK = fixed('Kiểm tra');
const withFormula = (formula: string) => ({ value: 1, formula });

/** Targets `1`, `2`, … from row 6 on; each with the formulas that are given for its rate and its check. */
const rowsOf = (...formulas: readonly (readonly [rate: string, check?: string])[]): readonly SmallRow[] =>
  formulas.map(([rate, check], index) => ({
    id: String(index + 1),
    numerator: 1,
    [RATE]: withFormula(rate),
    ...(check === undefined ? {} : { [CHECK]: withFormula(check) }),
  }));

function doubtedIn(rows: readonly SmallRow[], ids?: readonly string[]) {
  const { section, rows: known, ids: own } = smallSection('targets', rows);
  const inSheet = [...known].sort((left, right) => left.row - right.row);
  return listed(movedReferences(section, inSheet, ids ?? own));
}

/** Columns J numerator, K denominator; of `previous` (L) and `explanation` (M) no formula speaks, unless said. */
const UNSPOKEN = ['explanation', 'previous'];
const NUMERATOR = ['explanation', 'numerator', 'previous'];
const BOTH = ['denominator', ...NUMERATOR];

test('where every formula speaks of its own row, nothing is in doubt', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['$J7/$K7'], ['$J8/$K8']))).toEqual({});
});

test('cells inserted in a column: its entries stand a row below those that the formulas look for', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['$J8/$K7'], ['$J9/$K8']))).toEqual({ 2: NUMERATOR, 3: NUMERATOR });
});

test('the row where the formulas look is in doubt too', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['$J6/$K7'], ['$J8/$K8']))).toEqual({ 1: NUMERATOR, 2: NUMERATOR });
});

test('cells inserted in the first row: no formula speaks of its own row any more', () => {
  expect(doubtedIn(rowsOf(['$J7/$K7'], ['$J8/$K8']))).toEqual({ 1: BOTH, 2: BOTH });
});

test('cells inserted in two columns', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['$J8/$K8'], ['$J9/$K9']))).toEqual({ 2: BOTH, 3: BOTH });
});

test('a deleted cell: its own row has lost it, and those below are one row up', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['#REF!/$K7'], ['$J7/$K8'], ['$J8/$K9']))).toMatchObject({
    2: NUMERATOR,
    3: NUMERATOR,
  });
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['#REF!/$K7'], ['$J8/$K8']))).toEqual({ 2: NUMERATOR });
});

test('a formula that leaves out a column has lost nothing', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['$K7'], ['$J8/$K8']))).toEqual({});
});

test('a column of which half of the rows speak or fewer is none that a row must speak of', () => {
  expect(doubtedIn(rowsOf(['$J6+$L6'], ['$J7+$L7'], ['$J8+#REF!'], ['$J9']))).toEqual({});
  expect(doubtedIn(rowsOf(['$J6+$L6'], ['$J7+$L7'], ['$J8+#REF!']))).toEqual({
    3: ['denominator', 'explanation', 'previous'],
  });
});

test('the formulas of a row are read together: one that looks in the own row is enough', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6', '$J6&$J5'], ['$J7/$K7', '$J7&$J6']))).toEqual({});
  expect(doubtedIn(rowsOf(['$K6', '$J6'], ['$K7', '$J8']))).toEqual({ 2: NUMERATOR });
});

test('a text that stands twice is that of a shared formula and says nothing', () => {
  expect(doubtedIn(rowsOf(['$J6/$K6'], ['$J6/$K6'], ['$J6/$K6']))).toEqual({});
});

test('formulas that an agency typed into entry cells are none of the form', () => {
  const typed = rowsOf(['$J6/$K6'], ['$J7/$K7']).map((row, index) => ({
    ...row,
    denominator: withFormula(`$J${20 + index}`),
  }));
  expect(doubtedIn(typed)).toEqual({});
});

test('formulas that an agency typed say nothing of columns that the form’s own do not speak of', () => {
  const typed = rowsOf(['$J6'], ['$J7']).map((row, index) => ({
    ...row,
    previous: withFormula(`$K${20 + index}`),
  }));
  expect(doubtedIn(typed)).toEqual({});
});

test('rows without formulas say nothing', () => {
  expect(
    doubtedIn([
      { id: '1', numerator: 1 },
      { id: '2', numerator: 1 },
    ]),
  ).toEqual({});
});

describe('rows that were sorted', () => {
  const reversed = (...rows: readonly SmallRow[]): readonly SmallRow[] => [...rows].reverse();

  test('by a program that leaves the formulas as they were: each speaks of the row in which it was issued', () => {
    expect(doubtedIn(reversed(...rowsOf(['$J6/$K6'], ['$J7/$K7'])), ['1', '2'])).toEqual({});
  });

  test('by a program that moves the formulas along', () => {
    expect(doubtedIn(reversed(...rowsOf(['$J7/$K7'], ['$J6/$K6'])), ['1', '2'])).toEqual({});
  });

  test('and pushed since: one row that speaks of itself shows that formulas follow', () => {
    const [first, second, third] = rowsOf(['$J8/$K8'], ['$J7/$K7'], ['$J7/$K6']);
    if (!first || !second || !third) throw new Error('three rows');
    expect(doubtedIn([third, second, first], ['1', '2', '3'])).toEqual({ 2: NUMERATOR, 3: NUMERATOR });
  });

  test('of which one took its formulas along and another did not', () => {
    const [first, second, third] = rowsOf(['$J6/$K6'], ['$J7/$K7'], ['$J6+$K6']);
    if (!first || !second || !third) throw new Error('three rows');
    expect(doubtedIn([third, second, first], ['1', '2', '3'])).toEqual({ 1: BOTH, 3: BOTH });
  });

  test('and pushed since in one column: the other one shows that formulas follow', () => {
    const [first, second] = rowsOf(['$J8/$K7'], ['$J7/$K6']);
    if (!first || !second) throw new Error('two rows');
    expect(doubtedIn([second, first], ['1', '2'])).toEqual({ 1: NUMERATOR, 2: NUMERATOR });
  });

  test('a row that moved without any formula left does not make the others believed', () => {
    const [first, second] = rowsOf(['$J6/$K6'], ['$J8/$K7']);
    if (!first || !second) throw new Error('two rows');
    const moved = { id: '9', numerator: 1 };
    expect(doubtedIn([first, second, moved], ['1', '2', '3', '9'])).toEqual({ 2: NUMERATOR, 9: NUMERATOR });
  });
});

test('columns that no formula speaks of are as doubtful as those beside them; a column that is gone is not', () => {
  const rows = rowsOf(['$J6'], ['$J8']);
  expect(doubtedIn(rows)).toEqual({ 2: [...UNSPOKEN, 'denominator', 'numerator'].sort() });
  const { section, rows: known, ids } = smallSection('targets', rows, { change: withoutColumn('previous') });
  expect(listed(movedReferences(section, known, ids))).toEqual({
    2: ['denominator', 'explanation', 'numerator'],
  });
});
