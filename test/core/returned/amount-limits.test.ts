// The office's limits of amounts: what can be used of what stands in the workbook, and what is reported as a fault.
import { AMOUNT_LIMIT_ROWS, amountLimitsFrom } from '../../../src/core/returned/amount-limits';
import type { AmountLimitKey } from '../../../src/core/returned/amount-limits';

type Given = Readonly<Record<string, string | number | null>>;

/** 5 million and 100 billion đồng, both in millions, as src/data/reading-limits.json states them with reasons. */
const DEFAULTS = { fundsFloor: 5, fundsCeiling: 100_000 };
const BOTH: readonly AmountLimitKey[] = ['fundsFloor', 'fundsCeiling'];

test.each<[string, Given, object, readonly AmountLimitKey[]]>([
  ['a workbook without these rows', {}, DEFAULTS, []],
  [
    'both as the office wants them',
    { fundsFloor: 2, fundsCeiling: 900 },
    { fundsFloor: 2, fundsCeiling: 900 },
    [],
  ],
  ['only one of them', { fundsCeiling: 900 }, { fundsFloor: 5, fundsCeiling: 900 }, []],
  ['a floor of 0, which doubts none', { fundsFloor: 0 }, { fundsFloor: 0, fundsCeiling: 100_000 }, []],
  ['less than nothing', { fundsFloor: -0.5 }, DEFAULTS, ['fundsFloor']],
  [
    'the largest whole number that a cell keeps',
    { fundsCeiling: 9_007_199_254_740_991 },
    { fundsFloor: 5, fundsCeiling: 9_007_199_254_740_991 },
    [],
  ],
  ['more than a cell keeps', { fundsCeiling: 9_007_199_254_740_992 }, DEFAULTS, ['fundsCeiling']],
  ['a text', { fundsFloor: '2', fundsCeiling: 900 }, { fundsFloor: 5, fundsCeiling: 900 }, ['fundsFloor']],
  ['a blank', { fundsCeiling: null }, DEFAULTS, ['fundsCeiling']],
  ['two texts', { fundsFloor: 'a', fundsCeiling: 'b' }, DEFAULTS, BOTH],
  ['a floor at the ceiling', { fundsFloor: 900, fundsCeiling: 900 }, DEFAULTS, BOTH],
  ['a floor above the ceiling that nobody changed', { fundsFloor: 100_001 }, DEFAULTS, ['fundsFloor']],
  [
    'a floor just below the ceiling',
    { fundsFloor: 899, fundsCeiling: 900 },
    { fundsFloor: 899, fundsCeiling: 900 },
    [],
  ],
])('%s', (_, given, limits, faulty) => {
  expect(amountLimitsFrom(new Map(Object.entries(given)))).toEqual({ limits, faulty });
});

test('each default row states its value in millions of đồng with a plain reason', () => {
  expect(AMOUNT_LIMIT_ROWS.map(({ key, value }) => [key, value])).toEqual([
    ['fundsFloor', 5],
    ['fundsCeiling', 100_000],
  ]);
  for (const { source } of AMOUNT_LIMIT_ROWS) expect(source).toMatch(/^Mặc định của tiện ích: /);
});
