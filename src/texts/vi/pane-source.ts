// Words for where a consolidated value came from.

export const paneSource = {
  title: 'Nguồn gốc của giá trị đang chọn',
  value: (agency: string, code: string, caption: string) => `${agency} · ${code} · ${caption}`,
  cell: (file: string, sheet: string, cell: string) => `Tệp ${file}, trang ${sheet}, ô ${cell}`,
  file: (file: string, sheet: string) => `Tệp ${file}, trang ${sheet}`,
  retained: 'Giá trị của bản nộp trước, được giữ lại.',
  version: (submission: number, template: number) => `Lần nộp ${submission}, phiên bản mẫu ${template}`,
  hash: (sha256: string) => `SHA-256: ${sha256}`,
  close: 'Đóng nguồn gốc',
};
