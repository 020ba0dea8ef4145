// Lời của từng quy tắc: `verdict` hiện trong cột "Kiểm tra" của biểu mẫu và trong hàm; `advice` nói việc phải làm.
// `{amount}` là số chênh lệch, hai chữ số thập phân.

import type { VerdictId } from '../../core/rules';
import { examples } from '../examples';

export interface RuleText {
  readonly verdict: string;
  readonly advice: string;
  /** Biểu mẫu yêu cầu giải trình ngay sau kết luận. */
  readonly asks?: true;
}

/** Nối vào kết luận của quy tắc có `asks`. */
export const asking = ', cần giải trình';

const CELL_ERROR: RuleText = {
  verdict: 'Ô nhập đang báo lỗi công thức',
  advice: 'Xóa công thức bị lỗi và nhập trực tiếp giá trị.',
};

const NOT_A_DATE = `Nhập ngày theo dạng ngày/tháng/năm, ví dụ ${examples.lateDay}.`;
const AMOUNT_ADVICE = 'Nhập số tiền không âm, đơn vị triệu đồng.';

export const rules: Readonly<Record<VerdictId, RuleText>> = {
  'tasks.cell-error': CELL_ERROR,
  'tasks.row-empty': {
    verdict: 'Chưa nhập',
    advice: 'Nhập tình trạng thực hiện và các cột liên quan của nhiệm vụ này.',
  },
  'tasks.status-missing': {
    verdict: 'Thiếu tình trạng thực hiện',
    advice: 'Chọn một tình trạng trong danh sách.',
  },
  'tasks.status-unknown': {
    verdict: 'Tình trạng không có trong danh sách',
    advice: 'Chọn một trong bốn tình trạng: Chưa thực hiện, Đang thực hiện, Hoàn thành, Không áp dụng.',
  },
  'tasks.completion-not-a-number': {
    verdict: 'Mức độ hoàn thành không phải là số',
    advice: 'Nhập một số từ 0 đến 100, không kèm chữ.',
  },
  'tasks.completion-out-of-range': {
    verdict: 'Mức độ hoàn thành phải từ 0 đến 100',
    advice: 'Kiểm tra lại và nhập một số từ 0 đến 100.',
  },
  'tasks.dateDone-not-a-date': { verdict: 'Ngày hoàn thành không phải là ngày', advice: NOT_A_DATE },
  'tasks.dateDone-in-future': {
    verdict: 'Ngày hoàn thành ở tương lai',
    advice: 'Kiểm tra lại ngày; nếu nhiệm vụ chưa xong, chọn "Đang thực hiện".',
  },
  'tasks.dateDone-outside-period': {
    verdict: 'Ngày hoàn thành ngoài kỳ báo cáo',
    advice: 'Kiểm tra lại năm của ngày hoàn thành; nếu đúng, ghi rõ ở cột giải trình.',
  },
  'tasks.evidenceDate-not-a-date': { verdict: 'Ngày văn bản không phải là ngày', advice: NOT_A_DATE },
  'tasks.evidenceDate-in-future': {
    verdict: 'Ngày văn bản ở tương lai',
    advice: 'Kiểm tra lại ngày ban hành của tài liệu kiểm chứng.',
  },
  'tasks.evidenceDate-outside-period': {
    verdict: 'Ngày văn bản ngoài kỳ báo cáo',
    advice: 'Kiểm tra lại ngày ban hành; nếu đúng, ghi rõ ở cột giải trình.',
  },
  'tasks.done-without-date': {
    verdict: 'Đã hoàn thành nhưng thiếu ngày hoàn thành',
    advice: 'Bổ sung ngày hoàn thành.',
  },
  'tasks.done-without-evidence': {
    verdict: 'Đã hoàn thành nhưng thiếu tài liệu kiểm chứng',
    advice: `Bổ sung số, ký hiệu văn bản kiểm chứng, ví dụ ${examples.paper}.`,
  },
  'tasks.done-below-100': {
    verdict: 'Đã hoàn thành nhưng mức độ dưới 100%',
    advice: 'Sửa mức độ thành 100, hoặc chọn "Đang thực hiện".',
  },
  'tasks.full-but-not-done': {
    verdict: 'Mức độ 100% nhưng tình trạng là Đang thực hiện',
    advice: 'Chọn "Hoàn thành" và bổ sung ngày, tài liệu kiểm chứng; hoặc sửa mức độ.',
  },
  'tasks.progress-but-not-started': {
    verdict: 'Chưa thực hiện nhưng có mức độ hoàn thành',
    advice: 'Chọn "Đang thực hiện", hoặc xóa mức độ hoàn thành.',
  },
  'tasks.date-but-not-done': {
    verdict: 'Có ngày hoàn thành nhưng tình trạng chưa phải Hoàn thành',
    advice: 'Chọn "Hoàn thành", hoặc xóa ngày hoàn thành.',
  },
  'tasks.not-applicable-without-explanation': {
    verdict: 'Không áp dụng nhưng thiếu giải trình',
    advice: 'Nêu lý do nhiệm vụ không áp dụng đối với cơ quan.',
  },
  'tasks.unfinished-without-explanation': {
    verdict: 'Chưa hoàn thành',
    asks: true,
    advice: 'Nêu lý do và dự kiến thời gian hoàn thành ở cột giải trình.',
  },
  'tasks.evidence-number-doubtful': {
    verdict: 'Số, ký hiệu văn bản chưa đúng dạng',
    advice: `Ghi số và ký hiệu cách nhau bằng dấu gạch chéo, ví dụ ${examples.paper}.`,
  },
  'tasks.done-without-result': {
    verdict: 'Đã hoàn thành nhưng chưa ghi kết quả',
    advice: 'Ghi tóm tắt kết quả đạt được.',
  },
  'tasks.plannedFunds-not-an-amount': { verdict: 'Kinh phí dự toán không hợp lệ', advice: AMOUNT_ADVICE },
  'tasks.grantedFunds-not-an-amount': { verdict: 'Kinh phí được cấp không hợp lệ', advice: AMOUNT_ADVICE },
  'tasks.spentFunds-not-an-amount': { verdict: 'Kinh phí đã chi không hợp lệ', advice: AMOUNT_ADVICE },
  'tasks.spent-more-than-granted': {
    verdict: 'Đã chi nhiều hơn kinh phí được cấp',
    advice: 'Kiểm tra lại hai số tiền.',
  },
  'tasks.not-applicable': { verdict: 'Không áp dụng', advice: '' },
  'tasks.complete': { verdict: 'Đủ', advice: '' },

  'targets.cell-error': CELL_ERROR,
  'targets.row-empty': {
    verdict: 'Chưa nhập',
    advice: 'Nhập số liệu của chỉ tiêu; nếu không phát sinh, nhập 0 ở cả tử số và mẫu số.',
  },
  'targets.numerator-missing': { verdict: 'Thiếu số liệu đạt được', advice: 'Nhập số đạt được (tử số).' },
  'targets.numerator-not-a-number': {
    verdict: 'Số đạt được không phải là số',
    advice: 'Nhập một số nguyên, không kèm chữ.',
  },
  'targets.numerator-not-a-count': {
    verdict: 'Số đạt được phải là số nguyên không âm',
    advice: 'Nhập số lượng đếm được; không nhập tỷ lệ %.',
  },
  'targets.denominator-missing': { verdict: 'Thiếu tổng số', advice: 'Nhập tổng số (mẫu số).' },
  'targets.denominator-not-a-number': {
    verdict: 'Tổng số không phải là số',
    advice: 'Nhập một số nguyên, không kèm chữ.',
  },
  'targets.denominator-not-a-count': {
    verdict: 'Tổng số phải là số nguyên không âm',
    advice: 'Nhập số lượng đếm được; không nhập tỷ lệ %.',
  },
  'targets.numerator-above-denominator': {
    verdict: 'Số đạt được lớn hơn tổng số',
    advice: 'Kiểm tra lại hai số: số đạt được không thể lớn hơn tổng số.',
  },
  'targets.previous-not-a-number': {
    verdict: 'Số liệu năm trước không phải là số',
    advice: 'Nhập kết quả năm trước bằng số.',
  },
  'targets.previous-out-of-range': {
    verdict: 'Số liệu năm trước không hợp lệ',
    advice: 'Nhập tỷ lệ từ 0 đến 100, hoặc số lượng là số nguyên không âm.',
  },
  'targets.previous-fraction-or-percent': {
    verdict: 'Số liệu năm trước không quá 1%: cần kiểm tra lại',
    advice:
      'Nếu là tỷ lệ viết dạng thập phân, đề nghị nhập theo %: 85,5 thay cho 0,855; nếu đúng là không quá 1%, ghi rõ ở cột giải trình.',
  },
  'targets.previous-missing': {
    verdict: 'Thiếu số liệu năm trước',
    advice: 'Nhập kết quả năm trước để so sánh mức tăng.',
  },
  'targets.rate-below-threshold': {
    verdict: 'Chưa đạt: thiếu {amount} điểm %',
    asks: true,
    advice: 'Nêu nguyên nhân chưa đạt và giải pháp ở cột giải trình.',
  },
  'targets.rate-above-exact': {
    verdict: 'Chưa đạt: vượt mức giao {amount} điểm %',
    asks: true,
    advice: 'Kiểm tra lại số liệu, hoặc giải trình.',
  },
  'targets.rate-not-above-previous': {
    verdict: 'Chưa đạt: chưa tăng so với năm trước (thấp hơn {amount} điểm %)',
    asks: true,
    advice: 'Nêu nguyên nhân chưa tăng và giải pháp ở cột giải trình.',
  },
  'targets.count-below-threshold': {
    verdict: 'Chưa đạt: thiếu {amount}',
    asks: true,
    advice: 'Nêu nguyên nhân chưa đạt và giải pháp ở cột giải trình.',
  },
  'targets.count-above-exact': {
    verdict: 'Chưa đạt: vượt mức giao {amount}',
    asks: true,
    advice: 'Kiểm tra lại số liệu, hoặc giải trình.',
  },
  'targets.count-not-above-previous': {
    verdict: 'Chưa đạt: chưa tăng so với năm trước (thấp hơn {amount})',
    asks: true,
    advice: 'Nêu nguyên nhân chưa tăng và giải pháp ở cột giải trình.',
  },
  'targets.not-arising': { verdict: 'Không phát sinh', advice: '' },
  'targets.rate-below-threshold-noted': {
    verdict: 'Chưa đạt: thiếu {amount} điểm % (đã ghi nhận)',
    advice: '',
  },
  'targets.rate-above-exact-noted': {
    verdict: 'Chưa đạt: vượt mức giao {amount} điểm % (đã ghi nhận)',
    advice: '',
  },
  'targets.rate-not-above-previous-noted': {
    verdict: 'Chưa đạt: chưa tăng so với năm trước, thấp hơn {amount} điểm % (đã ghi nhận)',
    advice: '',
  },
  'targets.count-below-threshold-noted': { verdict: 'Chưa đạt: thiếu {amount} (đã ghi nhận)', advice: '' },
  'targets.count-above-exact-noted': {
    verdict: 'Chưa đạt: vượt mức giao {amount} (đã ghi nhận)',
    advice: '',
  },
  'targets.count-not-above-previous-noted': {
    verdict: 'Chưa đạt: chưa tăng so với năm trước, thấp hơn {amount} (đã ghi nhận)',
    advice: '',
  },
  'targets.rate-below-threshold-explained': {
    verdict: 'Chưa đạt: thiếu {amount} điểm % (đã giải trình)',
    advice: '',
  },
  'targets.rate-above-exact-explained': {
    verdict: 'Chưa đạt: vượt mức giao {amount} điểm % (đã giải trình)',
    advice: '',
  },
  'targets.rate-not-above-previous-explained': {
    verdict: 'Chưa đạt: chưa tăng so với năm trước, thấp hơn {amount} điểm % (đã giải trình)',
    advice: '',
  },
  'targets.count-below-threshold-explained': {
    verdict: 'Chưa đạt: thiếu {amount} (đã giải trình)',
    advice: '',
  },
  'targets.count-above-exact-explained': {
    verdict: 'Chưa đạt: vượt mức giao {amount} (đã giải trình)',
    advice: '',
  },
  'targets.count-not-above-previous-explained': {
    verdict: 'Chưa đạt: chưa tăng so với năm trước, thấp hơn {amount} (đã giải trình)',
    advice: '',
  },
  'targets.met': { verdict: 'Đạt', advice: '' },
  'targets.recorded': { verdict: 'Đủ số liệu', advice: '' },

  'selfScores.cell-error': CELL_ERROR,
  'selfScores.row-empty': {
    verdict: 'Chưa nhập',
    advice: 'Nhập điểm tự chấm; nếu tiêu chí không áp dụng, đánh dấu x.',
  },
  'selfScores.not-applicable-unknown': {
    verdict: 'Cột "Không áp dụng" chỉ nhận dấu x',
    advice: 'Nhập x, hoặc để trống.',
  },
  'selfScores.scored-though-not-applicable': {
    verdict: 'Không áp dụng nhưng vẫn có điểm',
    advice: 'Xóa điểm tự chấm, hoặc bỏ dấu x.',
  },
  'selfScores.not-applicable-without-explanation': {
    verdict: 'Không áp dụng nhưng thiếu giải trình',
    advice: 'Nêu lý do tiêu chí không áp dụng đối với cơ quan.',
  },
  'selfScores.score-missing': {
    verdict: 'Thiếu điểm tự chấm',
    advice: 'Nhập điểm tự chấm từ 0 đến điểm tối đa.',
  },
  'selfScores.score-not-a-number': {
    verdict: 'Điểm tự chấm không phải là số',
    advice: 'Nhập điểm bằng số, không kèm chữ.',
  },
  'selfScores.score-negative': {
    verdict: 'Điểm tự chấm nhỏ hơn 0',
    advice: 'Nhập điểm từ 0 đến điểm tối đa.',
  },
  'selfScores.score-above-maximum': {
    verdict: 'Điểm tự chấm lớn hơn điểm tối đa',
    advice: 'Nhập điểm không lớn hơn điểm tối đa.',
  },
  'selfScores.score-off-scale': {
    verdict: 'Điểm không có trong thang điểm của tiêu chí',
    advice:
      'Tiêu chí Đạt/Không đạt: nhập 0 hoặc đúng bằng điểm tối đa. Tiêu chí chấm theo mức: chọn điểm của một mức ở cột Thang điểm.',
  },
  'selfScores.score-without-evidence': {
    verdict: 'Có điểm nhưng thiếu tài liệu kiểm chứng hoặc giải trình',
    advice: 'Ghi tài liệu kiểm chứng; nếu không có, giải trình cách tự chấm.',
  },
  'selfScores.below-maximum-unexplained': {
    verdict: 'Dưới điểm tối đa',
    asks: true,
    advice: 'Nêu lý do chưa đạt điểm tối đa ở cột giải trình.',
  },
  'selfScores.not-applicable': { verdict: 'Không áp dụng', advice: '' },
  'selfScores.full': { verdict: 'Đạt điểm tối đa', advice: '' },
  'selfScores.complete': { verdict: 'Đủ', advice: '' },
};
