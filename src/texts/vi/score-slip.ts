// Lời trên phiếu điểm của một cơ quan, để in và gửi cơ quan.

import { decimalComma } from '../numbers';

const percent = (value: number | null): string => (value === null ? 'chưa có' : `${decimalComma(value)}%`);
const points = (value: number | null): string => (value === null ? 'chưa có' : `${decimalComma(value)} điểm`);

interface ResultWords {
  readonly index: number | null;
  readonly rank: number | null;
  readonly ranked: number;
  readonly level: string;
  readonly grade: string | null;
  /** Why there is no index; blank where there is one. */
  readonly why: string;
}

export const scoreSlip = {
  sheet: 'Phiếu điểm',
  title: (year: number) => `PHIẾU ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
  set: (name: string, status: string) => `${name} [${status}]`,
  result: ({ index, rank, ranked, level, grade, why }: ResultWords) =>
    index === null
      ? `${why}.`
      : `Chỉ số: ${percent(index)}. Hạng: ${rank ?? '–'} trong ${ranked} cơ quan được xếp hạng (${level}). Xếp loại: ${grade ?? 'không có mức phù hợp'}.`,
  three: (self: number | null, appraisal: number | null, survey: number | null, most: number) =>
    `Tự chấm: ${points(self)}. Thẩm định: ${points(appraisal)}. Điều tra xã hội học: ${points(survey)}. Điểm tối đa phải xét: ${points(most)}.`,
  agreement: (same: number, compared: number, rate: number) =>
    `Tự chấm trùng thẩm định: ${same} trong ${compared} tiêu chí đã thẩm định (${percent(rate)}; kế hoạch yêu cầu 100%).`,
  noAgreement: 'Chưa có tiêu chí nào được thẩm định để so với điểm tự chấm.',
  settings: (list: string) => `Thiết lập: ${list}.`,
  captions: {
    code: 'Mã',
    name: 'Lĩnh vực, tiêu chí',
    maxPoints: 'Điểm tối đa',
    self: 'Tự chấm',
    appraisal: 'Thẩm định',
    survey: 'Điều tra',
    counted: 'Được tính',
    explanation: 'Giải trình',
  },
  evidence: (documentNumber: string | null, isExplained: boolean) => {
    if (documentNumber === null) return isExplained ? 'Có giải trình.' : 'Chưa có tài liệu kiểm chứng.';
    return isExplained ? `Văn bản ${documentNumber}, có giải trình.` : `Văn bản ${documentNumber}.`;
  },
  selfDiffers: 'Tự chấm khác điểm theo cách tính.',
  areaIndex: (value: number | null) =>
    value === null ? 'Chưa có chỉ số' : `Chỉ số lĩnh vực: ${percent(value)}`,
  notApplicable: 'KAD',
  notApplicableNote: 'KAD: không áp dụng.',
  preparedBy: 'NGƯỜI LẬP PHIẾU',
  approvedBy: 'THỦ TRƯỞNG CƠ QUAN TỔNG HỢP',
  sign: '(Ký, ghi rõ họ tên)',
} as const;
