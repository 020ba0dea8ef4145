// Words of the settings screen.

export const paneSettings = {
  language: 'Ngôn ngữ của bảng công việc',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  languageHint: 'Sổ, biểu mẫu và báo cáo luôn bằng tiếng Việt.',
  undo: 'Các lần ghi có thể hoàn tác',
  noUndo: 'Chưa có lần ghi nào trong phiên này.',
  undoHint: 'Hoàn tác đi từ lần ghi mới nhất trở về trước. Danh sách mất khi đóng sổ.',
  undoNewest: 'Hoàn tác lần ghi mới nhất',
  workbook: 'Cài đặt của sổ',
  workbookHint:
    'Năm, phiên bản kế hoạch, cách xếp hạng, số lẻ, thang xếp loại và các quy tắc đang tắt nằm ở trang Cài đặt của sổ.',
  openSheet: 'Mở trang Cài đặt',
  read: 'Đọc lại sổ',
  scoring: 'Cách chấm điểm, xếp hạng',
  scoringHint:
    'Thay đổi có hiệu lực cho cả sổ, được ghi lại cùng người đổi, lý do và in trong báo cáo. Thang xếp loại sửa ở trang Cài đặt.',
  badNumber: (least: number, most: number) => `Đề nghị nhập một số từ ${least} đến ${most}.`,
  noChanges: 'Chưa có thay đổi.',
  willChange: (count: number) => `Sẽ đổi ${count} thiết lập:`,
  change: (name: string, before: string, after: string) => `${name}: từ “${before}” thành “${after}”`,
  by: 'Người đổi',
  reason: 'Lý do',
  reasonHint: 'Ghi số, ngày văn bản nếu có.',
  changeAction: 'Đổi cách chấm điểm',
  changed: (count: number) => `Đã đổi và ghi lại ${count} thiết lập ở trang Cài đặt.`,
  about: 'Giới thiệu',
  aboutText:
    'Tiện ích phục vụ theo dõi kế hoạch duy trì, nâng cao Chỉ số cải cách hành chính của tỉnh. Số liệu không rời khỏi máy: mọi việc đọc, kiểm tra, tổng hợp được làm ngay trong Excel.',
  version: 'Phiên bản tiện ích',
  floor: 'Cần Excel',
  floorText:
    'Excel 2021, LTSC 2021 hoặc Microsoft 365. Cơ quan nhận biểu mẫu chỉ cần Excel 2010 trở lên, LibreOffice hoặc WPS.',
  keys: 'Phím tắt',
  keysText: 'F8 hoặc Alt+N: đến vấn đề tiếp theo. Shift+F8: về vấn đề trước.',
};
