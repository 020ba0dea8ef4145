// Words of the ledger's screen, and of the file behind a value.

export const paneLedger = {
  empty:
    'Chưa tổng hợp biểu nào nên chưa biết cơ quan nào đã nộp. Phát biểu mẫu cho các cơ quan, rồi tổng hợp các tệp nộp về.',
  toConsolidate: 'Tổng hợp biểu nộp về',
  toIssue: 'Phát biểu mẫu',
  title: (period: string) => `Biểu nộp về: ${period}`,
  filterBy: (status: string, count: string) => `${status}: ${count}`,
  status: 'Tình trạng',
  all: 'Tất cả',
  district: 'Huyện',
  allDistricts: 'Tất cả các huyện',
  search: 'Tìm cơ quan trong sổ nộp',
  list: 'Các cơ quan',
  shown: (count: number, all: number) => `${count} trên ${all} cơ quan`,
  none: 'Không có cơ quan nào khớp. Bỏ bớt điều kiện lọc.',
  due: (day: string) => `Hạn nộp ${day}`,
  receivedOn: (day: string) => `nhận ngày ${day}`,
  daysLate: (days: number) => `trễ ${days} ngày`,
  issues: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo`,
  toLine: 'Đến dòng trong Sổ nộp',
  toIssues: 'Xem vấn đề',
  toScore: 'Xem điểm',
  noFile: 'Chưa nhận tệp nào của cơ quan này.',
  file: (name: string, status: string) => `${name} · ${status}`,
  open: (name: string) => `Mở ${name}`,
  opening: (name: string) => `Mở tệp ${name}`,
  notAtHand:
    'Bảng công việc không còn giữ tệp này (đã đóng sổ từ lúc tổng hợp). Mở tệp từ nơi lưu; mã băm cho biết có đúng tệp đó không.',
  otherContent: (name: string) =>
    `Tệp ${name} đang giữ có nội dung khác với tệp đã tổng hợp (khác mã băm), nên không mở làm nguồn được.`,
  unreadable: (name: string) => `Không đọc được tệp ${name}: tệp đã bị chuyển chỗ hoặc xóa.`,
};
