// Lời trên trang "Cần sửa" của tệp gửi trả cơ quan, và lời khi một tệp không đánh dấu được.

const COPY = 'Đề nghị mở tệp bằng Excel, lưu dạng .xlsx rồi chạy lại.';

export const sendBack = {
  sheet: 'Cần sửa',
  title: 'NHỮNG CHỖ CẦN SỬA TRONG BIỂU BÁO CÁO',
  to: (agency: string) => `Kính gửi: ${agency}`,
  toWhom: 'Kính gửi: Cơ quan nộp biểu',
  file: (name: string, date: string) => `Tệp đã nhận: ${name} – kiểm tra ngày ${date}`,
  counts: (errors: number, warnings: number) =>
    `Có ${errors} lỗi phải sửa và ${warnings} cảnh báo cần giải trình hoặc sửa.`,
  refused: 'Tệp này chưa được đưa vào tổng hợp vì lý do dưới đây.',
  steps:
    'Ô có lỗi được tô đỏ, ô có cảnh báo được tô vàng; ghi chú tại ô nêu việc cần làm. Đề nghị cơ quan sửa ngay trong tệp này, lưu lại và gửi về; không cần xóa trang này.',
  stepsElsewhere:
    'Tệp đã nhận không ghi thêm được nên danh sách này để riêng. Đề nghị cơ quan sửa trong tệp biểu mẫu tại các ô nêu dưới đây, lưu dạng .xlsx và gửi lại biểu; không cần gửi lại danh sách này.',
  stepsOfRefused:
    'Tệp đã nhận không đọc được nên không ghi thêm được gì vào đó. Đề nghị cơ quan xem lý do dưới đây và gửi lại biểu dạng .xlsx; không cần gửi lại danh sách này.',
  captions: {
    number: 'STT',
    severity: 'Mức độ',
    sheet: 'Trang',
    cell: 'Ô',
    subject: 'Nhiệm vụ, chỉ tiêu, tiêu chí',
    column: 'Cột',
    value: 'Giá trị đang có',
    message: 'Vấn đề',
    advice: 'Việc cần làm',
    address: 'Địa chỉ ô',
    link: 'Liên kết',
  },
  comment: (severity: string, message: string, advice: string) =>
    `${severity}: ${message.replace(/\.$/, '')}.${advice ? `\n${advice}` : ''}`,
  faults: {
    'not-xlsx': `chỉ đánh dấu được tệp .xlsx hoặc .xlsm. ${COPY}`,
    'not-a-workbook': 'tệp không phải là sổ tính Excel. Đề nghị cơ quan gửi lại đúng tệp biểu mẫu.',
    'encrypted-or-old': `tệp có mật khẩu hoặc ở dạng .xls cũ; chỉ đánh dấu được tệp .xlsx hoặc .xlsm. ${COPY}`,
    'too-large': 'tệp quá lớn nên không đánh dấu. Đề nghị cơ quan gửi lại đúng tệp biểu mẫu.',
    damaged: `tệp bị hỏng. ${COPY}`,
    'unsupported-form': `tệp được lưu ở dạng chưa ghi tiếp được. ${COPY}`,
    'sheet-taken': `trang "Cần sửa" trong tệp đã bị thay đổi nên không ghi thêm được. Đề nghị xóa trang này trong tệp rồi chạy lại.`,
  },
} as const;
