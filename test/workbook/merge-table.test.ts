import { mergeTable } from '../../src/workbook/merge-table';
import type { CellContent, TableDeclaration } from '../../src/workbook/declaration';
import type { TableState } from '../../src/workbook/port';

const declared = (rows: readonly (readonly CellContent[])[]): TableDeclaration => ({
  name: 'tblThu',
  at: 'A3',
  columns: [
    { key: 'code', caption: 'Mã', width: 10, style: 'code' },
    { key: 'name', caption: 'Tên', width: 30, style: 'text' },
    { key: 'note', caption: 'Ghi chú', width: 30, style: 'entryText', userEntry: true },
    { key: 'check', caption: 'Kiểm tra', width: 20, style: 'check', formula: 'LEN([Tên])' },
  ],
  rows,
  tableStyle: 'TableStyleLight1',
  rowKey: 'code',
});

const existing = (captions: readonly string[], rows: readonly (readonly CellContent[])[]): TableState => ({
  name: 'tblThu',
  firstRow: 3,
  firstColumn: 1,
  captions,
  rows,
});

const CAPTIONS = ['Mã', 'Tên', 'Ghi chú', 'Kiểm tra'];
const check = { kind: 'formula', formula: 'LEN([Tên])' };

describe('a table written over the one that stands', () => {
  test('a new table is the declaration, with its calculated column in every row', () => {
    const { columns, rows } = mergeTable(declared([['A', 'Một', null, null]]), null);
    expect(columns.map(({ caption }) => caption)).toEqual(CAPTIONS);
    expect(rows).toEqual([['A', 'Một', null, check]]);
  });

  test('what the user typed stays with its row when rows change places, come and go', () => {
    const now = existing(CAPTIONS, [
      ['A', 'Một', 'của A', null],
      ['B', 'Hai', 'của B', null],
      ['C', 'Ba', 'của C', null],
    ]);
    const { rows } = mergeTable(
      declared([
        ['C', 'Ba mới', null, null],
        ['D', 'Bốn', 'sẵn', null],
        ['A', 'Một', 'sẵn', null],
      ]),
      now,
    );
    expect(rows.map(row => row.slice(0, 3))).toEqual([
      ['C', 'Ba mới', 'của C'],
      ['D', 'Bốn', 'sẵn'],
      ['A', 'Một', 'của A'],
    ]);
  });

  test("the office's own column stays where it is and moves with its rows", () => {
    const now = existing(
      ['Mã', 'Người theo dõi', 'Tên', 'Ghi chú', 'Kiểm tra'],
      [
        ['A', 'Lan', 'Một', null, null],
        ['B', 'Hùng', 'Hai', null, null],
      ],
    );
    const { columns, rows } = mergeTable(
      declared([
        ['B', 'Hai', null, null],
        ['A', 'Một', null, null],
      ]),
      now,
    );
    expect(columns[1]).toEqual({ caption: 'Người theo dõi', declared: null, continued: null });
    expect(rows.map(row => row[1])).toEqual(['Hùng', 'Lan']);
  });

  test('a column of ours that was deleted comes back at the end', () => {
    const now = existing(['Tên', 'Mã', 'Kiểm tra'], [['Một', 'A', null]]);
    const { columns, rows } = mergeTable(declared([['A', 'Một', 'sẵn', null]]), now);
    expect(columns.map(({ caption }) => caption)).toEqual(['Tên', 'Mã', 'Kiểm tra', 'Ghi chú']);
    expect(rows).toEqual([['Một', 'A', check, 'sẵn']]);
  });

  test('captions are known again through case, blanks and decomposed letters', () => {
    const now = existing(['mã', 'Tên ', 'Ghi  chú'.normalize('NFD'), 'Kiểm tra'], [['A', 'Một', 'x', null]]);
    const { columns, rows } = mergeTable(declared([['A', 'Một', null, null]]), now);
    expect(columns.map(({ caption }) => caption)).toEqual(CAPTIONS);
    expect(rows[0]?.[2]).toBe('x');
  });

  test('rows with the same key are taken in their order', () => {
    const now = existing(CAPTIONS, [
      ['A', 'Một', 'đầu', null],
      ['A', 'Một', 'sau', null],
    ]);
    const twice = declared([
      ['A', 'Một', null, null],
      ['A', 'Một', null, null],
    ]);
    expect(mergeTable(twice, now).rows.map(row => row[2])).toEqual(['đầu', 'sau']);
  });

  test('a moved formula reads its new row; what it names by $ or in quotes stays', () => {
    const own = (formula: string) => ({ kind: 'formula' as const, formula });
    const now = existing(
      ['Mã', 'Tên', 'Ghi chú', 'Kiểm tra', 'Của phòng'],
      [
        ['A', 'Một', own('B4*$B$1'), null, 'tay'],
        ['B', 'Hai', null, null, own('IF(B5>1,"B5",B$5)')],
      ],
    );
    const { rows, from } = mergeTable(
      declared([
        ['C', 'Ba', null, null],
        ['B', 'Hai', null, null],
        ['A', 'Một', null, null],
      ]),
      now,
    );
    expect(from).toEqual([null, 1, 0]);
    expect(rows.map(row => [row[2], row[4]])).toEqual([
      [null, null],
      [null, own('IF(B5>1,"B5",B$5)')],
      [own('B6*$B$1'), 'tay'],
    ]);
  });

  test('writing what was just written changes nothing', () => {
    const table = declared([
      ['A', 'Một', 'ghi', null],
      ['B', 'Hai', null, null],
    ]);
    const first = mergeTable(table, null);
    expect(mergeTable(table, existing(CAPTIONS, first.rows))).toEqual({ ...first, from: [0, 1] });
  });
});
