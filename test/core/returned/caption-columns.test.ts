// Where the columns that are not entered stand, and whether a cell still says what was issued there.
import type { RawCell } from '../../../src/core/grid';
import { columnUnder, isBlank, saysTheSame } from '../../../src/core/returned/caption-columns';
import { TCVN3, rawSheet } from '../../support/raw-workbook';
import type { Value } from '../../support/raw-workbook';
import { fixed, smallSection, withoutColumn } from './small-section';

const { raw, section } = smallSection('tasks', [{ id: 'A.I.1' }]);
const cellOf = (value: Value): RawCell | undefined => rawSheet('', [[value]]).rows.get(1)?.[0];
const says = (found: Value, issued: string | number | null): boolean =>
  saysTheSame(raw, cellOf(found), issued);

/** Folded `banhanhkehoachduytri`: twenty letters, the shortest beginning that counts. */
const BEGINNING = 'Ban hành kế hoạch duy trì';

test.each<[Value, string | number | null]>([
  ['Ban hành kế hoạch', 'Ban hành kế hoạch'],
  ['  BAN HÀNH,\nKẾ HOẠCH. ', 'Ban hành kế hoạch'],
  ['ban hanh ke hoach', 'Ban hành kế hoạch'],
  [{ value: 'Ban hµnh', format: TCVN3 }, 'Ban hành'],
  [BEGINNING, `${BEGINNING}, nâng cao Chỉ số`],
  ['≥', '≥'],
  [' ≥\u00a0', '≥'],
  [95, 95],
  ['95', 95],
  [1.234, 1.234],
  ['95,5', 95.5],
  [' ', null],
  ['', ''],
  [null, null],
  [undefined, ''],
])('%j says the same as %j', (found, issued) => {
  expect(says(found, issued)).toBe(true);
});

test.each<[Value, string | number | null]>([
  ['Rà soát văn bản', 'Ban hành kế hoạch'],
  ['Ban hành kế hoạch duy tr', `${BEGINNING}, nâng cao Chỉ số`],
  ['kế hoạch duy trì, nâng cao', `${BEGINNING}, nâng cao Chỉ số`],
  [`${BEGINNING} thêm`, BEGINNING],
  ['>', '≥'],
  ['Không', '≥'],
  [96, 95],
  ['96', 95],
  ['chín mươi lăm', 95],
  // Thousands or decimals: a doubtful number says nothing for sure.
  ['1.234', 1234],
  [0, null],
  ['x', null],
  ['x', ''],
  [' ', 'x'],
  [null, 'x'],
  [null, 95],
])('%j does not say the same as %j', (found, issued) => {
  expect(says(found, issued)).toBe(false);
});

test('a cell is blank where nothing can be seen in it; 0 and FALSE can be seen', () => {
  expect([undefined, '', ' \u00a0\n'].map(value => isBlank(cellOf(value)))).toEqual([true, true, true]);
  expect([0, false, '-'].map(value => isBlank(cellOf(value)))).toEqual([false, false, false]);
});

test('a column is found by its caption, however it is typed; of two the left one; a lost one nowhere', () => {
  expect(columnUnder(raw, section, 'Nội dung nhiệm vụ')).toBe(2);
  expect(columnUnder(raw, section, 'NOI DUNG NHIEM VU:')).toBe(2);
  expect(columnUnder(raw, section, 'Thang điểm')).toBeNull();
  const twice = smallSection('tasks', [{ id: 'A.I.1' }], {
    change: part => ({ ...part, columns: [...part.columns, { key: null, caption: 'Nội dung nhiệm vụ' }] }),
  });
  expect(columnUnder(twice.raw, twice.section, 'Nội dung nhiệm vụ')).toBe(2);
  const gone = smallSection('tasks', [{ id: 'A.I.1' }], {
    change: withoutColumn(fixed('Nội dung nhiệm vụ')),
  });
  expect(columnUnder(gone.raw, gone.section, 'Nội dung nhiệm vụ')).toBeNull();
});
