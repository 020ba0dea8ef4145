// A column whose caption was retyped is the same column, for who reads the table and for who merges it.
import { columnCaptioned } from '../../src/workbook/captions';
import { readTable, type TableSchema } from '../../src/workbook/table-schema';

const CAPTIONS = ['MÃ ', 'Tên  cơ quan'.normalize('NFD'), 'Ghi chú'];

test('letters in pieces, blanks and case make no difference; another caption does', () => {
  expect(columnCaptioned(CAPTIONS, 'Mã')).toBe(0);
  expect(columnCaptioned(CAPTIONS, 'Tên cơ quan')).toBe(1);
  expect(columnCaptioned(CAPTIONS, 'Ma')).toBe(-1);
});

test('a table with retyped captions is read', () => {
  const schema: TableSchema<string> = {
    name: 'tblThu',
    rowKey: 'code',
    tableStyle: 'TableStyleLight1',
    columns: [
      { key: 'code', caption: 'Mã', width: 9, style: 'code', write: code => code },
      { key: 'name', caption: 'Tên cơ quan', width: 9, style: 'text', write: () => null },
    ],
  };
  const state = {
    name: 'tblThu',
    firstRow: 1,
    firstColumn: 1,
    captions: CAPTIONS,
    rows: [['SNV', 'Sở Nội vụ', null]],
  };
  expect(readTable(schema, state)).toEqual([{ code: 'SNV', name: 'Sở Nội vụ' }]);
});
