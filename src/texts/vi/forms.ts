// Lời trên biểu mẫu phát ra cho các cơ quan: tên trang, tên cột, hướng dẫn, lời nhắc khi nhập.

import { plainAmount } from '../numbers';
import { periodTitles } from '../province-names';
import { examples } from '../examples';

export const forms = {
  sheets: {
    guide: 'Hướng dẫn',
    tasks: 'Nhiệm vụ',
    targets: 'Chỉ tiêu',
    selfScores: 'Tự chấm điểm',
    lists: 'Danh mục',
    identity: '_PAR',
  },
  letterhead: {
    office: (authority: string, office: string) => `${authority.toUpperCase()}\n${office.toUpperCase()}`,
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  },
  titles: {
    guide: 'BIỂU BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH\nDUY TRÌ, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    tasks: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
    targets: 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
    selfScores: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
  },
  basis: (number: string, date: string, authority: string) =>
    `(Thực hiện Quyết định số ${number} ngày ${date} của ${authority})`,
  forAgency: (name: string, period: string, year: number) => `${name} – ${period} năm ${year}`,
  labels: {
    agency: 'Cơ quan báo cáo',
    period: 'Kỳ báo cáo',
    receiver: 'Nơi nhận báo cáo',
    lastDay: 'Hạn gửi báo cáo',
    planVersion: 'Phiên bản kế hoạch',
    reporter: 'Người lập biểu',
    phone: 'Điện thoại',
    remaining: 'Số dòng còn phải hoàn thiện',
  },
  settledEndings: ['(đã giải trình)', '(đã ghi nhận)'],
  amendedVersion: (version: number, number: string, date: string) =>
    `${version} (điều chỉnh theo văn bản ${number} ngày ${date})`,
  lastDay: (date: string) => `chậm nhất ngày ${date}`,
  steps: [
    'Chỉ nhập vào các ô nền vàng. Các ô khác đã khóa (không đặt mật khẩu) để số liệu tổng hợp được chính xác; việc lọc vẫn dùng được. Khi cần sắp xếp: bỏ bảo vệ trang tính (không hỏi mật khẩu), sắp xếp cả bảng rồi bảo vệ lại; thứ tự dòng không ảnh hưởng đến việc tổng hợp.',
    'Trang "Nhiệm vụ": chọn tình trạng trong danh sách; nhiệm vụ hoàn thành phải có ngày hoàn thành và số, ký hiệu tài liệu kiểm chứng; nhiệm vụ chưa hoàn thành hoặc không áp dụng phải có giải trình.',
    'Trang "Chỉ tiêu": nhập số đạt được và tổng số, không nhập tỷ lệ; tỷ lệ tự tính. Nếu trong kỳ không phát sinh, nhập 0 vào cả hai ô.',
    'Trang "Tự chấm điểm": điểm không lớn hơn điểm tối đa; có điểm thì phải có tài liệu kiểm chứng hoặc giải trình. Tiêu chí không áp dụng: nhập x và nêu lý do.',
    'Cột "Kiểm tra" báo ngay nội dung còn thiếu hoặc chưa hợp lý của từng dòng. Khi các số đếm dưới đây về 0 là biểu đã hoàn thiện.',
    'Không xóa trang hoặc chép sang tệp khác. Lưu tệp và gửi về cơ quan tổng hợp đúng hạn.',
  ],
  illustrative:
    'ĐIỂM MINH HỌA: bộ tiêu chí này suy ra từ các chỉ tiêu của kế hoạch để thử nghiệm, không phải bảng điểm do cơ quan có thẩm quyền ban hành.',
  signatures: {
    place: '……………, ngày …… tháng …… năm ………',
    left: 'NGƯỜI LẬP BIỂU',
    right: 'THỦ TRƯỞNG CƠ QUAN',
    hint: '(Ký, ghi rõ họ tên)',
    hintStamp: '(Ký, đóng dấu)',
  },
  roles: { lead: 'Chủ trì', coordinating: 'Phối hợp' },
  periods: periodTitles,
  captions: {
    tasks: {
      id: 'Mã',
      content: 'Nội dung nhiệm vụ',
      role: 'Vai trò',
      deliverable: 'Sản phẩm, kết quả đầu ra',
      timing: 'Thời gian thực hiện',
      status: 'Tình trạng',
      completion: 'Mức độ hoàn thành (%)',
      dateDone: 'Ngày hoàn thành',
      result: 'Kết quả đạt được',
      evidenceNumber: 'Số, ký hiệu văn bản kiểm chứng',
      evidenceDate: 'Ngày văn bản',
      explanation: 'Giải trình',
      plannedFunds: 'Kinh phí dự toán (triệu đồng)',
      grantedFunds: 'Kinh phí được cấp (triệu đồng)',
      spentFunds: 'Kinh phí đã chi (triệu đồng)',
      check: 'Kiểm tra',
    },
    targets: {
      id: 'Mã',
      name: 'Chỉ tiêu',
      unit: 'Đơn vị',
      comparison: 'So sánh',
      threshold: 'Mức giao trong năm',
      numeratorMeaning: 'Số đạt được là gì',
      denominatorMeaning: 'Tổng số là gì',
      numerator: 'Số đạt được',
      denominator: 'Tổng số',
      rate: 'Kết quả',
      previous: 'Kết quả năm trước',
      explanation: 'Giải trình',
      check: 'Kiểm tra',
    },
    selfScores: {
      id: 'Mã',
      name: 'Tiêu chí',
      maxPoints: 'Điểm tối đa',
      scale: 'Thang điểm',
      notApplicable: 'Không áp dụng',
      selfScore: 'Điểm tự chấm',
      evidence: 'Tài liệu kiểm chứng',
      explanation: 'Giải trình',
      check: 'Kiểm tra',
    },
  },
  /** Một mức của tiêu chí: `10: Kịp thời, đầy đủ`. */
  level: ({ name, points }: { readonly name: string; readonly points: number }): string =>
    `${plainAmount(points, ',')}: ${name}`,
  /** Excel cắt lời nhắc ở 255 ký tự; lời đầy đủ ở cột Thang điểm. */
  levelPrompt: (levels: readonly string[]) => {
    const message = ['Chọn điểm của mức đạt được.', ...levels].join('\n');
    return { title: 'Điểm tự chấm', message: message.length > 255 ? `${message.slice(0, 254)}…` : message };
  },
  lists: {
    status: 'Tình trạng thực hiện',
    notApplicable: 'Không áp dụng',
    levelCodes: 'Mã tiêu chí',
    levelPoints: 'Điểm của mức',
  },
  prompts: {
    status: { title: 'Tình trạng', message: 'Chọn một tình trạng trong danh sách.' },
    completion: { title: 'Mức độ hoàn thành', message: 'Nhập số từ 0 đến 100.' },
    date: { title: 'Ngày', message: `Nhập ngày/tháng/năm, ví dụ ${examples.lateDay}.` },
    document: { title: 'Tài liệu kiểm chứng', message: `Số và ký hiệu văn bản, ví dụ ${examples.paper}.` },
    count: { title: 'Số lượng', message: 'Nhập số đếm được, không nhập tỷ lệ %.' },
    previous: { title: 'Năm trước', message: 'Nhập kết quả của năm trước, cùng đơn vị với chỉ tiêu.' },
    score: { title: 'Điểm tự chấm', message: 'Nhập từ 0 đến điểm tối đa của tiêu chí.' },
    notApplicable: {
      title: 'Không áp dụng',
      message: 'Nhập x nếu tiêu chí không áp dụng đối với cơ quan, và nêu lý do ở cột giải trình.',
    },
    funds: { title: 'Kinh phí', message: 'Nhập số tiền, đơn vị triệu đồng.' },
  },
  errors: {
    list: {
      title: 'Chưa đúng danh sách',
      message: 'Giá trị này không có trong danh sách. Bấm mũi tên ở góc ô để chọn.',
    },
    percent: {
      title: 'Ngoài khoảng cho phép',
      message: 'Mức độ hoàn thành là một số từ 0 đến 100. Đề nghị nhập lại.',
    },
    date: {
      title: 'Ngày ngoài kỳ báo cáo',
      message:
        'Ngày này nằm ngoài kỳ báo cáo hoặc không phải là ngày. Nếu đúng, chọn Có và ghi rõ ở cột giải trình.',
    },
    count: { title: 'Không phải số đếm', message: 'Đề nghị nhập một số nguyên từ 0 trở lên.' },
    previous: { title: 'Không hợp lệ', message: 'Đề nghị nhập một số từ 0 trở lên.' },
    score: {
      title: 'Điểm không hợp lệ',
      message: 'Điểm tự chấm phải từ 0 đến điểm tối đa của tiêu chí. Đề nghị nhập lại.',
    },
    funds: {
      title: 'Số tiền không hợp lệ',
      message: 'Đề nghị nhập số tiền từ 0 trở lên, đơn vị triệu đồng.',
    },
    length: { title: 'Nội dung quá dài', message: 'Nội dung tối đa 2000 ký tự. Đề nghị rút gọn.' },
  },
} as const;
