// Lời của từng vấn đề về bộ tiêu chí, bảng dán vào, điểm chấm, thẩm định, điều tra và thiết lập: việc gì, ở
// đâu, cần làm gì. Ô, trang và tệp do nơi hiển thị ghi kèm.

import type { IssueContext } from '../../core/issues';
import type { IssueTexts } from '../issue-text';
import { decimalComma, vietnameseDate } from '../numbers';

type Param = string | number | undefined;

const points = (value: Param): string =>
  typeof value === 'number' ? decimalComma(value) : String(value ?? '');
const lineOf = (rowIndex: Param): string =>
  typeof rowIndex === 'number' ? `dòng dữ liệu thứ ${rowIndex + 1}` : 'dòng này';
/** `từ 80 đến 100`, `từ 100 trở đi`. */
const range = (from: Param, to: Param): string => {
  const shown = (value: Param): string => String(value).replace('.', ',');
  return to === '' || to === undefined ? `từ ${shown(from)} trở đi` : `từ ${shown(from)} đến ${shown(to)}`;
};
const markOf = (kind: Param): string =>
  kind === 'appraisal' ? 'Điểm thẩm định' : kind === 'survey' ? 'Điểm điều tra' : 'Điểm tự chấm';
const parameterOf = (parameter: Param): string => {
  const answer = /^weight([A-D])$/.exec(String(parameter))?.[1];
  if (answer !== undefined) return `giá trị của phương án trả lời ${answer}:`;
  const names: Readonly<Record<string, string>> = {
    fullAt: 'mức đạt tối đa',
    floor: 'mức sàn',
    pointsEach: 'điểm mỗi trường hợp',
    cap: 'mức trần',
    award: 'mức điểm của bậc',
  };
  return names[String(parameter)] ?? 'giá trị của cách tính';
};
const CHECK_POINTS = 'Đề nghị đối chiếu văn bản gốc và sửa điểm tối đa.';
const CHECK_STEPS = 'Đề nghị sửa mức từ, mức đến của các bậc.';

/** Bảng `tblTieuChi`, `tblBac`: cột theo khóa của chương trình. */
const columns: Readonly<Record<string, string>> = {
  set: 'Bộ tiêu chí',
  kind: 'Loại dòng',
  code: 'Mã',
  parent: 'Thuộc',
  name: 'Tên',
  maxPoints: 'Điểm tối đa',
  source: 'Nguồn điểm',
  rule: 'Cách tính',
  floor: 'Mức sàn',
  fullAt: 'Mức đạt tối đa',
  pointsEach: 'Điểm mỗi trường hợp',
  cap: 'Mức trần',
  weights: 'Giá trị các phương án',
  groups: 'Nhóm được hỏi',
  levels: 'Cấp cơ quan',
  year: 'Năm',
  target: 'Chỉ tiêu liên quan',
  note: 'Ghi chú',
  criterion: 'Tiêu chí',
  from: 'Từ',
  to: 'Đến dưới',
  award: 'Cách cho điểm',
  amount: 'Mức điểm',
  level: 'Tên mức',
};
const columnOf = ({ column }: IssueContext): string => columns[String(column)] ?? String(column);

export const criteriaColumns = columns;

