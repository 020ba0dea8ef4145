// A row of the workbook that somebody typed over does not vanish from the figures unseen: the book names its sheet, cell and
// column, what stands there and what the cell takes.
import { loadBook } from '../../src/app/book/load-book';
import { injectPlan } from '../../src/app/inject-plan';
import { consolidatedSheet } from '../../src/workbook/main/consolidated-sheet';
import type { ConsolidatedRow } from '../../src/workbook/records/consolidated-record';
import type { WorkbookState } from '../../src/workbook/port';
import { rowFault as inEnglish } from '../../src/texts/en/row-faults';
import { rowFault } from '../../src/texts/vi/row-faults';
import { newXlsx } from '../../src/xlsx';

const ROW: ConsolidatedRow = {
  agencyCode: 'SNV',
  agencyName: 'Sở Nội vụ',
  level: 'department',
  period: 'nam',
  section: 'tasks',
  rowId: 'A.II.1',
  area: 'II',
  name: 'Rà soát',
  fields: { status: 'Hoàn thành', completion: 100, dateDone: '2018-06-04' },
  verdict: 'Đạt',
  file: 'SNV_2018_nam.xlsx',
  sha256: 'ab',
  sheet: 'Nhiệm vụ',
  cells: 'status=F6',
  templateVersion: 2,
  submission: 1,
};

async function bookWithRow(): Promise<WorkbookState> {
  const port = newXlsx();
  await injectPlan(port, 2018);
  await port.write({ put: [consolidatedSheet(2018, '', [ROW], null)], remove: [] });
  return port.read();
}

/** The first row of the table holds this text under the caption. */
const typedOver = (
  state: WorkbookState,
  tableName: string,
  caption: string,
  text: string,
): WorkbookState => ({
  ...state,
  sheets: state.sheets.map(sheet => ({
    ...sheet,
    tables: sheet.tables.map(table =>
      table.name !== tableName
        ? table
        : {
            ...table,
            rows: table.rows.map((cells, row) =>
              cells.map((cell, at) => (row === 0 && table.captions[at] === caption ? text : cell)),
            ),
          },
    ),
  })),
});

test('a consolidated entry is read back as it was written', async () => {
  const { book, faults } = loadBook(await bookWithRow(), 2018);
  expect(faults).toEqual([]);
  expect(book.consolidated).toEqual([ROW]);
});

test.each([
  ['tblTongHop', 'Kỳ', 'Quý năm', 'Tổng hợp', 'D5', 'SNV|nam|tasks|A.II.1'],
  ['tblTongHop', 'Lần nộp', 'lần hai', 'Tổng hợp', 'AC5', 'SNV|nam|tasks|A.II.1'],
  ['tblPhienBan', 'Ngày văn bản', 'hôm qua', 'Cài đặt', 'X5', '1'],
  ['tblKeHoach', 'Nhóm', 'Đ', 'Kế hoạch', 'B5', 'A.I.1'],
  ['tblKeHoach', 'Lĩnh vực', 'XX', 'Kế hoạch', 'C5', 'A.I.1'],
  ['tblKeHoach', 'Phần', 'một', 'Kế hoạch', 'P5', 'A.I.1'],
  ['tblKeHoach', 'Ô kế thừa', 'Chủ trì; Cả dòng', 'Kế hoạch', 'J5', 'A.I.1'],
  ['tblKeHoach', 'Tình trạng', 'Tạm dừng', 'Kế hoạch', 'K5', 'A.I.1'],
  ['tblChiTieu', 'So sánh', 'lớn', 'Chỉ tiêu', 'F5', null],
  ['tblChiTieu', 'Mức 2018', 'khoảng 80', 'Chỉ tiêu', 'H5', null],
  ['tblChiTieu', 'Cấp thực hiện', 'Cấp thôn', 'Chỉ tiêu', 'K5', null],
  ['tblCoQuan', 'Cấp', 'Cấp thôn', 'Cơ quan', 'C5', null],
  ['tblCoQuan', 'Chấm điểm', 'Có lẽ', 'Cơ quan', 'F5', null],
  ['tblThoiHan', 'Ngày cuối cùng', 'cuối tháng', 'Thời hạn', 'E5', null],
  ['tblThoiHan', 'Đã làm ngày', 'tuần trước', 'Thời hạn', 'J5', null],
  ['tblQuyTac', 'Tắt từ ngày', 'từ nay', 'Cài đặt', 'K5', null],
  ['tblCaiDat', 'Giá trị', 'năm nay', 'Cài đặt', 'C5', 'year'],
])(
  'in %s, "%s" typed over by "%s" is a fault at %s!%s',
  async (table, column, value, sheet, cell, rowKey) => {
    const { faults } = loadBook(typedOver(await bookWithRow(), table, column, value), 2018);
    expect(faults).toMatchObject([
      { table, column, value, sheet, cell, ...(rowKey === null ? {} : { rowKey }), takes: expect.anything() },
    ]);
  },
);

test('a fault says where, what stands there and what the cell takes', () => {
  const fault = {
    table: 'tblCoQuan',
    rowKey: 'SNV',
    column: 'Chấm điểm',
    sheet: 'Cơ quan',
    cell: 'F6',
    value: 'Có lẽ',
    takes: ['Có', 'Không'],
  };
  expect(rowFault(fault)).toBe(
    'tblCoQuan, dòng SNV, cột “Chấm điểm” (trang “Cơ quan”, ô F6): ô đang ghi “Có lẽ”, cần ghi một trong các từ: Có; Không',
  );
  expect(rowFault({ ...fault, value: '', takes: 'day' })).toContain(
    'ô đang trống, cần nhập ngày dạng ngày/tháng/năm',
  );
  expect(inEnglish({ ...fault, takes: 'number' })).toBe(
    'tblCoQuan, row SNV, column “Chấm điểm” (sheet “Cơ quan”, cell F6): the cell says “Có lẽ”, it takes a number',
  );
});

test('blanks and case of a word make no difference, and a blank cell is what blank means', async () => {
  const state = await bookWithRow();
  for (const [table, column, text] of [
    ['tblKeHoach', 'Tình trạng', '  hiệu  lực '],
    ['tblKeHoach', 'Tình trạng', ''],
    ['tblChiTieu', 'Mức 2018', ''],
    ['tblCoQuan', 'Chấm điểm', 'có'],
    ['tblThoiHan', 'Đã làm ngày', ''],
  ] as const)
    expect(loadBook(typedOver(state, table, column, text), 2018).faults).toEqual([]);
});
