// Lời của các vấn đề gặp khi chấm điểm cả sổ: bộ tiêu chí chưa dùng được, dòng thẩm định và điều tra không đọc được.

import type { IssueParams } from '../../core/issues';

export const scoreChecks: Readonly<Record<string, (params: IssueParams, value: string) => string>> = {
  'set.draft': ({ name }) =>
    `Bộ tiêu chí "${name}" là bản nháp nên chưa được dùng để chấm. Đề nghị sửa cho cộng đúng rồi đổi tình trạng của bộ.`,
  'set.not-usable': ({ name, faults }) =>
    `Bộ tiêu chí "${name}" còn ${faults} lỗi nên không cơ quan nào được chấm theo bộ này. Đề nghị sửa các ô được nêu.`,
  'set.several': ({ name, used, level }) =>
    `Cấp "${level}" có nhiều bộ tiêu chí cùng năm, cùng tình trạng: đang chấm theo "${used}", không theo "${name}". Đề nghị giữ một bộ; đổi bộ kia thành bản nháp hoặc xóa các dòng của bộ đó.`,
  'set.none': ({ level, year }) =>
    `Chưa có bộ tiêu chí năm ${year} cho cấp "${level}" nên các cơ quan cấp này chưa được chấm. Đề nghị nhập bộ tiêu chí.`,
  'appraisal.unknown-agency': (_, value) =>
    `Không nhận ra cơ quan "${value}" của dòng thẩm định nên dòng này chưa được tính. Đề nghị nhập đúng mã cơ quan.`,
  'appraisal.date': (_, value) =>
    `Ngày thẩm định "${value}" không đọc được nên dòng này chưa được tính. Đề nghị nhập theo dạng ngày/tháng/năm.`,
  'appraisal.points': (_, value) =>
    `Điểm thẩm định "${value}" không phải là số nên dòng này chưa được tính. Đề nghị nhập số, hoặc "Không áp dụng".`,
  'agency.not-scored': ({ name }) =>
    `${name} không thuộc diện chấm điểm, hoặc cấp này chưa có bộ tiêu chí dùng được. Đề nghị kiểm tra mã cơ quan.`,
  'survey.unknown-code': ({ code }) =>
    `Bộ tiêu chí của cơ quan này không có mã ${code}. Đề nghị kiểm tra lại mã tiêu chí của dòng điều tra.`,
  'survey.not-surveyed': ({ code }) =>
    `Tiêu chí ${code} không tính theo điều tra xã hội học nên kết quả này không được tính. Đề nghị kiểm tra lại mã tiêu chí.`,
  'survey.other-result': ({ code, name }, value) =>
    `Sổ đã có kết quả khác của nhóm "${value}" về tiêu chí ${code} của ${name}, nên kết quả mới không được đưa vào. Đề nghị kiểm tra và sửa ở trang "Điều tra".`,
  'survey.missing': ({ name, codes }) =>
    `${name} chưa có kết quả điều tra của tiêu chí ${codes}, trong khi cơ quan cùng cấp đã có; chỉ số không so sánh được như nhau. Đề nghị bổ sung kết quả điều tra.`,
  'survey.no-answers': ({ code }) =>
    `Kết quả điều tra của tiêu chí ${code} chưa có phiếu trả lời nào nên chưa có điểm. Đề nghị bổ sung.`,
};
