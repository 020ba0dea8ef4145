// Lời giới thiệu từng hàm trong ô: hàm cho gì, từng đối số là gì. Dùng ở hộp thoại hàm của Excel, ở màn hình Hàm và
// ở trang trợ giúp.

import { examples } from '../examples';

export interface FunctionHelp {
  readonly description: string;
  /** Theo thứ tự đối số. */
  readonly parameters: readonly string[];
}

const YEAR = `Năm gồm bốn chữ số, ví dụ ${examples.year}.`;
const TARGET_CODE = `Mã chỉ tiêu ở trang Chỉ tiêu, ví dụ ${examples.target}; một ô hoặc một vùng.`;
const VALUE =
  'Kết quả đạt được theo đơn vị của chỉ tiêu: tỷ lệ nhập số từ 0 đến 100 (85, không phải 0,85) hoặc "85%".';
const PREVIOUS = 'Kết quả năm trước, chỉ cần cho chỉ tiêu phải cao hơn năm trước.';

const entries = {
  MUCTIEU: {
    description: 'Mức kế hoạch giao cho một chỉ tiêu trong một năm.',
    parameters: [TARGET_CODE, YEAR],
  },
  TYLE: {
    description:
      'Tỷ lệ phần trăm (0–100) sau khi kiểm tra tử số và mẫu số; mẫu số bằng 0 là không phát sinh.',
    parameters: ['Số đạt được (tử số).', 'Tổng số (mẫu số).'],
  },
  KIEMTRA: {
    description: 'Cho biết kết quả có đạt chỉ tiêu của năm không và còn thiếu bao nhiêu.',
    parameters: [TARGET_CODE, VALUE, YEAR, PREVIOUS],
  },
  DAT: {
    description: 'TRUE nếu kết quả đạt chỉ tiêu của năm, FALSE nếu chưa đạt.',
    parameters: [TARGET_CODE, VALUE, YEAR, PREVIOUS],
  },
  HAN: {
    description: 'Ngày cuối cùng để nộp một loại báo cáo đúng hạn. Định dạng ô là ngày để xem.',
    parameters: [
      'Loại báo cáo: "định kỳ" (báo cáo CCHC) hoặc "tự chấm điểm".',
      `Năm được báo cáo, ví dụ ${examples.year}.`,
      `Kỳ báo cáo: ${examples.periodNames.join(', ')}; bỏ trống là ${examples.yearly}.`,
      `Cấp (${examples.levelWords}) hoặc tên, mã cơ quan; bỏ trống là ${examples.levelWithADay.vi}.`,
    ],
  },
  TRANGTHAI: {
    description: 'Cho biết một thời hạn đúng hạn, trễ, còn hay đã quá mấy ngày.',
    parameters: [
      'Ngày cuối cùng còn đúng hạn.',
      'Ngày nộp; bỏ trống nếu chưa nộp.',
      'Ngày để so nếu chưa nộp; bỏ trống là hôm nay.',
    ],
  },
  DIEM: {
    description: 'Điểm của một tiêu chí theo cách tính của bộ tiêu chí.',
    parameters: [
      'Mã tiêu chí, ví dụ 7.4.',
      'Số liệu để chấm: tỷ lệ, số lượng, điểm, Có/Không, hoặc tên mức.',
      'Mã, tên hoặc cấp của bộ tiêu chí; cần khi các bộ tính khác nhau.',
    ],
  },
  CHISO: {
    description: 'Chỉ số phần trăm từ điểm và điểm tối đa.',
    parameters: [
      'Điểm đạt được, không gồm điểm điều tra.',
      'Điểm tối đa, không gồm phần điều tra.',
      'Điểm tối đa của các tiêu chí không áp dụng; bỏ trống là 0.',
      'Điểm điều tra xã hội học; bỏ trống nếu không điều tra.',
    ],
  },
  LECH: {
    description: 'Hai ô: chênh lệch (thẩm định trừ tự chấm) và mức thống nhất tính bằng phần trăm.',
    parameters: ['Điểm tự chấm.', 'Điểm thẩm định.'],
  },
  XEPHANG: {
    description: 'Thứ hạng của điểm trong một vùng, cao nhất hạng 1.',
    parameters: [
      'Điểm cần xếp hạng; một ô hoặc chính vùng xếp hạng.',
      'Vùng điểm của tất cả cơ quan cùng cấp.',
      'Khi đồng điểm: "1224" (chung hạng), "1223" hoặc "1234"; bỏ trống là theo Cài đặt.',
    ],
  },
  XEPLOAI: {
    description: 'Xếp loại của một chỉ số theo thang ở trang Cài đặt.',
    parameters: ['Chỉ số phần trăm từ 0 đến 100.'],
  },
  DONVI: {
    description: 'Tên chính thức của cơ quan từ bất kỳ cách viết nào đã biết.',
    parameters: ['Tên hoặc mã cơ quan như người nhập đã ghi.'],
  },
  MADONVI: {
    description: 'Mã của cơ quan từ bất kỳ cách viết nào đã biết.',
    parameters: ['Tên hoặc mã cơ quan như người nhập đã ghi.'],
  },
  SO: {
    description: 'Đọc số từ chữ: dấu phẩy thập phân, dấu chấm hàng nghìn; chỗ còn nghi vấn thì báo lỗi.',
    parameters: ['Ô chứa số nhập dạng chữ, ví dụ "95,53".'],
  },
  NGAY: {
    description: 'Đọc ngày từ chữ theo ngày/tháng/năm. Định dạng ô là ngày để xem.',
    parameters: [`Ô chứa ngày nhập dạng chữ, ví dụ "${examples.day}".`],
  },
  CHUNHOA: {
    description: 'Chữ Unicode dựng sẵn, bỏ dấu cách thừa và ký tự không nhìn thấy.',
    parameters: [
      'Ô chứa chữ cần chuẩn hóa.',
      'Bảng mã cũ của chữ: TCVN3, TCVN3H, VNI hoặc tên phông chữ; bỏ trống là Unicode.',
    ],
  },
  NHIEMVU: {
    description: 'Một dòng nhiệm vụ: mã, nhóm, lĩnh vực, nội dung, chủ trì, phối hợp, sản phẩm, thời gian.',
    parameters: [`Mã nhiệm vụ ở trang Kế hoạch, ví dụ ${examples.task}; một ô hoặc một cột.`],
  },
  CHITIEU: {
    description: 'Một dòng chỉ tiêu: mã, tên, đơn vị, cách so sánh, mức từng năm của kế hoạch, điều khoản.',
    parameters: [`Mã chỉ tiêu ở trang Chỉ tiêu, ví dụ ${examples.target}; một ô hoặc một cột.`],
  },
  TINH: {
    description:
      'Số liệu của tỉnh cộng từ các cơ quan: tỷ lệ phần trăm, số lượng, hoặc TRUE/FALSE. Chưa cơ quan nào báo cáo thì là "Chưa có số liệu".',
    parameters: [`Mã ở trang Số liệu tỉnh, ví dụ ${examples.target}; một ô hoặc một vùng.`, YEAR],
  },
  NEU: {
    description:
      'Thử thay số liệu của một cơ quan, không ghi gì. Sáu ô: điểm tiêu chí, chỉ số mới, tăng giảm, hạng mới, điểm của tỉnh, tăng giảm.',
    parameters: [
      'Tên hoặc mã cơ quan.',
      `Mã chỉ tiêu mà cơ quan báo cáo, ví dụ ${examples.target}.`,
      'Số đạt được (tử số) muốn thử.',
      'Tổng số (mẫu số) muốn thử; chỉ bỏ trống khi chỉ tiêu là số lượng.',
    ],
  },
} satisfies Readonly<Record<string, FunctionHelp>>;

