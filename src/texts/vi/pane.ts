// The frame of the task pane: navigation, undo, what is missing, what went wrong.

export const pane = {
  pageTitle: 'Chỉ số CCHC',
  navigation: 'Các màn hình',
  screens: {
    overview: 'Tổng quan',
    plan: 'Kế hoạch',
    amend: 'Điều chỉnh',
    issue: 'Phát biểu mẫu',
    consolidate: 'Tổng hợp',
    ledger: 'Sổ nộp',
    issues: 'Vấn đề',
    scores: 'Chấm điểm',
    appraise: 'Thẩm định',
    deadlines: 'Thời hạn',
    reports: 'Báo cáo',
    watch: 'Theo dõi',
    rules: 'Quy tắc',
    functions: 'Hàm',
    help: 'Trợ giúp',
    settings: 'Cài đặt',
  },
  purpose: {
    overview: 'Tình hình thực hiện kế hoạch trong sổ này và việc nên làm tiếp theo.',
    plan: 'Đưa kế hoạch và các bảng đi kèm vào sổ. Xem trước rồi mới ghi.',
    amend: 'Thêm, sửa, bãi bỏ nhiệm vụ của kế hoạch theo một văn bản; sổ có phiên bản kế hoạch mới.',
    issue: 'Tạo biểu mẫu nhập liệu cho từng cơ quan theo kỳ báo cáo.',
    consolidate: 'Nhận các tệp cơ quan nộp về, kiểm tra rồi tổng hợp vào sổ.',
    ledger: 'Cơ quan nào đã nộp, nộp trễ, chưa nộp hoặc bị từ chối; bấm vào một cơ quan để xem tệp của nó.',
    issues: 'Danh sách vấn đề tìm thấy; bấm vào một vấn đề để đến ô của nó.',
    scores: 'Điểm, chỉ số, hạng và xếp loại của từng cơ quan; bấm vào một cơ quan để xem vì sao.',
    appraise: 'Chấm thẩm định từng tiêu chí bên cạnh điểm tự chấm, minh chứng và giải trình của cơ quan.',
    deadlines: 'Các thời hạn của kế hoạch trong năm và tình trạng hôm nay.',
    reports: 'Lập báo cáo, quyết định, thông báo, công văn đúng thể thức và lịch thời hạn từ số liệu của sổ.',
    watch: 'Phần kế hoạch mà một cơ quan được giao theo dõi, tại đây hoặc thành sổ riêng.',
    rules: 'Các quy tắc kiểm tra; tắt một quy tắc từ một ngày kèm lý do, hoặc bật lại.',
    functions: 'Các hàm PAR dùng ngay trong ô; bấm “Chèn” để đưa công thức mẫu vào ô đang chọn.',
    help: 'Cách làm ở từng màn hình, các hàm và các quy tắc; tìm bằng một từ bất kỳ.',
    settings: 'Ngôn ngữ, hoàn tác và thông tin về tiện ích.',
  },
  notes: {
    'page-set-up':
      'Riêng khổ giấy và lề trang in chưa đặt được, thường vì máy chưa cài máy in nào; dữ liệu đã ghi đủ. Khi cần in, vào Bố trí trang chọn A4, ngang, vừa một trang theo chiều rộng.',
    'filters-cleared':
      'Đã bỏ lọc ở các bảng được ghi để dữ liệu vào đúng dòng; khi cần anh/chị đặt lại bộ lọc. Hoàn tác sẽ trả lại bộ lọc cũ.',
    'read-only':
      'Sổ đang mở ở chế độ chỉ đọc nên những gì vừa ghi chưa được lưu vào tệp này. Vào Tệp > Lưu thành bản khác để giữ lại, hoặc đóng sổ, mở lại để chỉnh sửa rồi ghi lại.',
    'rows-shown': 'Đã hiện các dòng đang ẩn ở các bảng được ghi; hoàn tác sẽ ẩn lại.',
  },
  undo: {
    of: (what: string) => `Hoàn tác: ${what}`,
    done: (what: string) => `Đã hoàn tác: ${what}.`,
    nothing: 'Chưa có lần ghi nào để hoàn tác.',
    halfUndone: (what: string) =>
      `Ctrl+Z của Excel mới hoàn tác một phần lần ghi “${what}”, nên số liệu trong sổ chưa khớp nhau. Bấm “Hoàn tác: ${what}” ở cuối khung này để trả sổ về như trước lần ghi đó, hoặc bấm Ctrl+Y trong Excel để lấy lại phần vừa hoàn tác.`,
  },
  floor: {
    title: 'Bản Excel này chưa đủ để dùng tiện ích',
    missing: (names: string) =>
      `Còn thiếu: ${names}. Cần Excel 2021, Excel LTSC 2021 hoặc Microsoft 365 trên Windows, hoặc Excel trên web.`,
    next: 'Đề nghị bộ phận công nghệ thông tin cập nhật Excel. Biểu mẫu gửi cơ quan vẫn mở được bằng mọi bản Excel từ 2010.',
    outside: 'Trang này chạy trong Excel',
    outsideNext: 'Mở sổ trong Excel, vào thẻ Chỉ số CCHC rồi bấm “Mở bảng công việc”.',
    functionsMissing:
      'Bản Excel này không tính được các hàm PAR trong ô. Các việc khác vẫn dùng được bình thường.',
    requirement: {
      ExcelApi: (version: string) => `giao diện lập trình Excel ${version}`,
      SharedRuntime: (version: string) => `môi trường chạy chung ${version}`,
      CustomFunctionsRuntime: (version: string) => `hàm tự tạo ${version}`,
    },
  },
  crash: {
    title: 'Bảng công việc gặp lỗi',
    text: 'Sổ của anh/chị không bị thay đổi thêm. Bấm “Mở lại bảng” để tiếp tục; nếu lỗi lặp lại, gửi nội dung dưới đây cho bộ phận hỗ trợ.',
    reload: 'Mở lại bảng',
  },
  busy: 'Đang thực hiện một việc khác. Chờ xong hoặc hủy việc đó rồi bấm lại.',
  working: 'Đang thực hiện…',
  /** Cho trình đọc màn hình. */
  spokenProgress: (what: string, percent: number) =>
    percent === 0 ? `${what}: đang thực hiện` : `${what}: đã xong ${percent}%`,
  /** `part` là trang tính, tệp hoặc cơ quan đang làm; rỗng nếu không nêu riêng. */
  remaining: (left: number, part: string) => {
    if (left === 0) return 'Sắp xong, đang kiểm tra và hoàn tất…';
    return part === '' ? `Còn ${left} bước` : `Đang làm “${part}”, còn ${left} bước`;
  },
  cancel: 'Hủy',
  cancelling: 'Đang hủy và trả lại nguyên trạng…',
  dismiss: 'Đóng thông báo',
};
