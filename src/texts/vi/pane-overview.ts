// Words of the overview: where the work stands and what to do next.

export const paneOverview = {
  empty: 'Sổ này chưa có kế hoạch. Việc đầu tiên: xem trước rồi đưa kế hoạch và các bảng đi kèm vào sổ.',
  book: 'Sổ này',
  plan: 'Kế hoạch',
  version: 'Phiên bản kế hoạch',
  year: 'Năm',
  agencies: 'Cơ quan phải nộp',
  returns: (period: string) => `Biểu nộp về: ${period}`,
  returnsTitle: 'Biểu nộp về',
  noReturns: 'Chưa tổng hợp biểu nào. Phát biểu mẫu cho các cơ quan, rồi tổng hợp khi có tệp nộp về.',
  issues: 'Vấn đề cần xử lý',
  noIssues: 'Không có vấn đề nào.',
  toIssues: 'Xem các vấn đề',
  toScores: 'Xem điểm và xếp hạng',
  toConsolidate: 'Tổng hợp biểu nộp về',
  toIssue: 'Phát biểu mẫu',
  deadlines: 'Thời hạn gần nhất',
  noDeadlines: 'Không còn thời hạn nào của năm này.',
  overdue: (count: number) => `${count} thời hạn đã quá mà chưa ghi ngày làm xong.`,
  pastYear: (count: number) => `${count} thời hạn của năm cũ chưa ghi ngày làm xong.`,
  toDeadlines: 'Xem mọi thời hạn',
};