export type FunctionId = keyof typeof entries;

export const functionHelp = {
  decimalSeparator: ',' as ',' | '.',
  entries: entries as Readonly<Record<FunctionId, FunctionHelp>>,
  title: 'Hàm PAR trong ô',
  about:
    'Các hàm dưới đây dùng chỉ tiêu, cơ quan, thời hạn và cài đặt trong các bảng của sổ đang mở. Mỗi đối số nhận một ô hoặc cả một vùng; chọn cả cột thì một công thức trả kết quả cho cả cột.',
  /** `list` là dấu ngăn cách đối số của bản Excel này. */
  blanks: (list: string) =>
    `Ô trống cho kết quả trống. Một số bản Excel chuyển ô trống thành số 0, nên một số liệu còn trống có thể bị hiểu là 0: khi cột số liệu có ô trống, viết IF(B2:B9=""${list}""${list}B2:B9) thay cho B2:B9. Mã, tên, năm và ngày thì không cần.`,
  separators:
    'Đối số ngăn cách bằng dấu chấm phẩy khi Excel dùng dấu phẩy thập phân, bằng dấu phẩy khi Excel dùng dấu chấm thập phân.',
  argument: 'Đối số',
  meaning: 'Ý nghĩa',
  optional: 'có thể bỏ trống',
  example: 'Ví dụ',
  result: 'Kết quả',
  insert: 'Chèn vào ô đang chọn',
  inserted: (sheet: string, cell: string) => `Đã chèn công thức vào ô ${cell}, trang ${sheet}.`,
  occupied: (sheet: string, cell: string) =>
    `Ô ${cell}, trang ${sheet} đang có dữ liệu nên chưa chèn công thức. Đề nghị chọn một ô trống rồi bấm lại.`,
  inserting: (name: string) => `Chèn hàm ${name}`,
  search: 'Tìm hàm',
  none: 'Không có hàm nào khớp. Thử từ khác, ví dụ: hạn, điểm, tỷ lệ.',
};
