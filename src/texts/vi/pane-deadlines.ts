// Words of the screen of deadlines.

import type { DeadlineStanding } from '../../core/deadlines';

export const paneDeadlines = {
  list: (year: number) => `Thời hạn của năm ${year}`,
  lastDay: (day: string) => `Ngày cuối cùng: ${day}`,
  doneOn: (day: string) => `Đã làm ngày ${day}`,
  toWhom: (name: string) => `Gửi: ${name}`,
  hint: 'Ngày làm xong ghi ở cột “Đã làm ngày” của trang Thời hạn.',
  open: 'Mở trong sổ',
  onlyOpen: 'Chỉ việc chưa xong',
  none: 'Mọi thời hạn đã xong.',
  watch: 'Thời hạn của',
  soon: (days: number) => `Đến hạn trong ${days} ngày`,
  overdue: 'Quá hạn, chưa xong',
  doneOnTime: 'Đã xong đúng hạn',
  doneLate: 'Đã xong trễ hạn',
  returns: (period: string) => `Biểu nộp về theo Sổ nộp: ${period}`,
  status: (status: DeadlineStanding): string => {
    switch (status.kind) {
      case 'onTime':
        return 'Đúng hạn';
      case 'late':
        return `Trễ ${status.days} ngày`;
      case 'daysLeft':
        return status.days === 0 ? 'Hạn là hôm nay' : `Còn ${status.days} ngày`;
      case 'overdue':
        return `Quá hạn ${status.days} ngày`;
      case 'pastYear':
        return 'Năm cũ, chưa ghi ngày làm xong';
    }
  },
};
