import type { ScoringRule } from '../../../src/core/criteria';
import type { TargetFigures } from '../../../src/core/scoring';
import type { Target } from '../../../src/core/targets';
import { valueFromTarget } from '../../../src/core/scoring';

const target: Target = {
  code: 'VIII.1',
  assignment: null,
  area: 'VIII',
  name: 'Tỷ lệ hồ sơ đúng hạn',
  unit: '%',
  unitName: '%',
  comparison: '>=',
  thresholds: { 2018: 95, 2019: null },
  levels: ['district'],
  numerator: '',
  denominator: '',
  clause: '',
  quote: '',
};
const none: TargetFigures = { numerator: null, denominator: null, value: null, previous: null };
const part: ScoringRule = { kind: 'proportional', fullAt: 95 };
const yesNo: ScoringRule = { kind: 'yesNo' };
const noYes: ScoringRule = { kind: 'noYes' };

describe('the value of a criterion from its target', () => {
  test.each<[string, ScoringRule, Partial<TargetFigures>, Partial<Target>, number, object]>([
    [
      'a rate comes as its parts',
      part,
      { numerator: 9, denominator: 10 },
      {},
      2018,
      { kind: 'fraction', numerator: 9, denominator: 10 },
    ],
    ['without parts the rate itself counts', part, { value: 90 }, {}, 2018, { kind: 'amount', amount: 90 }],
    [
      'a count is taken from its number',
      part,
      { numerator: 50 },
      { unit: 'count' },
      2018,
      { kind: 'amount', amount: 50 },
    ],
    ['nothing entered is missing', part, {}, {}, 2018, { kind: 'missing' }],
    ['half a rate is none', part, { numerator: 9 }, {}, 2018, { kind: 'missing' }],
    ['a rate without its numerator is none', part, { denominator: 10 }, {}, 2018, { kind: 'missing' }],
    [
      'a count has no parts',
      part,
      { numerator: 5, denominator: 10 },
      { unit: 'count' },
      2018,
      { kind: 'amount', amount: 5 },
    ],
    [
      'growth needs no threshold',
      part,
      { value: 90 },
      { comparison: '>previous' },
      2019,
      { kind: 'amount', amount: 90 },
    ],
    ['yes/no: nothing entered is missing', yesNo, {}, {}, 2018, { kind: 'missing' }],
    [
      'yes/no: five of nothing is no answer',
      yesNo,
      { numerator: 5, denominator: 0 },
      {},
      2018,
      { kind: 'missing' },
    ],
    ['reversed: a met target is no', noYes, { value: 95 }, {}, 2018, { kind: 'answer', yes: false }],
    ['reversed: a missed target is yes', noYes, { value: 94 }, {}, 2018, { kind: 'answer', yes: true }],
    ['reversed: nothing entered is missing', noYes, {}, {}, 2018, { kind: 'missing' }],
    ['a year without threshold does not apply', part, { value: 90 }, {}, 2019, { kind: 'notApplicable' }],
    [
      'yes/no: 19 of 20 meets 95 %',
      yesNo,
      { numerator: 19, denominator: 20 },
      {},
      2018,
      { kind: 'answer', yes: true },
    ],
    ['yes/no: 94.99 does not meet 95 %', yesNo, { value: 94.99 }, {}, 2018, { kind: 'answer', yes: false }],
    [
      'yes/no: nothing arose, nothing applies',
      yesNo,
      { numerator: 0, denominator: 0 },
      {},
      2018,
      { kind: 'notApplicable' },
    ],
    [
      'more than the year before: 5 after 4',
      yesNo,
      { value: 5, previous: 4 },
      { comparison: '>previous' },
      2018,
      { kind: 'answer', yes: true },
    ],
    [
      'more than an unknown year before is missing',
      yesNo,
      { value: 5 },
      { comparison: '>previous' },
      2018,
      { kind: 'missing' },
    ],
  ])('%s', (_, rule, figures, change, year, expected) => {
    expect(valueFromTarget(rule, { ...target, ...change }, { ...none, ...figures }, year)).toEqual(expected);
  });
});
