// A row of the main workbook that cannot be read: which, in which cell, what stands there and what the cell takes.

/** A text, a number, a day, or one of these words. */
export type Takes = 'text' | 'number' | 'day' | readonly string[];

export interface RowFault {
  readonly table: string;
  readonly rowKey: string;
  readonly column: string;
  /** As its tab reads; with the cell blank where the fault is of no single cell. */
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly takes?: Takes;
}

const TAKES = {
  text: 'cần nhập nội dung',
  number: 'cần nhập số',
  day: 'cần nhập ngày dạng ngày/tháng/năm',
} as const;

const wanted = (takes: Takes): string =>
  typeof takes === 'string' ? TAKES[takes] : `cần ghi một trong các từ: ${takes.join('; ')}`;

const standing = (value: string): string => (value === '' ? 'ô đang trống' : `ô đang ghi “${value}”`);

/** `tblChiTieu, dòng I.1, cột “So sánh” (trang “Chỉ tiêu”, ô F7): ô đang ghi “lớn”, cần ghi một trong các từ: …` */
export function rowFault({ table, rowKey, column, sheet, cell, value, takes }: RowFault): string {
  const row = [table, rowKey && `dòng ${rowKey}`, column && `cột “${column}”`].filter(Boolean).join(', ');
  const place = cell === '' ? '' : ` (trang “${sheet}”, ô ${cell})`;
  const advice = takes === undefined ? '' : `: ${standing(value)}, ${wanted(takes)}`;
  return `${row}${place}${advice}`;
}
