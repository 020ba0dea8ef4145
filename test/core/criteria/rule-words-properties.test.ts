// Whatever steps a paper words, they are read as they stand, and nothing is called clear that leaves a number without
// a place, a value without a step or a value with two.

import fc from 'fast-check';
import { suggestRule } from '../../../src/core/criteria';

const MOST = 10;
const context = { maxPoints: MOST, isBonus: false, isDeduction: false };
const comma = (value: number): string => String(value).replace('.', ',');

/** Bounds from low to high, and points that rise to the maximum. */
const bounds = (least: number, most: number) =>
  fc
    .uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 4 })
    .map(values => [...values].sort((a, b) => a - b));
const pointsFor = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) =>
    at === count - 1 ? MOST : Math.round((MOST * at * 4) / count) / 4,
  );

interface Wording {
  readonly unit: string;
  readonly noun: string;
  readonly between: (low: string, high: string) => string;
  readonly above: (low: string) => string;
  readonly below: (high: string) => string;
  readonly separator: string;
}
const wording: fc.Arbitrary<Wording> = fc.record({
  unit: fc.constantFrom('%', ''),
  noun: fc.constantFrom(' số hồ sơ', ' mô hình'),
  between: fc.constantFrom(
    (low: string, high: string) => `từ ${low} đến dưới ${high}`,
    (low: string, high: string) => `Từ ${low} - dưới ${high}`,
    (low: string, high: string) => `≥ ${low} và < ${high}`,
    (low: string, high: string) => `${low} ≤ tỷ lệ < ${high}`,
    (low: string, high: string) => `lớn hơn hoặc bằng ${low} và nhỏ hơn ${high}`,
  ),
  above: fc.constantFrom(
    (low: string) => `từ ${low} trở lên`,
    (low: string) => `≥ ${low}`,
    (low: string) => `>= ${low}`,
    (low: string) => `Đạt từ ${low} trở lên`,
    (low: string) => `không thấp hơn ${low}`,
  ),
  below: fc.constantFrom(
    (high: string) => `dưới ${high}`,
    (high: string) => `< ${high}`,
    (high: string) => `nhỏ hơn ${high}`,
  ),
  separator: fc.constantFrom('; ', '\n', '.\n- '),
});

function clausesOf(
  values: readonly number[],
  { unit, noun, between, above, below }: Wording,
): readonly string[] {
  const shown = values.map(value => `${value}${unit}`);
  const points = pointsFor(values.length + 1).map(comma);
  const rest = unit === '%' ? '' : noun;
  return shown
    .map((low, at) => {
      const high = shown[at + 1];
      return `${high === undefined ? above(low) : between(low, high)}${rest}: ${points[at + 1]}`;
    })
    .reverse()
    .concat(`${below(shown[0] ?? '')}${rest}: ${points[0]}`);
}

const expectedSteps = (values: readonly number[]) => {
  const points = pointsFor(values.length + 1);
  return [null, ...values]
    .map((from, at) => ({ from, to: values[at] ?? null, award: { kind: 'points', points: points[at] } }))
    .reverse();
};

test('steps without gaps are clear and read as they are worded, of rates and of counts, in any order', () => {
  fc.assert(
    fc.property(bounds(1, 99), wording, fc.boolean(), (values, how, turned) => {
      const clauses = clausesOf(values, how);
      const words = (turned ? [...clauses].reverse() : clauses).join(how.separator);
      expect([words, suggestRule(words, context)]).toEqual([
        words,
        { rule: { kind: 'stepped', steps: expectedSteps(values) }, confidence: 'clear' },
      ]);
    }),
    { numRuns: 400 },
  );
});

test('steps that overlap or leave a gap are never clear', () => {
  const moved = fc.tuple(
    bounds(10, 90),
    wording,
    fc.integer({ min: -5, max: 5 }).filter(by => by !== 0),
  );
  fc.assert(
    fc.property(moved, ([values, how, by]) => {
      const clauses = [...clausesOf(values, how)];
      const lowest = clauses.pop() ?? '';
      const other = (values[0] ?? 0) + by;
      const words = [...clauses, lowest.replace(String(values[0]), String(other))].join(how.separator);
      expect([words, suggestRule(words, context).confidence]).not.toEqual([words, 'clear']);
    }),
    { numRuns: 400 },
  );
});

test('a number that has no place in the rule is never clear', () => {
  const stray = fc.constantFrom(
    ' của 3 đơn vị',
    ' (theo Quyết định 473)',
    ' trong 2 năm',
    ' 7',
    ', trừ 0,5 nếu trễ 5 ngày',
  );
  const rules = fc.constantFrom(
    'Có: 10; không{}: 0',
    'Có ban hành{}: 10; không ban hành: 0',
    'Có vi phạm{}: 0; không có vi phạm: 10',
    'Kịp thời{}: 10; chậm: 5; không: 0',
    'Từ 80% trở lên{}: 10; dưới 80%: 0',
    'Từ 80% trở lên: 10; dưới 80%{}: 0',
    'Từ 40% trở lên: 10; dưới 40%: (tỷ lệ{} × 10)/40%',
    'Mỗi sáng kiến{} được 2 điểm',
    'Từ 02 sáng kiến trở lên: 10; 01 sáng kiến{}: 5; không có: 0',
  );
  fc.assert(
    fc.property(rules, stray, (rule, extra) => {
      const words = rule.replace('{}', extra);
      expect([words, suggestRule(words, context).confidence]).not.toEqual([words, 'clear']);
      expect([rule, suggestRule(rule.replace('{}', ''), context).confidence]).toEqual([rule, 'clear']);
    }),
    { numRuns: 200 },
  );
});

test('levels are clear where words alone tell them apart and one gives the maximum; their names stay as they stood', () => {
  const names = fc.shuffledSubarray(
    [
      'Kịp thời, đầy đủ',
      'kịp thời nhưng chưa đầy đủ',
      'Đúng quy định',
      'Chậm',
      'Chưa thực hiện',
      'Xuất sắc',
      'Khá',
    ],
    { minLength: 3 },
  );
  fc.assert(
    fc.property(names, fc.constantFrom('; ', '\n', '\n- '), (given, separator) => {
      const points = pointsFor(given.length).slice().reverse();
      const words = given.map((name, at) => `${name}: ${comma(points[at] ?? 0)} điểm`).join(separator);
      expect([words, suggestRule(words, context)]).toEqual([
        words,
        {
          rule: {
            kind: 'levels',
            levels: given.map((name, at) => ({ name, award: { kind: 'points', points: points[at] } })),
          },
          confidence: 'clear',
        },
      ]);
    }),
  );
});
