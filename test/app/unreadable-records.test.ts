// A consolidated row, a version of the plan or a changed setting that somebody typed over does not vanish from the
// figures unseen: the book names its table, row, column and what stands there.
import { loadBook } from '../../src/app/book/load-book';
import { injectPlan } from '../../src/app/inject-plan';
import { consolidatedSheet } from '../../src/workbook/main/consolidated-sheet';
import type { ConsolidatedRow } from '../../src/workbook/records/consolidated-record';
import type { WorkbookState } from '../../src/workbook/port';
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
  ['tblTongHop', 'Kỳ', 'Quý năm', 'SNV|nam|tasks|A.II.1'],
  ['tblPhienBan', 'Ngày văn bản', 'hôm qua', '1'],
])('in %s, "%s" typed over by "%s" is a fault', async (table, column, value, rowKey) => {
  const { faults } = loadBook(typedOver(await bookWithRow(), table, column, value), 2018);
  expect(faults).toEqual([{ table, rowKey, column, value }]);
});
