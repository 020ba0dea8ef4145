// Words of the screen of appraisals.

import type { AppraisalStanding } from '../../core/scoring';

const standings: Readonly<Record<AppraisalStanding, string>> = {
  open: 'Chưa thẩm định',
  same: 'Trùng điểm tự chấm',
  changed: 'Đã thay đổi, có lý do',
  unreasoned: 'Thay đổi chưa ghi lý do',
  alone: 'Đã thẩm định, cơ quan không tự chấm',
};

interface WaitingMarks {
  readonly bare: number;
  readonly differing: number;
}

/** Những điểm tự chấm không nên đồng ý hàng loạt. */
const lookedAtAlone = ({ bare, differing }: WaitingMarks): readonly string[] => [
  ...(bare > 0
    ? [`${bare} tiêu chí tự cho điểm mà không có minh chứng, giải trình: phải xem riêng từng tiêu chí.`]
    : []),
  ...(differing > 0
    ? [
        `${differing} tiêu chí có điểm tự chấm khác điểm tính từ số liệu của chính cơ quan: phải xem riêng từng tiêu chí.`,
      ]
    : []),
];

export const paneAppraise = {
  empty: 'Chưa có điểm tự chấm để thẩm định. Tổng hợp các tệp nộp về trước.',
  toConsolidate: 'Tổng hợp biểu nộp về',
  appraiser: 'Người thẩm định',
  appraiserHint: 'Họ tên ghi vào từng dòng của trang Thẩm định.',
  on: 'Ngày thẩm định',
  notADay: 'Nhập một ngày đúng.',
  agencies: 'Các cơ quan',
  search: 'Tìm cơ quan để thẩm định',
  none: 'Không có cơ quan nào khớp.',
  progress: (finished: number, all: number) => `Xong ${finished}/${all} tiêu chí`,
  unreasoned: (count: number) => `${count} thay đổi chưa ghi lý do`,
  agreement: (percent: string) => `Trùng tự chấm ${percent}%`,
  back: 'Về danh sách cơ quan',
  criterion: 'Tiêu chí',
  criterionChoice: (code: string, name: string, standing: string) => `${code} · ${standing} · ${name}`,
  standings,
  previous: 'Trước',
  next: 'Sau',
  position: (at: number, all: number) => `Tiêu chí ${at}/${all}`,
  keys: 'Alt+Page Down đến tiêu chí sau, Alt+Page Up về tiêu chí trước.',
  area: (code: string, name: string) => `Lĩnh vực ${code}. ${name}`,
  most: 'Điểm tối đa',
  self: 'Tự chấm',
  appraisal: 'Thẩm định',
  nothing: 'Chưa có',
  notApplicable: 'Không áp dụng',
  basis: 'Minh chứng, giải trình và cách tính',
  toValue: 'Đến dòng trong Tổng hợp',
  toExplanation: 'Xem cách tính chỉ số của cơ quan',
  points: 'Điểm thẩm định',
  pointsHint: (most: string) => `Từ 0 đến ${most}; dùng dấu phẩy cho phần lẻ.`,
  notANumber: 'Nhập một số.',
  reason: 'Lý do thay đổi',
  reasonHint: 'Bắt buộc khi điểm khác điểm trước đó: chưa ghi lý do thì tiêu chí chưa được coi là xong.',
  willWrite: 'Sẽ thêm một dòng vào trang Thẩm định; các dòng cũ giữ nguyên.',
  isHeld: 'Điểm này đang được tính, không cần ghi lại.',
  noName: 'Nhập họ tên người thẩm định ở trên trước khi ghi.',
  give: 'Ghi điểm thẩm định',
  giveReason: 'Ghi lý do',
  agree: 'Đồng ý điểm tự chấm',
  action: (agency: string, code: string) => `Thẩm định ${agency}, tiêu chí ${code}`,
  given: (code: string) => `Đã ghi điểm thẩm định của tiêu chí ${code}.`,
  unfinished: (code: string) =>
    `Đã ghi điểm thẩm định của tiêu chí ${code}, nhưng chưa có lý do nên chưa được coi là xong.`,
  reasonGiven: (code: string) => `Đã ghi lý do thay đổi điểm của tiêu chí ${code}.`,
  bulk: 'Đồng ý hàng loạt',
  bulkHint: (count: number, waiting: WaitingMarks) =>
    [
      `${count} tiêu chí chưa thẩm định có minh chứng hoặc giải trình: điểm thẩm định sẽ bằng điểm tự chấm.`,
      ...lookedAtAlone(waiting),
    ].join(' '),
  bulkNone: (waiting: WaitingMarks) =>
    lookedAtAlone(waiting).join(' ') || 'Không còn điểm tự chấm nào chờ thẩm định.',
  bulkAction: (count: number) => `Đồng ý ${count} điểm tự chấm`,
  bulkDone: (count: number) => `Đã ghi ${count} điểm thẩm định bằng điểm tự chấm.`,
  matrix: 'Nhập bảng điểm thẩm định',
  pickMatrix: 'Chọn tệp bảng điểm…',
  matrixHint:
    'Bảng tiêu chí × cơ quan, cơ quan × tiêu chí, hoặc danh sách có cột mã cơ quan, mã tiêu chí, điểm, lý do. Chép cả dòng tiêu đề.',
  noMatrix:
    'Không nhận ra bảng điểm: cần tên hoặc mã cơ quan ở một phía và mã tiêu chí ở phía kia. Kiểm tra xem đã chọn đúng bảng và chép cả dòng tiêu đề chưa; chưa có gì được ghi.',
  matrixReason: 'Lý do chung cho các điểm thay đổi',
  matrixReasonHint: 'Dùng cho mọi điểm khác điểm trước đó mà bảng không ghi lý do riêng.',
  layouts: {
    criteriaInRows: 'Đã đọc bảng tiêu chí × cơ quan.',
    agenciesInRows: 'Đã đọc bảng cơ quan × tiêu chí.',
    list: 'Đã đọc danh sách điểm.',
  },
  matrixAgencies: 'Cơ quan',
  matrixCriteria: 'Tiêu chí',
  matrixRead: 'Điểm trong bảng',
  matrixAdded: 'Điểm sẽ ghi',
  matrixAlready: 'Đã có trong sổ',
  matrixChanged: 'Khác điểm tự chấm',
  matrixUnreasoned: 'Chưa có lý do (chưa coi là xong)',
  passedOver: (labels: string) => `Bỏ qua các dòng, cột cộng hoặc phụ: ${labels}.`,
  refused: 'Bảng có lỗi nên chưa ghi được. Sửa các chỗ báo “Lỗi” dưới đây rồi đọc lại; chưa có gì được ghi.',
  matrixAction: (count: number) => `Ghi ${count} điểm thẩm định`,
  matrixDone: (count: number) => `Đã ghi ${count} điểm thẩm định từ bảng.`,
  byCriterion: 'Mức trùng khớp theo tiêu chí',
  byCriterionHint:
    'Kế hoạch yêu cầu kết quả tự chấm trùng 100% với thẩm định. Mở một tiêu chí để xem cơ quan nào khác.',
  notCompared: 'chưa có điểm để so',
  same: (same: number, compared: number, percent: string) =>
    `trùng ${same}/${compared} cơ quan (${percent}%)`,
  difference: (agency: string, self: string, appraisal: string) =>
    `${agency}: tự chấm ${self}, thẩm định ${appraisal}`,
  allSame: 'Mọi cơ quan đã so đều trùng.',
};
