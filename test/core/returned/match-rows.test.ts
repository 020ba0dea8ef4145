// Rows found by their ids: those that a program or a person wrote otherwise are known again only where no other row
// can be meant.
import { matchRows } from '../../../src/core/returned/match-rows';
import type { Value } from '../../support/raw-workbook';
import { fixed, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

const matched = (ids: readonly string[], ...rows: readonly SmallRow[]) => {
  const { section } = smallSection('selfScores', rows, { ids });
  return matchRows(section, ids);
};
const idsFound = (ids: readonly string[], typed: Value) =>
  matched(ids, { id: typed, selfScore: 1 }).known.map(({ id }) => id);

test.each<[string, readonly string[], Value, string, string]>([
  ['another case', ['A.I.1'], 'a.i.1', 'A.I.1', 'row.id-cleaned'],
  ['other signs', ['A.I.1', 'A.I.2'], 'A-I-1', 'A.I.1', 'row.id-cleaned'],
  ['blanks around it', ['A.I.1'], ' A.I.1\u00a0', 'A.I.1', 'row.id-cleaned'],
  ['blanks around it, and another id that folds alike', ['11', '1.1'], '1.1 ', '1.1', 'row.id-cleaned'],
  ['a number', ['7.1', '8'], 7.1, '7.1', 'row.id-from-number'],
  ['a number of a whole id', ['7', '7.1'], 7, '7', 'row.id-from-number'],
  ['a number of an id with a comma', ['7,1'], 7.1, '7,1', 'row.id-from-number'],
  ['a number of two figures', ['12.5'], 12.5, '12.5', 'row.id-from-number'],
])('%s is mended and listed', (_, ids, typed, id, code) => {
  const { known, repairs, issues } = matched(ids, { id: typed, selfScore: 1 });
  expect(known.map(row => row.id)).toEqual([id]);
  expect(repairs).toEqual([{ code, sheet: 'Tự chấm điểm', cell: 'A6', before: String(typed), after: id }]);
  expect(issues.map(({ rule }) => rule)).toEqual(ids.slice(1).map(() => 'completeness.row-missing'));
});

test.each<[string, readonly string[], Value]>([
  // The letters and figures of both are A I 1 1; grouped they are other rows.
  ['figures that are grouped otherwise', ['A.I.1.1'], 'A.I.11'],
  ['letters that are grouped otherwise', ['A.I.1'], 'AI.1'],
  ['a text that two ids fold to', ['1.1', '1-1'], '1,1'],
  ['a number of no row', ['7.1'], 9],
  // Written out as a number it would be 10, which nobody meant.
  ['a number that an id only looks like', ['1e1'], 10],
  ['another text', ['A.I.1'], 'B.I.1'],
])('%s is no id of the form: its entries are not read, and that is told', (_, ids, typed) => {
  const { known, issues } = matched(ids, { id: typed, selfScore: 1 });
  expect(known).toEqual([]);
  expect(issues[0]).toEqual({
    rule: 'structure.row-unknown',
    severity: 'warning',
    place: { sheet: 'Tự chấm điểm', cell: 'A6' },
    params: { section: 'selfScores', row: String(typed) },
  });
});

test('a number that two rows may have been is read as neither', () => {
  const { known, issues } = matched(['7.1', '7.10'], { id: 7.1, selfScore: 1 });
  expect(known).toEqual([]);
  expect(issues[0]).toMatchObject({
    rule: 'structure.row-id-doubtful',
    severity: 'error',
    params: { section: 'selfScores', row: '7.1' },
  });
});

test('of two rows with one id the first is read, and the other is told', () => {
  const { known, issues } = matched(['7.1'], { id: '7.1', selfScore: 1 }, { id: '7.1', selfScore: 2 });
  expect(known.map(({ row }) => row)).toEqual([6]);
  expect(issues).toMatchObject([
    { rule: 'structure.row-twice', severity: 'error', place: { cell: 'A7' }, params: { row: '7.1' } },
  ]);
});

describe('a row without entries is nobody’s loss', () => {
  const told = (id: Value, entry: SmallRow) =>
    matched(['7.1'], { id, ...entry }, { id: '7.1', selfScore: 1 }).issues.map(({ rule }) => rule);

  test.each<[string, SmallRow, boolean]>([
    ['nothing', {}, false],
    ['blanks', { evidence: ' \u00a0' }, false],
    ['a text beside the entry columns', { [fixed('Tiêu chí')]: 'Đúng hạn' }, false],
    ['a text', { evidence: 'Báo cáo' }, true],
    ['0', { selfScore: 0 }, true],
    ['a truth value', { notApplicable: false }, true],
  ])('%s', (_, entry, isTold) => {
    expect(told('Z.9', entry)).toEqual(isTold ? ['structure.row-unknown'] : []);
    expect(told(null, entry)).toEqual(isTold ? ['structure.row-without-id'] : []);
    expect(told(' ', entry)).toEqual(isTold ? ['structure.row-without-id'] : []);
  });
});

test('an id that was emptied, and one that stands below the last row', () => {
  const rows = [
    { id: '7.1', selfScore: 1 },
    { id: '', selfScore: 2 },
    { id: '7.3', selfScore: 1 },
    { selfScore: 3 },
  ];
  const { issues } = matched(['7.1', '7.2', '7.3'], ...rows);
  expect(issues.map(({ rule, severity, place }) => [rule, severity, place.cell])).toEqual([
    ['structure.row-without-id', 'warning', 'A7'],
    ['structure.text-below', 'info', 'A9'],
    ['completeness.row-missing', 'error', 'A5'],
  ]);
});

test('a column that is gone fills no row', () => {
  const rows = [{ id: 'Z.9', [fixed('Tiêu chí')]: 'Đúng hạn' }];
  const { section } = smallSection('selfScores', rows, { ids: ['7.1'], change: withoutColumn('evidence') });
  expect(matchRows(section, []).issues).toEqual([]);
});

test('an id in its own words needs no mending', () => {
  expect(idsFound(['A.I.1'], 'A.I.1')).toEqual(['A.I.1']);
  expect(matched(['A.I.1'], { id: 'A.I.1' }).repairs).toEqual([]);
});
