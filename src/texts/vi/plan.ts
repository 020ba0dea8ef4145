// Lời về kế hoạch: lý do chưa thể điều chỉnh kế hoạch và việc cần làm tiếp.

import type { AmendmentRule, AssignmentField, IssueParams } from '../../core';

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

export const plan = { fields, amendmentIssues };
