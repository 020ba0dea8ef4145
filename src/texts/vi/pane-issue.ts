// Words of the screen that issues workbooks to agencies.

export const paneIssue = {
  action: (count: number) => `Phát ${count} biểu`,
  running: (count: number) => `Phát ${count} biểu mẫu`,
  search: 'Tìm cơ quan',
  searchHint: 'Tên hoặc mã, không cần gõ dấu',
  chooseAll: (count: number) => `Chọn cả ${count} cơ quan đang hiện`,
  chooseNone: 'Bỏ chọn tất cả',
  chosen: (count: number, total: number) => `Đã chọn ${count} trên ${total} cơ quan`,
  list: 'Các cơ quan',
  noneFound: 'Không có cơ quan nào khớp. Thử gõ ít chữ hơn hoặc chọn “Tất cả các cấp”.',
  lastDay: (day: string) => `Hạn nộp của kỳ này: ${day}`,
  ready: (count: number) => `Đã tạo ${count} biểu mẫu.`,
  sendOut: (count: number): string =>
    count === 1
      ? 'Gửi tệp này cho cơ quan mang mã ở đầu tên tệp.'
      : 'Giải nén và gửi mỗi cơ quan tệp mang mã của mình.',
  next: 'Khi có tệp nộp về, sang màn hình Tổng hợp.',
};
