// Words of the help and of the first steps. What a function or a rule says stands in its own texts.

export const paneHelp = {
  search: 'Tìm trong trợ giúp',
  none: 'Không có mục nào khớp. Thử từ khác, có dấu hoặc không dấu đều được.',
  kinds: {
    screen: (count: number) => `Các màn hình (${count})`,
    function: (count: number) => `Các hàm trong ô (${count})`,
    rule: (count: number) => `Các quy tắc kiểm tra (${count})`,
  },
  open: (screen: string) => `Mở màn hình ${screen}`,
  news: (version: string) => `Bản ${version} có gì mới`,
  firstSteps: 'Ba bước đầu',
  stepOf: (step: number, all: number) => `Bước ${step} trong ${all}`,
  skip: 'Bỏ qua bước này',
  skipAll: 'Bỏ qua cả ba bước',
  steps: {
    plan: {
      title: 'Đưa kế hoạch vào sổ',
      text: 'Chọn năm, xem trước các bảng sẽ ghi rồi bấm ghi. Trang tính khác trong sổ không bị động đến và có thể hoàn tác.',
    },
    issue: {
      title: 'Phát biểu mẫu cho các cơ quan',
      text: 'Chọn kỳ báo cáo và cơ quan; nhận một tệp nén có biểu của từng cơ quan. Cơ quan không phải cài gì.',
    },
    consolidate: {
      title: 'Nhận biểu nộp về',
      text: 'Chọn hoặc kéo thả các tệp cơ quan gửi về. Tiện ích đọc, kiểm tra, cho xem trước rồi mới ghi vào sổ.',
    },
  },
  /** Cách làm ở từng màn hình, mỗi dòng một việc. */
  ways: {
    overview: [
      'Số đã nộp, nộp trễ, chưa nộp và số vấn đề lấy từ các bảng của sổ; sửa bảng thì số ở đây đổi theo.',
      'Chưa có kế hoạch trong sổ thì bắt đầu ở màn hình Kế hoạch.',
    ],
    plan: [
      'Chọn năm, xem danh sách trang sẽ tạo hoặc cập nhật, rồi bấm ghi.',
      'Ghi lại lần nữa không làm mất những gì đã nhập; cần quay lại thì bấm Hoàn tác ở cuối bảng công việc.',
    ],
    amend: [
      'Nhập số, ngày của văn bản, thêm từng thay đổi, xem trước rồi ghi thành phiên bản kế hoạch mới.',
      'Biểu đã phát theo phiên bản cũ vẫn nhận được.',
    ],
    issue: [
      'Chọn kỳ báo cáo, lọc và chọn cơ quan, rồi bấm tạo biểu mẫu.',
      'Nhiều cơ quan thì nhận một tệp nén; một cơ quan thì nhận ngay tệp .xlsx.',
    ],
    consolidate: [
      'Chọn hoặc kéo thả tệp .xlsx, .xlsm, .xls, .ods; mỗi tệp được nhận, thay thế, trùng hoặc bị từ chối kèm lý do.',
      'Nộp lại thì so từng ô và chọn bản được tính. Bấm ghi khi đã xem xong.',
    ],
    ledger: [
      'Lọc theo tình trạng hoặc gõ tên cơ quan; bấm vào cơ quan để xem từng tệp, lý do và chỗ đã sửa.',
    ],
    issues: [
      'Lọc theo mức độ; bấm vào vấn đề để mở ô. F8 hoặc Alt+N sang vấn đề tiếp theo, Shift+F8 về vấn đề trước.',
    ],
    scores: [
      'Chọn cấp cơ quan để xem bảng điểm; bấm vào cơ quan để xem từng tiêu chí, quy tắc và ô gốc.',
      'Bộ tiêu chí chính thức, kết quả điều tra được đưa vào từ bảng dán, vùng đang chọn hoặc tệp.',
    ],
    appraise: [
      'Chọn cơ quan, chấm từng tiêu chí, ghi lý do khi khác điểm tự chấm; cũng có thể nhận cả bảng điểm thẩm định.',
    ],
    deadlines: ['Lọc thời hạn còn phải làm hoặc của một cơ quan theo dõi; ghi ngày đã làm ở trang Thời hạn.'],
    reports: [
      'Chọn loại văn bản, kỳ và cơ quan, rồi tạo tệp .docx đúng thể thức; thời hạn tải được thành tệp lịch.',
    ],
    watch: ['Chọn cơ quan được giao theo dõi để xem phần của cơ quan đó hoặc tạo sổ riêng.'],
    rules: ['Tìm quy tắc, nhập ngày và lý do rồi tắt; báo cáo in ngày và lý do đó. Bật lại bất cứ lúc nào.'],
    functions: ['Tìm hàm, bấm Chèn để đưa công thức mẫu vào ô đang chọn, rồi sửa tham số.'],
    help: ['Gõ một từ để tìm; bấm vào một mục để đọc. Trợ giúp không cần mạng.'],
    settings: [
      'Đổi ngôn ngữ, xem các lần ghi có thể hoàn tác, đổi cách chấm điểm.',
      'Kiểm tra môi trường cho một báo cáo để sao chép gửi người hỗ trợ; báo cáo không có số liệu và tên người.',
    ],
  },
};
