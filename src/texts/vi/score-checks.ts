// Lời của các vấn đề gặp khi chấm điểm cả sổ: bộ tiêu chí chưa dùng được, dòng thẩm định và điều tra không đọc được.

import type { IssueTexts } from '../issue-text';

export const scoreChecks: IssueTexts<'book'> = {
  'set.draft': ({ name }) => ({
    message: `Bộ tiêu chí "${name}" là bản nháp nên chưa được dùng để chấm.`,
    advice: 'Đề nghị sửa cho cộng đúng rồi đổi tình trạng của bộ.',
  }),
  'set.not-usable': ({ name, faults }) => ({
    message: `Bộ tiêu chí "${name}" còn ${faults} lỗi nên không cơ quan nào được chấm theo bộ này.`,
    advice: 'Đề nghị sửa các ô được nêu.',
  }),
  'set.several': ({ name, used, level }) => ({
    message: `Cấp "${level}" có nhiều bộ tiêu chí cùng năm, cùng tình trạng: đang chấm theo "${used}", không theo "${name}".`,
    advice: 'Đề nghị giữ một bộ; đổi bộ kia thành bản nháp hoặc xóa các dòng của bộ đó.',
  }),
  'set.none': ({ level, year }) => ({
    message: `Chưa có bộ tiêu chí năm ${year} cho cấp "${level}" nên các cơ quan cấp này chưa được chấm.`,
    advice: 'Đề nghị nhập bộ tiêu chí.',
  }),
  'appraisal.unknown-agency': (_, value) => ({
    message: `Không nhận ra cơ quan "${value}" của dòng thẩm định nên dòng này chưa được tính.`,
    advice: 'Đề nghị nhập đúng mã cơ quan.',
  }),
  'appraisal.date': (_, value) => ({
    message: `Ngày thẩm định "${value}" không đọc được nên dòng này chưa được tính.`,
    advice: 'Đề nghị nhập theo dạng ngày/tháng/năm.',
  }),
  'appraisal.points': (_, value) => ({
    message: `Điểm thẩm định "${value}" không phải là số nên dòng này chưa được tính.`,
    advice: 'Đề nghị nhập số, hoặc "Không áp dụng".',
  }),
  'agency.not-scored': ({ name }) => ({
    message: `${name} không thuộc diện chấm điểm, hoặc cấp này chưa có bộ tiêu chí dùng được.`,
    advice: 'Đề nghị kiểm tra mã cơ quan.',
  }),
  'survey.unknown-code': ({ code }) => ({
    message: `Bộ tiêu chí của cơ quan này không có mã ${code}.`,
    advice: 'Đề nghị kiểm tra lại mã tiêu chí của dòng điều tra.',
  }),
  'survey.not-surveyed': ({ code }) => ({
    message: `Tiêu chí ${code} không tính theo điều tra xã hội học nên kết quả này không được tính.`,
    advice: 'Đề nghị kiểm tra lại mã tiêu chí.',
  }),
  'survey.other-result': ({ code, name }, value) => ({
    message: `Sổ đã có kết quả khác của nhóm "${value}" về tiêu chí ${code} của ${name}, nên kết quả mới không được đưa vào.`,
    advice: 'Đề nghị kiểm tra và sửa ở trang "Điều tra".',
  }),
  'survey.missing': ({ name, codes }) => ({
    message: `${name} chưa có kết quả điều tra của tiêu chí ${codes}, trong khi cơ quan cùng cấp đã có; chỉ số không so sánh được như nhau.`,
    advice: 'Đề nghị bổ sung kết quả điều tra.',
  }),
  'survey.no-answers': ({ code }) => ({
    message: `Kết quả điều tra của tiêu chí ${code} chưa có phiếu trả lời nào nên chưa có điểm.`,
    advice: 'Đề nghị bổ sung.',
  }),
};
