// Lời hướng dẫn của dòng lệnh: mỗi việc một câu, mỗi tùy chọn một câu.

import { examples } from '../examples';

interface CommandWords {
  readonly summary: string;
  /** Theo tên tùy chọn, không có hai dấu gạch. */
  readonly options?: Readonly<Record<string, string>>;
}

const COMMON: Readonly<Record<string, string>> = {
  json: 'in kết quả dạng JSON ra đầu ra chuẩn',
  on: `ngày tính hạn, dạng ${examples.isoDay}; không nêu thì lấy ngày hôm nay`,
  out: 'tệp kết quả',
  period: `kỳ báo cáo: ${examples.periods}`,
  sheet: 'tên trang chứa bảng, khi tệp có nhiều trang',
  year: `năm, ví dụ ${examples.year}`,
  watch: 'chỉ phần mà sở này theo dõi',
  own: 'cùng --watch: chỉ các lĩnh vực của riêng sở, không gồm phần theo dõi chung',
};

const COMMANDS: Readonly<Record<string, CommandWords>> = {
  plan: { summary: 'các nhiệm vụ của kế hoạch, hoặc của kế hoạch trong sổ' },
  targets: { summary: 'các chỉ tiêu' },
  agencies: { summary: 'các cơ quan' },
  deadlines: { summary: 'các thời hạn của năm' },
  new: { summary: 'tạo sổ chính có kế hoạch' },
  amend: {
    summary:
      'điều chỉnh kế hoạch theo một văn bản: BẢNG có các cột Việc (Thêm, Sửa, Bãi bỏ, Thêm đề mục), Mã, Nội dung nhiệm vụ, Cơ quan chủ trì, …',
    options: {
      number: 'số văn bản, ví dụ 123/QĐ-UBND',
      date: `ngày văn bản, dạng ${examples.isoDay}`,
      note: 'nội dung tóm tắt',
      retire: 'mã các nhiệm vụ bãi bỏ, cách nhau bằng dấu phẩy',
    },
  },
  watch: {
    summary:
      'sổ riêng phần một sở theo dõi: bảng điều hành, kế hoạch, chỉ tiêu, thời hạn, số liệu, điểm, vấn đề',
    options: { own: 'chỉ các lĩnh vực của riêng sở, không gồm phần theo dõi chung' },
  },
  issue: {
    summary: 'phát biểu cho các cơ quan, mỗi cơ quan một tệp',
    options: {
      out: 'thư mục ghi các biểu',
      only: 'chỉ các cơ quan có mã này, cách nhau bằng dấu phẩy',
      on: `ngày phát, dạng ${examples.isoDay}; không nêu thì lấy ngày hôm nay`,
    },
  },
  check: {
    summary: 'kiểm tra một biểu nộp về',
    options: { book: 'kiểm tra theo kế hoạch, bộ tiêu chí và quy tắc của sổ này' },
  },
  'send-back': {
    summary:
      'tệp gửi trả: ô sai được tô màu, ghi chú, có trang "Cần sửa"; dùng "-" khi không có sổ; TỆP như ở việc consolidate',
    options: { out: 'thư mục ghi các tệp gửi trả' },
  },
  consolidate: {
    summary:
      'tổng hợp các biểu nộp về vào sổ; TỆP là một tệp, một thư mục (đọc cả các thư mục con) hoặc "@" và tên tệp danh sách mỗi dòng một đường dẫn',
    options: {
      ledger: 'sổ nộp dạng JSON',
      parquet: 'thư mục ghi thêm số liệu, cơ quan và tệp dạng Parquet, chia theo tỉnh, năm và kỳ',
      keep: 'MÃ, MÃ/DÒNG hoặc MÃ/DÒNG/CỘT: giữ giá trị của bản nộp trước (nêu được nhiều lần)',
      accept: 'vẫn dùng tệp cũ hơn bản đã tổng hợp của cơ quan này (nêu được nhiều lần)',
      confirm: 'xác nhận tệp mất nhận dạng là của cơ quan (nêu được nhiều lần)',
      received: `ngày nhận của tệp này, dạng ${examples.isoDay}, thay cho thời điểm ghi trên tệp (nêu được nhiều lần)`,
      'received-all': 'ngày nhận của mọi tệp chưa nêu riêng bằng --received',
    },
  },
  'follow-up': {
    summary:
      'kết quả kiểm tra, sáng kiến của tỉnh và kinh phí theo nhiệm vụ, năm, từ các trang cơ quan tổng hợp nhập',
    options: { on: `tính đến ngày này, dạng ${examples.isoDay}; không nêu thì tính cả năm của sổ` },
  },
  trace: { summary: 'nguồn của từng giá trị đã tổng hợp: tệp, mã băm, trang, ô' },
  contradictions: {
    summary:
      'các báo cáo mâu thuẫn: chủ trì với phối hợp, kỳ này với kỳ trước, huyện với xã, văn bản kiểm chứng',
    options: { evidence: 'thư mục tài liệu kiểm chứng: văn bản nào được nêu mà không có tệp mang số đó' },
  },
  gains: {
    summary: 'điểm còn có thể đạt: theo tiêu chí, theo cơ quan, và cần thêm bao nhiêu đơn vị',
    options: {
      top: 'số dòng in ra của mỗi bảng',
      province: 'điểm còn có thể đạt của tỉnh: chủ trì, số ngày còn lại, cơ quan còn thiếu',
      on: `cùng --province: số ngày còn lại tính từ ngày này, dạng ${examples.isoDay}; không nêu thì từ hôm nay`,
      against: 'cùng --province: sổ năm trước, để thấy tăng giảm',
      try: 'thử thay số liệu của một cơ quan, ví dụ SNV/III.4=45/100 (nêu được nhiều lần); không ghi gì',
    },
  },
  province: {
    summary: 'điểm tự chấm của tỉnh theo tiêu chí; thêm mã số liệu để xem từng ô được cộng',
    options: { out: 'ghi lại trang "Điểm tỉnh" của sổ, lưu thành tệp này' },
  },
  ministry: {
    summary: 'đưa bảng điểm của Bộ Nội vụ vào sổ; không nêu BẢNG thì đối chiếu với điểm tự chấm của tỉnh',
    options: {
      year: 'năm của bảng; không nêu thì lấy năm của sổ',
      out: 'sổ kết quả; không nêu thì chỉ xem trước',
    },
  },
  score: {
    summary: 'điểm, hạng, xếp loại',
    options: {
      out: 'ghi lại điểm vào trang "Điểm" của sổ, lưu thành tệp này',
      explain: 'giải trình chỉ số của cơ quan này; thêm MÃ để giải trình một lĩnh vực hoặc tiêu chí',
      against: 'so với sổ năm trước, theo lĩnh vực',
      pair: 'cùng --against: lĩnh vực năm nay = lĩnh vực năm trước, ví dụ III=II (nêu được nhiều lần)',
    },
  },
  report: {
    summary:
      'báo cáo, quyết định công bố, thông báo kết quả, công văn, dạng .docx đúng thể thức văn bản hành chính',
    options: {
      out: 'tệp văn bản; cùng --each: thư mục ghi các văn bản',
      kind: 'loại văn bản: periodic (báo cáo định kỳ, mặc định), results (quyết định công bố kết quả), notice (thông báo kết quả của một cơ quan), self-score (báo cáo tự chấm của một cơ quan), return (công văn trả lại biểu)',
      agency: 'mã cơ quan của văn bản notice, self-score',
      each: 'mỗi cơ quan một văn bản (notice, return)',
      on: `ngày của văn bản, dạng ${examples.isoDay}; không nêu thì lấy ngày hôm nay`,
      number: 'số của văn bản do văn thư cấp, không kèm ký hiệu; không nêu thì để trống',
      template: 'mẫu .docx của cơ quan, có các chỗ điền trong dấu ngoặc nhọn như {so}, {trich_yeu}',
      'starter-template': 'ghi mẫu khởi đầu của loại văn bản này thay cho văn bản',
      sources: 'thêm phụ lục nêu nguồn của từng số liệu',
    },
  },
  remind: {
    summary: 'văn bản đôn đốc các cơ quan quá hạn gửi biểu, dạng .docx',
    options: {
      out: 'tệp văn bản; cùng --each: thư mục ghi các văn bản',
      each: 'mỗi cơ quan một văn bản',
      on: `ngày của văn bản, dạng ${examples.isoDay}; không nêu thì lấy ngày hôm nay`,
    },
  },
  calendar: {
    summary: 'các thời hạn của năm thành tệp lịch .ics; nhập lại thì cập nhật, không lặp',
    options: { out: 'tệp lịch' },
  },
  sheet: { summary: 'phiếu điểm của một cơ quan, khổ A4 dọc để in' },
  criteria: {
    summary: 'đọc bảng tiêu chí, chỉ chỗ không cộng đúng, đưa vào sổ',
    options: {
      level: `cấp: ${examples.levelCodes}`,
      year: 'năm của bộ tiêu chí',
      into: 'sổ nhận bộ tiêu chí; cần --out',
      accept: 'chấp nhận cách tính được gợi ý: all, hoặc các mã cách nhau bằng dấu phẩy',
      rule: 'MÃ=LỜI VĂN: cách tính khác cho tiêu chí (nêu được nhiều lần)',
    },
  },
  survey: {
    summary: 'đưa kết quả điều tra vào sổ: bảng số phiếu hoặc từng phiếu',
    options: { out: 'sổ kết quả; không nêu thì chỉ xem trước' },
  },
  settings: {
    summary: 'thiết lập chấm điểm và các lần thay đổi',
    options: {
      set: 'MỤC=GIÁ_TRỊ, ví dụ ties=dense; cần --by, --reason và --out',
      by: 'người đổi',
      reason: 'lý do',
      on: `ngày đổi, dạng ${examples.isoDay}; không nêu thì lấy ngày hôm nay`,
    },
  },
  rules: {
    summary: 'các quy tắc kiểm tra; tắt một quy tắc từ một ngày, hoặc bật lại',
    options: {
      off: 'tắt quy tắc; cần --reason và --out',
      back: 'bật lại quy tắc; cần --out',
      reason: 'lý do tắt',
      on: `tắt từ ngày này, dạng ${examples.isoDay}; không nêu thì từ hôm nay`,
    },
  },
  sample: {
    summary: 'biểu nộp thử, một số bị hỏng có chủ ý, kèm đáp án',
    options: {
      out: 'thư mục ghi các biểu',
      seed: 'số gieo: cùng số cho cùng các tệp',
      agencies: 'số cơ quan',
    },
  },
};

/** Rỗng khi việc không có lời: kiểm thử đòi đủ. */
export const commandWords = (command: string): string => COMMANDS[command]?.summary ?? '';

export const optionWords = (command: string, option: string): string =>
  COMMANDS[command]?.options?.[option] ?? COMMON[option] ?? '';
