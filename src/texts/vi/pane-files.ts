// Words about files that the pane hands to the user.

export const paneFiles = {
  title: 'Tệp đã tạo',
  packed: (files: number) => `gồm ${files} tệp`,
  kilobytes: (size: number) => `${size} KB`,
  states: { begun: 'đã bắt đầu tải hoặc mở', saved: 'đã lưu' },
  started:
    'Tệp thường nằm ở thư mục Tải xuống (Downloads), hoặc đã mở thành một sổ mới (nhớ lưu sổ đó). Tiện ích không tự biết tệp đã tới hay chưa: đã thấy tệp chưa?',
  notBegun: (files: number) =>
    files === 1
      ? 'Tệp chưa được tải. Bấm một nút dưới tên tệp để lấy tệp.'
      : `Có ${files} tệp, tiện ích không tự tải. Bấm nút dưới tên từng tệp để lấy tệp.`,
  linksDropped:
    'Excel trên máy này thường bỏ qua tệp tải từ bảng công việc mà không báo. Thử lần lượt các nút dưới tên tệp; nếu vẫn không có tệp, mở sổ này bằng Excel trên web rồi làm lại.',
  seen: (files: number): string => (files === 1 ? 'Đã thấy tệp' : 'Đã thấy đủ tệp'),
  notSeen: 'Chưa thấy',
  confirmed: (files: number): string => (files === 1 ? 'Đã nhận được tệp.' : `Đã nhận đủ ${files} tệp.`),
  otherWays:
    'Một số bản Excel chặn việc tải tệp từ bảng công việc. Thử lần lượt các nút dưới tên tệp; hoặc bấm chuột phải vào tên tệp rồi chọn “Lưu liên kết thành…”; hoặc mở sổ này bằng Excel trên web rồi làm lại.',
  ways: {
    link: 'Tải về',
    place: 'Chọn nơi lưu…',
    'new-workbook': 'Mở thành sổ mới',
    unpacked: 'Lấy từng tệp bên trong',
    page: 'Mở trang tải tệp',
  },
  failed: {
    link: 'Chưa tải được tệp. Thử cách khác ở mục “Tệp đã tạo”.',
    place: 'Chưa lưu được ở nơi đó. Chọn nơi khác hoặc thử cách khác ở mục “Tệp đã tạo”.',
    'new-workbook': 'Excel này chưa mở được tệp thành sổ mới. Thử cách khác ở mục “Tệp đã tạo”.',
    unpacked: 'Chưa tách được tệp. Thử cách khác ở mục “Tệp đã tạo”.',
    page: 'Trang tải tệp chưa nhận được tệp: trình duyệt chặn cửa sổ mới, hoặc Excel này mở trang ở một trình duyệt khác. Cho phép cửa sổ mới rồi bấm lại, hoặc thử cách khác ở mục “Tệp đã tạo”.',
  },
  page: {
    title: 'Nhận tệp từ Chỉ số CCHC',
    waiting: 'Đang nhận tệp từ bảng công việc…',
    begun: (name: string) => `Tệp “${name}” đang được tải về. Nếu không thấy, bấm nút dưới đây.`,
    download: (name: string) => `Tải về: ${name}`,
    then: 'Đã thấy tệp thì quay lại bảng công việc, bấm “Đã thấy tệp”, rồi đóng trang này.',
    staysHere: 'Tệp được chuyển thẳng từ bảng công việc sang trang này, không gửi qua mạng.',
    alone:
      'Trang này chỉ nhận tệp khi được mở từ bảng công việc Chỉ số CCHC trong Excel trên web. Hãy đóng trang và lấy tệp bằng cách khác ở mục “Tệp đã tạo”.',
  },
  inParts: 'Lưu từng phần (mỗi phần 40 biểu)',
  close: 'Đóng mục này',
};
