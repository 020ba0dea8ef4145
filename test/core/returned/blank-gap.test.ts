// A blank stretch in an otherwise full section without formulas: entries may have been pushed down or pulled up.
import { blankGap } from '../../../src/core/returned/blank-gap';
import { fixed, listed, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

/** `x` is a row with an entry, `.` one without; rows are named by their place, from 1. */
const rowsOf = (pattern: string): readonly SmallRow[] =>
  [...pattern].map((sign, index) => ({
    id: String(index + 1),
    ...(sign === 'x' ? { status: 'Hoàn thành' } : {}),
  }));

function doubtedIn(rows: readonly SmallRow[]): readonly string[] {
  const { section, rows: known } = smallSection('tasks', rows);
  return Object.keys(listed(blankGap(section, known)));
}

test.each<[string, string, string]>([
  ['no gap', 'xxxxxx', ''],
  ['one row in six: everything from there on', 'xx.xxx', '3456'],
  ['one row in five: hardly begun', 'xx.xx', ''],
  ['the first row', '.xxxxx', '123456'],
  ['three rows in a stretch', 'xx...xxx', '345678'],
  ['four rows were left for later', 'x....xxx', ''],
  ['two gaps are two forgotten rows', 'xx.x.xx', ''],
  ['the last row: cells were pulled up, and nobody knows from where', 'xxxxx.', '123456'],
  ['the last three', 'xxxx...', '1234567'],
  ['the row before the last', 'xxxx.x', '56'],
])('%s', (_, pattern, doubted) => {
  expect(doubtedIn(rowsOf(pattern)).join('')).toBe(doubted);
});

test('every entry column of the rows is in doubt', () => {
  const { section, rows } = smallSection(
    'selfScores',
    [...'123456'].map(id => ({ id, selfScore: id === '2' ? null : 1 })),
  );
  expect(listed(blankGap(section, rows))['6']).toEqual([
    'evidence',
    'explanation',
    'notApplicable',
    'selfScore',
  ]);
});

test('an entry in any column fills its row; blanks alone do not', () => {
  const rows = rowsOf('xx.xxx');
  const with3 = (entry: SmallRow) => rows.map(row => (row['id'] === '3' ? { ...row, ...entry } : row));
  expect(doubtedIn(with3({ spentFunds: 7 }))).toEqual([]);
  expect(doubtedIn(with3({ result: ' \u00a0' })).join('')).toBe('3456');
  expect(doubtedIn(with3({ [fixed('Nội dung nhiệm vụ')]: 'Rà soát văn bản' })).join('')).toBe('3456');
});

test('where one formula of the form is left, the formulas say which rows were moved', () => {
  const check = { [fixed('Kiểm tra')]: { value: 'Đủ', formula: 'IF(G6="","","Đủ")' } };
  expect(doubtedIn(rowsOf('xx.xxx').map((row, index) => (index === 4 ? { ...row, ...check } : row)))).toEqual(
    [],
  );
});

test('a formula that an agency entered is none of the form', () => {
  const entered = { completion: { value: 100, formula: '50*2' } };
  expect(
    doubtedIn(rowsOf('xx.xxx').map((row, index) => (index === 4 ? { ...row, ...entered } : row))).join(''),
  ).toBe('3456');
});

test('a column that is gone fills no row', () => {
  const { section, rows } = smallSection('tasks', rowsOf('xx.xxx'), { change: withoutColumn('result') });
  expect(Object.keys(listed(blankGap(section, rows))).join('')).toBe('3456');
});
