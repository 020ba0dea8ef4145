// The year before in a target's row: a share written for a percentage, or a count that is none, is reported at its cell.
import { PERCENT_SIGN, checkRows } from '../../../src/core/rules';
import type { EntryValue } from '../../../src/core/entries';

const CELL = { sheet: 'Chỉ tiêu', cell: 'K6' };

function reportedBy(
  unit: string,
  previous: EntryValue,
  explanation: string | null = null,
): readonly string[] {
  const fields = {
    numerator: { value: 9, origin: { ...CELL, cell: 'H6' } },
    denominator: { value: 10, origin: { ...CELL, cell: 'I6' } },
    previous: { value: previous, origin: CELL },
    explanation: { value: explanation, origin: { ...CELL, cell: 'L6' } },
  };
  const issues = checkRows([{ section: 'targets', rowId: 'II.1', fields }], {
    today: '2018-12-10',
    constantsOf: () => ({ unit, comparison: '> năm trước', threshold: null }),
    switchedOff: [],
  });
  return issues.filter(({ place }) => place.cell === CELL.cell).map(({ rule }) => rule);
}

// 90% is an increase over "0,855", whatever the year before was: the comparison alone would say "Đạt".
test.each([0.855, 0.01, 1])(
  'a rate of %p in the year before may be a share: asked about until it is explained',
  value => {
    expect(reportedBy(PERCENT_SIGN, value)).toEqual(['targets.previous-fraction-or-percent']);
    expect(reportedBy(PERCENT_SIGN, value, 'Năm trước chỉ đạt dưới 1%')).toEqual([]);
  },
);

test.each([0, 1.5, 85.5, 100, null])('a rate of %p in the year before is a rate', value => {
  expect(reportedBy(PERCENT_SIGN, value)).toEqual(value === null ? ['targets.previous-missing'] : []);
});

test('a count of the year before is a whole number', () => {
  expect(reportedBy('Số lượng', 7)).toEqual([]);
  expect(reportedBy('Số lượng', 1)).toEqual([]);
  expect(reportedBy('Số lượng', 0.07)).toEqual(['targets.previous-out-of-range']);
});
