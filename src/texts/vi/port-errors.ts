// Why the workbook could not be read or written, where, and what to do next.

export const portErrors = {
  'cell-edit-mode':
    'Excel đang ở chế độ nhập ô nên chưa ghi được. Bấm Enter hoặc Esc để kết thúc việc nhập, rồi bấm lại.',
  'other-workbook':
    'Excel đang để một sổ khác ở phía trước (hoặc đang chọn hình, biểu đồ) nên chưa đọc được sổ này. Bấm vào một ô của sổ này, rồi bấm lại. Chưa có gì thay đổi.',
  'unreadable-tag': (sheet: string) =>
    `Trang “${sheet}” mang dấu của tiện ích nhưng không đọc được dấu đó, nên chưa ghi gì để khỏi tạo trùng. Mở bản sao lưu gần nhất của sổ; nếu không có, gửi sổ này cho bộ phận hỗ trợ.`,
  protected: (where: { readonly sheet: string | null }) =>
    where.sheet === null
      ? 'Cấu trúc của sổ đang bị khóa nên không thêm, xóa trang được. Vào Xem lại > Bảo vệ sổ làm việc để bỏ khóa, rồi bấm lại.'
      : `Trang “${where.sheet}” đang bị khóa bằng mật khẩu. Bỏ bảo vệ trang này rồi bấm lại.`,
  'name-taken': (where: { readonly sheet: string; readonly table: string | null }) =>
    where.table === null
      ? `Sổ đã có trang “${where.sheet}” của đơn vị, trùng tên trang cần tạo. Đổi tên trang đó rồi bấm lại; nội dung của trang không bị động đến.`
      : `Bảng “${where.table}” trên trang “${where.sheet}” trùng tên bảng cần tạo. Đổi tên bảng đó (Thiết kế bảng > Tên bảng) rồi bấm lại.`,
  damaged: (where: {
    readonly sheet: string;
    readonly table: string | null;
    readonly cell: string | null;
  }) =>
    where.table === null
      ? `Không tìm thấy trang hoặc bảng cần dùng${where.sheet === '' ? '' : ` (trang “${where.sheet}”)`}. Có thể trang đã bị xóa hoặc đổi tên trong lúc ghi. Bấm lại để thử; nếu vẫn lỗi, đưa kế hoạch vào sổ lần nữa để tạo lại.`
      : `Chỗ của bảng “${where.table}” trên trang “${where.sheet}”${where.cell === null ? '' : `, từ ô ${where.cell},`} đang có nội dung khác. Chuyển nội dung đó sang chỗ khác rồi bấm lại; chưa có gì bị ghi đè.`,
  'hidden-rows': (sheet: string) =>
    `Trang “${sheet}” đang lọc hoặc có dòng ẩn mà Excel không cho hiện lại. Bỏ lọc (Dữ liệu > Xóa), hiện các dòng ẩn rồi bấm lại; chưa có gì được ghi.`,
  'not-as-written': (where: { readonly sheet: string; readonly cell: string | null }) =>
    `Excel ghi không đúng vào ô ${where.cell ?? ''} trang “${where.sheet}” nên đã trả lại toàn bộ như trước khi bấm. Bỏ lọc, hiện các dòng ẩn của trang này rồi bấm lại.`,
  'own-formulas': (where: {
    readonly sheet: string;
    readonly table: string | null;
    readonly column: string;
  }) =>
    `Cột “${where.column}” của bảng “${where.table ?? ''}” trên trang “${where.sheet}” chứa nhiều công thức khác nhau do người dùng nhập. Lần ghi này làm các dòng đổi chỗ, khi đó Excel sẽ thay tất cả bằng một công thức, nên chưa ghi gì. Chép cột này rồi dán dạng giá trị (Dán đặc biệt > Giá trị), hoặc dùng cùng một công thức cho cả cột, hoặc chuyển cột ra ngoài bảng, rồi bấm lại.`,
  cancelled: 'Đã hủy theo yêu cầu. Sổ giữ nguyên như trước khi bấm.',
  unsupported: (missing: string) =>
    `Excel này không hỗ trợ: ${missing}. Sổ giữ nguyên. Đề nghị cập nhật Excel hoặc báo bộ phận hỗ trợ.`,
  notRestored:
    'Việc ghi bị gián đoạn và chưa trả lại được nguyên trạng. Đóng sổ mà không lưu rồi mở lại để về bản đã lưu gần nhất.',
  alreadyUndone: 'Lần ghi này đã được hoàn tác trước đó.',
  unknown: (message: string) =>
    `Chưa thực hiện được; sổ giữ nguyên như trước khi bấm. Hãy thử lại; nếu vẫn lỗi, gửi nội dung này cho bộ phận hỗ trợ: ${message}`,
};
