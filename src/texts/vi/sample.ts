// Chữ để điền vào các biểu nộp thử, giống cách các cơ quan thường viết.

export const sampleTexts = {
  documentSigns: ['BC-SNV', 'QĐ-UBND', 'KH-UBND', 'BC-UBND', 'TTr-STP', 'CV-STC', 'TB-VP'],
  results: [
    'Đã ban hành kế hoạch và báo cáo kết quả đúng tiến độ',
    'Hoàn thành đầy đủ nội dung được giao',
    'Đã công khai đầy đủ tại Bộ phận tiếp nhận và trả kết quả',
    'Đã kiểm tra, đôn đốc các đơn vị trực thuộc; không phát sinh tồn đọng',
    'Đã rà soát, báo cáo Ủy ban nhân dân tỉnh theo quy định',
  ],
  progress: [
    'Đã ban hành kế hoạch, đang tổ chức thực hiện',
    'Đang lấy ý kiến góp ý của các đơn vị liên quan',
    'Đã hoàn thành giai đoạn 1, đang triển khai giai đoạn 2',
  ],
  delays: [
    'Nhân sự thay đổi trong năm; dự kiến hoàn thành trong quý I năm sau',
    'Chờ hướng dẫn của cấp trên; đơn vị đã có văn bản đề nghị',
    'Hạ tầng công nghệ thông tin chưa đồng bộ, đang được nâng cấp',
    'Số lượng hồ sơ phát sinh tăng so với dự kiến',
  ],
  notApplicable: ['Không thuộc chức năng, nhiệm vụ của cơ quan', 'Trong kỳ không phát sinh nội dung này'],
} as const;
