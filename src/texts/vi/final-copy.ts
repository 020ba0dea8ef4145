// Lời về "Chốt bản gửi": bản sao gửi ra ngoài chỉ gồm giá trị và công thức có sẵn của Excel.

const listed = (cells: readonly string[], more: number): string =>
  more > 0 ? `${cells.join(', ')} và ${more} ô khác` : cells.join(', ');

/** Những gì bản sao khác với sổ. */
export interface ChangedInCopy {
  readonly cells: number;
  readonly names: readonly string[];
  readonly rules: number;
}

export const finalCopy = {
  what: 'Chốt bản gửi',
  fileName: (year: number) => `ban-gui-${year}.xlsx`,
  done: (file: string, { cells, names, rules }: ChangedInCopy) =>
    [
      cells === 0
        ? `Đã tạo bản gửi ${file}; sổ không có ô nào dùng hàm PAR.`
        : `Đã tạo bản gửi ${file}; ${cells} ô dùng hàm PAR đã chuyển thành giá trị.`,
      ...(names.length > 0 ? [`Đã bỏ tên đặt cho công thức PAR: ${names.join(', ')}.`] : []),
      ...(rules > 0 ? [`Đã bỏ ${rules} quy tắc nhập liệu hoặc định dạng có điều kiện dùng hàm PAR.`] : []),
    ].join(' '),
  notComputed: (cells: readonly string[], more: number) =>
    `Chưa chốt được bản gửi vì các ô sau chưa tính xong: ${listed(cells, more)}. Chờ Excel tính xong hoặc sửa công thức, rồi bấm lại.`,
  cannotOpen:
    'Chưa chốt được bản gửi vì không đọc được tệp của sổ. Lưu sổ dưới dạng .xlsx, không đặt mật khẩu, rồi bấm lại.',
  noFile:
    'Excel này không cho tiện ích đọc tệp của sổ nên chưa chốt được bản gửi. Dùng Tệp > Lưu bản sao, mở bản sao, chọn các ô dùng hàm PAR rồi dán lại dưới dạng giá trị trước khi gửi.',
};
