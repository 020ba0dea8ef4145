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
  },
  failed: {
    link: 'Chưa tải được tệp. Thử cách khác ở mục “Tệp đã tạo”.',
    place: 'Chưa lưu được ở nơi đó. Chọn nơi khác hoặc thử cách khác ở mục “Tệp đã tạo”.',
    'new-workbook': 'Excel này chưa mở được tệp thành sổ mới. Thử cách khác ở mục “Tệp đã tạo”.',
    unpacked: 'Chưa tách được tệp. Thử cách khác ở mục “Tệp đã tạo”.',
  },
  inParts: 'Lưu từng phần (mỗi phần 40 biểu)',
  close: 'Đóng mục này',
};
