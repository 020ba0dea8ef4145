// Words for where a consolidated value came from.

export const paneSource = {
  title: 'Nguồn gốc của giá trị đang chọn',
  value: (agency: string, code: string, caption: string) => `${agency} · ${code} · ${caption}`,
  cell: (file: string, sheet: string, cell: string) => `Tệp ${file}, trang ${sheet}, ô ${cell}`,
  file: (file: string, sheet: string) => `Tệp ${file}, trang ${sheet}`,
  retained: 'Giá trị của bản nộp trước, được giữ lại.',
  version: (submission: number, template: number) => `Lần nộp ${submission}, phiên bản mẫu ${template}`,
  hash: (sha256: string) => `SHA-256: ${sha256}`,
  score: (agency: string, caption: string, shown: string) => `${agency} · ${caption}: ${shown}`,
  toScore: 'Xem vì sao có điểm này',
  returns: (level: string, status: string) => `${level} · ${status}`,
  everyStatus: 'mọi tình trạng',
  toReturns: 'Xem các cơ quan này trong Sổ nộp',
  targets: (area: string, verdict: string, count: string) =>
    `Lĩnh vực ${area} · ${verdict}: ${count} kết quả đã tổng hợp`,
  verdicts: { met: 'đạt', missed: 'chưa đạt', both: 'đạt và chưa đạt' },
  target: (agency: string, code: string, verdict: string) => `${agency} · ${code}: ${verdict}`,
  level: (level: string) => `Bình quân của ${level}`,
  toLevel: 'Xem điểm các cơ quan của cấp này',
  traceTitle: 'Số liệu lấy từ đâu',
  traced: (caption: string, value: string, period: string) => `${caption}: ${value} (${period}).`,
  toValue: 'Đến ô trong Tổng hợp',
  close: 'Đóng nguồn gốc',
};
