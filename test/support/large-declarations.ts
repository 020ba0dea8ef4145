// Sheets of the size of the main workbook: a whole plan, and a consolidation of all agencies.
import type { CellContent, ColumnDeclaration, SheetDeclaration } from '../../src/workbook/declaration';

const TEXT =
  'Rà soát, công bố thủ tục hành chính thuộc phạm vi quản lý; niêm yết công khai tại bộ phận tiếp nhận và trả kết quả. ';

interface Size {
  readonly key: string;
  readonly caption: string;
  readonly rows: number;
  /** Columns of long text, of numbers that users enter, and of choices. */
  readonly texts: number;
  readonly numbers: number;
  readonly choices: number;
  /** Every so many rows a cell has a style of its own; never where absent. */
  readonly markEvery?: number;
}

/** The sheets of the main workbook with the rows that a plan brings. */
export const PLAN_SIZES: readonly Size[] = [
  { key: 'plan', caption: 'Kế hoạch', rows: 41, texts: 7, numbers: 3, choices: 4, markEvery: 3 },
  { key: 'targets', caption: 'Chỉ tiêu', rows: 48, texts: 5, numbers: 6, choices: 4 },
  { key: 'agencies', caption: 'Cơ quan', rows: 262, texts: 3, numbers: 1, choices: 6 },
  { key: 'deadlines', caption: 'Thời hạn', rows: 24, texts: 3, numbers: 2, choices: 3 },
  { key: 'criteria', caption: 'Bộ tiêu chí', rows: 140, texts: 2, numbers: 4, choices: 5, markEvery: 5 },
  { key: 'consolidated', caption: 'Tổng hợp', rows: 0, texts: 3, numbers: 6, choices: 8 },
  { key: 'scores', caption: 'Điểm', rows: 262, texts: 1, numbers: 14, choices: 4 },
  { key: 'ledger', caption: 'Sổ nộp', rows: 262, texts: 2, numbers: 2, choices: 7 },
  { key: 'issues', caption: 'Vấn đề', rows: 0, texts: 3, numbers: 0, choices: 6 },
  { key: 'dashboard', caption: 'Bảng điều hành', rows: 20, texts: 1, numbers: 8, choices: 0 },
];

/** 262 agencies, each with 41 assignments and 48 targets. */
export const CONSOLIDATION_ROWS = 262 * (41 + 48);

const columnsOf = ({ texts, numbers, choices }: Size): readonly ColumnDeclaration[] => [
  { key: 'code', caption: 'Mã', width: 10, style: 'code' },
  ...Array.from({ length: texts }, (_, index): ColumnDeclaration => ({
    key: `text${index}`,
    caption: `Nội dung ${index + 1}`,
    width: 40,
    style: 'text',
  })),
  ...Array.from({ length: numbers }, (_, index): ColumnDeclaration => ({
    key: `number${index}`,
    caption: `Số ${index + 1}`,
    width: 12,
    style: index % 2 ? 'entryNumber' : 'points',
    userEntry: index % 2 === 1,
  })),
  ...Array.from({ length: choices }, (_, index): ColumnDeclaration => ({
    key: `choice${index}`,
    caption: `Lựa chọn ${index + 1}`,
    width: 16,
    style: 'entryChoice',
    userEntry: true,
  })),
];

const rowOf = ({ texts, numbers, choices }: Size, index: number): readonly CellContent[] => [
  `A.${index + 1}`,
  ...Array.from({ length: texts }, (_, column) => TEXT.slice(0, column === 0 ? TEXT.length : 30)),
  ...Array.from({ length: numbers }, (_, column) => (index * 7 + column) / 4),
  ...Array.from({ length: choices }, () => 'Đang thực hiện'),
];

export function largeSheet(size: Size): SheetDeclaration {
  const columns = columnsOf(size);
  const body = (column: number) => {
    const letter = String.fromCharCode(64 + column);
    return `${letter}6:${letter}${5 + Math.max(1, size.rows)}`;
  };
  return {
    key: size.key,
    caption: size.caption,
    visibility: 'visible',
    cells: [
      { at: 'A1', mergeTo: 'D1', content: 'SỞ NỘI VỤ TỈNH GIA LAI', style: 'letterhead' },
      { at: 'A2', mergeTo: 'H2', content: size.caption, style: 'title' },
      { at: 'A3', mergeTo: 'H3', content: 'Kèm theo Quyết định số 473/QĐ-UBND', style: 'subtitle' },
    ],
    tables: [
      {
        name: `tblLon_${size.key}`,
        at: 'A5',
        columns,
        rows: Array.from({ length: size.rows }, (_, index) => rowOf(size, index)),
        cellStyles: Array.from(
          { length: Math.floor(size.rows / (size.markEvery ?? Infinity)) },
          (_, index) => ({
            rowIndex: index * (size.markEvery ?? 1),
            column: 'text0',
            style: 'inherited' as const,
          }),
        ),
        tableStyle: 'TableStyleLight1',
        rowKey: 'code',
      },
    ],
    freeze: { rows: 5, columns: 2 },
    validations: columns.flatMap((column, index) =>
      column.style === 'entryChoice'
        ? [
            {
              range: body(index + 1),
              rule: { kind: 'list', source: '"Có,Không"' },
              severity: 'stop',
            } as const,
          ]
        : [],
    ),
    conditionalFormats: [
      { kind: 'formula', range: body(1), formula: '$A6=""', look: { fillColor: 'FFC7CE' } },
    ],
    print: { orientation: 'landscape', paper: 'A4', fitToWidth: true, repeatRows: [5, 5] },
  };
}
