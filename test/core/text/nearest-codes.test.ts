import { BUILT_IN_TARGETS } from '../../../src/core/targets';
import { codeKey, nearestCodes } from '../../../src/core/text';

const CODES = BUILT_IN_TARGETS.map(({ code }) => code);

test.each([
  ['VII4', 'VII.4'],
  ['7.4', 'VII.4'],
  ['vii,5', 'VII.5'],
  ['VIII.66', 'VIII.6'],
])('%s is nearest to %s', (typed, code) => expect(nearestCodes(typed, CODES)[0]).toBe(code));

test('never more than three, none for a text unlike any code', () => {
  expect(nearestCodes('I.1', CODES).length).toBeLessThanOrEqual(3);
  expect(nearestCodes('tỷ lệ hồ sơ trực tuyến', CODES)).toEqual([]);
  expect(nearestCodes('', CODES)).toEqual([]);
});

test('a code is known again without regard to case, blanks and full width', () => {
  expect(codeKey(' vii .４ ')).toBe('VII.4');
});

test.each<[string, string[], string[]]>([
  ['10.1', ['101a', 'X.1'], ['X.1']],
  ['7', ['8', 'VII'], ['VII', '8']],
  ['B', ['AAAB'], []],
  ['ABCDEF', ['ABCXYZ'], []],
  ['ABCDEF', ['ABCDXY'], ['ABCDXY']],
  ['AB', ['CD'], []],
  ['AB', ['ABCD'], ['ABCD']],
  ['A'.repeat(20), ['A'.repeat(20)], ['A'.repeat(20)]],
  ['A'.repeat(21), ['A'.repeat(21)], []],
])('%s, of %j, is near %j: two changes at most, and one letter in common', (typed, codes, near) => {
  expect(nearestCodes(typed, codes)).toEqual(near);
});
