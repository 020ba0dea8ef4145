// Lời của các văn bản hành chính: thể thức chung, rồi từng loại văn bản. Câu có số liệu chỉ nói điều số liệu nói.

import { BUILT_IN_PLAN, needsFunds } from '../../core/plan';
import { periodOf as reportingPeriod, type PeriodCode } from '../../core/calendar';

/** "quý I năm 2018", "6 tháng đầu năm 2018", "năm 2018". */
const periodOf = (period: PeriodCode, year: number): string =>
  reportingPeriod(period).inPapers.replace('{year}', String(year));

/** "nhóm B": những nhóm nhiệm vụ cần kinh phí. */
const fundedGroups = BUILT_IN_PLAN.groups.filter(({ code }) => needsFunds(code)).map(({ code }) => code);
const ofFundedGroups = fundedGroups.length === 0 ? '' : ` nhóm ${fundedGroups.join(', ')}`;

export const papers = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  numberBefore: 'Số: ',
  about: (text: string) => `V/v ${text}`,
  addressedTo: 'Kính gửi:',
  recipients: 'Nơi nhận:',
  annex: 'Phụ lục',
  withPaper: (paper: string) => `Kèm theo ${paper}`,
  end: './.',
  periodOf,
  kinds: { report: 'Báo cáo', decision: 'Quyết định', notice: 'Thông báo', letter: 'Công văn' },
  gaps: {
    number: 'số văn bản',
    signer: 'họ tên người ký',
    inspections: 'kết quả kiểm tra: số cơ quan được kiểm tra, các vấn đề phát hiện và việc xử lý',
    initiatives: 'các sáng kiến được công nhận trong năm',
    proposals: 'kiến nghị của cơ quan báo cáo',
    funds: `kinh phí${ofFundedGroups} (chưa có cơ quan nào nhập)`,
  },
  savedTo: 'Lưu: VT',
  asAddressed: 'Như trên',
  periodic: {
    name: 'Báo cáo',
    about: (period: string, authority: string) =>
      `Kết quả thực hiện kế hoạch duy trì, nâng cao Chỉ số cải cách hành chính của ${authority} ${period}`,
    watchedAbout: (period: string, department: string) =>
      `Kết quả thực hiện phần kế hoạch do ${department} theo dõi ${period}`,
    opening: (decision: string, date: string, issuer: string, office: string, period: string) =>
      `Thực hiện Quyết định số ${decision} ngày ${date} của ${issuer}, ${office} báo cáo kết quả thực hiện ${period} như sau:`,
    parts: {
      returns: 'I. Tình hình gửi biểu báo cáo',
      targets: 'II. Kết quả thực hiện các chỉ tiêu',
      tasks: 'III. Kết quả thực hiện các nhiệm vụ',
      funds: `IV. Kinh phí thực hiện các nhiệm vụ${ofFundedGroups}`,
      inspections: 'V. Công tác kiểm tra, sáng kiến',
      difficulties: 'VI. Khó khăn, vướng mắc, kiến nghị',
      next: 'VII. Nhiệm vụ thời gian tới',
    },
    closing: (office: string, authority: string) =>
      `Trên đây là kết quả thực hiện kế hoạch, ${office} báo cáo ${authority} xem xét, chỉ đạo`,
  },
  returns: {
    expected: 'Số cơ quan, đơn vị phải gửi biểu báo cáo: ',
    returned: '; đã gửi đúng hạn: ',
    late: '; gửi trễ hạn: ',
    missing: '; chưa gửi: ',
    refused: '; biểu bị từ chối do không đúng quy định: ',
    seeAnnex: '. Danh sách cơ quan gửi trễ, chưa gửi và bị từ chối tại Phụ lục I.',
    stop: '.',
    columns: {
      level: 'Cấp',
      expected: 'Phải gửi',
      returned: 'Đúng hạn',
      late: 'Trễ hạn',
      missing: 'Chưa gửi',
      refused: 'Bị từ chối',
    },
    total: 'Cộng',
    chart: 'Tình hình gửi biểu theo cấp (số cơ quan)',
    how: 'Đếm các cơ quan trong bảng Sổ nộp có tình trạng tương ứng',
    annex: 'Các cơ quan gửi trễ, chưa gửi, bị từ chối biểu báo cáo',
    annexColumns: {
      number: 'TT',
      agency: 'Cơ quan',
      status: 'Tình trạng',
      lastDay: 'Hạn gửi',
      received: 'Ngày nhận',
      daysLate: 'Số ngày trễ',
    },
    allInTime: 'Tất cả các cơ quan đã gửi biểu đúng hạn.',
  },
  targets: {
    none: 'Chưa có số liệu về chỉ tiêu của lĩnh vực này.',
    judged: 'Số kết quả được đánh giá: ',
    met: '; đạt: ',
    missed: '; chưa đạt: ',
    rate: '; tỷ lệ đạt: ',
    percent: '%.',
    missedLine: (name: string, threshold: string) => `${name} (mức giao ${threshold}): `,
    agenciesMissed: ' cơ quan chưa đạt; chi tiết tại Phụ lục II.',
    how: 'Đếm các dòng chỉ tiêu của lĩnh vực trong bảng Tổng hợp theo cột Kết quả kiểm tra',
    howRate: 'Số kết quả đạt chia cho số kết quả được đánh giá, nhân 100, làm tròn hai chữ số',
    annex: 'Các chỉ tiêu chưa đạt theo cơ quan',
    annexColumns: {
      number: 'TT',
      agency: 'Cơ quan',
      value: 'Kết quả',
      verdict: 'Đánh giá',
      explanation: 'Giải trình của cơ quan (nguyên văn)',
    },
    group: (code: string, name: string, threshold: string) => `${code}. ${name} (mức giao ${threshold})`,
    chart: 'Tỷ lệ kết quả đạt theo lĩnh vực (%)',
    rateMet: 'Tỷ lệ đạt',
    noneMissed: 'Không có chỉ tiêu nào chưa đạt.',
    howValue: 'Số đạt được chia cho tổng số, nhân 100; chỉ tiêu đếm: số đạt được',
    exact: '=',
    atLeast: '≥',
    moreThanBefore: 'cao hơn năm trước',
  },
  tasks: {
    reported: 'Số lượt nhiệm vụ được báo cáo: ',
    statuses: {
      done: '; hoàn thành: ',
      inProgress: '; đang thực hiện: ',
      notStarted: '; chưa thực hiện: ',
      notApplicable: '; không áp dụng: ',
    },
    blank: '; chưa nêu tình trạng: ',
    seeAnnex: '. Các nhiệm vụ chưa hoàn thành và lý do do cơ quan nêu tại Phụ lục III.',
    none: 'Chưa có số liệu về nhiệm vụ.',
    how: 'Đếm các dòng nhiệm vụ trong bảng Tổng hợp theo cột Tình trạng',
    annex: 'Các nhiệm vụ chưa hoàn thành theo cơ quan',
    annexColumns: {
      number: 'TT',
      agency: 'Cơ quan',
      status: 'Tình trạng',
      completion: 'Mức độ hoàn thành (%)',
      explanation: 'Lý do, giải trình của cơ quan (nguyên văn)',
    },
    group: (id: string, name: string) => `${id}. ${name}`,
    noneOpen: 'Không có nhiệm vụ nào chưa hoàn thành.',
    howCompletion: 'Mức độ hoàn thành do cơ quan nhập',
  },
  funds: {
    nothingNeeded: 'Kế hoạch không có nhóm nhiệm vụ nào cần kinh phí riêng.',
    planned: 'Dự toán: ',
    granted: ' triệu đồng; được cấp: ',
    spent: ' triệu đồng; đã chi: ',
    unit: ' triệu đồng.',
    columns: {
      code: 'Mã',
      task: 'Nhiệm vụ',
      planned: 'Dự toán',
      granted: 'Được cấp',
      spent: 'Đã chi',
    },
    ofOffice: (office: string) => `Theo số liệu ${office} theo dõi, các năm (đơn vị tính: triệu đồng):`,
    ofAgencies: 'Theo biểu các cơ quan gửi về: dự toán: ',
    year: 'Năm',
    total: 'Cộng',
    caption: 'Đơn vị tính: triệu đồng.',
    how: 'Cộng số tiền các cơ quan nhập trong bảng Tổng hợp (triệu đồng)',
  },
  followUp: {
    unknown: (subject: string) => `${subject}: `,
    inspected: (subject: string, day: string) => `${subject}: đến ngày ${day}, đã kiểm tra `,
    ofAgencies: ' trên tổng số ',
    share: ' cơ quan, đơn vị thuộc diện kiểm tra, đạt ',
    demanded: (threshold: string) => `% (mức giao ${threshold}%)`,
    noFinding: '; chưa ghi nhận vấn đề nào qua kiểm tra.',
    found: '; phát hiện ',
    handled: ' vấn đề, trong đó đã xử lý: ',
    referred: '; đã kiến nghị xử lý: ',
    open: '; chưa xử lý: ',
    settled: '; tỷ lệ đã xử lý hoặc kiến nghị xử lý: ',
    seeAnnex: (threshold: string) => `% (mức giao ${threshold}%). Danh sách tại Phụ lục IV.`,
    atLeast: 'từ',
    noInitiatives: 'Sáng kiến cải cách hành chính: ',
    initiatives: (day: string) =>
      `Sáng kiến cải cách hành chính: đến ngày ${day}, số sáng kiến được công nhận trong năm, lần đầu áp dụng trong tỉnh: `,
    initiativesDemanded: (count: number) => ` (kế hoạch yêu cầu từ ${count} sáng kiến mỗi năm).`,
    initiative: (name: string, agency: string, paper: string) => `${name} (${agency}; ${paper}).`,
    how: {
      inspected: 'Đếm các cơ quan có ngày kiểm tra trong năm, mỗi cơ quan một lần',
      due: 'Đếm các cơ quan thuộc cấp phải kiểm tra trong bảng Cơ quan',
      share: 'Số cơ quan được kiểm tra chia cho số cơ quan phải kiểm tra, nhân 100, làm tròn hai chữ số',
      found: 'Đếm các vấn đề phát hiện theo cột Xử lý; để trống là chưa xử lý',
      settled: 'Số vấn đề đã xử lý, đã kiến nghị chia cho tổng số vấn đề, nhân 100, làm tròn hai chữ số',
      initiatives: 'Đếm các sáng kiến được tính trong trang Sáng kiến',
      funds: 'Cộng số tiền cơ quan tổng hợp nhập trong trang Theo dõi (triệu đồng)',
    },
    annex: 'Các vấn đề phát hiện qua kiểm tra',
    annexColumns: {
      number: 'TT',
      agency: 'Cơ quan',
      on: 'Ngày kiểm tra',
      finding: 'Vấn đề phát hiện (nguyên văn)',
      state: 'Xử lý',
      settledBy: 'Văn bản xử lý',
    },
  },
  difficulties: {
    explained: 'Số dòng có giải trình của cơ quan: ',
    list: ' (nguyên văn tại Phụ lục II và Phụ lục III). Kiến nghị: ',
    how: 'Đếm các dòng chỉ tiêu chưa đạt và nhiệm vụ chưa hoàn thành có nội dung ở cột Giải trình',
  },
  reminder: {
    about: (period: string) => `đôn đốc gửi biểu báo cáo ${period}`,
    toAll: 'Các cơ quan, đơn vị, địa phương có tên trong danh sách kèm theo',
    opening: (decision: string, date: string, issuer: string, period: string, office: string) =>
      `Thực hiện Quyết định số ${decision} ngày ${date} của ${issuer}, ${office} đã phát biểu báo cáo ${period} để các cơ quan nhập và gửi về tổng hợp.`,
    missing: (day: string, office: string, lastDay: string) =>
      `Hạn gửi biểu là ngày ${lastDay}. Đến ngày ${day}, ${office} chưa nhận được biểu của quý cơ quan.`,
    refused: (day: string, office: string, lastDay: string) =>
      `Hạn gửi biểu là ngày ${lastDay}. Đến ngày ${day}, ${office} đã nhận tệp của quý cơ quan nhưng tệp không dùng được nên chưa có biểu hợp lệ.`,
    allBefore: (day: string, office: string) => `Đến ngày ${day}, ${office} chưa có biểu hợp lệ của `,
    allAfter: ' cơ quan đã quá hạn gửi (danh sách kèm theo).',
    asked: (office: string) =>
      `Đề nghị quý cơ quan khẩn trương hoàn thiện biểu đã được phát, gửi về ${office} và cử người liên hệ khi có vướng mắc`,
    how: 'Đếm các cơ quan trong bảng Sổ nộp chưa nộp hoặc bị từ chối, đã quá hạn',
    annex: 'Các cơ quan đã quá hạn gửi biểu báo cáo',
  },
  calendar: {
    name: (year: number) => `Thời hạn kế hoạch cải cách hành chính năm ${year}`,
    title: (what: string, who: string) => `Hạn: ${what} (${who})`,
    description: (who: string, toWhom: string, clause: string, decision: string) =>
      `${who} gửi ${toWhom}. Căn cứ: ${clause}, Quyết định số ${decision}.`,
  },
  next: {
    line: (what: string, who: string, toWhom: string, day: string) =>
      `${what}: ${who} gửi ${toWhom}, chậm nhất ngày ${day}.`,
    none: 'Kế hoạch không còn thời hạn nào trong năm sau ngày của báo cáo.',
  },
  sources: {
    annex: 'Nguồn của các số liệu',
    columns: { number: 'TT', figure: 'Số liệu', how: 'Cách tính', sheet: 'Trang của sổ', cells: 'Ô' },
    many: (shown: string, count: number) => `${shown} và ${count} vùng khác`,
  },
} as const;
