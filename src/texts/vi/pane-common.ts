// Words that several screens of the pane share: levels, periods, statuses, severities, what every screen may say.

import { FORMATS } from '../format';
import type { AgencyStatus, FileStatus } from '../../core/consolidation';
import type { Severity } from '../../core/issues';
import { levelNames, periodNames } from '../province-names';

interface Fault {
  readonly table: string;
  readonly rowKey: string;
  readonly column: string;
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
    line: ({ table, rowKey, column }: Fault) =>
      [table, rowKey && `dòng ${rowKey}`, column && `cột “${column}”`].filter(Boolean).join(', '),
    more: (count: number) => `… và ${count} dòng khác.`,
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
