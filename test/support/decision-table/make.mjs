// node test/support/decision-table/make.mjs: lays the rows that are written by hand beside this file out as a workbook
// that an official can read in Excel. The test reads the workbook alone; the engine has no part in either.
import ExcelJS from 'exceljs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SELF_SCORE_ROWS } from './self-scores.mjs';
import { TARGET_ROWS } from './targets.mjs';
import { TASK_ROWS } from './tasks.mjs';

const OUT = fileURLToPath(new URL('../../golden/rules/bang-quyet-dinh.xlsx', import.meta.url));
const FONT = 'Times New Roman';
const FILLS = { given: 'FFE7E6E6', entered: 'FFFFF2CC', expected: 'FFDDEBF7' };
const VERDICT_COLOURS = { lỗi: 'FFF8CBAD', 'cảnh báo': 'FFFFE699', 'lưu ý': 'FFDDEBF7', không: 'FFE2EFDA' };
const HEADER_ROW = 4;
const A3 = 8;
const LINE_HEIGHT = 16.5;

const given = (key, caption, width) => ({ key, caption, width, part: 'given' });
const entered = (key, caption, width) => ({ key, caption, width, part: 'entered' });
const EXPECTED = [
  { key: 'verdict', caption: 'Kết luận mong đợi', width: 12 },
  { key: 'id', caption: 'Mã quy tắc', width: 38 },
  { key: 'amount', caption: 'Số chênh lệch', width: 10 },
  { key: 'why', caption: 'Vì sao', width: 48 },
  { key: 'clause', caption: 'Căn cứ', width: 46 },
].map(column => ({ ...column, part: 'expected' }));

const DAYS = { q1: ['2017-10-01', '2018-03-31'], nam: ['2017-10-01', '2018-12-31'] };

const SHEETS = [
  {
    name: 'Nhiệm vụ',
    scale: 43,
    columns: [
      given('period', 'Kỳ', 6),
      given('firstDay', 'Ngày đầu', 12),
      given('lastDay', 'Ngày cuối', 12),
      entered('status', 'Tình trạng', 18),
      entered('completion', 'Mức độ (%)', 10),
      entered('dateDone', 'Ngày hoàn thành', 12),
      entered('result', 'Kết quả', 24),
      entered('evidenceNumber', 'Số, ký hiệu văn bản', 15),
      entered('evidenceDate', 'Ngày văn bản', 12),
      entered('explanation', 'Giải trình', 26),
      entered('plannedFunds', 'Dự toán (triệu đồng)', 12),
      entered('grantedFunds', 'Được cấp (triệu đồng)', 12),
      entered('spentFunds', 'Đã chi (triệu đồng)', 12),
    ],
    rows: TASK_ROWS.map(([entries, verdict, id, clause, why, period = 'nam']) => ({
      period,
      firstDay: DAYS[period][0],
      lastDay: DAYS[period][1],
      ...entries,
      verdict,
      id,
      clause,
      why,
    })),
  },
  {
    name: 'Chỉ tiêu',
    scale: 57,
    columns: [
      given('code', 'Chỉ tiêu', 10),
      given('year', 'Năm', 7),
      given('unit', 'Đơn vị tính', 9),
      given('comparison', 'So sánh', 12),
      given('threshold', 'Mức giao', 8),
      entered('numerator', 'Số đạt được', 10),
      entered('denominator', 'Tổng số', 10),
      entered('previous', 'Năm trước', 10),
      entered('explanation', 'Giải trình', 24),
    ],
    rows: TARGET_ROWS,
  },
  {
    name: 'Tự chấm điểm',
    scale: 57,
    columns: [
      given('maxPoints', 'Điểm tối đa', 9),
      given('scale', 'Thang chấm', 24),
      given('levels', 'Các mức điểm', 12),
      entered('notApplicable', 'Không áp dụng', 9),
      entered('selfScore', 'Điểm tự chấm', 9),
      entered('explanation', 'Giải trình', 24),
      entered('evidence', 'Tài liệu kiểm chứng', 16),
    ],
    rows: SELF_SCORE_ROWS.map(([entries, verdict, id, clause, why]) => ({
      ...entries,
      verdict,
      id,
      clause,
      why,
    })),
  },
];

const CENTRED = [
  'number',
  'period',
  'firstDay',
  'lastDay',
  'dateDone',
  'evidenceDate',
  'verdict',
  'year',
  'unit',
  'comparison',
];

const NOTES = [
  'Mỗi dòng là một cách nhập: ô xám là phần cố định của biểu mẫu, ô vàng là phần cơ quan nhập, ô xanh là kết luận đúng.',
  'Kết luận do người viết từ văn bản và yêu cầu nghiệp vụ; phần mềm phải cho đúng kết luận này. Sửa kết luận ở đây là sửa yêu cầu.',
  '"không": không có lỗi và không hỏi lại. Ngày viết "hôm qua, hôm nay, ngày mai" là so với ngày kiểm tra. "#N/A" là ô đang báo lỗi.',
];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const solid = argb => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const thin = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const BORDER = { top: thin, left: thin, bottom: thin, right: thin };

function putValue(cell, value) {
  const iso = typeof value === 'string' ? ISO.exec(value) : null;
  if (iso) {
    cell.value = new Date(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])));
    cell.numFmt = 'dd/mm/yyyy';
  } else if (value !== undefined && value !== null) cell.value = value;
}

/** Lines of the tallest cell; words that do not fit move to the next line, hence a little narrower than the column. */
const linesOf = (row, columns) =>
  Math.max(...columns.map(({ key, width }) => Math.ceil(String(row[key] ?? '').length / (width * 0.95))));

function addSheet(book, { name, scale, columns: own, rows }) {
  const columns = [{ key: 'number', caption: 'STT', width: 6, part: 'given' }, ...own, ...EXPECTED];
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: HEADER_ROW }],
    pageSetup: {
      paperSize: A3,
      orientation: 'landscape',
      scale,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
  });
  NOTES.forEach((note, index) => {
    sheet.getCell(index + 1, 1).value = note;
    sheet.getCell(index + 1, 1).font = { name: FONT, size: 12, bold: index === 0 };
  });
  columns.forEach(({ caption, width, part }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    Object.assign(cell, { value: caption, border: BORDER, fill: solid(FILLS[part]) });
    cell.font = { name: FONT, size: 12, bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  });
  sheet.getRow(HEADER_ROW).height = 3 * LINE_HEIGHT;
  rows.forEach((row, rowIndex) => {
    sheet.getRow(HEADER_ROW + 1 + rowIndex).height = LINE_HEIGHT * linesOf(row, columns);
    columns.forEach(({ key, part }, index) => {
      const cell = sheet.getCell(HEADER_ROW + 1 + rowIndex, index + 1);
      putValue(cell, key === 'number' ? rowIndex + 1 : row[key]);
      cell.font = { name: FONT, size: 12, bold: key === 'verdict' };
      cell.alignment = {
        wrapText: true,
        vertical: 'top',
        ...(CENTRED.includes(key) ? { horizontal: 'center' } : {}),
      };
      cell.border = BORDER;
      if (part === 'entered') cell.fill = solid(FILLS.entered);
      if (key === 'verdict') cell.fill = solid(VERDICT_COLOURS[row.verdict]);
    });
  });
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: HEADER_ROW + rows.length, column: columns.length },
  };
}

const book = new ExcelJS.Workbook();
book.created = book.modified = new Date(Date.UTC(2026, 10, 28));
for (const sheet of SHEETS) addSheet(book, sheet);
await book.xlsx.writeFile(path.resolve(OUT));
