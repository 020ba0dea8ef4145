// Words of the screen that puts the plan into the workbook.

export const panePlan = {
  action: 'Đưa kế hoạch vào sổ',
  again: 'Cập nhật kế hoạch trong sổ',
  yearFixed: (year: number) =>
    `Sổ này là của năm ${year}. Muốn dùng năm khác, sửa “Năm của sổ” ở trang Cài đặt của sổ rồi bấm “Đọc lại sổ”.`,
  decision: (number: string, date: string) => `Kế hoạch theo Quyết định ${number} ngày ${date}`,
  contents: 'Kế hoạch gồm',
  assignments: 'Nhiệm vụ (dòng của phụ lục)',
  targets: 'Chỉ tiêu định lượng',
  agencies: 'Cơ quan',
  deadlines: 'Thời hạn của năm',
  version: 'Phiên bản kế hoạch',
  done: (year: number, sheets: number) =>
    `Đã đưa kế hoạch năm ${year} vào sổ: ${sheets} trang. Tiếp theo, phát biểu mẫu cho các cơ quan.`,
  nextIssue: 'Phát biểu mẫu',
};
