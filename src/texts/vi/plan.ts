// Lời về kế hoạch: lý do chưa thể điều chỉnh kế hoạch và việc cần làm tiếp.

import type { IssueParams } from '../../core/issues';
import type { AmendmentNote, AmendmentRule, AmendmentTableRule, AssignmentField } from '../../core/plan';

const fields: Readonly<Record<AssignmentField, string>> = {
  content: 'Nội dung nhiệm vụ',
  leadAgency: 'Cơ quan chủ trì',
  coordinatingAgencies: 'Cơ quan phối hợp',
  deliverable: 'Sản phẩm, kết quả đầu ra',
  timing: 'Thời gian thực hiện',
};
const fieldOf = ({ field }: IssueParams): string =>
  Object.entries(fields).find(([key]) => key === field)?.[1] ?? String(field);

const amendmentIssues: Readonly<Record<AmendmentRule, (params: IssueParams) => string>> = {
  'plan.paper-number': () => 'Chưa có số văn bản điều chỉnh. Đề nghị nhập số, ký hiệu của văn bản.',
  'plan.paper-date': ({ date }) =>
    `Ngày văn bản điều chỉnh "${date}" không phải là một ngày có thật. Đề nghị nhập theo dạng ngày/tháng/năm.`,
  'plan.no-change': ({ id }) =>
    id === undefined
      ? 'Chưa có nội dung điều chỉnh nào. Đề nghị thêm, sửa hoặc bãi bỏ ít nhất một nhiệm vụ.'
      : `Nhiệm vụ ${id} chưa có nội dung nào được sửa. Đề nghị nhập nội dung mới hoặc bỏ dòng điều chỉnh này.`,
  'plan.heading-taken': ({ heading }) =>
    `Lĩnh vực ${heading} đã có trong kế hoạch. Đề nghị thêm nhiệm vụ vào lĩnh vực này hoặc chọn số khác.`,
  'plan.heading-invalid': ({ heading }) =>
    `Lĩnh vực ${heading} chưa hợp lệ. Đề nghị nhập tên lĩnh vực và mã gồm nhóm tiêu chí, dấu chấm, số La Mã (ví dụ B.III).`,
  'plan.unknown-heading': ({ heading }) =>
    `Kế hoạch không có lĩnh vực ${heading}. Đề nghị chọn lĩnh vực có trong kế hoạch hoặc thêm lĩnh vực trước.`,
  'plan.unknown-task': ({ task }) =>
    `Lĩnh vực đã chọn không có nhiệm vụ ${task}. Đề nghị chọn nhiệm vụ đang có hiệu lực trong lĩnh vực này.`,
  'plan.unknown-assignment': ({ id }) =>
    `Kế hoạch không có nhiệm vụ ${id}. Đề nghị kiểm tra lại mã nhiệm vụ ở trang Kế hoạch.`,
  'plan.already-retired': ({ id }) =>
    `Nhiệm vụ ${id} đã được bãi bỏ. Đề nghị thêm nhiệm vụ mới nếu cần giao lại; mã đã bãi bỏ không dùng lại.`,
  'plan.text-missing': params =>
    `${params['id']}: cột "${fieldOf(params)}" đang để trống. Đề nghị nhập nội dung cho cột này.`,
};

const tableIssues: Readonly<Record<AmendmentTableRule, (params: IssueParams) => string>> = {
  'plan.unknown-action': ({ action }) =>
    `Chưa hiểu việc "${action}" ở cột "Việc". Đề nghị ghi một trong các việc: Thêm, Sửa, Bãi bỏ, Thêm đề mục.`,
  'plan.code-missing': () =>
    'Dòng điều chỉnh chưa có mã. Đề nghị ghi mã nhiệm vụ, hoặc mã đề mục khi thêm nhiệm vụ mới.',
  'plan.unknown-code': ({ code }) =>
    `Kế hoạch không có đề mục hay nhiệm vụ ${code} để thêm vào. Đề nghị ghi mã đề mục (ví dụ A.I) hoặc mã nhiệm vụ đang có hiệu lực.`,
  'plan.unknown-area': ({ heading }) =>
    `Đề mục ${heading} chưa có lĩnh vực hợp lệ. Đề nghị ghi lĩnh vực từ I đến VIII ở cột "Lĩnh vực".`,
};

/** Chỗ cần xem lại sau khi điều chỉnh, không ngăn việc điều chỉnh. */
const amendmentNotes: Readonly<Record<AmendmentNote, (params: IssueParams) => string>> = {
  'plan.lead-unknown': ({ id, lead }) =>
    `Nhiệm vụ ${id}: chưa nhận ra cơ quan nào trong "${lead}" nên chưa cơ quan nào được giao chủ trì trên biểu. Đề nghị ghi tên cơ quan như ở trang Cơ quan.`,
  'plan.target-of-retired': ({ id, code }) =>
    `Chỉ tiêu ${code} thuộc nhiệm vụ ${id} đã bãi bỏ nhưng vẫn được phát. Đề nghị xem lại chỉ tiêu ở trang Chỉ tiêu.`,
};

export const plan = { fields, amendmentIssues, tableIssues, amendmentNotes };
