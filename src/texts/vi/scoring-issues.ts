// Lời của từng vấn đề về bộ tiêu chí, bảng dán vào, điểm chấm, thẩm định, điều tra và thiết lập: việc gì, ở
// đâu, cần làm gì. Ô, trang và tệp do nơi hiển thị ghi kèm.

import type { IssueParams } from '../../core/issues';
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
const columnOf = ({ column }: IssueParams): string => columns[String(column)] ?? String(column);

export const criteriaColumns = columns;

export const scoringIssues: Readonly<Record<string, (params: IssueParams, value: string) => string>> = {
  'criteria.component-points': ({ code, sum, maxPoints }) =>
    `Tiêu chí ${code}: các tiêu chí thành phần cộng lại ${points(sum)} điểm, khác điểm tối đa ${points(maxPoints)}. ${CHECK_POINTS}`,
  'criteria.area-points': ({ code, sum, maxPoints }) =>
    `Lĩnh vực ${code}: các tiêu chí cộng lại ${points(sum)} điểm, khác điểm tối đa ${points(maxPoints)}. ${CHECK_POINTS}`,
  'criteria.total-points': ({ sum, maxPoints }) =>
    `Các lĩnh vực cộng lại ${points(sum)} điểm, khác ${points(maxPoints)}. ${CHECK_POINTS}`,
  'criteria.missing-parent': ({ code, parent }) =>
    `Tiêu chí ${code} thuộc ${parent} nhưng bộ tiêu chí không có ${parent}. Đề nghị sửa mã hoặc bổ sung ${parent}.`,
  'criteria.cycle': ({ codes }) =>
    `Các tiêu chí thuộc vòng lẫn nhau: ${codes}. Đề nghị sửa cột "Thuộc" của một trong các tiêu chí này.`,
  'criteria.duplicate-code': ({ code }) =>
    `Mã ${code} có nhiều hơn một lần trong bộ tiêu chí. Đề nghị sửa để mỗi mã chỉ có một dòng.`,
  'criteria.empty-area': ({ code }) =>
    `Lĩnh vực ${code} chưa có tiêu chí nào. Đề nghị bổ sung tiêu chí hoặc bỏ lĩnh vực.`,
  'criteria.no-rule': ({ code }) => `Tiêu chí ${code} chưa có cách tính điểm. Đề nghị chọn cách tính.`,
  'criteria.rule-on-parent': ({ code }) =>
    `Tiêu chí ${code} có tiêu chí thành phần nên cách tính của chính nó không được dùng. Đề nghị bỏ cách tính này.`,
  'criteria.max-points': ({ code }) =>
    `Tiêu chí ${code} chưa có điểm tối đa lớn hơn 0. Đề nghị nhập điểm tối đa.`,
  'criteria.survey-source': ({ code }) =>
    `Tiêu chí ${code} tính theo điều tra xã hội học nhưng nguồn điểm là thẩm định. Đề nghị chọn nguồn điểm điều tra.`,
  'criteria.wrong-level': ({ code }) =>
    `Tiêu chí ${code} không áp dụng cho cấp cơ quan của bộ này. Đề nghị sửa cột cấp cơ quan hoặc bỏ tiêu chí.`,
  'criteria.unknown-target': ({ code, target }) =>
    `Tiêu chí ${code} dẫn đến chỉ tiêu ${target} không có trong kế hoạch. Đề nghị chọn lại chỉ tiêu hoặc để trống.`,
  'criteria.steps-none': ({ code }) =>
    `Tiêu chí ${code} tính theo bậc nhưng chưa có bậc nào. Đề nghị nhập các bậc điểm.`,
  'criteria.steps-overlap': ({ code, from, to }) =>
    `Tiêu chí ${code}: các bậc điểm chồng nhau ${range(from, to)}. ${CHECK_STEPS}`,
  'criteria.steps-gap': ({ code, from, to }) =>
    `Tiêu chí ${code}: các bậc điểm còn hở ${range(from, to)}. ${CHECK_STEPS}`,
  'criteria.levels-few': ({ code, count }) =>
    `Tiêu chí ${code} chấm theo một trong các mức nhưng bảng bậc điểm chỉ có ${count} mức. Đề nghị nhập ít nhất hai mức.`,
  'criteria.level-repeated': ({ code, name }) =>
    `Tiêu chí ${code} có hai mức cùng tên "${name}". Đề nghị sửa để mỗi mức có một tên riêng.`,
  'criteria.step-empty': ({ code, step }) =>
    `Tiêu chí ${code}: bậc thứ ${step} có mức từ không nhỏ hơn mức đến. ${CHECK_STEPS}`,
  'criteria.points-above-max': ({ code, points: found, maxPoints }) =>
    `Tiêu chí ${code}: mức ${points(found)} điểm lớn hơn điểm tối đa ${points(maxPoints)}. Đề nghị sửa mức điểm hoặc điểm tối đa.`,
  'criteria.rule-parameter': ({ code, parameter, found }) =>
    `Tiêu chí ${code}: ${parameterOf(parameter)} ${String(found).replace('.', ',')} chưa hợp lệ. Đề nghị nhập lại giá trị này.`,
  'rows.blank': params =>
    `Cột "${columnOf(params)}", ${lineOf(params['rowIndex'])} của bảng ${params['table']} đang để trống. Đề nghị nhập đủ.`,
  'rows.number': (params, value) =>
    `Cột "${columnOf(params)}", ${lineOf(params['rowIndex'])} của bảng ${params['table']}: "${value}" không phải là số. Đề nghị nhập số, ví dụ 1,5.`,
  'rows.choice': (params, value) =>
    `Cột "${columnOf(params)}", ${lineOf(params['rowIndex'])} của bảng ${params['table']}: "${value}" không có trong danh sách. Đề nghị chọn lại.`,
  'rows.weights': (params, value) =>
    `Bảng ${params['table']}, ${lineOf(params['rowIndex'])}: giá trị các phương án "${value}" chưa đủ bốn số. Đề nghị nhập theo dạng 100/60/20/0.`,
  'rows.set-without-head': (_, value) =>
    `Bộ tiêu chí ${value} chưa có dòng ghi năm, cấp cơ quan và tình trạng nên chỉ là bản nháp. Đề nghị bổ sung dòng này.`,
  'rows.step-without-criterion': ({ rowIndex }, value) =>
    `Bảng bậc điểm, ${lineOf(rowIndex)}: tiêu chí ${value} không có hoặc không tính theo bậc. Đề nghị sửa mã tiêu chí hoặc bỏ dòng.`,
  'import.no-table': () =>
    'Chưa nhận ra bảng tiêu chí: cần cột tên tiêu chí và cột điểm tối đa. Đề nghị dán lại cả dòng tiêu đề của bảng.',
  'import.no-header': () =>
    'Không thấy dòng tiêu đề nên các cột được nhận theo nội dung. Đề nghị kiểm tra kỹ kết quả đọc hoặc dán lại cả dòng tiêu đề.',
  'import.points-unreadable': ({ code }, value) =>
    `${code === '' ? 'Dòng tổng cộng' : `Mã ${code}`}: không đọc chắc chắn được điểm "${value}". Đề nghị nhập lại, ví dụ 1,5.`,
  'import.points-missing': ({ code }) => `Mã ${code} chưa có điểm tối đa. Đề nghị nhập điểm.`,
  'import.points-summed': ({ code, points: sum }) =>
    `Mã ${code} không ghi điểm; tạm lấy tổng các dòng bên dưới là ${points(sum)}. Đề nghị đối chiếu văn bản gốc.`,
  'import.name-missing': ({ code }) => `Mã ${code} chưa có tên. Đề nghị nhập tên.`,
  'import.code-restored': ({ code, before }) =>
    `Ô ghi số ${String(before)} được hiểu là mã ${code} theo thứ tự các dòng. Đề nghị kiểm tra lại.`,
  'import.total-differs': ({ printed, sum }) =>
    `Dòng tổng cộng ghi ${points(printed)} nhưng các lĩnh vực cộng lại ${points(sum)}. ${CHECK_POINTS}`,
  'import.code-unreadable': ({ name }, value) =>
    `Ô số thứ tự "${value}" của dòng "${name}" không đọc được nên cả dòng chưa được đưa vào. Excel có thể đã đổi số thứ tự thành ngày hoặc số; đề nghị nhập lại dạng chữ, ví dụ 1.2.`,
  'import.row-without-number': ({ code }, value) =>
    `Dòng "${value}" có điểm nhưng không có số thứ tự nên được hiểu là lời của cách tính mã ${code}. Nếu là tiêu chí, đề nghị ghi số thứ tự.`,
  'import.two-sources': ({ code }) =>
    `Mã ${code} có cả điểm thẩm định và điểm điều tra. Đề nghị tách thành hai tiêu chí thành phần, mỗi tiêu chí một nguồn điểm.`,
  'import.rule-to-confirm': ({ code }, value) =>
    `Mã ${code}: cách tính được gợi ý từ ${value === '' ? 'tên và cột điểm' : `lời "${value}"`}. Đề nghị xác nhận hoặc chọn cách tính khác.`,
  'import.rule-undecided': ({ code }) =>
    `Mã ${code}: chưa nhận ra cách tính, tạm để nhập tay. Đề nghị chọn cách tính.`,
  'score.unknown-code': (_, value) =>
    `Bộ tiêu chí không có mã ${value}. Đề nghị kiểm tra lại mã; điểm ở dòng này chưa được tính.`,
  'score.duplicate-code': ({ code }) =>
    `Mã ${code} được chấm nhiều hơn một lần. Đề nghị giữ một dòng; hiện chỉ dòng đầu được tính.`,
  'score.out-of-range': ({ code, kind, points: found, maxPoints }) =>
    `${markOf(kind)} ${points(found)} của tiêu chí ${code} nằm ngoài khoảng 0 đến ${points(maxPoints)} nên không được tính. Đề nghị nhập lại.`,
  'score.off-scale': ({ code, kind, points: found }) =>
    `${markOf(kind)} ${points(found)} của tiêu chí ${code} không phải mức mà cách tính cho phép. Đề nghị kiểm tra hoặc giải trình.`,
  'appraisal.unknown-code': ({ code }) =>
    `Bộ tiêu chí không có mã ${code}. Đề nghị kiểm tra lại mã của dòng thẩm định.`,
  'appraisal.out-of-range': ({ code, maxPoints }, value) =>
    `Điểm thẩm định ${value.replace('.', ',')} của tiêu chí ${code} nằm ngoài khoảng 0 đến ${points(maxPoints)} nên không được tính; điểm trước đó vẫn được dùng. Đề nghị nhập lại.`,
  'appraisal.no-reason': ({ code, appraiser }) =>
    `${appraiser} thay đổi điểm của tiêu chí ${code} nhưng chưa ghi lý do. Điểm vẫn được tính; đề nghị ghi lý do thay đổi.`,
  'appraisal.same-day': ({ code, on, appraiser, other }) =>
    `Ngày ${vietnameseDate(String(on))}, ${other} và ${appraiser} chấm khác nhau cho tiêu chí ${code}; dòng nằm sau trong bảng đang được tính. Đề nghị thống nhất rồi ghi thêm một dòng ngày sau.`,
  'appraisal.no-appraiser': ({ code }) =>
    `Điểm thẩm định của tiêu chí ${code} chưa ghi người thẩm định. Đề nghị ghi họ tên.`,
  'survey.blank': ({ rowIndex }) =>
    `Kết quả điều tra, ${lineOf(rowIndex)}: thiếu cơ quan hoặc tiêu chí. Đề nghị bổ sung.`,
  'survey.unknown-agency': (_, value) =>
    `Không nhận ra cơ quan "${value}" của dòng điều tra nên dòng này chưa được tính. Đề nghị nhập đúng mã cơ quan.`,
  'survey.unknown-group': ({ rowIndex }, value) =>
    `Kết quả điều tra, ${lineOf(rowIndex)}: nhóm "${value}" không thuộc năm nhóm được hỏi. Đề nghị chọn lại nhóm.`,
  'survey.repeated-group': ({ rowIndex }, value) =>
    `Kết quả điều tra, ${lineOf(rowIndex)}: nhóm "${value}" đã có kết quả cho tiêu chí này. Đề nghị giữ một dòng.`,
  'survey.count': ({ rowIndex }, value) =>
    `Kết quả điều tra, ${lineOf(rowIndex)}: "${value}" không phải là số phiếu. Đề nghị nhập số nguyên không âm.`,
  'survey.above-asked': ({ rowIndex, answered, asked }) =>
    `Kết quả điều tra, ${lineOf(rowIndex)}: ${answered} phiếu trả lời nhiều hơn ${asked} phiếu phát ra. Đề nghị kiểm tra lại.`,
  'survey.unknown-answer': ({ rowIndex }, value) =>
    `Kết quả điều tra, ${lineOf(rowIndex)}: trả lời "${value}" không phải A, B, C hoặc D nên không được tính. Đề nghị kiểm tra lại.`,
  'settings.unknown': ({ key }) => `Không có thiết lập "${key}". Đề nghị bỏ dòng này khỏi bảng thiết lập.`,
  'settings.value': ({ key }, value) =>
    `Giá trị "${value}" của thiết lập "${key}" chưa hợp lệ nên giá trị mặc định được dùng. Đề nghị nhập lại.`,
  'settings.grade-band': ({ name }, value) =>
    `Mức xếp loại "${name}" từ ${value}% chưa hợp lệ hoặc trùng mức khác nên thang mặc định được dùng. Đề nghị sửa lại.`,
};
