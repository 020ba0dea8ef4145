// Figures and verdicts typed over the formulas of a form: told where formulas are left beside them, an error where they
// contradict the entries, and otherwise no more than a sheet pasted as values.
import type { SectionKey } from '../../../src/core/entries';
import { computedCells } from '../../../src/core/returned/computed-cells';
import type { IssuedRow } from '../../../src/core/returned';
import { PERCENT } from '../../support/raw-workbook';
import type { Value } from '../../support/raw-workbook';
import { fixed, issuedForm, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

const RATE = fixed('Kết quả');
const CHECK = fixed('Kiểm tra');
const PERCENT_UNIT: IssuedRow['constants'] = { unit: '%', comparison: '≥', threshold: 50 };

type ReportedIssue = readonly [rule: string, severity: string, cell: string | undefined];

function reportedBy(
  key: SectionKey,
  rows: readonly SmallRow[],
  constants: IssuedRow['constants'] = {},
): readonly ReportedIssue[] {
  const { raw, section, rows: known, ids, entries } = smallSection(key, rows);
  const form = issuedForm(Object.fromEntries(ids.map(id => [id, { constants }])));
  return computedCells(raw, section, known, entries, form).map(({ rule, severity, place }) => [
    rule.replace('structure.computed-', ''),
    severity,
    place.cell,
  ]);
}

/** A row beside it whose formula is left: the sheet was not pasted as values. */
const COMPUTED = { id: 'II.9', numerator: 1, denominator: 1, [RATE]: { value: 100, formula: 'J7/K7*100' } };
const TYPED: readonly ReportedIssue[] = [['typed', 'warning', 'H6']];
const CONTRADICTS: readonly ReportedIssue[] = [['contradicts', 'error', 'H6']];

function rateTold(
  numerator: Value,
  denominator: Value,
  rate: Value,
  constants = PERCENT_UNIT,
): readonly ReportedIssue[] {
  return reportedBy('targets', [{ id: 'II.1', numerator, denominator, [RATE]: rate }, COMPUTED], constants);
}

describe('a rate typed over its formula', () => {
  test.each<[Value, Value, Value]>([
    [80, 100, 80],
    [80, 100, '80%'],
    [80, 100, { value: 0.8, format: PERCENT }],
    [0, 5, 0],
    // 33,333… shown with as many decimals as were typed, of which the form shows two.
    [1, 3, 33],
    [1, 3, 33.3],
    [1, 3, '33,33'],
    [1, 3, 33.337],
    // 12,5 rounds to 13, and people also cut it to 12.
    [1, 8, 13],
    [1, 8, 12],
    // A rate of 0,8 % is typed as it is shown.
    [4, 500, 0.8],
  ])('%j of %j shown as %j agrees: a warning', (numerator, denominator, rate) => {
    expect(rateTold(numerator, denominator, rate)).toEqual(TYPED);
  });

  test.each<[Value, Value, Value]>([
    [80, 100, 95],
    [80, 100, '95%'],
    [80, 100, { value: 0.95, format: PERCENT }],
    [80, 100, 0.8],
    [80, 100, 'tám mươi'],
    [1, 3, 34],
    [1, 3, 33.4],
    [1, 3, 33.34],
    [1, 3, 33.339],
    [0, 5, 100],
    [0, 5, 'không có'],
  ])('%j of %j shown as %j contradicts: an error', (numerator, denominator, rate) => {
    expect(rateTold(numerator, denominator, rate)).toEqual(CONTRADICTS);
  });

  test.each<[Value, Value]>([
    [null, 100],
    [80, null],
    [0, 0],
    ['nhiều', 100],
    [80, 'nhiều'],
  ])('%j of %j gives no rate to contradict', (numerator, denominator) => {
    expect(rateTold(numerator, denominator, 95)).toEqual(TYPED);
  });

  test('what is counted in pieces has its numerator as result', () => {
    const pieces = { unit: 'văn bản', comparison: '≥', threshold: 5 };
    expect(rateTold(7, null, 7, pieces)).toEqual(TYPED);
    expect(rateTold(7, 100, 7, pieces)).toEqual(TYPED);
    expect(rateTold(7, 7, 100, pieces)).toEqual(CONTRADICTS);
  });

  test.each<[string, Value]>([
    ['a formula', { value: 95, formula: 'J6/K6*100' }],
    ['nothing', null],
    ['a blank', '  '],
  ])('%s in its place is not typed', (_, rate) => {
    expect(rateTold(80, 100, rate)).toEqual([]);
  });

  test('is shown with its row, column and value, of which the first 120 signs', () => {
    const long = 'Kết quả do phòng chuyên môn tính lại. '.repeat(5);
    const { raw, section, rows, entries } = smallSection('targets', [
      { id: 'II.1', numerator: 80, denominator: 100, [RATE]: long },
    ]);
    const form = issuedForm({ 'II.1': { constants: PERCENT_UNIT } });
    expect(computedCells(raw, section, rows, entries, form)[0]).toMatchObject({
      params: { section: 'targets', row: 'II.1', column: 'Kết quả' },
      value: long.slice(0, 120),
    });
  });
});

describe('without a formula in the column', () => {
  test('the sheet was pasted as values: told once at the header, and only what contradicts at its cell', () => {
    const rows = [
      { id: 'II.1', numerator: 80, denominator: 100, [RATE]: 80 },
      { id: 'II.2', numerator: 80, denominator: 100, [RATE]: 95 },
    ];
    expect(reportedBy('targets', rows, PERCENT_UNIT)).toEqual([
      ['contradicts', 'error', 'H7'],
      ['as-values', 'info', 'H5'],
    ]);
  });

  test('which column it is, is said', () => {
    const { raw, section, rows, entries } = smallSection('targets', [
      { id: 'II.1', numerator: 80, denominator: 100, [RATE]: 80 },
    ]);
    const form = issuedForm({ 'II.1': { constants: PERCENT_UNIT } });
    expect(computedCells(raw, section, rows, entries, form).map(({ params }) => params)).toEqual([
      { section: 'targets', column: 'Kết quả' },
    ]);
  });

  test('an empty column tells nothing', () => {
    expect(reportedBy('targets', [{ id: 'II.1', numerator: 80, denominator: 100 }], PERCENT_UNIT)).toEqual(
      [],
    );
  });

  test('a column that is gone tells nothing', () => {
    const rows = [{ id: 'II.1', numerator: 80, denominator: 100, [RATE]: 95 }];
    const {
      raw,
      section,
      rows: known,
      entries,
    } = smallSection('targets', rows, { change: withoutColumn(RATE) });
    const form = issuedForm({ 'II.1': { constants: PERCENT_UNIT } });
    expect(computedCells(raw, section, known, entries, form)).toEqual([]);
  });
});

describe('a verdict typed over the check', () => {
  const RIGHT: SmallRow = {
    status: 'Hoàn thành',
    completion: 100,
    dateDone: '5/6/2018',
    result: 'Đã ban hành',
    evidenceNumber: '12/KH-SNV',
  };
  const checked = {
    id: 'A.I.9',
    ...RIGHT,
    [CHECK]: { value: 'Đủ thông tin', formula: 'IF(G7="","","Đủ thông tin")' },
  };
  const verdictTold = (row: SmallRow): readonly ReportedIssue[] =>
    reportedBy('tasks', [{ id: 'A.I.1', ...row }, checked]);

  test.each<[string, SmallRow, string]>([
    ['a row that is right', { ...RIGHT, [CHECK]: 'Đủ thông tin' }, 'typed'],
    ['a row without its date', { ...RIGHT, dateDone: null, [CHECK]: 'Đủ thông tin' }, 'contradicts'],
    ['the same, typed without marks', { ...RIGHT, dateDone: null, [CHECK]: 'DU THONG TIN.' }, 'contradicts'],
    ['a wrong row that says so', { ...RIGHT, dateDone: null, [CHECK]: 'Thiếu ngày' }, 'typed'],
    ['a row with no more than a warning', { ...RIGHT, result: null, [CHECK]: 'Đủ thông tin' }, 'typed'],
    [
      'a day that is still to come: the check of another day',
      { ...RIGHT, dateDone: '5/6/2030', [CHECK]: 'Đủ thông tin' },
      'typed',
    ],
  ])('%s', (_, row, rule) => {
    expect(verdictTold(row)).toEqual([[rule, rule === 'typed' ? 'warning' : 'error', 'F6']]);
  });

  test('a row that does not count has no entries to contradict', () => {
    const row = { id: 'A.I.1', status: 'Hoàn thành', [CHECK]: 'Đủ thông tin' };
    const { raw, section, rows } = smallSection('tasks', [row, checked]);
    const form = issuedForm({ 'A.I.1': {} });
    expect(computedCells(raw, section, rows, [], form)).toMatchObject([{ rule: 'structure.computed-typed' }]);
  });

  test('the row’s constants say what is wrong: more points than its maximum', () => {
    const scored = [
      { id: '7.1', selfScore: 3, evidence: 'Báo cáo', [CHECK]: 'Đủ thông tin' },
      { id: '7.2', selfScore: 1, evidence: 'Báo cáo', [CHECK]: { value: '', formula: 'F7' } },
    ];
    expect(reportedBy('selfScores', scored, { maxPoints: 3 })).toEqual([['typed', 'warning', 'E6']]);
    expect(reportedBy('selfScores', scored, { maxPoints: 2 })).toEqual([['contradicts', 'error', 'E6']]);
  });

  const pasted = (...verdicts: readonly string[]): readonly ReportedIssue[] =>
    reportedBy(
      'tasks',
      verdicts.map((verdict, index) => ({ id: `A.I.${index}`, ...RIGHT, [CHECK]: verdict })),
    ).filter(([rule]) => rule === 'typed');

  test('pasted as values, a text that the form cannot have shown is told', () => {
    expect(pasted('Đủ thông tin', 'Chưa nhập tình trạng', 'Thiếu 3 ngày', 'Xong')).toEqual([
      ['typed', 'warning', 'F9'],
    ]);
  });

  test('of which half are known, the others are told; where most are unknown it is an older form', () => {
    expect(pasted('Đủ thông tin', 'Thiếu 3 ngày', 'Xong', 'Tốt')).toHaveLength(2);
    expect(pasted('Đủ thông tin', 'Rồi', 'Xong', 'Tốt')).toEqual([]);
  });
});

test('a form that nobody knows says nothing of its formulas', () => {
  const { raw, section, rows, entries } = smallSection('targets', [
    { id: 'II.1', numerator: 80, denominator: 100, [RATE]: 95 },
    COMPUTED,
  ]);
  expect(computedCells(raw, section, rows, entries, null)).toEqual([]);
});

test('a row of the form that nobody knows any more has no unit: its numerator is its result', () => {
  const { raw, section, rows, entries } = smallSection('targets', [
    { id: 'II.1', numerator: 80, denominator: 100, [RATE]: 80 },
    COMPUTED,
  ]);
  expect(computedCells(raw, section, rows, entries, issuedForm({}))).toMatchObject([
    { rule: 'structure.computed-typed' },
  ]);
});
