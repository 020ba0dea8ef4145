// "Kiểm tra môi trường": what each probe asks of Excel, what was found, and the report that a person can copy.

const REFUSING = { refuses: 'Excel từ chối (đã lường trước)', allows: 'Excel cho phép' };
const KEPT = { retained: 'giữ nguyên', lost: 'bị mất' };

export const environment = {
  section: 'Kiểm tra môi trường',
  hint: 'Thử xem Excel này xử lý thế nào ở những chỗ các phiên bản khác nhau. Việc thử làm trên một trang tạm, xong thì xóa; các trang của đơn vị không bị động đến. Danh sách Ctrl+Z của Excel sẽ trống sau khi thử.',
  start: 'Kiểm tra môi trường',
  again: 'Kiểm tra lại',
  outsideExcel: 'Chỉ kiểm tra được khi bảng này mở trong Excel.',
  report: 'Kết quả (không có thông tin cá nhân, không có số liệu của sổ)',
  copy: 'Sao chép kết quả',
  copied: 'Đã sao chép. Dán vào thư gửi bộ phận hỗ trợ.',
  copyByHand: 'Excel không cho sao chép tự động. Kết quả đã được bôi đen: bấm Ctrl+C để sao chép.',
  done: (adverse: number) =>
    adverse === 0
      ? 'Đã kiểm tra xong: không có điểm nào cần lưu ý. Trang tạm đã xóa.'
      : `Đã kiểm tra xong: có ${adverse} điểm cần lưu ý, đề nghị gửi kết quả cho bộ phận hỗ trợ. Trang tạm đã xóa.`,
  left: (sheet: string) =>
    `Đã kiểm tra xong nhưng chưa trả lại được như cũ. Đề nghị xóa trang “${sheet}” nếu còn; các trang khác không bị động đến.`,
  trialSheet: 'Mở phiếu thử trên Excel thật',
  trialSheetHint: 'Các bước cho người có Excel: làm gì, phải thấy gì, trên từng loại Excel.',
  scratchSheet: 'Thử môi trường (tạm)',
  title: 'KIỂM TRA MÔI TRƯỜNG',
  facts: {
    version: 'Phiên bản tiện ích',
    day: 'Ngày kiểm tra',
    excel: 'Excel',
    language: 'Ngôn ngữ hiển thị',
    sets: 'Bộ lệnh hỗ trợ',
    decimal: 'Dấu thập phân',
    browser: 'Khung hiển thị',
    handOver: 'Cách giao tệp có thể dùng',
  },
  none: 'không có',
  ways: {
    newWorkbook: 'mở thành sổ mới',
    savePicker: 'chọn nơi lưu',
    link: 'tải xuống từ bảng',
    browserWindow: 'mở trình duyệt',
  },
  probes: {
    'calculated-column': {
      name: 'Công thức khác nhau trong một cột của bảng',
      answers: { fills: 'Excel điền một công thức cho cả cột', retains: 'Excel giữ công thức của từng dòng' },
    },
    'filtered-rows': {
      name: 'Ghi vào bảng đang lọc',
      answers: { misses: 'giá trị vào sai dòng (đã lường trước)', lands: 'giá trị vào đúng dòng' },
    },
    tags: { name: 'Tên ẩn đánh dấu trang', answers: KEPT },
    'document-properties': { name: 'Thuộc tính của sổ, dấu thứ hai của trang', answers: KEPT },
    'undo-group': {
      name: 'Gộp một việc thành một lần Ctrl+Z',
      answers: {
        allows: 'Excel không từ chối; có gộp thật hay không thì bấm Ctrl+Z sau một lần ghi mới thấy',
        refuses: 'Excel từ chối (đã lường trước); tiện ích ghi không gộp',
      },
    },
    'page-set-up': {
      name: 'Thiết lập trang in',
      answers: { free: 'rộng một trang, dài tùy nội dung', onePage: 'Excel ép cả chiều dài vào một trang' },
    },
    apostrophe: {
      name: 'Dấu nháy đầu ô dạng văn bản',
      answers: { consumed: 'Excel bỏ dấu nháy, giữ chữ', retained: 'Excel giữ cả dấu nháy (đã lường trước)' },
    },
    unlocking: { name: 'Bỏ khóa một trang không khóa', answers: REFUSING },
    'last-series': { name: 'Xóa chuỗi cuối cùng của biểu đồ', answers: REFUSING },
    'wordless-alert': { name: 'Cảnh báo nhập liệu không có lời', answers: REFUSING },
    selection: {
      name: 'Chuyển trang và chọn ô',
      answers: { reached: 'đến đúng ô', elsewhere: 'không đến được ô đã chọn' },
    },
    functions: {
      name: 'Hàm PAR trong ô',
      answers: {
        computed: 'tính đúng và tính lại khi số liệu đổi',
        stale: 'tính được nhưng không tính lại khi số liệu đổi',
        waiting: 'chưa tính xong sau thời gian chờ',
        unknown: 'Excel chưa nhận ra hàm (#NAME?)',
      },
    },
  },
  signs: { fine: '[được]', adverse: '[lưu ý]' },
  refused: (code: string, message: string) => `Excel từ chối: ${code}. ${message}`,
  unsupported: (needs: string) => `Excel này chưa hỗ trợ (cần ${needs}); tiện ích dùng cách khác`,
  total: (all: number, adverse: number) => `Đã thử ${all} điểm, ${adverse} điểm cần lưu ý.`,
  restored: 'Trang tạm đã xóa, đã trở về ô đang chọn.',
  notRestored: 'CHƯA trả lại được như cũ: xóa trang tạm bằng tay nếu còn.',
};
