// Lời báo lỗi của các hàm trong ô: chuyện gì, vì sao, nhập lại thế nào. Kết quả của hàm ở function-results.ts.

import type { IndexError } from '../../core/scoring';
import type { RateError } from '../../core/targets';
import { levelNames } from '../province-names';
import { examples } from '../examples';

/** Mã gần giống mã đã nhập, và vài mã đang có. */
export interface CodesAtHand {
  readonly near: readonly string[];
  readonly examples: readonly string[];
}

const list = (items: readonly string[]): string => items.join('; ');
const near = (items: readonly string[]): string => (items.length > 0 ? ` Có phải là: ${list(items)}?` : '');

/** Khi không có mã nào gần giống thì nêu vài mã đang có để biết dạng của mã. */
const nearCodes = ({ near: codes, examples }: CodesAtHand): string =>
  codes.length > 0 || examples.length === 0 ? near(codes) : ` Mã đúng có dạng như: ${list(examples)}.`;

const rateErrors: Readonly<Record<RateError, string>> = {
  notFinite: 'Tử số hoặc mẫu số không phải là số. Đề nghị nhập lại.',
  negative: 'Tử số và mẫu số không được nhỏ hơn 0. Đề nghị nhập lại.',
  notArising: 'Không phát sinh: mẫu số bằng 0 nên không có tỷ lệ.',
  numeratorAboveDenominator: 'Tử số lớn hơn mẫu số. Đề nghị kiểm tra lại hai số liệu.',
};

const indexErrors: Readonly<Record<IndexError, string>> = {
  notFinite: 'Điểm hoặc điểm tối đa không phải là số. Đề nghị nhập lại.',
  negative: 'Điểm và điểm tối đa không được nhỏ hơn 0. Đề nghị nhập lại.',
  aboveMaximum: 'Điểm lớn hơn điểm tối đa còn lại sau khi trừ phần không áp dụng. Đề nghị kiểm tra lại.',
  nothingApplies: 'Không còn tiêu chí nào áp dụng nên không có chỉ số.',
  surveyAboveMaximum:
    'Điểm điều tra lớn hơn phần dành cho điều tra (100 trừ điểm tối đa). Đề nghị kiểm tra lại.',
};

const levels = levelNames('vi', 'short');

