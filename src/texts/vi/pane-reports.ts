// Words of the screen of reports: which paper, for whom, of which day, what is left to fill in.

export const paneReports = {
  kind: 'Loại văn bản',
  kinds: {
    periodic: 'Báo cáo định kỳ gửi cơ quan cấp trên',
    results: 'Quyết định công bố kết quả',
    notice: 'Thông báo kết quả của cơ quan',
    'self-score': 'Báo cáo tự chấm điểm của cơ quan',
    return: 'Công văn trả lại biểu',
    reminder: 'Công văn đôn đốc gửi biểu',
  },
  agency: 'Cơ quan',
  noAgency: 'Chọn cơ quan',
  watch: 'Phần báo cáo',
  whole: 'Toàn bộ kế hoạch',
  watched: (name: string) => `Phần ${name} theo dõi`,
  each: 'Mỗi cơ quan một văn bản (một tệp .zip)',
  sources: 'Thêm phụ lục nguồn của từng số liệu',
  day: 'Ngày của văn bản',
  form: (source: string) => `Thể thức: ${source}.`,
  number: 'Số văn bản (không kèm ký hiệu)',
  numberHint: 'Để trống khi văn thư chưa cấp số.',
  badDay: 'Nhập đủ ngày, tháng, năm của văn bản.',
  badNumber: 'Số văn bản là một số nguyên, không kèm ký hiệu. Sửa lại hoặc để trống.',
  check: 'Kiểm tra trước khi ghi',
  checking: 'Đang lập văn bản',
  ready: (count: number) =>
    count === 1 ? 'Văn bản đã sẵn sàng để ghi.' : `${count} văn bản đã sẵn sàng để ghi.`,
  gaps: 'Các chỗ “[…]” sổ chưa có số liệu, cần điền sau khi mở văn bản:',
  noGaps: 'Không còn chỗ trống nào phải điền.',
  save: (count: number) => (count === 1 ? 'Lưu văn bản .docx' : `Lưu ${count} văn bản (.zip)`),
  saving: 'Đang ghi văn bản',
  saved: (name: string) => `Đã lập ${name}.`,
  next: 'Mở văn bản bằng Word, điền các chỗ “[…]” rồi trình ký.',
  failures: {
    'no-data': (period: string) =>
      `Sổ chưa có số liệu tổng hợp của ${period} nên chưa lập được văn bản. Tổng hợp biểu của kỳ này hoặc chọn kỳ khác.`,
    'before-year': (_period: string, year: number) =>
      `Ngày của văn bản trước năm ${year} là năm được báo cáo. Chọn lại ngày.`,
    'no-scores': () =>
      'Sổ chưa có điểm để lập văn bản. Tổng hợp biểu có trang Tự chấm điểm hoặc nhập điểm thẩm định trước.',
    'stale-scores': () =>
      'Trang Điểm không còn khớp với số liệu của sổ. Vào màn hình Chấm điểm, ghi lại điểm rồi lập văn bản.',
    'unknown-agency': () => 'Cơ quan này không thuộc diện chấm điểm. Chọn cơ quan khác.',
    nobody: (period: string) => `Không có biểu nào của ${period} cần hoàn thiện nên không lập văn bản.`,
    'nobody-late': (period: string) =>
      `Không có cơ quan nào quá hạn gửi biểu ${period} nên không lập văn bản đôn đốc.`,
    'agency-missing': () => 'Chọn cơ quan mà văn bản nói đến.',
  },
  calendar: 'Lịch thời hạn',
  calendarHint: 'Tệp .ics cho Outlook, Lịch Google: nhập lại thì cập nhật, không lặp.',
  saveCalendar: 'Lưu lịch .ics',
  calendarName: (year: number) => `thoi-han_${year}.ics`,
  noDeadlines: 'Không có thời hạn nào để đưa vào lịch.',
  calendarSaved: (count: number) => `Đã đưa ${count} thời hạn vào lịch.`,
};
