// A small workbook that uses every kind of declaration, for tests of the writers.
import { formula, type SheetDeclaration, type WorkbookDeclaration } from '../../src/workbook/declaration';

export const tasksSheet = (rows = 3): SheetDeclaration => ({
  key: 'tasks',
  caption: 'Nhiệm vụ',
  visibility: 'visible',
  tabColor: '1F4E79',
  cells: [
    { at: 'A1', mergeTo: 'F1', content: 'DANH MỤC NHIỆM VỤ\nnăm 2018', style: 'title' },
    { at: 'A2', mergeTo: 'F2', content: '=1+1 là chữ, không phải công thức', style: 'note' },
    { at: 'H1', content: formula('COUNTIF({tasks}!$F$5:$F$7,"Thiếu*")', 2), style: 'counter' },
  ],
  tables: [
    {
      name: 'tblNhiemVu',
      at: 'A4',
      tableStyle: 'TableStyleMedium2',
      rowKey: 'code',
      columns: [
        { key: 'code', caption: 'Mã', width: 9, style: 'code' },
        { key: 'content', caption: 'Nội dung', width: 40, style: 'text' },
        { key: 'status', caption: 'Trạng thái', width: 18, style: 'entryChoice', userEntry: true },
        { key: 'percent', caption: '% hoàn thành', width: 12, style: 'entryPoints', userEntry: true },
        { key: 'done', caption: 'Ngày\nhoàn thành', width: 14, style: 'entryDate', userEntry: true },
        {
          key: 'check',
          caption: 'Kiểm tra',
          width: 24,
          style: 'check',
          formula: 'IF(tblNhiemVu[[#This Row],[Trạng thái]]="","Thiếu trạng thái","Đủ")',
        },
      ],
      rows: Array.from({ length: rows }, (_, index) => [
        `A.I.${index + 1}`,
        index === 0 ? 'Rà soát <văn bản> & "quy trình" thủ tục hành chính. '.repeat(6) : '-Công bố TTHC',
        index === 0 ? 'Hoàn thành' : null,
        index === 0 ? 100 : null,
        index === 0 ? 43_256 : null,
        index === 0 ? 'Đủ' : 'Thiếu trạng thái',
      ]),
      cellStyles: [{ rowIndex: 0, column: 'content', style: 'areaRow' }],
    },
  ],
  columnWidths: { 8: 12 },
  rowHeights: { 2: 33 },
  freeze: { rows: 4, columns: 2 },
  validations: [
    {
      range: 'C5:C7',
      rule: { kind: 'list', source: 'dsTrangThai' },
      severity: 'stop',
      error: { title: 'Trạng thái', message: 'Chọn một trạng thái trong danh sách.' },
      prompt: { title: 'Trạng thái', message: 'Chọn trong danh sách.\nKhông tự gõ.' },
    },
    { range: 'D5:D7', rule: { kind: 'decimal', min: 0, max: 100 }, severity: 'stop' },
    {
      range: 'E5:E7',
      rule: { kind: 'date', min: 43_101, max: '{lists}!$B$1' },
      severity: 'warning',
      error: { title: 'Xem lại', message: 'Đề nghị kiểm tra lại.' },
    },
    {
      range: 'B5:B7',
      rule: { kind: 'textLength', max: 500 },
      severity: 'information',
      error: { title: 'Xem lại', message: 'Đề nghị kiểm tra lại.' },
    },
    { range: 'A5:A7', rule: { kind: 'custom', formula: 'LEN(A5)<10' }, severity: 'stop' },
    { range: 'H3', rule: { kind: 'list', source: '"Có,Không"' }, severity: 'stop' },
    { range: 'H4', rule: { kind: 'whole', min: 0, max: 10 }, severity: 'stop' },
  ],
  conditionalFormats: [
    {
      kind: 'formula',
      range: 'F5:F7',
      formula: 'LEFT($F5,5)="Thiếu"',
      look: { fontColor: '9C0006', fillColor: 'FFC7CE', bold: true },
      stopIfTrue: true,
    },
    { kind: 'dataBar', range: 'D5:D7', color: '5B9BD5', scale: [0, 100] },
    { kind: 'colorScale', range: 'E5:E7', colors: ['F8696B', 'FFEB84', '63BE7B'] },
  ],
  protection: { allowSort: true, allowFilter: true, allowFormatColumns: true, allowFormatRows: true },
  print: {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    repeatRows: [4, 4],
    header: '&LSở Nội vụ && các sở',
    footer: '&CTrang &P/&N',
    areas: ['A1:F7'],
  },
  charts: (['column', 'stackedColumn', 'bar', 'line'] as const).map((kind, index) => ({
    kind,
    title: `Tiến độ & kết quả ${index + 1}`,
    from: `J${2 + index * 16}`,
    to: `Q${16 + index * 16}`,
    ...(kind === 'column' ? { valueAxis: { min: 0, max: 100 } } : {}),
    series: [
      {
        name: '{tasks}!$D$4',
        categories: '{tasks}!$A$5:$A$7',
        values: '{tasks}!$D$5:$D$7',
      },
    ],
  })),
  showGridLines: false,
});

export const listsSheet: SheetDeclaration = {
  key: 'lists',
  caption: "Danh 'mục' ẩn",
  visibility: 'hidden',
  cells: [
    { at: 'A1', content: 'Hoàn thành', style: 'plain' },
    { at: 'A2', content: 'Đang thực hiện', style: 'plain' },
    { at: 'A3', content: 'Chưa thực hiện', style: 'plain' },
    { at: 'B1', content: 43_465, style: 'date' },
    { at: 'B2', content: true, style: 'plain' },
    {
      at: 'B3',
      content: formula('IFNA(VLOOKUP("x",A1:A3,1,FALSE),"không thấy")', 'không thấy'),
      style: 'plain',
    },
  ],
  tables: [],
  validations: [],
  conditionalFormats: [],
};

export const identitySheet: SheetDeclaration = {
  key: 'identity',
  caption: '_id',
  visibility: 'veryHidden',
  cells: [
    { at: 'A1', content: 'chữ có ký tự \u0001 và _x0041_ và\r\nxuống dòng', style: 'code' },
    { at: 'B1', content: ' đầu cuối ', style: 'plain' },
  ],
  tables: [
    {
      name: 'tblTrong',
      at: 'A3',
      tableStyle: 'TableStyleLight1',
      rowKey: 'id',
      columns: [{ key: 'id', caption: 'id', width: 10, style: 'code' }],
      rows: [],
    },
  ],
  validations: [],
  conditionalFormats: [],
};

export const sampleWorkbook = (rows = 3): WorkbookDeclaration => ({
  sheets: [tasksSheet(rows), listsSheet, identitySheet],
  names: [{ name: 'dsTrangThai', refersTo: '{lists}!$A$1:$A$3', hidden: true }],
  title: 'Biểu mẫu <thử> & kiểm',
  customProperties: { templateVersion: '1.0', agency: 'Sở Nội vụ' },
  lockStructure: true,
  activeSheet: 'tasks',
});
