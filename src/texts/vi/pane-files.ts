// Words about files that the pane hands to the user.

export const paneFiles = {
  title: 'Tệp đã tạo',
  holds: (workbooks: number, size: string) => `${workbooks} biểu, ${size}`,
  started:
    'Tệp thường nằm ở thư mục Tải xuống (Downloads), hoặc đã mở thành một sổ mới. Tiện ích không tự biết tệp đã tới hay chưa: đã thấy tệp chưa?',
  seen: 'Đã thấy tệp',
  notSeen: 'Chưa thấy',
  confirmed: 'Đã nhận được tệp.',
  otherWays:
    'Một số bản Excel chặn việc tải tệp từ bảng công việc. Lần lượt thử các nút dưới đây; hoặc bấm chuột phải vào tên tệp ở trên rồi chọn “Lưu liên kết thành…”; hoặc mở sổ này bằng Excel trên web rồi làm lại.',
  ways: {
    link: 'Tải lại',
    place: 'Chọn nơi lưu…',
    'new-workbook': 'Mở thành sổ mới',
  },
  failed: {
    link: 'Chưa tải được tệp. Thử cách khác bên dưới.',
    place: 'Chưa lưu được ở nơi đó. Chọn nơi khác hoặc thử cách khác bên dưới.',
    'new-workbook': 'Excel này chưa mở được tệp thành sổ mới. Thử cách khác bên dưới.',
  },
  inParts: 'Lưu từng phần (mỗi phần 40 biểu)',
  saved: (name: string) => `Đã lưu ${name}.`,
  close: 'Đóng mục này',
};
