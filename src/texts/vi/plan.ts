// Lời về kế hoạch: lý do chưa thể điều chỉnh kế hoạch và việc cần làm tiếp.

import type { AssignmentField } from '../../core/plan';
import type { IssueTexts } from '../issue-text';

const fields: Readonly<Record<AssignmentField, string>> = {
  content: 'Nội dung nhiệm vụ',
  leadAgency: 'Cơ quan chủ trì',
  coordinatingAgencies: 'Cơ quan phối hợp',
  deliverable: 'Sản phẩm, kết quả đầu ra',
  timing: 'Thời gian thực hiện',
};
const fieldOf = (field: string): string =>
  Object.entries(fields).find(([key]) => key === field)?.[1] ?? String(field);

const issues: IssueTexts<'plan'> = {
  'plan.paper-number': () => ({
    message: 'Chưa có số văn bản điều chỉnh.',
    advice: 'Đề nghị nhập số, ký hiệu của văn bản.',
  }),
  'plan.paper-date': ({ date }) => ({
    message: `Ngày văn bản điều chỉnh "${date}" không phải là một ngày có thật.`,
    advice: 'Đề nghị nhập theo dạng ngày/tháng/năm.',
  }),
  'plan.no-change': ({ id }) =>
    id === undefined
      ? {
          message: 'Chưa có nội dung điều chỉnh nào.',
          advice: 'Đề nghị thêm, sửa hoặc bãi bỏ ít nhất một nhiệm vụ.',
        }
      : {
          message: `Nhiệm vụ ${id} chưa có nội dung nào được sửa.`,
          advice: 'Đề nghị nhập nội dung mới hoặc bỏ dòng điều chỉnh này.',
        },
  'plan.heading-taken': ({ heading }) => ({
    message: `Lĩnh vực ${heading} đã có trong kế hoạch.`,
    advice: 'Đề nghị thêm nhiệm vụ vào lĩnh vực này hoặc chọn số khác.',
  }),
  'plan.heading-invalid': ({ heading }) => ({
    message: `Lĩnh vực ${heading} chưa hợp lệ.`,
    advice: 'Đề nghị nhập tên lĩnh vực và mã gồm nhóm tiêu chí, dấu chấm, số La Mã (ví dụ B.III).',
  }),
  'plan.unknown-heading': ({ heading }) => ({
    message: `Kế hoạch không có lĩnh vực ${heading}.`,
    advice: 'Đề nghị chọn lĩnh vực có trong kế hoạch hoặc thêm lĩnh vực trước.',
  }),
  'plan.unknown-task': ({ task }) => ({
    message: `Lĩnh vực đã chọn không có nhiệm vụ ${task}.`,
    advice: 'Đề nghị chọn nhiệm vụ đang có hiệu lực trong lĩnh vực này.',
  }),
  'plan.unknown-assignment': ({ id }) => ({
    message: `Kế hoạch không có nhiệm vụ ${id}.`,
    advice: 'Đề nghị kiểm tra lại mã nhiệm vụ ở trang Kế hoạch.',
  }),
  'plan.already-retired': ({ id }) => ({
    message: `Nhiệm vụ ${id} đã được bãi bỏ.`,
    advice: 'Đề nghị thêm nhiệm vụ mới nếu cần giao lại; mã đã bãi bỏ không dùng lại.',
  }),
  'plan.text-missing': ({ id, field }) => ({
    message: `${id}: cột "${fieldOf(field)}" đang để trống.`,
    advice: 'Đề nghị nhập nội dung cho cột này.',
  }),

  'plan.unknown-action': ({ action }) => ({
    message: `Chưa hiểu việc "${action}" ở cột "Việc".`,
    advice: 'Đề nghị ghi một trong các việc: Thêm, Sửa, Bãi bỏ, Thêm đề mục.',
  }),
  'plan.code-missing': () => ({
    message: 'Dòng điều chỉnh chưa có mã.',
    advice: 'Đề nghị ghi mã nhiệm vụ, hoặc mã đề mục khi thêm nhiệm vụ mới.',
  }),
  'plan.unknown-code': ({ code }) => ({
    message: `Kế hoạch không có đề mục hay nhiệm vụ ${code} để thêm vào.`,
    advice: 'Đề nghị ghi mã đề mục (ví dụ A.I) hoặc mã nhiệm vụ đang có hiệu lực.',
  }),
  'plan.unknown-area': ({ heading }) => ({
    message: `Đề mục ${heading} chưa có lĩnh vực hợp lệ.`,
    advice: 'Đề nghị ghi lĩnh vực từ I đến VIII ở cột "Lĩnh vực".',
  }),

  'plan.lead-unknown': ({ id, lead }) => ({
    message: `Nhiệm vụ ${id}: chưa nhận ra cơ quan nào trong "${lead}" nên chưa cơ quan nào được giao chủ trì trên biểu.`,
    advice: 'Đề nghị ghi tên cơ quan như ở trang Cơ quan.',
  }),
  'plan.target-of-retired': ({ id, code }) => ({
    message: `Chỉ tiêu ${code} thuộc nhiệm vụ ${id} đã bãi bỏ nhưng vẫn được phát.`,
    advice: 'Đề nghị xem lại chỉ tiêu ở trang Chỉ tiêu.',
  }),
};

export const plan = { fields, issues };