export const functions = {
  shapes: (one: string, other: string) =>
    `Các vùng không cùng kích thước (${one} và ${other} ô). Đề nghị chọn các vùng bằng nhau, hoặc một ô dùng chung.`,
  oneColumn:
    'Hàm này trả kết quả sang nhiều cột nên chỉ nhận một cột dữ liệu. Đề nghị chọn lại vùng một cột.',
  unknownTarget: (code: string, codes: CodesAtHand) =>
    `Không có chỉ tiêu mã "${code}".${nearCodes(codes)} Đề nghị xem mã ở trang Chỉ tiêu.`,
  unknownTask: (code: string, codes: CodesAtHand) =>
    `Không có nhiệm vụ mã "${code}".${nearCodes(codes)} Đề nghị xem mã ở trang Kế hoạch.`,
  unknownCriterion: (code: string, codes: CodesAtHand) =>
    `Không có tiêu chí mã "${code}".${nearCodes(codes)} Đề nghị xem mã ở bộ tiêu chí đang dùng.`,
  unknownFigure: (code: string, codes: CodesAtHand) =>
    `Không có số liệu của tỉnh mã "${code}".${nearCodes(codes)} Đề nghị xem mã ở trang Số liệu tỉnh.`,
  otherYear: (asked: number, year: number) =>
    `Sổ này là sổ năm ${year}, không có số liệu năm ${asked}. Đề nghị mở sổ của năm đó.`,
  wholeMissing: (code: string) =>
    `Chỉ tiêu ${code} là tỷ lệ. Đề nghị nhập thêm tổng số (mẫu số) ở đối số thứ tư.`,
  notAsked: (agency: string, code: string) =>
    `${agency} không phải báo cáo chỉ tiêu ${code} nên không thử được. Đề nghị chọn chỉ tiêu khác.`,
  codeLostZero: (code: string, longer: string) =>
    `Mã nhập dạng số có thể là ${code} hoặc ${longer}. Đề nghị nhập mã dạng chữ: "${code}" hoặc "${longer}".`,
  unknownSet: (name: string, sets: readonly string[]) =>
    `Không có bộ tiêu chí "${name}". Các bộ đang có: ${list(sets)}.`,
  criterionInSets: (code: string, sets: readonly string[]) =>
    `Tiêu chí ${code} tính khác nhau giữa các bộ ${list(sets)}. Đề nghị nêu bộ tiêu chí ở đối số thứ ba.`,
  agency: (name: string, code: string, parent: string | null) =>
    parent === null ? `${name} (${code})` : `${name}, ${parent} (${code})`,
  ambiguousAgency: (text: string, agencies: readonly string[]) =>
    `"${text}" có thể là nhiều cơ quan: ${list(agencies)}. Đề nghị ghi thêm cấp hoặc tên huyện, hoặc dùng mã.`,
  unknownAgency: (text: string, agencies: readonly string[]) =>
    `Không tìm thấy cơ quan "${text}".${near(agencies)} Đề nghị xem tên ở trang Cơ quan.`,
  notAYear: (value: string) =>
    `"${value}" không phải là năm. Đề nghị nhập bốn chữ số, ví dụ ${examples.year}.`,
  yearOutsidePlan: (year: number, first: string, last: string) =>
    `Kế hoạch không có năm ${year}; chỉ có các năm từ ${first} đến ${last}.`,
  noThresholdIn: (code: string, year: number) => `Chỉ tiêu ${code}: kế hoạch không giao mức năm ${year}.`,
  thresholdIsPreviousYear: (code: string) =>
    `Chỉ tiêu ${code} so với kết quả năm trước nên không có mức cố định.`,
  previousMissing: (code: string) =>
    `Chỉ tiêu ${code} so với năm trước. Đề nghị nhập kết quả năm trước ở đối số thứ tư.`,
  negative: (value: string) => `Số liệu ${value} nhỏ hơn 0. Đề nghị nhập lại số không âm.`,
  above100: (value: string) => `Tỷ lệ ${value} lớn hơn 100%. Đề nghị kiểm tra lại số liệu.`,
  unknownReport: (text: string) =>
    `Không rõ loại báo cáo "${text}". Nhập "định kỳ" (báo cáo CCHC) hoặc "tự chấm điểm".`,
  unknownPeriod: (text: string) =>
    `Không rõ kỳ báo cáo "${text}". Nhập một trong: ${examples.periodNames.join(', ')} (hoặc ${examples.periodCodes}).`,
  noDeadline: 'Kế hoạch không quy định thời hạn cho báo cáo, kỳ và cấp này.',
  unknownCharset: (name: string) =>
    `Không rõ bảng mã "${name}". Nhập TCVN3, TCVN3H, VNI, Unicode hoặc tên phông chữ (ví dụ .VnTime).`,
  unreadLetters: (letters: string) =>
    `Không đọc được các ký tự ${letters} theo bảng mã này. Đề nghị kiểm tra lại phông chữ của ô gốc.`,
  unknownLevel: (value: string, levels: readonly string[]) =>
    `"${value}" không trùng với mức nào của tiêu chí. Đề nghị nhập một trong các mức: ${levels.map(level => `"${level}"`).join('; ')}.`,
  unknownTies: (text: string) => `Không rõ quy tắc "${text}". Nhập "1224", "1223" hoặc "1234".`,
  notInRange: (value: string) => `Điểm ${value} không có trong vùng xếp hạng. Đề nghị chọn lại vùng.`,
  indexOutOfRange: (most: number) => `Chỉ số phải từ 0 đến ${most}. Đề nghị kiểm tra lại.`,
  noGrade: 'Thang xếp loại không có mức nào cho chỉ số này. Đề nghị bổ sung thang ở trang Cài đặt.',
  rateErrors,
  indexErrors,
  levels,
};
