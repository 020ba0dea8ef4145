// "Phiếu thử trên Excel thật": what a person with Excel does and what must then be seen, the riskiest first.

export interface TrialStep {
  readonly title: string;
  readonly action: string;
  readonly see: string;
  /** Where a kind of Excel shows something else. */
  readonly differs: readonly (readonly [string, string])[];
}

const steps: readonly TrialStep[] = [
  {
    title: 'Kiểm tra môi trường',
    action:
      'Mở một sổ trống. Trong bảng công việc vào Cài đặt, bấm “Kiểm tra môi trường”, rồi bấm “Sao chép kết quả”.',
    see: 'Mọi dòng ghi [được]; trang tạm không còn; ô đang chọn vẫn như trước. Gửi kết quả kèm phiếu này.',
    differs: [
      ['Windows 2021', 'Dòng “Gộp một việc thành một lần Ctrl+Z” ghi chưa hỗ trợ là bình thường.'],
      ['Web, Mac', 'Nếu không sao chép tự động được, kết quả được bôi đen để bấm Ctrl+C (Mac: Cmd+C).'],
    ],
  },
  {
    title: 'Mỗi dòng của Bảng điều hành một số',
    action:
      'Trong sổ trống, vào Kế hoạch, xem trước rồi đưa kế hoạch vào sổ. Mở trang Bảng điều hành, bấm vào từng ô công thức của một cột.',
    see: 'Các dòng của một cột dùng cùng một công thức theo dòng; không dòng nào lặp số của cấp khác. Trang Kế hoạch có 41 dòng.',
    differs: [],
  },
  {
    title: 'Hàm trong ô',
    action: 'Ở một trang trống gõ =PAR.SO("95,53"). Lưu, đóng rồi mở lại sổ.',
    see: 'Ô hiện 95,53 (hoặc 95.53 theo máy), cả sau khi mở lại. Nếu hiện #NAME?, vào ô bấm F2 rồi Enter thì phải tính được.',
    differs: [
      [
        'Windows 2021',
        'Bản cấp phép theo lô có thể không có hàm. Khi đó bảng công việc phải báo rõ và các việc khác vẫn làm được.',
      ],
    ],
  },
  {
    title: 'Ghi khi bảng đang lọc',
    action:
      'Lọc trang Chỉ tiêu còn vài dòng, ẩn tay một dòng của trang Kế hoạch. Vào Kế hoạch, đưa kế hoạch vào sổ lần nữa. Sau đó bấm Hoàn tác trong bảng công việc.',
    see: 'Màn hình xem trước nói trang nào có dòng ẩn; ghi xong có lời báo đã bỏ lọc; không giá trị nào lệch dòng. Hoàn tác trả lại bộ lọc và dòng ẩn.',
    differs: [],
  },
  {
    title: 'Biểu mẫu của một cơ quan',
    action: 'Vào Phát biểu mẫu, chọn một cơ quan, tạo tệp và lưu. Mở tệp đó bằng Excel.',
    see: 'Tệp đến nơi và mở không có lời “cần sửa chữa”; danh sách thả xuống dùng được; cột Kiểm tra đổi theo khi nhập.',
    differs: [
      [
        'Mac',
        'Việc tải xuống có thể bị bỏ qua không báo. Bảng công việc không được nói “xong” khi chưa chắc.',
      ],
      ['Web', 'Tệp nằm trong thư mục tải xuống của trình duyệt.'],
    ],
  },
  {
    title: 'Biểu mẫu của mọi cơ quan',
    action: 'Vào Phát biểu mẫu, chọn tất cả, tạo và lưu tệp nén.',
    see: 'Có tiến độ và nút Hủy; tệp nén mở được và đủ số biểu mẫu như đã báo.',
    differs: [['Mac', 'Ghi lại tệp nén có đến nơi không và bằng cách nào.']],
  },
  {
    title: 'Hoàn tác của Excel giữa chừng',
    action: 'Sau một lần ghi, bấm Ctrl+Z (Mac: Cmd+Z) vài lần, rồi xem Tổng quan.',
    see: 'Không lần bấm nào để lại sổ dở dang mà bảng công việc không nhận ra; “Hoàn tác” của bảng công việc luôn về đúng trước khi ghi.',
    differs: [
      ['Windows 365, Web', 'Ghi lại phải bấm Ctrl+Z mấy lần thì hết một lần ghi.'],
      ['Windows 2021', 'Ctrl+Z có thể không hoàn tác được gì; dùng “Hoàn tác” của bảng công việc.'],
    ],
  },
  {
    title: 'Sổ khác ở phía trước',
    action: 'Mở thêm một sổ khác. Bấm đưa kế hoạch vào sổ rồi chuyển ngay sang sổ kia và bấm vào một ô.',
    see: 'Sổ kia không bị ghi gì. Việc ghi chờ rồi làm xong, hoặc báo một câu và sổ giữ nguyên.',
    differs: [['Web', 'Mở sổ kia ở một thẻ trình duyệt khác.']],
  },
  {
    title: 'Đang nhập dở một ô',
    action: 'Gõ vài chữ vào một ô mà chưa Enter, rồi bấm đưa kế hoạch vào sổ.',
    see: 'Có câu nhắc kết thúc việc nhập; chữ đang gõ không mất; sau Enter bấm lại thì làm được.',
    differs: [],
  },
  {
    title: 'Chọn nhiều trang cùng lúc',
    action: 'Giữ Ctrl (Mac: Cmd) bấm chọn hai trang của đơn vị, rồi đưa kế hoạch vào sổ.',
    see: 'Hai trang đang chọn không bị ghi gì. Việc ghi làm xong, hoặc báo một câu và sổ giữ nguyên.',
    differs: [['Web', 'Excel trên web có thể không cho chọn nhiều trang; khi đó bỏ qua bước này.']],
  },
  {
    title: 'Văn bản trông như công thức',
    action: "Trong một biểu mẫu, ở cột kết quả gõ '=1+1 và '-5 (có dấu nháy đầu). Lưu, rồi tổng hợp biểu đó.",
    see: 'Trang Tổng hợp hiện đúng =1+1 và -5 dưới dạng chữ, không có dấu nháy, không tính thành số.',
    differs: [],
  },
  {
    title: 'Tổng hợp tệp nộp về',
    action:
      'Vào Tổng hợp, chọn (hoặc kéo thả) nhiều tệp cùng lúc, trong đó có một tệp hỏng và một tệp nộp hai lần.',
    see: 'Số tệp nhận, từ chối, trùng khớp với số đã chọn; lý do rõ ràng; bấm một vấn đề thì đến đúng ô.',
    differs: [['Mac', 'Kéo thả có thể không được; dùng “Chọn tệp…”.']],
  },
  {
    title: 'In trang Kế hoạch',
    action: 'Vào Tệp > In ở trang Kế hoạch. Nếu được, thử thêm trên máy không cài máy in.',
    see: 'A4 ngang, rộng một trang, dài nhiều trang, dòng tiêu đề lặp lại. Máy không có máy in: việc ghi vẫn xong, có lời nhắc.',
    differs: [['Web', 'Xem trước bản in do trình duyệt hiển thị.']],
  },
  {
    title: 'Chốt bản gửi',
    action: 'Bấm “Chốt bản gửi” trên thẻ Chỉ số CCHC. Mở bản vừa tạo trên máy không có tiện ích.',
    see: 'Bản gửi chỉ có giá trị và công thức của Excel; không ô nào #NAME?; sổ gốc không đổi.',
    differs: [],
  },
  {
    title: 'Đổi tên trang, mở lại',
    action: 'Đổi tên trang Kế hoạch và kéo nó ra cuối. Lưu, đóng, mở lại sổ và bảng công việc.',
    see: 'Tổng quan vẫn nhận ra kế hoạch; đưa kế hoạch vào sổ lần nữa không tạo trang trùng.',
    differs: [],
  },
];

export const trialSheet = {
  title: 'Phiếu thử trên Excel thật',
  about:
    'Tiện ích được phát triển và thử trên một Excel mô phỏng. Phiếu này dành cho người có Excel: làm lần lượt từng bước trên một sổ thử (không phải sổ đang dùng), đối chiếu với phần “Phải thấy”, đánh dấu vào ô của bản Excel đã thử. Các bước dễ sai nhất đứng trước.',
  send: 'Bước nào thấy khác, ghi lại điều đã thấy, chụp màn hình và gửi cho bộ phận hỗ trợ cùng kết quả “Kiểm tra môi trường”.',
  kinds: ['Windows 365', 'Windows 2021', 'Web', 'Mac'],
  step: 'Bước',
  action: 'Làm',
  see: 'Phải thấy',
  seen: 'Đã thấy như trên',
  note: 'Ghi chú',
  steps,
};
