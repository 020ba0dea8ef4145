// Lời của phần điểm của tỉnh và phần thử thay số liệu trên màn hình Điểm.

export const paneProvince = {
  noSet: 'Bộ tiêu chí của tỉnh là bản nháp hoặc chưa cộng đúng nên chưa chấm được. Sửa ở trang Bộ tiêu chí.',
  criteria: (count: number) => `${count} tiêu chí, bấm để xem từng ô được cộng`,
  list: 'Các tiêu chí của tỉnh',
  withoutPoints: 'Tiêu chí chưa có điểm',
  noPoints: 'chưa có điểm',
  noFigure: 'chưa có số liệu',
  scored: (points: string, most: string, value: string) => `${points}/${most} điểm · kết quả: ${value}`,
  lead: (agency: string, code: string) => `Chủ trì: ${agency}. Số liệu ${code}.`,
  silent: (count: number) => `${count} cơ quan chưa có số.`,
  cells: 'Các ô được tính',
  office: 'Cơ quan tổng hợp',
  given: (agency: string, amounts: string) => (amounts === '' ? agency : `${agency}: ${amounts}`),
  place: (file: string | null, sheet: string, cells: string) =>
    file === null ? `Trang ${sheet}, ô ${cells}` : `Tệp ${file}, trang ${sheet}, ô ${cells}`,
  tried: {
    about: 'Thử thay số liệu của một cơ quan để xem điểm, hạng sẽ ra sao. Không ghi gì vào sổ.',
    agency: 'Cơ quan',
    target: 'Chỉ tiêu',
    choose: 'Chọn',
    numerator: 'Số đạt được',
    denominator: 'Tổng số',
    incomplete: 'Chọn cơ quan, chỉ tiêu và nhập số liệu muốn thử.',
    above: 'Số đạt được lớn hơn tổng số. Nhập lại hai số.',
    criterion: (code: string) => `Điểm tiêu chí ${code}`,
    province: 'Điểm tự chấm của tỉnh',
    change: (before: string, after: string) => `${before} → ${after}`,
  },
};
