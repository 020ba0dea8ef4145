// What stands right below the last row of a section: entries that inserted cells pushed there, or what people put below
// a table, such as a sum, a note or a signature.
import type { SectionKey } from '../../../src/core/entries';
import { belowTable } from '../../../src/core/returned/below-table';
import { DATE } from '../../support/raw-workbook';
import type { Value } from '../../support/raw-workbook';
import { FIRST_ROW, fixed, smallSection, withoutColumn } from './small-section';
import type { SmallRow } from './small-section';

const ROWS: Readonly<Record<SectionKey, readonly SmallRow[]>> = {
  tasks: [
    { id: 'A.I.1', status: 'Hoàn thành' },
    { id: 'A.I.2', status: 'Hoàn thành' },
  ],
  targets: [{ id: 'II.1', numerator: 1 }],
  selfScores: [{ id: '7.1', selfScore: 1 }],
};

function below(key: SectionKey, ...rows: readonly SmallRow[]) {
  const { raw, section, rows: known } = smallSection(key, [...ROWS[key], ...rows]);
  const found = belowTable(raw, section, known);
  return { rows: found.rows.length, sure: [...found.sure] };
}

test.each<[string, SectionKey, string, Value]>([
  ['a status of the list', 'tasks', 'status', 'Đang thực hiện'],
  ['one without marks', 'tasks', 'status', 'hoan thanh'],
  ['a percentage', 'tasks', 'completion', 80],
  ['a percentage as text', 'tasks', 'completion', '95,5'],
  ['a number that may be a share', 'tasks', 'completion', 0.85],
  ['an amount', 'tasks', 'plannedFunds', 250],
  ['an amount that is too large to count', 'tasks', 'plannedFunds', 250_000_000],
  ['a count', 'targets', 'numerator', 12],
  ['points', 'selfScores', 'selfScore', 1.5],
  ['a date', 'tasks', 'dateDone', { value: 43_164, format: DATE }],
  ['a date as text', 'tasks', 'dateDone', '5/3/2018'],
  ['a paper', 'tasks', 'evidenceNumber', '12/KH-SNV'],
  ['a paper with a letter behind its number', 'tasks', 'evidenceNumber', '12b/KH-SNV'],
])('%s fits its column and is an entry', (_, key, field, value) => {
  expect(below(key, { [field]: value })).toEqual({ rows: 1, sure: [field] });
});

test.each<[string, SectionKey, string, Value]>([
  ['a status that is not in the list', 'tasks', 'status', 'Xong'],
  ['words where a percentage belongs', 'tasks', 'completion', 'cao'],
  ['words where a date belongs', 'tasks', 'dateDone', 'cuối năm'],
  ['words before a date', 'tasks', 'dateDone', 'xong 2018-03-05'],
  ['words behind a date', 'tasks', 'dateDone', '2018-03-05 hoặc sau'],
  ['letters before a paper’s number', 'tasks', 'evidenceNumber', 'BC-12/KH-SNV'],
  ['words behind a paper', 'tasks', 'evidenceNumber', '12/KH-SNV và các văn bản khác'],
  ['a number without a slash', 'tasks', 'evidenceNumber', '12'],
  ['a number and a slash with nothing behind it', 'tasks', 'evidenceNumber', '12/'],
  ['a result', 'tasks', 'result', 'Đã ban hành'],
])('%s may be a note or a signature', (_, key, field, value) => {
  expect(below(key, { [field]: value })).toEqual({ rows: 1, sure: [] });
});

test('all entries of the row are judged, each by its column', () => {
  expect(below('tasks', { status: 'Hoàn thành', result: 'Xong', dateDone: 'mai', plannedFunds: 9 })).toEqual({
    rows: 1,
    sure: ['status', 'plannedFunds'],
  });
});

test.each<[string, SmallRow]>([
  ['a label beside the figure', { [fixed('Nội dung nhiệm vụ')]: 'Tổng cộng', completion: 80 }],
  ['a sum', { completion: { value: 80, formula: 'SUM(H6:H7)' } }],
  ['an entry beside a sum', { completion: { value: 80, formula: 'SUM(H6:H7)' }, status: 'Hoàn thành' }],
  ['cells that hold blanks alone', { status: '  ', completion: '' }],
])('%s is no pushed row', (_, row) => {
  expect(below('tasks', row)).toEqual({ rows: 0, sure: [] });
});

test('a blank label, or a formula that shows nothing, does not hide a pushed row', () => {
  const row = { [fixed('Kiểm tra')]: { value: '', formula: 'IF(A8="","",1)' }, status: 'Hoàn thành' };
  expect(below('tasks', row)).toEqual({ rows: 1, sure: ['status'] });
});

test('rows follow each other at once; what stands behind a gap is none of them', () => {
  const pushed = { status: 'Hoàn thành' };
  expect(below('tasks', pushed, pushed, {}, pushed)).toEqual({ rows: 2, sure: ['status'] });
  expect(below('tasks', {}, pushed)).toEqual({ rows: 0, sure: [] });
});

test('only the first row below says what is sure: further down people write what they like', () => {
  expect(below('tasks', { result: 'Ghi chú' }, { completion: 80 })).toEqual({ rows: 2, sure: [] });
});

test('the rows below keep their cells by column', () => {
  const { raw, section, rows } = smallSection('tasks', [...ROWS.tasks, { completion: 80, result: 'Xong' }]);
  const [first] = belowTable(raw, section, rows).rows;
  const columnOf = (field: string): number => section.columns.get(field) ?? 0;
  expect(first?.get(columnOf('completion'))).toMatchObject({ row: FIRST_ROW + 2, value: 80 });
  expect(first?.get(columnOf('result'))).toMatchObject({ value: 'Xong' });
});

test('where no row of the form was found, what stands below the headers is looked at', () => {
  const { raw, section } = smallSection('tasks', [{ completion: 80 }]);
  expect([...belowTable(raw, section, []).sure]).toEqual(['completion']);
});

test('a column that is gone has nothing below it', () => {
  const { raw, section, rows } = smallSection(
    'tasks',
    [...ROWS.tasks, { status: 'Hoàn thành', completion: 80 }],
    {
      change: withoutColumn('completion'),
    },
  );
  expect([...belowTable(raw, section, rows).sure]).toEqual(['status']);
});
