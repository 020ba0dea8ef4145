// What is new in this version of the add-in. `version` is that of package.json: a new one needs new sentences.

interface News {
  readonly version: string;
  readonly items: readonly string[];
}

const news: News = {
  version: '1.1.0',
  items: [
    'Tệp đã tạo có mục riêng, kèm các cách lấy tệp khác khi Excel chặn tải về.',
    'Phát biểu cho một cơ quan thì nhận ngay tệp .xlsx, không phải giải nén.',
    'Bảng đang lọc hoặc có dòng ẩn được mở ra trước khi ghi; hoàn tác sẽ trả lại.',
  ],
};

export const paneUpdate = {
  title: (version: string) => `Tiện ích đã cập nhật lên bản ${version}`,
  news,
};
