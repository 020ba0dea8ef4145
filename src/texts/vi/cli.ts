// Lời của dòng lệnh: mỗi câu nói điều đã xảy ra, ở đâu và cần làm gì.

import { BUILT_IN_WATCHES } from '../../core/assignments';
import { examples } from '../examples';
import { decimalComma, plainAmount } from '../numbers';

const megabytes = (bytes: number): string => decimalComma(bytes / 2 ** 20, 1);

interface GainWay {
  readonly units: number;
  readonly next: { readonly points: number; readonly units: number };
  readonly unit: string;
  readonly target: string;
}

interface ProvinceWay {
  readonly units: number | null;
  readonly next: { readonly points: number; readonly units: number } | null;
  readonly lacking: readonly { readonly agency: string; readonly units: number }[];
  readonly silent: readonly string[];
}

interface AreaCounts {
  readonly area: string;
  readonly same: number;
  readonly compared: number;
  readonly percent: number | null;
}

interface Behind {
  readonly reason: string;
  readonly papers: readonly { readonly number: string }[];
  readonly cells: readonly ProvinceCell[];
}

interface MinistryYear {
  readonly year: number;
  readonly points: number;
  readonly criteria: number;
  readonly rank: number | null;
  readonly provinces: number | null;
}

interface ProvinceCell {
  readonly agency: string | null;
  readonly source: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly places: readonly { readonly file?: string; readonly sheet?: string; readonly cell?: string }[];
}