export const scoringIssues: IssueTexts<'scoring'> = {
  'criteria.component-points': ({ code, sum, maxPoints }) => ({
    message: `Tiêu chí ${code}: các tiêu chí thành phần cộng lại ${points(sum)} điểm, khác điểm tối đa ${points(maxPoints)}.`,
    advice: CHECK_POINTS,
  }),
  'criteria.area-points': ({ code, sum, maxPoints }) => ({
    message: `Lĩnh vực ${code}: các tiêu chí cộng lại ${points(sum)} điểm, khác điểm tối đa ${points(maxPoints)}.`,
    advice: CHECK_POINTS,
  }),
  'criteria.total-points': ({ sum, maxPoints }) => ({
    message: `Các lĩnh vực cộng lại ${points(sum)} điểm, khác ${points(maxPoints)}.`,
    advice: CHECK_POINTS,
  }),
  'criteria.missing-parent': ({ code, parent }) => ({
    message: `Tiêu chí ${code} thuộc ${parent} nhưng bộ tiêu chí không có ${parent}.`,
    advice: `Đề nghị sửa mã hoặc bổ sung ${parent}.`,
  }),
  'criteria.cycle': ({ codes }) => ({
    message: `Các tiêu chí thuộc vòng lẫn nhau: ${codes}.`,
    advice: 'Đề nghị sửa cột "Thuộc" của một trong các tiêu chí này.',
  }),
  'criteria.duplicate-code': ({ code }) => ({
    message: `Mã ${code} có nhiều hơn một lần trong bộ tiêu chí.`,
    advice: 'Đề nghị sửa để mỗi mã chỉ có một dòng.',
  }),
  'criteria.empty-area': ({ code }) => ({
    message: `Lĩnh vực ${code} chưa có tiêu chí nào.`,
    advice: 'Đề nghị bổ sung tiêu chí hoặc bỏ lĩnh vực.',
  }),
  'criteria.no-rule': ({ code }) => ({
    message: `Tiêu chí ${code} chưa có cách tính điểm.`,
    advice: 'Đề nghị chọn cách tính.',
  }),
  'criteria.rule-on-parent': ({ code }) => ({
    message: `Tiêu chí ${code} có tiêu chí thành phần nên cách tính của chính nó không được dùng.`,
    advice: 'Đề nghị bỏ cách tính này.',
  }),
  'criteria.max-points': ({ code }) => ({
    message: `Tiêu chí ${code} chưa có điểm tối đa lớn hơn 0.`,
    advice: 'Đề nghị nhập điểm tối đa.',
  }),
  'criteria.survey-source': ({ code }) => ({
    message: `Tiêu chí ${code} tính theo điều tra xã hội học nhưng nguồn điểm là thẩm định.`,
    advice: 'Đề nghị chọn nguồn điểm điều tra.',
  }),
  'criteria.wrong-level': ({ code }) => ({
    message: `Tiêu chí ${code} không áp dụng cho cấp cơ quan của bộ này.`,
    advice: 'Đề nghị sửa cột cấp cơ quan hoặc bỏ tiêu chí.',
  }),
  'criteria.unknown-target': ({ code, target }) => ({
    message: `Tiêu chí ${code} dẫn đến chỉ tiêu ${target} không có trong kế hoạch.`,
    advice: 'Đề nghị chọn lại chỉ tiêu hoặc để trống.',
  }),
  'criteria.steps-none': ({ code }) => ({
    message: `Tiêu chí ${code} tính theo bậc nhưng chưa có bậc nào.`,
    advice: 'Đề nghị nhập các bậc điểm.',
  }),
  'criteria.steps-overlap': ({ code, from, to }) => ({
    message: `Tiêu chí ${code}: các bậc điểm chồng nhau ${range(from, to)}.`,
    advice: CHECK_STEPS,
  }),
  'criteria.steps-gap': ({ code, from, to }) => ({
    message: `Tiêu chí ${code}: các bậc điểm còn hở ${range(from, to)}.`,
    advice: CHECK_STEPS,
  }),
  'criteria.levels-few': ({ code, count }) => ({
    message: `Tiêu chí ${code} chấm theo một trong các mức nhưng bảng bậc điểm chỉ có ${count} mức.`,
    advice: 'Đề nghị nhập ít nhất hai mức.',
  }),
  'criteria.level-repeated': ({ code, name }) => ({
    message: `Tiêu chí ${code} có hai mức cùng tên "${name}".`,
    advice: 'Đề nghị sửa để mỗi mức có một tên riêng.',
  }),
  'criteria.step-empty': ({ code, step }) => ({
    message: `Tiêu chí ${code}: bậc thứ ${step} có mức từ không nhỏ hơn mức đến.`,
    advice: CHECK_STEPS,
  }),
  'criteria.points-above-max': ({ code, points: found, maxPoints }) => ({
    message: `Tiêu chí ${code}: mức ${points(found)} điểm lớn hơn điểm tối đa ${points(maxPoints)}.`,
    advice: 'Đề nghị sửa mức điểm hoặc điểm tối đa.',
  }),
  'criteria.rule-parameter': ({ code, parameter, found }) => ({
    message: `Tiêu chí ${code}: ${parameterOf(parameter)} ${String(found).replace('.', ',')} chưa hợp lệ.`,
    advice: 'Đề nghị nhập lại giá trị này.',
  }),
  'rows.blank': params => ({
    message: `Cột "${columnOf(params)}", ${lineOf(params.rowIndex)} của bảng ${params.table} đang để trống.`,
    advice: 'Đề nghị nhập đủ.',
  }),
  'rows.number': (params, value) => ({
    message: `Cột "${columnOf(params)}", ${lineOf(params.rowIndex)} của bảng ${params.table}: "${value}" không phải là số.`,
    advice: 'Đề nghị nhập số, ví dụ 1,5.',
  }),
  'rows.choice': (params, value) => ({
    message: `Cột "${columnOf(params)}", ${lineOf(params.rowIndex)} của bảng ${params.table}: "${value}" không có trong danh sách.`,
    advice: 'Đề nghị chọn lại.',
  }),
  'rows.weights': (params, value) => ({
    message: `Bảng ${params.table}, ${lineOf(params.rowIndex)}: giá trị các phương án "${value}" chưa đủ bốn số.`,
    advice: 'Đề nghị nhập theo dạng 100/60/20/0.',
  }),
  'rows.set-without-head': (_, value) => ({
    message: `Bộ tiêu chí ${value} chưa có dòng ghi năm, cấp cơ quan và tình trạng nên chỉ là bản nháp.`,
    advice: 'Đề nghị bổ sung dòng này.',
  }),
  'rows.step-without-criterion': ({ rowIndex }, value) => ({
    message: `Bảng bậc điểm, ${lineOf(rowIndex)}: tiêu chí ${value} không có hoặc không tính theo bậc.`,
    advice: 'Đề nghị sửa mã tiêu chí hoặc bỏ dòng.',
  }),
  'import.no-table': () => ({
    message: 'Chưa nhận ra bảng tiêu chí: cần cột tên tiêu chí và cột điểm tối đa.',
    advice: 'Đề nghị dán lại cả dòng tiêu đề của bảng.',
  }),
  'import.no-header': () => ({
    message: 'Không thấy dòng tiêu đề nên các cột được nhận theo nội dung.',
    advice: 'Đề nghị kiểm tra kỹ kết quả đọc hoặc dán lại cả dòng tiêu đề.',
  }),
  'import.points-unreadable': ({ code }, value) => ({
    message: `${code === '' ? 'Dòng tổng cộng' : `Mã ${code}`}: không đọc chắc chắn được điểm "${value}".`,
    advice: 'Đề nghị nhập lại, ví dụ 1,5.',
  }),
  'import.points-missing': ({ code }) => ({
    message: `Mã ${code} chưa có điểm tối đa.`,
    advice: 'Đề nghị nhập điểm.',
  }),
  'import.points-summed': ({ code, points: sum }) => ({
    message: `Mã ${code} không ghi điểm; tạm lấy tổng các dòng bên dưới là ${points(sum)}.`,
    advice: 'Đề nghị đối chiếu văn bản gốc.',
  }),
  'import.name-missing': ({ code }) => ({ message: `Mã ${code} chưa có tên.`, advice: 'Đề nghị nhập tên.' }),
  'import.code-restored': ({ code, before }) => ({
    message: `Ô ghi số ${String(before)} được hiểu là mã ${code} theo thứ tự các dòng.`,
    advice: 'Đề nghị kiểm tra lại.',
  }),
  'import.total-differs': ({ printed, sum }) => ({
    message: `Dòng tổng cộng ghi ${points(printed)} nhưng các lĩnh vực cộng lại ${points(sum)}.`,
    advice: CHECK_POINTS,
  }),
  'import.code-unreadable': ({ name }, value) => ({
    message: `Ô số thứ tự "${value}" của dòng "${name}" không đọc được nên cả dòng chưa được đưa vào. Excel có thể đã đổi số thứ tự thành ngày hoặc số.`,
    advice: 'Đề nghị nhập lại dạng chữ, ví dụ 1.2.',
  }),
  'import.row-without-number': ({ code }, value) => ({
    message: `Dòng "${value}" có điểm nhưng không có số thứ tự nên được hiểu là lời của cách tính mã ${code}.`,
    advice: 'Nếu là tiêu chí, đề nghị ghi số thứ tự.',
  }),
  'import.two-sources': ({ code }) => ({
    message: `Mã ${code} có cả điểm thẩm định và điểm điều tra.`,
    advice: 'Đề nghị tách thành hai tiêu chí thành phần, mỗi tiêu chí một nguồn điểm.',
  }),
  'import.rule-to-confirm': ({ code }, value) => ({
    message: `Mã ${code}: cách tính được gợi ý từ ${value === '' ? 'tên và cột điểm' : `lời "${value}"`}.`,
    advice: 'Đề nghị xác nhận hoặc chọn cách tính khác.',
  }),
  'import.rule-undecided': ({ code }) => ({
    message: `Mã ${code}: chưa nhận ra cách tính, tạm để nhập tay.`,
    advice: 'Đề nghị chọn cách tính.',
  }),
  'score.unknown-code': (_, value) => ({
    message: `Bộ tiêu chí không có mã ${value}.`,
    advice: 'Đề nghị kiểm tra lại mã; điểm ở dòng này chưa được tính.',
  }),
  'score.duplicate-code': ({ code }) => ({
    message: `Mã ${code} được chấm nhiều hơn một lần.`,
    advice: 'Đề nghị giữ một dòng; hiện chỉ dòng đầu được tính.',
  }),
  'score.out-of-range': ({ code, kind, points: found, maxPoints }) => ({
    message: `${markOf(kind)} ${points(found)} của tiêu chí ${code} nằm ngoài khoảng 0 đến ${points(maxPoints)} nên không được tính.`,
    advice: 'Đề nghị nhập lại.',
  }),
  'score.off-scale': ({ code, kind, points: found }) => ({
    message: `${markOf(kind)} ${points(found)} của tiêu chí ${code} không phải mức mà cách tính cho phép.`,
    advice: 'Đề nghị kiểm tra hoặc giải trình.',
  }),
  'appraisal.unknown-code': ({ code }) => ({
    message: `Bộ tiêu chí không có mã ${code}.`,
    advice: 'Đề nghị kiểm tra lại mã của dòng thẩm định.',
  }),
  'appraisal.out-of-range': ({ code, maxPoints }, value) => ({
    message: `Điểm thẩm định ${value.replace('.', ',')} của tiêu chí ${code} nằm ngoài khoảng 0 đến ${points(maxPoints)} nên không được tính; điểm trước đó vẫn được dùng.`,
    advice: 'Đề nghị nhập lại.',
  }),
  'appraisal.no-reason': ({ code, appraiser }) => ({
    message: `${appraiser} thay đổi điểm của tiêu chí ${code} nhưng chưa ghi lý do. Điểm vẫn được tính.`,
    advice: 'Đề nghị ghi lý do thay đổi.',
  }),
  'appraisal.same-day': ({ code, on, appraiser, other }) => ({
    message: `Ngày ${vietnameseDate(String(on))}, ${other} và ${appraiser} chấm khác nhau cho tiêu chí ${code}; dòng nằm sau trong bảng đang được tính.`,
    advice: 'Đề nghị thống nhất rồi ghi thêm một dòng ngày sau.',
  }),
  'appraisal.no-appraiser': ({ code }) => ({
    message: `Điểm thẩm định của tiêu chí ${code} chưa ghi người thẩm định.`,
    advice: 'Đề nghị ghi họ tên.',
  }),
  'appraisal.surveyed': ({ code }) => ({
    message: `Điểm của tiêu chí ${code} lấy từ điều tra xã hội học nên không có điểm thẩm định.`,
    advice: 'Đề nghị để trống ô này và nhập số phiếu ở trang Điều tra.',
  }),
  'matrix.unknown-agency': (_, value) => ({
    message:
      value === ''
        ? 'Có điểm ở cột (hoặc dòng) chưa ghi tên cơ quan.'
        : `Không nhận ra cơ quan "${value}", hoặc có nhiều cơ quan cùng tên này.`,
    advice: 'Đề nghị ghi mã cơ quan như ở trang Cơ quan.',
  }),
  'matrix.unknown-criterion': (_, value) => ({
    message:
      value === ''
        ? 'Có điểm ở dòng (hoặc cột) chưa ghi mã tiêu chí.'
        : `Không nhận ra tiêu chí "${value}" trong các bộ tiêu chí của sổ.`,
    advice: 'Đề nghị ghi mã tiêu chí như ở trang Bộ tiêu chí.',
  }),
  'matrix.points': ({ code, agency }, value) => ({
    message: `Điểm "${value}" của tiêu chí ${code}, cơ quan ${agency} không phải là số.`,
    advice: 'Đề nghị nhập một số, “Không áp dụng”, hoặc để trống nếu chưa chấm.',
  }),
  'matrix.repeated-agency': (_, value) => ({
    message: `Cơ quan "${value}" có hai lần trong bảng.`,
    advice: 'Đề nghị giữ lại một.',
  }),
  'matrix.repeated-criterion': ({ code }) => ({
    message: `Tiêu chí ${code} có hai lần trong bảng.`,
    advice: 'Đề nghị giữ lại một; mã như 1.10 cần định dạng ô là văn bản để không thành 1.1.',
  }),
  'matrix.blank': ({ count, name, codes }) => ({
    message: `${name}: còn ${count} tiêu chí chưa có điểm trong bảng: ${codes}.`,
    advice:
      'Các tiêu chí này giữ nguyên như trong sổ. Đề nghị kiểm tra xem bảng có bị thiếu dòng hoặc cột không.',
  }),
  'matrix.agencies-missing': ({ count, level }) => ({
    message: `Bảng thiếu ${count} cơ quan được chấm điểm của cấp ${level}.`,
    advice: 'Các cơ quan này giữ nguyên như trong sổ. Đề nghị kiểm tra xem bảng có bị chép thiếu không.',
  }),
  'survey.blank': ({ rowIndex }) => ({
    message: `Kết quả điều tra, ${lineOf(rowIndex)}: thiếu cơ quan hoặc tiêu chí.`,
    advice: 'Đề nghị bổ sung.',
  }),
  'survey.unknown-agency': (_, value) => ({
    message: `Không nhận ra cơ quan "${value}" của dòng điều tra nên dòng này chưa được tính.`,
    advice: 'Đề nghị nhập đúng mã cơ quan.',
  }),
  'survey.unknown-group': ({ rowIndex }, value) => ({
    message: `Kết quả điều tra, ${lineOf(rowIndex)}: nhóm "${value}" không thuộc năm nhóm được hỏi.`,
    advice: 'Đề nghị chọn lại nhóm.',
  }),
  'survey.repeated-group': ({ rowIndex }, value) => ({
    message: `Kết quả điều tra, ${lineOf(rowIndex)}: nhóm "${value}" đã có kết quả cho tiêu chí này.`,
    advice: 'Đề nghị giữ một dòng.',
  }),
  'survey.count': ({ rowIndex }, value) => ({
    message: `Kết quả điều tra, ${lineOf(rowIndex)}: "${value}" không phải là số phiếu.`,
    advice: 'Đề nghị nhập số nguyên không âm.',
  }),
  'survey.above-asked': ({ rowIndex, answered, asked }) => ({
    message: `Kết quả điều tra, ${lineOf(rowIndex)}: ${answered} phiếu trả lời nhiều hơn ${asked} phiếu phát ra.`,
    advice: 'Đề nghị kiểm tra lại.',
  }),
  'survey.unknown-answer': ({ rowIndex }, value) => ({
    message: `Kết quả điều tra, ${lineOf(rowIndex)}: trả lời "${value}" không phải A, B, C hoặc D nên không được tính.`,
    advice: 'Đề nghị kiểm tra lại.',
  }),
  'settings.unknown': ({ key }) => ({
    message: `Không có thiết lập "${key}".`,
    advice: 'Đề nghị bỏ dòng này khỏi bảng thiết lập.',
  }),
  'settings.value': ({ key }, value) => ({
    message: `Giá trị "${value}" của thiết lập "${key}" chưa hợp lệ nên giá trị mặc định được dùng.`,
    advice: 'Đề nghị nhập lại.',
  }),
  'settings.grade-band': ({ name }, value) => ({
    message: `Mức xếp loại "${name}" từ ${value}% chưa hợp lệ hoặc trùng mức khác nên thang mặc định được dùng.`,
    advice: 'Đề nghị sửa lại.',
  }),
};
