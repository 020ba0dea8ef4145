// What the engine of rules makes of values that no rule's own table has: texts where numbers are asked, remainders of
// binary arithmetic, lists that are not there.
import { holds, quantityOf } from '../../../src/core/rules/evaluate';
import { numbersOfList } from '../../../src/core/rules/expression';
import type { Condition, Quantity, RuleRow } from '../../../src/core/rules/expression';
import { verdictOf } from '../../../src/core/rules';

const CONTEXT = { todaySerial: 43_256 };
const number = (value: number): Quantity => ({ op: 'number', value });
const entered: Quantity = { op: 'field', field: 'entered' };
const truth = (condition: Condition, row: RuleRow = {}): boolean => holds(condition, row, CONTEXT);
const compared = (left: number, by: '<' | '>' | '=' | '>=', right: number): boolean =>
  truth({ op: 'compare', left: number(left), by, right: number(right) });

test('arithmetic is that of a spreadsheet; a quotient by zero and a text are no number', () => {
  const result = (op: '+' | '-' | '*' | '/' | 'max', left: number, right: number): number =>
    quantityOf({ op, left: number(left), right: number(right) }, {}, CONTEXT);
  expect([result('+', 2, 3), result('-', 2, 3), result('*', 2, 3), result('/', 3, 2)]).toEqual([
    5, -1, 6, 1.5,
  ]);
  expect(result('max', 2, 3)).toBe(3);
  expect(result('/', 1, 0)).toBeNaN();
  const doubled: Condition = {
    op: 'compare',
    left: { op: '*', left: entered, right: number(2) },
    by: '>=',
    right: number(0),
  };
  expect([truth(doubled, { entered: 5 }), truth(doubled, { entered: '5' }), truth(doubled)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('numbers of the same fifteen digits are one number, a difference in the fifteenth counts', () => {
  expect([compared(99.99999999999999, '>=', 100), compared(99.99999999999999, '<', 100)]).toEqual([
    true,
    false,
  ]);
  expect([compared(0.1 + 0.2, '=', 0.3), compared(0, '=', 0)]).toEqual([true, true]);
  expect([compared(1.00000000000001, '>', 1), compared(1.00000000000001, '=', 1)]).toEqual([true, false]);
  expect([compared(3, '=', 4), compared(-3, '=', 3)]).toEqual([false, false]);
});

test('a text is that text whole, not one that holds it', () => {
  const isMet: Condition = { op: 'isText', field: 'entered', text: 'Đạt' };
  expect([truth(isMet, { entered: 'Đạt' }), truth(isMet, { entered: 'Không Đạt' })]).toEqual([true, false]);
});

test('a number is held against a list only where the row has one', () => {
  const off: Condition = { op: 'offList', field: 'entered', list: 'levels' };
  expect([
    truth(off, { entered: 7, levels: '10|5|0' }),
    truth(off, { entered: 5, levels: '10|5|0' }),
  ]).toEqual([true, false]);
  expect([truth(off, { entered: 7 }), truth(off, { entered: 7, levels: '' })]).toEqual([false, false]);
  expect(truth(off, { entered: 'bảy', levels: '10|5|0' })).toBe(false);
  expect([numbersOfList('10|5|0'), numbersOfList('')]).toEqual([[10, 5, 0], []]);
});

test('rules without an outcome for every row are a programmer’s mistake, and say whose', () => {
  expect(() => verdictOf('tasks', {}, '2018-06-05', { section: 'tasks', rules: [], outcomes: [] })).toThrow(
    'section tasks has no outcome for every row',
  );
});