export const cli = {
  about: 'Các việc của tiện ích Chỉ số CCHC, không cần Excel.',
  usagePlace: '<việc> …',
  optionsPlace: '[tùy chọn]',
  helpOption: 'hướng dẫn của một việc',
  helpCommand: 'help [việc]',
  endOfOptions: '\nSau dấu "--" mọi chữ là tên tệp, kể cả tên bắt đầu bằng dấu "-".',
  helpTitles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các việc:',
  } as Readonly<Record<string, string>>,
  noSuchCommand: (action: string, near: string | null) =>
    `Không có việc "${action}".${near === null ? '' : ` Có phải "${near}"?`} Xem danh sách các việc dưới đây.`,
  unknownOption: (option: string, near: string | null) =>
    `Không có tùy chọn "${option}" cho việc này. ${near === null ? 'Xem các tùy chọn bằng "--help".' : `Có phải "${near}"?`}`,
  missingValue: (option: string) =>
    `Tùy chọn "${option}" thiếu giá trị. Thêm giá trị sau tùy chọn rồi chạy lại.`,
  missingArgument: (name: string) => `Thiếu ${name}. Thêm vào dòng lệnh rồi chạy lại.`,
  tooMany: (text: string) => `Thừa "${text}". Bỏ phần thừa rồi chạy lại.`,
  badYear: (value: string, first: number, last: number) =>
    `Năm "${value}" không thuộc giai đoạn ${first}–${last} của kế hoạch. Nhập một năm trong giai đoạn này.`,
  badPeriod: (value: string) => `Kỳ "${value}" không có. Dùng một trong các kỳ: ${examples.periodCodes}.`,
  badDate: (value: string) =>
    `Ngày "${value}" không hợp lệ. Nhập theo dạng năm-tháng-ngày, ví dụ ${examples.isoDay}.`,
  badNumber: (option: string, value: string, least: number, most?: number) =>
    `Giá trị "${value}" của "${option}" không hợp lệ. Nhập một số nguyên từ ${least} ${most === undefined ? 'trở lên' : `đến ${most}`}.`,
  needlessValue: (option: string) => `Tùy chọn "${option}" không nhận giá trị. Bỏ phần "=…" rồi chạy lại.`,
  optionTwice: (option: string) => `Tùy chọn "${option}" được nêu nhiều lần. Chỉ giữ một lần rồi chạy lại.`,
  noFile: (file: string) => `Không tìm thấy tệp "${file}". Kiểm tra lại đường dẫn.`,
  isFolder: (file: string) => `"${file}" là một thư mục, không phải tệp. Chỉ đến một tệp.`,
  isSpecial: (file: string) =>
    `"${file}" không phải là tệp thông thường (thiết bị hoặc ống dẫn dữ liệu) nên không được mở. Chỉ đến một tệp.`,
  ambiguousName: (file: string) =>
    `Có nhiều tệp cùng hiện tên "${file}" vì tên không ghi bằng Unicode. Đổi tên các tệp này rồi chạy lại.`,
  tooLargeFile: (file: string, megabytes: number) =>
    `Tệp "${file}" lớn hơn ${megabytes} MB nên không được mở. Chỉ đến đúng tệp cần đọc.`,
  unreadable: (file: string) =>
    `Không mở được "${file}". Kiểm tra quyền đọc và đóng tệp nếu đang mở ở chương trình khác.`,
  unwritable: (file: string) =>
    `Không ghi được "${file}". Kiểm tra quyền ghi và đóng tệp nếu đang mở ở chương trình khác. Chưa có gì được ghi.`,
  diskFull: (file: string) =>
    `Ổ đĩa không còn chỗ để ghi "${file}". Giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy lại. Chưa có gì được ghi.`,
  outputIsSpecial: (file: string) =>
    `"${file}" không phải là tệp thông thường (thiết bị hoặc ống dẫn dữ liệu), không ghi kết quả vào được. Nêu tên một tệp.`,
  danglingLink: (file: string) =>
    `"${file}" là liên kết đến một nơi không có tệp nên không ghi kết quả vào được. Nêu tên tệp thật hoặc xóa liên kết rồi chạy lại.`,
  outputName: (file: string) =>
    `Tên tệp kết quả "${file}" không ghi bằng Unicode (UTF-8). Đặt tên khác rồi chạy lại.`,
  outputIsFolder: (file: string) =>
    `"${file}" là một thư mục, không ghi tệp kết quả đè lên được. Nêu tên một tệp.`,
  outputTwice: (file: string) => `Hai kết quả cùng ghi vào "${file}". Nêu hai tên khác nhau rồi chạy lại.`,
  notXlsxName: (file: string) => `Tên sổ "${file}" cần có đuôi .xlsx. Sửa tên rồi chạy lại.`,
  exists: (file: string) => `"${file}" đã có. Chọn tên khác, hoặc xóa tệp cũ rồi chạy lại.`,
  notABook: (file: string) =>
    `"${file}" không phải là sổ chính (không có trang nào của kế hoạch). Tạo sổ bằng việc "new" rồi chạy lại.`,
  badBook: (file: string, faults: string) =>
    `Sổ "${file}" có dòng không đọc được: ${faults}. Sửa các dòng này rồi chạy lại. Chưa có gì được ghi.`,
  unopened: (file: string, reason: string) => `Không đọc được "${file}": ${reason}`,
  openFailures: {
    'not-a-workbook': 'tệp không phải là sổ tính Excel. Chỉ đến đúng sổ chính.',
    'encrypted-or-old': 'tệp có mật khẩu hoặc ở dạng .xls cũ. Gỡ mật khẩu, lưu dạng .xlsx rồi chạy lại.',
    'too-large': 'tệp quá lớn. Chỉ đến đúng sổ chính.',
    damaged: 'tệp bị hỏng. Mở bằng Excel, lưu lại rồi chạy lại.',
    'unsupported-form': 'tệp được lưu ở dạng chưa hỗ trợ ghi. Mở bằng Excel, lưu dạng .xlsx rồi chạy lại.',
  },
  notDocxName: (file: string) => `Tên văn bản "${file}" cần có đuôi .docx. Sửa tên rồi chạy lại.`,
  gaps: (list: string) => `Các chỗ "[…]" cần điền trong văn bản: ${list}.`,
  paperWritten: (file: string) => `Đã lập văn bản ${file}.`,
  paperErrors: {
    'no-data': (period: string) =>
      `Sổ chưa có số liệu tổng hợp của ${period} nên chưa lập được báo cáo. Tổng hợp các biểu của kỳ này, hoặc chọn kỳ khác bằng "--period". Chưa có gì được ghi.`,
    'before-year': (_period: string, year: number) =>
      `Ngày của văn bản trước năm ${year} là năm được báo cáo. Nhập lại ngày bằng "--on". Chưa có gì được ghi.`,
    'no-scores': () =>
      'Sổ chưa có điểm để lập văn bản. Tổng hợp biểu có trang Tự chấm điểm hoặc nhập điểm thẩm định rồi chạy lại. Chưa có gì được ghi.',
    'stale-scores': () =>
      'Bảng Điểm không còn khớp với số liệu của sổ; văn bản lập bây giờ sẽ khác sổ. Chạy "score SỔ.xlsx --out KẾT_QUẢ.xlsx" rồi lập văn bản từ sổ kết quả. Chưa có gì được ghi.',
    'unknown-agency': (_period: string, _year: number, agency: string) =>
      `Không có cơ quan "${agency}" trong số cơ quan được chấm điểm. Xem mã cơ quan bằng việc "agencies". Chưa có gì được ghi.`,
    nobody: (period: string) => `Không có biểu nào của ${period} cần hoàn thiện nên không lập văn bản nào.`,
  },
  unknownPaper: (kind: string, known: string) =>
    `Không có loại văn bản "${kind}". Các loại: ${known}. Sửa --kind rồi chạy lại.`,
  badPaperNumber: (number: string) =>
    `Số văn bản "${number}" không dùng được: nêu một số nguyên, không kèm ký hiệu, và chỉ khi lập một văn bản. Sửa --number rồi chạy lại.`,
  templateFaults: {
    'not-docx': (file: string) =>
      `Mẫu "${file}" không phải là văn bản Word (.docx). Lưu mẫu thành .docx rồi chạy lại. Chưa có gì được ghi.`,
    macros: (file: string) =>
      `Mẫu "${file}" có chứa macro nên không được dùng. Lưu mẫu thành .docx không có macro rồi chạy lại. Chưa có gì được ghi.`,
    broken: (file: string) =>
      `Mẫu "${file}" có dấu ngoặc hoặc phần lặp chưa khép: mỗi "{#tên}" cần một "{/tên}". Sửa mẫu rồi chạy lại. Chưa có gì được ghi.`,
  },
  templateUnknown: (file: string, names: string) =>
    `Mẫu "${file}" có chỗ điền mà văn bản này không có: ${names}. Sửa tên, hoặc lập mẫu khởi đầu bằng "--starter-template" để xem các tên dùng được. Chưa có gì được ghi.`,
  templateMissing: (names: string) => `Mẫu không có chỗ điền nên văn bản sẽ thiếu: ${names}.`,
  templateAbsent: (names: string) =>
    `Văn bản này không có các phần sau của mẫu, chỗ của chúng để trống: ${names}.`,
  templateAndStarter: 'Chỉ nêu một trong hai: --template hoặc --starter-template.',
  starterEach: 'Mẫu khởi đầu là một tệp; bỏ --each rồi chạy lại.',
  starterWritten: (file: string) =>
    `Đã ghi mẫu khởi đầu ${file}. Sửa bằng Word, giữ nguyên các chỗ điền trong dấu ngoặc nhọn, rồi dùng với "--template".`,
  paperNotEach: (kind: string) => `Văn bản "${kind}" chỉ có một bản cho tất cả; bỏ --each rồi chạy lại.`,
  paperNotOfAgency: (kind: string) =>
    `Văn bản "${kind}" không lập riêng cho một cơ quan; bỏ --agency rồi chạy lại.`,
  nobodyLate: (period: string) =>
    `Không có cơ quan nào quá hạn gửi biểu ${period} nên không lập văn bản đôn đốc. Chưa có gì được ghi.`,
  notIcsName: (file: string) => `Tên tệp lịch "${file}" cần có đuôi .ics. Sửa tên rồi chạy lại.`,
  noDeadlines: 'Không có thời hạn nào để đưa vào lịch. Chưa có gì được ghi.',
  calendarWritten: (count: number, file: string) => `Đã ghi ${count} thời hạn vào lịch ${file}.`,
  contradictions: {
    nothing: 'Không thấy báo cáo nào mâu thuẫn với nhau.',
    noFolder: (folder: string) => `Không có thư mục "${folder}". Đề nghị kiểm tra lại đường dẫn.`,
    delivered: (matched: number, missing: number) =>
      `Tài liệu kiểm chứng: ${matched} tệp có số văn bản được nêu; ${missing} chỗ nêu văn bản mà không có tệp.`,
    unnamed: (files: readonly string[]) =>
      `${files.length} tệp không mang số văn bản nào được nêu: ${files.join(', ')}`,
  },
  noFiles:
    'Chưa có tệp nào để đọc. Nêu ít nhất một tệp biểu nộp về, một thư mục hoặc "@" và tên tệp danh sách.',
  noFilesInFolders:
    'Các thư mục đã nêu không có tệp nào để đọc. Chỉ đến thư mục có biểu nộp về rồi chạy lại.',
  emptyFolder: (folder: string) => `Thư mục "${folder}" không có tệp nào để đọc. Kiểm tra lại đường dẫn.`,
  unreadableFolder: (folder: string) =>
    `Không xem được thư mục "${folder}" nên không biết trong đó có biểu nào. Kiểm tra quyền đọc rồi chạy lại. Chưa có gì được ghi.`,
  leftOut: (count: number, folder: string) =>
    `Không đọc ${count} tệp ẩn hoặc tệp của hệ điều hành trong thư mục "${folder}".`,
  emptyList: (file: string) =>
    `Danh sách "${file}" không nêu tệp nào. Ghi mỗi dòng một đường dẫn rồi chạy lại.`,
  cameMeanwhile: (count: number) =>
    `Có ${count} tệp mới vào thư mục trong khi đang đọc nên chưa được tính. Chạy lại để đọc các tệp này.`,
  changedMeanwhile: 'tệp đã thay đổi trong khi đang đọc. Chạy lại để đọc bản mới.',
  cancelled: 'Đã hủy theo yêu cầu. Chưa có gì được ghi; chạy lại khi cần.',
  province: {
    noSet:
      'Bộ tiêu chí của tỉnh trong sổ là bản nháp hoặc chưa cộng đúng nên chưa chấm được. Chạy "score SỔ.xlsx" để xem các ô cần sửa ở trang "Bộ tiêu chí".',
    unknown: (code: string) =>
      `Sổ không có số liệu "${code}" của tỉnh. Xem cột "Mã" ở trang "Số liệu tỉnh", hoặc chạy "province SỔ.xlsx" không kèm mã.`,
    total: (points: number, maxPoints: number, index: string) =>
      `Tỉnh tự chấm: ${decimalComma(points)} trên ${decimalComma(maxPoints)} điểm; chỉ số ${index}%.`,
    missing: (codes: readonly string[]) =>
      `Chưa có điểm (tính 0): ${codes.join(', ')}. Các cơ quan chưa nộp, hoặc tiêu chí chưa gắn số liệu.`,
    figure: (code: string, name: string, lead: string) => `${code}. ${name} (chủ trì: ${lead})`,
    value: (kind: string, value: string, [numerator, denominator]: readonly [string, string]) =>
      `  ${kind}: ${value}${denominator === '–' ? '' : ` = ${numerator} / ${denominator} × 100`}`,
    cell: ({ agency, source, numerator, denominator, places }: ProvinceCell): string => {
      const parts = [numerator, denominator].flatMap(part => (part === null ? [] : [plainAmount(part, ',')]));
      const [first] = places;
      const cells = places.map(({ cell }) => cell ?? '?').join(', ');
      const at = [first?.file, first?.sheet, cells].filter(Boolean).join(' › ');
      return `  ${[agency, source, parts.join(' / ')].filter(Boolean).join('  ')}  ${at}`;
    },
    silent: (codes: readonly string[]) => `  Chưa có số: ${codes.join(', ')}`,
    written: (file: string) => `Đã ghi trang "Điểm tỉnh" vào ${file}.`,
  },
  ministry: {
    noTable: (file: string) =>
      `Không nhận ra bảng điểm của Bộ trong "${file}": cần cột mã hoặc tên tiêu chí và cột điểm thẩm định hoặc điều tra. Chép lại cả dòng tiêu đề hoặc chỉ trang bằng "--sheet".`,
    none: 'Sổ chưa có điểm của Bộ. Chạy "ministry SỔ.xlsx BẢNG --out KẾT_QUẢ.xlsx" trước.',
    read: (lines: number, issues: number) => `Đã đọc ${lines} dòng của bảng; ${issues} vấn đề.`,
    written: (lines: number, file: string) => `Đã đưa ${lines} dòng vào trang "Bộ thẩm định" của ${file}.`,
    captions: {
      criterion: 'Tiêu chí',
      lead: 'Chủ trì',
      figure: 'Số liệu',
      self: 'Tự chấm',
      ministry: 'Bộ chấm',
      difference: 'Chênh lệch',
      behind: 'Lý do của Bộ; văn bản; ô số liệu',
    },
    noDifference: 'Không có tiêu chí nào lệch.',
    agreement: (year: number, percent: string, differences: number) =>
      `Năm ${year}: tự chấm trùng thẩm định ${percent}% (kế hoạch yêu cầu 100%); ${differences} tiêu chí lệch.`,
    area: ({ area, same, compared, percent }: AreaCounts) =>
      `  lĩnh vực ${area}: ${same}/${compared} tiêu chí trùng (${percent === null ? '–' : decimalComma(percent)}%)`,
    behind: ({ reason, papers, cells }: Behind): string => {
      const [first] = cells;
      const at = first?.places[0];
      const cell = at ? [at.file, at.sheet, at.cell].filter(Boolean).join(' › ') : '';
      const more = cells.length > 1 ? ` và ${cells.length - 1} ô khác` : '';
      return [reason, ...papers.map(paper => paper.number), cell && `${cell}${more}`]
        .filter(Boolean)
        .join('; ');
    },
    notCompared: (codes: readonly string[]) => `Chưa đối chiếu được: ${codes.join(', ')}.`,
    sums: (self: string, ministry: string, index: string) =>
      `Tỉnh tự chấm ${self} điểm; Bộ chấm ${ministry} điểm (gồm điều tra); chỉ số theo Bộ ${index}%.`,
    year: ({ year, points, criteria, rank, provinces }: MinistryYear) =>
      `  ${year}: ${decimalComma(points)} điểm ở ${criteria} tiêu chí${rank === null ? '' : `; hạng ${rank}${provinces === null ? '' : `/${provinces}`}`}`,
  },
  gains: {
    nothing: 'Không còn điểm nào mất ở các tiêu chí đã có điểm.',
    without: (agencies: number) => `${agencies} cơ quan chưa có điểm nào nên chưa tính.`,
    byCriterion: 'Điểm còn có thể đạt theo tiêu chí, tính chung các cơ quan cùng cấp',
    byAgency: 'Điểm còn có thể đạt theo cơ quan',
    captions: {
      level: 'Cấp',
      criterion: 'Tiêu chí',
      name: 'Nội dung',
      agencies: 'Số cơ quan',
      lost: 'Còn thiếu',
      agency: 'Cơ quan',
      points: 'Đang có',
      mostPoints: 'Tối đa',
      way: 'Cần thêm',
    },
    province: {
      title: 'Điểm còn có thể đạt của tỉnh',
      lead: 'Chủ trì',
      daysLeft: 'Còn (ngày)',
      movement: 'So năm trước (%)',
      way: ({ units, next, lacking, silent }: ProvinceWay): string => {
        const amount = (value: number): string => `thêm ${plainAmount(value, ',')}`;
        const first =
          next !== null && units !== null && next.units < units
            ? `; ${amount(next.units)} được ${decimalComma(next.points)} điểm`
            : '';
        const short = lacking.slice(0, 3).map(one => `${one.agency} ${plainAmount(one.units, ',')}`);
        return [
          units === null ? 'xem số liệu của tiêu chí' : `${amount(units)} ở tử số thì đạt hết điểm${first}`,
          ...(short.length > 0 ? [`thiếu nhiều: ${short.join(', ')}`] : []),
          ...(silent.length > 0 ? [`${silent.length} cơ quan chưa có số`] : []),
        ].join('; ');
      },
    },
    badTry: (asked: string) =>
      `"${asked}" không thử được: viết MÃ_CƠ_QUAN/MÃ_CHỈ_TIÊU=TỬ/MẪU (chỉ tiêu là số lượng: =SỐ), với chỉ tiêu mà cơ quan phải báo cáo và tử không lớn hơn mẫu. Ví dụ SNV/III.4=45/100.`,
    tried: {
      agency: (code: string) => `${code}, nếu thay số liệu:`,
      criterion: (code: string, before: string, after: string) =>
        `  tiêu chí ${code}: ${before} → ${after} điểm`,
      index: (before: string, after: string) => `  chỉ số: ${before} → ${after}%`,
      rank: (before: string, after: string) => `  hạng: ${before} → ${after}`,
      province: (before: string, after: string) =>
        `Tỉnh tự chấm: ${before} → ${after} điểm. Không ghi gì vào sổ.`,
    },
    figuresGiveMore: (points: number) =>
      `số liệu đã đủ cho ${decimalComma(points)} điểm; xem lại điểm tự chấm hoặc điểm thẩm định`,
    noFigures: 'không tính được từ số liệu; xem giải trình điểm của tiêu chí',
    way: ({ units, next, unit, target }: GainWay): string => {
      const amount = (value: number): string => `thêm ${plainAmount(value, ',')}${unit && ` ${unit}`}`;
      const first =
        next.units < units ? `; ${amount(next.units)} được ${decimalComma(next.points)} điểm` : '';
      return `${amount(units)} ở tử số của chỉ tiêu ${target} thì đạt hết điểm theo số liệu${first}`;
    },
  },
  notScored: (name: string) =>
    `${name} chưa được chấm: cơ quan không thuộc diện chấm điểm, hoặc cấp này chưa có bộ tiêu chí dùng được. Kiểm tra trang "Bộ tiêu chí" của sổ.`,
  noSheet: (name: string, sheets: string) => `Tệp không có trang "${name}". Các trang có: ${sheets}.`,
  noCriteria: (file: string) =>
    `Không nhận ra bảng tiêu chí trong "${file}": cần cột tên tiêu chí và cột điểm tối đa. Dán lại cả dòng tiêu đề hoặc chỉ trang bằng "--sheet".`,
  notText: (file: string) =>
    `"${file}" không phải là sổ tính Excel, cũng không phải bảng dạng văn bản (các ô cách nhau bằng dấu tab). Chép bảng sang Excel rồi chạy lại.`,
  badLevel: (value: string) => `Cấp "${value}" không có. Dùng một trong các cấp: ${examples.levelCodes}.`,
  badSetYear: (value: string) => `Năm "${value}" không hợp lệ. Nhập năm bốn chữ số, ví dụ ${examples.year}.`,
  readCriteria: (areas: number, criteria: number, cells: number) =>
    `Đã đọc ${areas} lĩnh vực, ${criteria} tiêu chí từ ${cells} ô.`,
  suggestion: (cell: string, code: string, kind: string, sure: boolean) =>
    `  ${cell}  ${code}: ${kind}${sure ? '' : ' (cần xác nhận)'}`,
  suggestions: 'Cách tính được gợi ý:',
  rulesWait: (count: number) =>
    `${count} cách tính cần xác nhận; bộ tiêu chí là bản nháp cho đến khi xác nhận đủ. Nếu các gợi ý đúng, thêm "--accept all" hoặc "--accept MÃ,…"; nếu khác, thêm "--rule MÃ=LỜI VĂN", ví dụ --rule "1.2=Đạt: 1; không đạt: 0".`,
  badRule: (text: string) => `"${text}" không đúng dạng MÃ=LỜI VĂN, ví dụ "1.2=Đạt: 1; không đạt: 0".`,
  unclearRule: (code: string, words: string) =>
    `Chưa hiểu rõ cách tính "${words}" cho tiêu chí ${code}. Viết lại, ví dụ "Đạt: 1; không đạt: 0" hoặc "Từ 80%: tính theo công thức; dưới 80%: 0".`,
  noSuggestion: (code: string) => `Bảng không có tiêu chí chấm điểm nào mang mã "${code}". Kiểm tra lại mã.`,
  criteriaIssues: 'Chỗ chưa đúng hoặc cần xem lại:',
  criteriaInto: (file: string, status: string) => `Đã đưa bộ tiêu chí vào ${file}, tình trạng: ${status}.`,
  surveyCounts: 'bảng số phiếu',
  surveyAnswers: 'danh sách từng phiếu trả lời',
  surveyRead: (kind: string, rows: number) => `Đã đọc ${kind}: ${rows} dòng.`,
  surveyFound: (added: number, already: number, faults: number) =>
    `Kết quả đưa vào được: ${added}; đã có trong sổ: ${already}; chỗ cần xem lại: ${faults}.`,
  surveyInto: (count: number, file: string) => `Đã đưa ${count} kết quả điều tra vào ${file}.`,
  noSurvey: (file: string) =>
    `Không nhận ra bảng điều tra trong "${file}": cần cột mã cơ quan, nhóm được hỏi, mã tiêu chí, và cột trả lời hoặc các cột số phiếu phát ra, A, B, C, D. Chép cả dòng tiêu đề, hoặc chỉ trang bằng "--sheet".`,
  nothingSurveyed: 'Không có kết quả điều tra nào đưa vào được. Chưa có gì được ghi.',
  scoreLevel: (level: string, count: number) => `${level}: ${count} cơ quan`,
  withoutScore: (count: number) => `Chưa có điểm: ${count} cơ quan.`,
  illustrativeScores: '[Điểm minh họa: bộ tiêu chí lập từ chỉ tiêu của kế hoạch, không phải bộ chính thức]',
  movementTitle: (year: number, earlier: number) =>
    `Chỉ số năm ${year} so với năm ${earlier} (%; tăng, giảm tính bằng điểm %, các cột sau cùng theo lĩnh vực)`,
  pairUsed: (
    level: string,
    code: string,
    name: string,
    previous: string | null,
    previousName: string | null,
  ) =>
    previous === null
      ? `${level}: lĩnh vực ${code} (${name}) không có ở năm trước nên không so sánh.`
      : `${level}: lĩnh vực ${code} (${name}) so với lĩnh vực ${previous} (${previousName ?? ''}) của năm trước.`,
  pairWaits: (
    level: string,
    code: string,
    name: string,
    previous: string | null,
    previousName: string | null,
  ) =>
    `${level}: lĩnh vực ${code} (${name}) chưa được so sánh. Nếu đúng là lĩnh vực ${previous ?? ''} (${previousName ?? ''}) của năm trước, thêm "--pair ${code}=${previous ?? ''}".`,
  badPair: (text: string) => `"${text}" không đúng dạng MÃ_NĂM_NAY=MÃ_NĂM_TRƯỚC, ví dụ III=II.`,
  noArea: (code: string) => `Bộ tiêu chí năm nay không có lĩnh vực "${code}". Kiểm tra lại mã.`,
  noEarlierArea: (code: string, file: string) =>
    `Bộ tiêu chí trong "${file}" không có lĩnh vực "${code}". Kiểm tra lại mã.`,
  notEarlier: (file: string, earlier: number, year: number) =>
    `"${file}" là sổ năm ${earlier}, không phải của năm trước năm ${year}. Chỉ đến sổ của năm trước.`,
  nothingBefore:
    'Không có chỉ số năm trước nào để ghi: các ô đã có giá trị, hoặc sổ năm trước chưa chấm cơ quan nào. Chưa có gì được ghi.',
  typedBefore: (agency: string, stored: string, found: string) =>
    `${agency}: giữ chỉ số năm trước đã nhập là ${stored}, sổ năm trước tính được ${found}.`,
  previousInto: (count: number, file: string) =>
    `Đã ghi chỉ số năm trước của ${count} cơ quan vào trang "Điểm": ${file}`,
  scoresInto: (count: number, file: string) =>
    `Đã ghi điểm vào trang "Điểm" (${count} cơ quan thay đổi): ${file}`,
  scoresStale: (count: number) =>
    `Trang "Điểm" của sổ chưa theo số liệu hiện có: ${count} cơ quan khác. Chạy score SỔ.xlsx --out KẾT_QUẢ.xlsx để ghi lại.`,
  outWithExplain: 'Không dùng --out cùng --explain. Để có tệp in, dùng việc "sheet".',
  sheetWritten: (name: string, file: string) => `Đã lập phiếu điểm của ${name}: ${file}`,
  badSetting: (text: string) => `"${text}" không đúng dạng MỤC=GIÁ_TRỊ, ví dụ ties=dense.`,
  refusedSetting: (key: string, value: string, choices: string) =>
    `Mục "${key}" không nhận giá trị "${value}". ${choices}`,
  settingChoices: (choices: string) => `Giá trị dùng được: ${choices}.`,
  settingKeys: (keys: string) => `Các mục có: ${keys}.`,
  settingsChanged: (count: number, file: string) => `Đã đổi và ghi lại ${count} thiết lập: ${file}`,
  settingsSame: 'Các giá trị này đang được dùng, không có gì để đổi. Chưa có gì được ghi.',
  watched: (name: string, file: string) => `Đã lập sổ phần ${name} theo dõi: ${file}`,
  unknownRule: (rule: string) => `Không có quy tắc "${rule}". Xem mã quy tắc bằng việc "rules SỔ.xlsx".`,
  offAndBack: 'Chỉ dùng một trong hai tùy chọn "--off" và "--back" mỗi lần. Bỏ một tùy chọn rồi chạy lại.',
  ruleIsOn: (rule: string) =>
    `Quy tắc "${rule}" đang được dùng, không có gì để bật lại. Chưa có gì được ghi.`,
  ruleOff: (rule: string, date: string, file: string) =>
    `Quy tắc ${rule} được tắt từ ngày ${date}; báo cáo sẽ in ngày và lý do. Kết quả: ${file}`,
  ruleBack: (rule: string, file: string) => `Quy tắc ${rule} được dùng trở lại. Kết quả: ${file}`,
  ruleLine: (rule: string, severity: string, name: string, offSince: string | null, reason: string | null) =>
    `${rule}  ${severity}: ${name}${offSince === null ? '' : ` (tắt từ ngày ${offSince}: ${reason ?? ''})`}`,
  noWatch: (code: string) =>
    `Kế hoạch không giao cơ quan "${code}" theo dõi lĩnh vực nào. Dùng một trong các mã: ${BUILT_IN_WATCHES.map(({ agency }) => agency).join(', ')}.`,
  ownWithoutWatch: 'Tùy chọn "--own" chỉ dùng cùng "--watch". Thêm "--watch MÃ" rồi chạy lại.',
  notAmended: (count: number) =>
    `Kế hoạch chưa được điều chỉnh vì ${count} chỗ nêu trên. Sửa rồi chạy lại. Chưa có gì được ghi.`,
  noAmendments: (file: string) =>
    `Không nhận ra bảng điều chỉnh trong "${file}": cần cột "Việc" và cột "Mã". Thêm dòng tiêu đề hoặc chỉ trang bằng "--sheet".`,
  amended: (
    version: number,
    number: string,
    date: string,
    ids: {
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly retired: readonly string[];
    },
    file: string,
  ) => {
    const parts = [
      ['thêm', ids.added],
      ['sửa', ids.changed],
      ['bãi bỏ', ids.retired],
    ] as const;
    const done = parts.flatMap(([what, list]) => (list.length === 0 ? [] : [`${what} ${list.join(', ')}`]));
    return `Kế hoạch nay là phiên bản ${version} theo văn bản ${number} ngày ${date}: ${done.join('; ')}. Kết quả: ${file}`;
  },
  unknownAgency: (code: string) => `Không có cơ quan "${code}". Xem mã cơ quan bằng việc "agencies".`,
  badRetain: (text: string) =>
    `"${text}" không đúng dạng MÃ, MÃ/DÒNG hoặc MÃ/DÒNG/CỘT, ví dụ SNV/A.I.1/completion. Nhập lại rồi chạy lại.`,
  badConfirm: (text: string) =>
    `"${text}" không đúng dạng TỆP=MÃ, ví dụ bieu.xlsx=SNV. Nhập lại rồi chạy lại.`,
  badReceived: (text: string) =>
    `"${text}" không đúng dạng TỆP=NGÀY, ví dụ bieu.xlsx=${examples.isoDay}. Nhập lại rồi chạy lại.`,
  receivedInFuture: (day: string, on: string) =>
    `Ngày nhận ${day} sau ngày tổng hợp ${on}. Nhập ngày không muộn hơn ngày tổng hợp, hoặc nêu ngày tổng hợp bằng "--on".`,
  receivedTwice: (file: string) =>
    `Tệp "${file}" được đặt hai ngày nhận khác nhau. Chỉ giữ một ngày rồi chạy lại.`,
  fileNotGiven: (option: string, file: string) =>
    `Tệp "${file}" trong "${option}" không nằm trong các tệp được nêu. Thêm tệp vào dòng lệnh rồi chạy lại.`,
  nothingToRetain: (agency: string) =>
    `${agency}: không có giá trị nào thay đổi so với bản trước nên không có gì để giữ.`,
  notConfirmed: (file: string) =>
    `${file}: xác nhận cơ quan không được dùng, vì tệp có nhận dạng riêng hoặc không đọc được như biểu mẫu.`,
  stale: (agency: string, file: string, older: string) =>
    `${agency}: ${file} cũ hơn bản đã tổng hợp (${older}) nên không thay thế bản đó. Nếu vẫn muốn dùng, thêm "--accept ${agency}".`,
  resubmitted: (agency: string, file: string, older: string, changed: number, retained: number) =>
    `${agency}: ${file} thay bản trước (${older}), ${changed} ô thay đổi${retained > 0 ? `, giữ ${retained} giá trị cũ` : ''}.`,
  nothingToTrace: (name: string, code: string) =>
    `Sổ chưa có giá trị nào của ${name} ở dòng "${code}". Kiểm tra mã dòng, hoặc tổng hợp biểu của cơ quan rồi chạy lại.`,
  traceRow: (agency: string, period: string, code: string, name: string) =>
    `${agency} · ${period} · ${code}${name ? ` ${name}` : ''}`,
  traceValue: (source: {
    readonly caption: string;
    readonly value: string | number | null;
    readonly file: string;
    readonly sha256: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly templateVersion: number | null;
    readonly isRetained: boolean;
  }) =>
    [
      `  ${source.caption}: ${source.value === null ? '(trống)' : String(source.value).replace('.', typeof source.value === 'number' ? ',' : '.')}`,
      `    ${source.file}, trang ${source.sheet}${source.cell === null ? '' : `, ô ${source.cell}`}${source.isRetained ? ' (giữ từ bản trước)' : ''}`,
      `    SHA-256 ${source.sha256}${source.templateVersion === null ? '' : `, mẫu phiên bản ${source.templateVersion}`}`,
    ].join('\n'),
  sameOutput: (file: string) => `Tệp kết quả trùng với tệp đầu vào "${file}". Chọn tên khác để không ghi đè.`,
  created: (file: string, year: number) => `Đã tạo sổ ${file} cho năm ${year}.`,
  issued: (count: number, folder: string) => `Đã phát ${count} biểu vào ${folder}.`,
  issuing: (done: number, total: number) => `Đang phát biểu ${done}/${total}…`,
  reading: (done: number, total: number, doneBytes: number, totalBytes: number) =>
    `Đang đọc tệp ${done}/${total} (${megabytes(doneBytes)}/${megabytes(totalBytes)} MB)…`,
  consolidated: (accepted: number, refused: number, file: string) =>
    `Đã tổng hợp ${accepted} biểu, từ chối ${refused} tệp. Kết quả: ${file}`,
  refused: (file: string, reason: string) => `Từ chối ${file}: ${reason}`,
  moreRefused: (count: number) => `… và ${count} tệp bị từ chối khác; xem trang "Sổ nộp".`,
  counts: (returned: number, late: number, missing: number, refused: number) =>
    `Cơ quan: đã nộp ${returned}, nộp trễ ${late}, chưa nộp ${missing}, bị từ chối ${refused}.`,
  sentBack: (highlighted: number, clean: number, folder: string) =>
    `Đã ghi ${highlighted} tệp cần sửa vào ${folder}; ${clean} tệp không có lỗi hay cảnh báo nên không gửi trả.`,
  listedOnly: (file: string, why: string) =>
    `${file}: chỉ lập danh sách những chỗ cần sửa, không đánh dấu trong tệp, vì ${why}`,
  notMarked: (file: string, why: string) => `Không đánh dấu được ${file}: ${why}`,
  sampled: (count: number, folder: string) =>
    `Đã tạo ${count} tệp nộp thử trong ${folder}; đáp án ở answers.json.`,
  issueLine: (severity: string, where: string, message: string, advice: string) =>
    `${severity}${where === '' ? '' : ` ${where}`}: ${message.replace(/\.$/, '')}.${advice ? ` ${advice}` : ''}`,
  noIssues: 'Không có vấn đề nào.',
  unexpected: (detail: string) =>
    `Chương trình gặp lỗi ngoài dự kiến và đã dừng; tệp đã có không bị thay đổi. Đề nghị báo cho người phụ trách kỹ thuật: ${detail}`,
} as const;
