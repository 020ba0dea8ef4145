// Words for tables that the user gives on the screen of scores: criteria, surveys, the workbook of the year before.

const compareFailures = {
  'not-a-workbook': 'tệp không phải là sổ tính Excel.',
  'encrypted-or-old': 'tệp có mật khẩu hoặc ở dạng .xls cũ.',
  'too-large': 'tệp quá lớn.',
  damaged: 'tệp bị hỏng.',
  'unsupported-form': 'tệp được lưu ở dạng chưa hỗ trợ.',
  'not-a-book': 'tệp không có trang nào của kế hoạch.',
  'bad-book': 'sổ có dòng không đọc được.',
  'not-earlier': 'sổ này không phải của năm trước.',
};

export const paneTables = {
  tools: 'Nguồn điểm và so sánh',
  toolNames: {
    province: 'Điểm của tỉnh',
    whatIf: 'Thử thay số liệu',
    criteria: 'Nhập bộ tiêu chí',
    survey: 'Nhập kết quả điều tra',
    compare: 'So với năm trước',
  },
  paste: 'Hoặc dán bảng chép từ Excel, Word vào đây',
  readPasted: 'Đọc bảng đã dán',
  readSelection: 'Đọc vùng đang chọn trong sổ',
  readingSelection: 'Đọc vùng đang chọn',
  nothingSelected: 'Vùng đang chọn không có số liệu. Chọn cả bảng, kể cả dòng tiêu đề, rồi bấm lại.',
  reading: (file: string) => `Đang đọc ${file}`,
  unreadable: (file: string, reason: string) => `Không đọc được ${file}: ${reason}`,
  issues: (count: number) => `Chỗ cần xem lại (${count})`,
  noIssues: 'Không có chỗ nào cần xem lại.',
  nothing: 'chưa có',
  criteriaLevel: 'Bộ tiêu chí cho cấp',
  pickCriteria: 'Chọn tệp bộ tiêu chí…',
  criteriaHint:
    'Tệp Excel (.xlsx, .xls, .ods) hoặc bảng dạng văn bản có cột tên tiêu chí và cột điểm tối đa.',
  noCriteria:
    'Không nhận ra bảng tiêu chí: cần cột tên tiêu chí và cột điểm tối đa. Đề nghị chép cả dòng tiêu đề.',
  criteriaRead: (areas: number, criteria: number, cells: number) =>
    `Đã đọc ${areas} lĩnh vực, ${criteria} tiêu chí từ ${cells} ô.`,
  criteriaDraft:
    'Bộ này chưa cộng đúng hoặc còn cách tính chưa xác nhận, nên chỉ lưu làm bản nháp và chưa được dùng để chấm.',
  criteriaAction: 'Đưa bộ tiêu chí vào sổ',
  criteriaAsDraft: 'Lưu bản nháp vào sổ',
  criteriaDone: (status: string) => `Đã đưa bộ tiêu chí vào sổ, tình trạng: ${status}.`,
  rules: (count: number) => `Cách tính cần xác nhận (${count})`,
  rulesHint: 'Cách tính dưới đây được gợi ý từ lời văn. Đánh dấu nếu đúng, hoặc viết lại cho rõ.',
  takeAll: 'Dùng tất cả gợi ý',
  otherRule: (code: string) => `Viết lại cách tính của ${code}`,
  ruleExample: 'Ví dụ: Đạt: 1; không đạt: 0',
  useWords: 'Dùng lời văn này',
  unclearRule: 'Chưa hiểu rõ. Đề nghị viết như: “Đạt: 1; không đạt: 0” hoặc “Từ 80%: tính theo công thức”.',
  pickSurvey: 'Chọn tệp kết quả điều tra…',
  surveyHint:
    'Bảng có cột cơ quan, nhóm được hỏi, mã tiêu chí, và cột trả lời (mỗi dòng một phiếu) hoặc các cột số phiếu phát ra, A, B, C, D.',
  noSurvey: 'Không nhận ra bảng điều tra. Đề nghị kiểm tra các cột rồi chép cả dòng tiêu đề.',
  surveyCounts: 'Đã đọc bảng số phiếu.',
  surveyAnswers: 'Đã đọc danh sách từng phiếu trả lời và đếm theo cơ quan, nhóm, tiêu chí.',
  surveyRows: 'Số dòng',
  surveyAdded: 'Kết quả sẽ đưa vào',
  surveyAlready: 'Đã có trong sổ',
  surveyAction: 'Đưa kết quả điều tra vào sổ',
  surveyDone: (count: number) => `Đã đưa ${count} kết quả điều tra vào trang Điều tra.`,
  pickEarlier: 'Chọn sổ của năm trước…',
  earlierHint: 'Sổ chính của năm trước, dạng .xlsx. Sổ này chỉ được đọc, không bị thay đổi.',
  comparing: (file: string) => `Đang so với ${file}`,
  notCompared: (file: string, reason: string) =>
    `Không so được với ${file}: ${reason} Đề nghị chọn sổ chính của năm trước.`,
  compareFailures,
  pairsWait:
    'Các lĩnh vực dưới đây đổi mã hoặc đổi tên nên chỉ được so sánh khi anh/chị xác nhận là cùng một lĩnh vực.',
  pair: (code: string, name: string, previous: string, previousName: string) =>
    `${code}. ${name} = ${previous}. ${previousName} của năm trước`,
  moved: (earlier: number, year: number) => `Chỉ số ${year} so với ${earlier} (%)`,
  movedList: 'Tăng, giảm theo cơ quan và lĩnh vực',
  fromTo: (previous: string, current: string) => `${previous} → ${current}`,
  previousAction: 'Ghi chỉ số năm trước vào trang Điểm',
  nothingBefore: 'Không có chỉ số năm trước nào để ghi: các ô đã có giá trị, hoặc sổ năm trước chưa có điểm.',
  previousDone: (filled: number, retained: number) =>
    `Đã ghi chỉ số năm trước của ${filled} cơ quan.${retained > 0 ? ` Giữ ${retained} giá trị đã nhập khác với sổ năm trước.` : ''}`,
};
