// Bảng điều hành in an Excel that fills a table's column with one formula: every row shows its own figures.
import { headlessEngine } from 'emulated-excel/engine';
import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficePort } from '../../src/office';
import type { CellContent, SheetDeclaration } from '../../src/workbook/declaration';
import { dashboardSheet } from '../../src/workbook/main/dashboard-sheet';

let host: NodeHost;
beforeEach(() => {
  host = startNodeHost({ install: true, engine: headlessEngine });
});
afterEach(async () => {
  host.close();
  // The engine sets a timer that ends after its disposal.
  await new Promise(resolve => setTimeout(resolve, 50));
});

const tableSheet = (
  key: string,
  table: string,
  captions: readonly string[],
  rows: readonly (readonly CellContent[])[],
): SheetDeclaration => ({
  key,
  caption: table,
  visibility: 'visible',
  cells: [],
  tables: [
    {
      name: table,
      at: 'A4',
      columns: captions.map(caption => ({ key: caption, caption, width: 12, style: 'plain' })),
      rows,
      tableStyle: 'TableStyleLight9',
      rowKey: captions[0] ?? '',
    },
  ],
  validations: [],
  conditionalFormats: [],
});

const ledger = tableSheet(
  'ledger',
  'tblSoNop',
  ['Mã', 'Cấp', 'Tình trạng'],
  [
    ['STC', 'Sở, ban, ngành', 'Đã nộp'],
    ['SNV', 'Sở, ban, ngành', 'Đã nộp'],
    ['STP', 'Sở, ban, ngành', 'Chưa nộp'],
    ['H622', 'Cấp huyện', 'Nộp trễ'],
    ['X1', 'Cấp xã', 'Bị từ chối'],
    ['X2', 'Cấp xã', 'Chưa nộp'],
  ],
);

const consolidated = tableSheet(
  'consolidated',
  'tblTongHop',
  ['Mã', 'Phần', 'Lĩnh vực', 'Kết quả kiểm tra'],
  [
    ['1', 'Chỉ tiêu', 'II', 'Đạt'],
    ['2', 'Chỉ tiêu', 'II', 'Đạt'],
    ['3', 'Chỉ tiêu', 'II', 'Chưa đạt: thiếu 5,00 điểm %'],
    ['4', 'Chỉ tiêu', 'IV', 'Chưa đạt'],
    ['5', 'Nhiệm vụ', 'IV', 'Đạt'],
  ],
);

const agencies = tableSheet(
  'agencies',
  'tblCoQuan',
  ['Mã', 'Cấp'],
  [
    ['STC', 'Sở, ban, ngành'],
    ['SNV', 'Sở, ban, ngành'],
    ['STP', 'Sở, ban, ngành'],
    ['H622', 'Cấp huyện'],
    ['X1', 'Cấp xã'],
    ['X2', 'Cấp xã'],
  ],
);

const scores = tableSheet(
  'scores',
  'tblDiem',
  [
    ...['Mã', 'Cơ quan', 'Cấp', 'Chỉ số (%)', 'Chỉ số năm trước (%)'],
    ...['LV I', 'LV II', 'LV III', 'LV IV', 'LV V', 'LV VI', 'LV VII', 'LV VIII'],
  ],
  [
    ['STC', 'Sở Tài chính', 'Sở, ban, ngành', 80, 70, 60, 90],
    ['SNV', 'Sở Nội vụ', 'Sở, ban, ngành', 90, 75, 70, ''],
    ['H622', 'Thành phố Pleiku', 'Cấp huyện', 66.67, '', 50.25, 40],
    ['X1', 'Xã Một', 'Cấp xã', 40, 30, 10, 20],
  ].map(row => [...row, null, null, null, null, null, null]),
);

const index = (value: number) => ({ index: value });
const AREAS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'].map(code => ({
  code,
  name: `Việc thứ ${code}. Tên`,
}));
const figures = {
  areas: AREAS,
  expected: { department: 3, district: 1, commune: 2 },
  agencies: [],
  targets: [],
  scores: [
    { code: 'STC', name: 'Sở Tài chính', level: 'department', byArea: { I: index(60), II: index(90) } },
    { code: 'SNV', name: 'Sở Nội vụ', level: 'department', byArea: { I: index(70) } },
    { code: 'H622', name: 'Thành phố Pleiku', level: 'district', byArea: { I: index(50.25), II: index(40) } },
    { code: 'X1', name: 'Xã Một', level: 'commune', byArea: { I: index(10), II: index(20) } },
  ].map(score => ({ ...score, index: null, illustrative: false })),
};

async function shown(table: string): Promise<readonly (readonly unknown[])[]> {
  const range = await Excel.run(async context => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load('values');
    await context.sync();
    return body.values as unknown[][];
  });
  return range;
}

test('before the first consolidation every expected agency has not returned its form', async () => {
  const dashboard = { ...dashboardSheet(2018, 'Quyết định', figures), charts: [] };
  const empty = { ...ledger, tables: ledger.tables.map(table => ({ ...table, rows: [] })) };
  await new OfficePort().write({ put: [dashboard, empty, consolidated, scores, agencies], remove: [] });
  const stored = dashboard.tables[0]?.rows.map(row => row.slice(0, 6));
  const expected = [
    ['Sở, ban, ngành', 0, 0, 3, 0, 3],
    ['Cấp huyện', 0, 0, 1, 0, 1],
    ['Cấp xã', 0, 0, 2, 0, 2],
    ['Cơ quan khác', 0, 0, 0, 0, 0],
  ];
  expect(await shown('tblDieuHanhNop')).toEqual(expected);
  expect(stored).toEqual(expected);
});

test('every row of the four tables shows its own level, area or agency', async () => {
  const dashboard = { ...dashboardSheet(2018, 'Quyết định', figures), charts: [] };
  await new OfficePort().write({ put: [dashboard, ledger, consolidated, scores, agencies], remove: [] });
  expect(await shown('tblDieuHanhNop')).toEqual([
    ['Sở, ban, ngành', 2, 0, 1, 0, 3],
    ['Cấp huyện', 0, 1, 0, 0, 1],
    ['Cấp xã', 0, 0, 1, 1, 2],
    ['Cơ quan khác', 0, 0, 0, 0, 0],
  ]);
  const targets = await shown('tblDieuHanhChiTieu');
  expect([targets[0], targets[1], targets[3]]).toEqual([
    ['I. Việc thứ I. Tên', 0, 0, ''],
    ['II. Việc thứ II. Tên', 2, 1, 66.67],
    ['IV. Việc thứ IV. Tên', 0, 1, 0],
  ]);
  expect(await shown('tblDieuHanhChiSo')).toEqual([
    ['Sở, ban, ngành', 72.5, 85],
    ['Cấp huyện', '', 66.67],
    ['Cấp xã', 30, 40],
  ]);
  const heat = (await shown('tblDieuHanhNhiet')).map(row => row.slice(0, 3));
  expect(heat).toEqual([
    ['Bình quân sở, ban, ngành', 65, 90],
    ['Bình quân cấp huyện', 50.25, 40],
    ['Bình quân cấp xã', 10, 20],
    ['Sở Tài chính', 60, 90],
    ['Sở Nội vụ', 70, ''],
    ['Thành phố Pleiku', 50.25, 40],
  ]);
});
