// Words of the screen of amendments to the plan.

export const paneAmend = {
  paper: 'Văn bản điều chỉnh',
  number: 'Số, ký hiệu văn bản',
  date: 'Ngày ban hành',
  note: 'Trích yếu, ghi chú',
  changes: 'Nội dung điều chỉnh',
  noChanges: 'Chưa có nội dung nào. Thêm bằng mẫu hoặc dán bảng dưới đây.',
  remove: (what: string) => `Bỏ: ${what}`,
  change: {
    add: (heading: string, content: string) => `Thêm nhiệm vụ dưới ${heading}: ${content}`,
    addPart: (task: string, content: string) => `Thêm phần việc của ${task}: ${content}`,
    change: (id: string, fields: string) => `Sửa ${id}: ${fields}`,
    retire: (id: string) => `Bãi bỏ ${id}`,
    addHeading: (id: string, name: string) => `Thêm đề mục ${id}: ${name}`,
  },
  typedTitle: (count: number) =>
    `Trang Kế hoạch có ${count} dòng tự gõ, chưa có văn bản nào. Đánh dấu dòng nào thuộc văn bản này; khi ghi, dòng đó được cấp mã và số văn bản.`,
  typed: (cell: string, heading: string, content: string) =>
    `Ô ${cell}${heading === '' ? '' : `, đề mục ${heading}`}: ${content}`,
  typedLeft: 'Dòng tự gõ không đánh dấu thì giữ nguyên trong bảng.',
  byForm: 'Thêm bằng mẫu',
  byTable: 'Thêm từ bảng',
  kind: 'Việc',
  kinds: {
    add: 'Thêm nhiệm vụ, phần việc',
    change: 'Sửa nhiệm vụ',
    retire: 'Bãi bỏ nhiệm vụ',
    addHeading: 'Thêm đề mục',
  },
  under: 'Thuộc đề mục hoặc nhiệm vụ',
  row: 'Nhiệm vụ',
  choose: 'Chọn…',
  group: 'Nhóm',
  printed: 'Số thứ tự đề mục (số La Mã)',
  area: 'Lĩnh vực',
  headingName: 'Tên đề mục',
  fields: {
    content: 'Nội dung nhiệm vụ',
    leadAgency: 'Cơ quan chủ trì',
    coordinatingAgencies: 'Cơ quan phối hợp',
    deliverable: 'Sản phẩm, kết quả đầu ra',
    timing: 'Thời gian thực hiện',
  },
  take: 'Đưa vào danh sách điều chỉnh',
  pickTable: 'Chọn tệp bảng điều chỉnh…',
  tableHint:
    'Bảng có cột “Việc” (Thêm, Sửa, Bãi bỏ, Thêm đề mục), cột “Mã” và các cột của phụ lục. Ô để trống ở dòng “Sửa” là giữ nguyên.',
  noTable: 'Không nhận ra bảng điều chỉnh: cần cột “Việc” và cột “Mã”. Chép cả dòng tiêu đề rồi dán lại.',
  tableRead: (count: number) => `Đã đọc ${count} nội dung điều chỉnh.`,
  takeTable: (count: number) => `Đưa ${count} nội dung vào danh sách`,
  difference: 'So với kế hoạch hiện tại',
  refused: 'Chưa điều chỉnh được vì các chỗ dưới đây. Sửa rồi xem lại; chưa có gì được ghi.',
  differences: { added: 'Thêm', changed: 'Sửa', retired: 'Bãi bỏ' },
  field: (name: string, before: string, after: string) =>
    before === '' ? `${name}: ${after}` : `${name}: “${before}” thành “${after === '' ? 'để trống' : after}”`,
  action: (version: number) => `Ghi phiên bản ${version} của kế hoạch`,
  done: (version: number) =>
    `Đã ghi phiên bản ${version} của kế hoạch. Biểu phát từ nay theo phiên bản này; biểu đã phát vẫn đọc được.`,
  versions: 'Các phiên bản',
  issued: (number: string, date: string) => `Phiên bản 1: ${number} ngày ${date}, kế hoạch ban hành`,
  version: (version: number, number: string, date: string, note: string) =>
    `Phiên bản ${version}: ${number} ngày ${date}${note === '' ? '' : `, ${note}`}`,
  versionRows: (added: string, changed: string, retired: string) =>
    [added && `thêm ${added}`, changed && `sửa ${changed}`, retired && `bãi bỏ ${retired}`]
      .filter(Boolean)
      .join('; '),
};
