// What a fault of a row says besides its rule: where it stands, the value as the agency sees it, which row, how much.
import { checkRows } from '../../../src/core/rules';
import type { EntryRow, EntryValue, SectionKey } from '../../../src/core/entries';
import type { RowCheckContext } from '../../../src/core/rules';

const CONTEXT: RowCheckContext = {
  today: '2018-12-10',
  constantsOf: section =>
    section === 'targets'
      ? { unit: '%', comparison: '≥', threshold: 30 }
      : { firstDay: 43_009, lastDay: 43_465 },
  switchedOff: [],
};

function rowWith(section: SectionKey, values: Readonly<Record<string, EntryValue>>): EntryRow {
  const fields = Object.entries(values).map(
    ([key, value], index) => [key, { value, origin: { sheet: 'Biểu', cell: `B${index + 1}` } }] as const,
  );
  return { section, rowId: 'A.I.1', fields: Object.fromEntries(fields) };
}

const DONE = { status: 'Hoàn thành', result: 'Đã làm', evidenceNumber: '1/BC', dateDone: '2018-06-15' };

test('a date is told as day/month/year, at its cell', () => {
  expect(checkRows([rowWith('tasks', { ...DONE, dateDone: '2031-05-04' })], CONTEXT)).toEqual([
    {
      rule: 'tasks.dateDone-in-future',
      severity: 'error',
      place: { sheet: 'Biểu', cell: 'B4', column: 'dateDone' },
      value: '04/05/2031',
      params: { row: 'A.I.1', section: 'tasks' },
    },
    {
      rule: 'tasks.dateDone-outside-period',
      severity: 'warning',
      place: { sheet: 'Biểu', cell: 'B4', column: 'dateDone' },
      value: '04/05/2031',
      params: { row: 'A.I.1', section: 'tasks' },
    },
  ]);
});

test('a number is told with a decimal comma, a text as it stands', () => {
  const reported = (values: Readonly<Record<string, EntryValue>>) =>
    checkRows([rowWith('tasks', { ...DONE, ...values })], CONTEXT).map(({ rule, value }) => [rule, value]);
  expect(reported({ completion: 95.53 })).toEqual([['tasks.done-below-100', '95,53']]);
  expect(reported({ completion: 'gần xong' })).toEqual([['tasks.completion-not-a-number', 'gần xong']]);
  expect(reported({ status: '2018-06-15x' })[0]).toEqual(['tasks.status-unknown', '2018-06-15x']);
  expect(reported({ status: 'x2018-06-15' })[0]).toEqual(['tasks.status-unknown', 'x2018-06-15']);
});

test('a missed target says by how much; a cell that is not there has its column', () => {
  expect(checkRows([rowWith('targets', { numerator: 1, denominator: 10 })], CONTEXT)).toEqual([
    {
      rule: 'targets.rate-below-threshold',
      severity: 'warning',
      place: { column: 'explanation' },
      params: { row: 'A.I.1', section: 'targets', amount: 20 },
    },
  ]);
});

test('an empty row has one fault; a row unknown to the form has none; a rule that is off tells nothing', () => {
  const empty = rowWith('tasks', { status: null });
  expect(checkRows([empty], CONTEXT).map(({ rule, value }) => [rule, value])).toEqual([
    ['tasks.row-empty', undefined],
  ]);
  expect(checkRows([empty], { ...CONTEXT, constantsOf: () => null })).toEqual([]);
  const off = { rule: 'tasks.row-empty', offSince: '2018-01-01', reason: 'Thử' };
  expect(checkRows([empty], { ...CONTEXT, switchedOff: [off] }).map(({ rule }) => rule)).toEqual([
    'tasks.status-missing',
    'tasks.status-unknown',
  ]);
});
