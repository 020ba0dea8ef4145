// Words that several screens of the pane share: levels, periods, statuses, severities, what every screen may say.

import { FORMATS } from '../format';
import type { AgencyStatus, FileStatus } from '../../core/consolidation';
import type { Severity } from '../../core/issues';
import { levelNames, periodNames } from '../province-names';
import { rowFault } from './row-faults';

interface Column {
  readonly sheet: string;
  readonly table: string;
  readonly caption: string;
  readonly standsAs: string | null;
}

const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };
const agencyStatuses: Readonly<Record<AgencyStatus, string>> = {
  returned: 'Đã nộp',
  late: 'Nộp trễ',
  missing: 'Chưa nộp',
  refused: 'Bị từ chối',
};
const fileStatuses: Readonly<Record<FileStatus, string>> = {
  accepted: 'Được dùng',
  superseded: 'Đã có bản mới hơn',
  duplicate: 'Trùng tệp',
  refused: 'Bị từ chối',
};

export const paneCommon = {
  levels: levelNames('vi', 'name'),
  periods: periodNames('vi'),
  severities,
  agencyStatuses,
  fileStatuses,
  reading: 'Đang đọc sổ…',
  readAgain: 'Đọc lại sổ',
  planFirst: 'Sổ này chưa có kế hoạch. Trước hết đưa kế hoạch vào sổ, sau đó mới làm được việc này.',
  toPlan: 'Đưa kế hoạch vào sổ',
  showMore: (left: number) => `Xem thêm (còn ${left})`,
  narrow: (label: string) => `Lọc danh sách: ${label}`,
  narrowHint: 'Gõ tên, huyện hoặc mã; có dấu hay không đều được',
  noAgencyFound: 'Không có cơ quan nào khớp; gõ ít chữ hơn.',
  year: 'Năm',
  period: 'Kỳ báo cáo',
  level: 'Cấp',
  allLevels: 'Tất cả các cấp',
  number: (value: number) => FORMATS.vi.number(value),
  decimal: (value: number) => FORMATS.vi.decimal(value),
  megabytes: (bytes: number) => FORMATS.vi.megabytes(bytes),
  date: (iso: string) => FORMATS.vi.day(iso),
  faults: {
    title: (count: number) =>
      `Có ${count} dòng trong các bảng của sổ chưa đọc được. Sửa các dòng này rồi bấm lại; chưa có gì được ghi.`,
    line: rowFault,
    more: (count: number) => `… và ${count} dòng khác.`,
  },
  columns: {
    title: (count: number) =>
      `Các bảng của sổ thiếu ${count} cột nên chưa đọc được các dòng ở đó; chưa có gì được ghi.`,
    line: ({ sheet, table, caption, standsAs }: Column, canRestore: boolean) =>
      standsAs !== null
        ? `Trang “${sheet}” (${table}): cột “${caption}” đang mang tên “${standsAs}”. Khôi phục chỉ đổi lại tên cột, dữ liệu giữ nguyên.`
        : canRestore
          ? `Trang “${sheet}” (${table}): cột “${caption}” đã bị xóa. Khôi phục sẽ lập lại cột này theo kế hoạch.`
          : `Trang “${sheet}” (${table}): cột “${caption}” đã bị xóa và không lập lại được. Nhấn Ctrl+Z trong trang đó; nếu không được, xóa cả trang rồi đưa kế hoạch vào sổ hoặc tổng hợp lại toàn bộ tệp đã nộp.`,
    restore: 'Khôi phục cột',
    restored: (count: number) => `Đã khôi phục ${count} cột; các dòng của bảng giữ nguyên.`,
  },
  missing: {
    title:
      'Có bảng của sổ không còn trong trang của nó. Nếu vừa xóa nhầm, nhấn Ctrl+Z trong trang đó; nếu không:',
    line: (table: string, sheet: string, comesWith: 'plan' | 'results') =>
      comesWith === 'plan'
        ? `${table} (trang “${sheet}”): bấm “Cập nhật kế hoạch trong sổ” ở màn hình Kế hoạch để lập lại.`
        : `${table} (trang “${sheet}”): tổng hợp lại toàn bộ tệp đã nộp để lập lại.`,
  },
  sheets: {
    title: 'Sẽ ghi vào sổ',
    sheet: 'Trang',
    action: 'Việc',
    rows: 'Số dòng',
    create: 'Tạo mới',
    update: 'Cập nhật',
    same: 'Không đổi',
    hidden: (names: string) =>
      `Đang lọc hoặc có dòng ẩn: ${names}. Khi ghi, bộ lọc được bỏ và dòng ẩn được hiện; hoàn tác sẽ trả lại.`,
    retained:
      'Các trang khác của sổ không bị động đến. Nội dung anh/chị đã nhập ở các cột nền vàng được giữ nguyên.',
    wayBack:
      'Muốn trở lại như trước khi ghi, bấm “Hoàn tác” ở cuối khung này; Ctrl+Z của Excel không lùi được trọn một lần ghi.',
  },
};
