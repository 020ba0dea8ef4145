// Lời khi một tệp không đọc được: điều đã xảy ra và việc cần làm.

const RESEND = 'Đề nghị cơ quan mở tệp gốc bằng Excel, lưu lại dạng .xlsx rồi gửi lại.';
/** Of a right form that grew: what to take out of it. */
const SHORTEN =
  'Nếu đúng là biểu mẫu được phát, đề nghị cơ quan xóa hẳn các dòng bên dưới bảng và các cột bên phải bảng ở từng trang, lưu lại rồi gửi lại.';

export const readFailures = {
  empty: `Tệp rỗng, không có dữ liệu. ${RESEND}`,
  'not-a-workbook': 'Tệp không phải là sổ tính Excel. Đề nghị cơ quan gửi đúng tệp biểu mẫu đã được phát.',
  encrypted: 'Tệp có mật khẩu nên không mở được. Đề nghị cơ quan gỡ mật khẩu rồi gửi lại.',
  truncated: `Tệp bị cắt ngắn khi sao chép hoặc gửi. ${RESEND}`,
  corrupt: `Tệp bị hỏng, nội dung không còn nguyên vẹn. ${RESEND}`,
  'too-large-file': 'Tệp quá lớn so với một biểu mẫu. Đề nghị cơ quan gửi đúng tệp biểu mẫu đã được phát.',
  'too-large-declared':
    'Tệp khai báo dung lượng sau khi giải nén vượt giới hạn an toàn nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  'too-large-sheets': `Tệp có trang tính với quá nhiều dòng hoặc ô, thường là các dòng trống đã định dạng kéo đến cuối trang, nên không được mở. ${SHORTEN}`,
  'too-large-inflated':
    'Tệp giải nén vượt giới hạn an toàn nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  'too-many-entries': 'Tệp chứa quá nhiều thành phần nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  ratio: 'Tệp có tỷ lệ nén bất thường nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  'too-many-cells': `Tệp có quá nhiều ô dữ liệu so với một biểu mẫu. ${SHORTEN}`,
  'too-deep': 'Cấu trúc bên trong tệp bất thường nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  'too-slow': 'Đọc tệp quá thời gian cho phép nên đã dừng. Đề nghị gửi đúng tệp biểu mẫu.',
  'duplicate-entry': `Tệp có thành phần bị lặp, không xác định được nội dung đúng. ${RESEND}`,
  'unsafe-name': 'Tệp chứa thành phần có tên không an toàn nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  doctype: 'Tệp chứa khai báo không an toàn nên không được mở. Đề nghị gửi đúng tệp biểu mẫu.',
  'no-sheets': `Tệp không có trang tính nào đọc được. ${RESEND}`,
  'cloud-placeholder':
    'Tệp chỉ là lối tắt đến tệp ở nơi khác (trên mạng hoặc máy khác), không chứa số liệu. Đề nghị cơ quan tải tệp về máy rồi gửi tệp .xlsx.',
  'legacy-xls': `Tệp ở dạng .xls cũ chưa đọc được. ${RESEND}`,
  xlsb: `Tệp ở dạng .xlsb chưa đọc được. ${RESEND}`,
  'csv-or-html': 'Tệp là văn bản hoặc trang mạng, không phải sổ tính Excel. Đề nghị gửi đúng tệp biểu mẫu.',
  archive: 'Tệp là tệp nén (zip, rar, 7z). Đề nghị giải nén rồi chọn từng tệp biểu mẫu bên trong.',
  'temporary-file':
    'Tệp tạm do máy tính tạo ra khi sổ tính đang mở hoặc được sao chép, không chứa số liệu. Đề nghị bỏ qua tệp này và chọn tệp biểu mẫu cùng tên.',
} satisfies Readonly<Record<string, string>>;
