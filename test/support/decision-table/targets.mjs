// Rows of the decision table about targets (Chỉ tiêu): code and year of the plan, its threshold copied by hand from the
// decision, what an agency enters, and the verdict that an official expects. Nothing here is computed by the engine.

const ERROR = 'lỗi';
const WARNING = 'cảnh báo';
const NONE = 'không';

const EXPLAINED = 'Đang xây dựng giải pháp cho năm sau';
const TYPE = 'Đặc tả mục 3: kiểu và khoảng giá trị';
const COMPLETE = 'Đặc tả mục 3: đầy đủ';
const WITHIN = 'Đặc tả mục 3: tử số không lớn hơn mẫu số';
const YEARS = 'Đặc tả mục 3: so với năm trước';

const CLAUSES = {
  'MẪU 1': YEARS,
  'MẪU 2': 'Đặc tả mục 3: đúng bằng mức giao (chỉ tiêu mẫu cho kế hoạch khác)',
  'I.4': 'Quyết định 473/QĐ-UBND, mục II.A.1.2: từ 30% số đơn vị, địa phương trở lên',
  'I.1': 'Quyết định 473/QĐ-UBND, mục II.A.1.2: hoàn thành 100% kế hoạch',
  'I.7': 'Quyết định 473/QĐ-UBND, mục II.A.1.2: trên 03 kênh truyền thống cấp tỉnh',
  'V.6': 'Quyết định 473/QĐ-UBND, mục II.C.2.1: từ 70% cán bộ, công chức cấp xã trở lên',
  'VII.2': 'Quyết định 473/QĐ-UBND, mục II.A.7.2: 80% văn bản điện tử',
  'VII.3': 'Quyết định 473/QĐ-UBND, mục II.A.7.2: liên thông tại 4 cấp',
  'VII.4': 'Quyết định 473/QĐ-UBND, mục II.B.1.2: 40%, đến năm 2020 là 80% ở mức độ 3',
  'VII.5': 'Quyết định 473/QĐ-UBND, mục II.B.1.2: 30%, đến năm 2020 là 60% ở mức độ 4',
  'VIII.4': 'Quyết định 473/QĐ-UBND, mục II.A.8.2: từ 50 TTHC trở lên, đến năm 2020',
  'VIII.6': 'Quyết định 473/QĐ-UBND, mục II.A.8.1: TTHC của 05 cơ quan, năm 2017',
  'VI.2': 'Quyết định 473/QĐ-UBND, mục II.C.3.2: hằng năm tăng so với năm trước',
  'III.1': 'Quyết định 473/QĐ-UBND, mục II.A.3.1: đến năm 2020 đạt 80%',
};

/** A figure of the plan as printed: comparison and level by year. */
const PLAN = {
  'I.1': ['%', '=', { 2018: 100 }],
  'I.4': ['%', '≥', { 2017: 30, 2018: 30, 2019: 30, 2020: 30 }],
  'I.7': ['kênh', '≥', { 2018: 3 }],
  'V.6': ['%', '≥', { 2018: 70 }],
  'VII.2': ['%', '≥', { 2018: 80 }],
  'VII.3': ['cấp', '=', { 2020: 4 }],
  'VII.4': ['%', '≥', { 2017: 40, 2018: 40, 2019: 40, 2020: 80 }],
  'VII.5': ['%', '≥', { 2017: 30, 2018: 30, 2019: 30, 2020: 60 }],
  'VIII.4': ['TTHC', '≥', { 2020: 50 }],
  'VIII.6': ['cơ quan', '≥', { 2017: 5 }],
  'VI.2': ['đơn vị', '> năm trước', {}],
  'III.1': ['%', '≥', { 2020: 80 }],
  /** No target of the decision is a rate held against the year before, or must equal less than 100 %; another plan's may. */
  'MẪU 1': ['%', '> năm trước', {}],
  'MẪU 2': ['%', '=', { 2018: 50 }],
};

const row = (code, year, entries, verdict, id, clause, why, amount = null) => ({
  code,
  year,
  unit: PLAN[code][0],
  comparison: PLAN[code][1],
  threshold: PLAN[code][2][year] ?? null,
  ...entries,
  verdict,
  id,
  amount,
  clause: clause ?? CLAUSES[code],
  why,
});

const of = (numerator, denominator, more = {}) => ({ numerator, denominator, ...more });
const explained = { explanation: EXPLAINED };

/** Both sides of a threshold of a rate in a year, told with and without an explanation. */
const rateBound = (code, year, level) => [
  row(code, year, of(level * 100 - 1, 10000), WARNING, 'targets.rate-below-threshold', null, `Thấp hơn mức giao ${level}% của năm ${year} 0,01 điểm %`, 0.01),
  row(code, year, of(level * 100, 10000), NONE, 'targets.met', null, `Đúng bằng mức giao ${level}% của năm ${year} là đạt`),
  row(code, year, of(level * 100 + 1, 10000), NONE, 'targets.met', null, `Cao hơn mức giao ${level}% của năm ${year}`),
];

const countBound = (code, year, level) => [
  row(code, year, of(level - 1, null), WARNING, 'targets.count-below-threshold', null, `Thiếu một so với mức giao ${level} của năm ${year}`, 1),
  row(code, year, of(level, null), NONE, 'targets.met', null, `Đúng bằng mức giao ${level} của năm ${year} là đạt`),
  row(code, year, of(level + 1, null), NONE, 'targets.met', null, `Nhiều hơn mức giao ${level} của năm ${year}`),
];

const ENTRY_CELLS = ['numerator', 'denominator', 'previous', 'explanation'];

const completeness = [
  ...ENTRY_CELLS.map(cell => row('I.4', 2018, of(40, 100, { [cell]: '#N/A' }), ERROR, 'targets.cell-error', TYPE, 'Một ô nhập đang báo lỗi công thức: không đọc được giá trị')),
  row('I.4', 2018, {}, ERROR, 'targets.row-empty', COMPLETE, 'Chưa nhập ô nào của chỉ tiêu'),
  row('I.4', 2018, { numerator: '  ' }, ERROR, 'targets.row-empty', COMPLETE, 'Ô chỉ có dấu cách là ô trống'),
  row('I.4', 2018, of(null, 100), ERROR, 'targets.numerator-missing', COMPLETE, 'Có tổng số mà thiếu số đạt được'),
  row('I.4', 2018, { previous: 20 }, ERROR, 'targets.numerator-missing', COMPLETE, 'Chỉ có số năm trước mà thiếu số đạt được'),
  row('I.4', 2018, explained, ERROR, 'targets.numerator-missing', COMPLETE, 'Giải trình không thay cho số liệu'),
  row('I.4', 2018, of(40, null), ERROR, 'targets.denominator-missing', COMPLETE, 'Chỉ tiêu tỷ lệ mà thiếu tổng số thì không tính được'),
  row('I.7', 2018, of(3, null), NONE, 'targets.met', null, 'Chỉ tiêu số lượng không cần tổng số'),
];

const types = [
  row('I.4', 2018, of('bốn mươi', 100), ERROR, 'targets.numerator-not-a-number', TYPE, 'Số đạt được viết bằng chữ'),
  row('I.4', 2018, of(-1, 100), ERROR, 'targets.numerator-not-a-count', TYPE, 'Số đếm được không thể âm'),
  row('I.4', 2018, of(0, 100), WARNING, 'targets.rate-below-threshold', null, 'Số đạt được bằng 0 là hợp lệ, nhưng chưa đạt 30%', 30),
  row('I.4', 2018, of(1, 100), WARNING, 'targets.rate-below-threshold', null, 'Số đạt được bằng 1 là hợp lệ, nhưng chưa đạt 30%', 29),
  row('I.4', 2018, of(40.5, 100), ERROR, 'targets.numerator-not-a-count', TYPE, 'Số đạt được phải là số nguyên'),
  row('I.4', 2018, of(40, 'một trăm'), ERROR, 'targets.denominator-not-a-number', TYPE, 'Tổng số viết bằng chữ'),
  row('I.7', 2018, of(3, 'ba'), NONE, 'targets.met', TYPE, 'Chỉ tiêu số lượng: ô tổng số không được dùng tới'),
  row('I.4', 2018, of(0, -1), ERROR, 'targets.denominator-not-a-count', TYPE, 'Tổng số không thể âm'),
  row('I.4', 2018, of(40, 100.5), ERROR, 'targets.denominator-not-a-count', TYPE, 'Tổng số phải là số nguyên'),
  row('I.7', 2018, of(3, -1), NONE, 'targets.met', TYPE, 'Chỉ tiêu số lượng: ô tổng số không được dùng tới'),
  row('I.7', 2018, of(3, 2.5), NONE, 'targets.met', TYPE, 'Chỉ tiêu số lượng: ô tổng số không được dùng tới'),
  row('I.4', 2018, of(0, 1), WARNING, 'targets.rate-below-threshold', null, 'Không có đơn vị nào trong tổng số 1: tỷ lệ 0%', 30),
  row('I.4', 2018, of(99, 100), NONE, 'targets.met', WITHIN, 'Số đạt được nhỏ hơn tổng số'),
  row('I.4', 2018, of(100, 100), NONE, 'targets.met', WITHIN, 'Số đạt được bằng tổng số: 100%'),
  row('I.4', 2018, of(101, 100), ERROR, 'targets.numerator-above-denominator', WITHIN, 'Số đạt được lớn hơn tổng số'),
  row('I.4', 2018, of(1, 0), ERROR, 'targets.numerator-above-denominator', WITHIN, 'Tổng số là 0 mà có số đạt được'),
  row('I.7', 2018, of(3, 2), NONE, 'targets.met', WITHIN, 'Chỉ tiêu số lượng: không so với ô tổng số'),
];

const nothing = [
  row('I.4', 2018, of(0, 0), NONE, 'targets.not-arising', 'Đặc tả mục 6: mẫu số bằng 0 là không phát sinh', 'Không có gì để đếm: không phát sinh, không phải là chưa đạt'),
  row('MẪU 1', 2018, of(0, 0), NONE, 'targets.not-arising', 'Đặc tả mục 6: mẫu số bằng 0 là không phát sinh', 'Không phát sinh thì không hỏi số năm trước'),
  row('MẪU 1', 2018, of(0, 0, { previous: 50 }), NONE, 'targets.not-arising', 'Đặc tả mục 6: mẫu số bằng 0 là không phát sinh', 'Không phát sinh thì không so với năm trước'),
  row('I.7', 2018, of(0, 0), WARNING, 'targets.count-below-threshold', null, 'Chỉ tiêu số lượng bằng 0 là chưa đạt, không phải không phát sinh', 3),
];

const previous = [
  row('I.4', 2018, of(40, 100, { previous: 'hai mươi' }), ERROR, 'targets.previous-not-a-number', TYPE, 'Số năm trước viết bằng chữ'),
  row('I.4', 2018, of(40, 100, { previous: -0.01 }), ERROR, 'targets.previous-out-of-range', TYPE, 'Tỷ lệ năm trước không thể âm'),
  row('I.4', 2018, of(40, 100, { previous: 0 }), NONE, 'targets.met', TYPE, 'Năm trước 0% là hợp lệ'),
  row('I.4', 2018, of(40, 100, { previous: 0.01 }), WARNING, 'targets.previous-fraction-or-percent', YEARS, 'Năm trước 0,01 có thể là 1% viết dạng thập phân: phải hỏi lại'),
  row('I.4', 2018, of(40, 100, { previous: 0.01, ...explained }), NONE, 'targets.met', YEARS, 'Năm trước rất nhỏ nhưng đã giải trình'),
  row('I.4', 2018, of(40, 100, { previous: 0.99 }), WARNING, 'targets.previous-fraction-or-percent', YEARS, 'Năm trước 0,99 có thể là 99% viết dạng thập phân: phải hỏi lại'),
  row('I.4', 2018, of(40, 100, { previous: 1 }), WARNING, 'targets.previous-fraction-or-percent', YEARS, 'Năm trước 1 có thể là 100% viết dạng thập phân: phải hỏi lại'),
  row('I.4', 2018, of(40, 100, { previous: 1.01 }), NONE, 'targets.met', YEARS, 'Năm trước trên 1% được hiểu là tỷ lệ %'),
  row('I.4', 2018, of(40, 100, { previous: 99.99 }), NONE, 'targets.met', TYPE, 'Năm trước dưới 100% là hợp lệ'),
  row('I.4', 2018, of(40, 100, { previous: 100 }), NONE, 'targets.met', TYPE, 'Năm trước đúng 100% là hợp lệ'),
  row('I.4', 2018, of(40, 100, { previous: 100.01 }), ERROR, 'targets.previous-out-of-range', TYPE, 'Tỷ lệ năm trước không thể quá 100%'),
  row('VI.2', 2018, of(12, null, { previous: 5.5 }), ERROR, 'targets.previous-out-of-range', TYPE, 'Số lượng năm trước phải là số nguyên'),
  row('VI.2', 2018, of(12, null, { previous: -1 }), ERROR, 'targets.previous-out-of-range', TYPE, 'Số lượng năm trước không thể âm'),
  row('VI.2', 2018, of(12, null, { previous: 1 }), NONE, 'targets.met', TYPE, 'Số lượng năm trước bằng 1 không phải là tỷ lệ viết nhầm'),
  row('VI.2', 2018, of(101, null, { previous: 100 }), NONE, 'targets.met', null, 'Số lượng có thể quá 100'),
  row('VI.2', 2018, of(102, null, { previous: 101 }), NONE, 'targets.met', null, 'Số lượng năm trước có thể quá 100'),
];

/** What one kind of target asks of a cell, the other does not. */
const apart = [
  row('VII.3', 2020, of(4, 2), NONE, 'targets.met', null, 'Chỉ tiêu số lượng: không tính tỷ lệ với ô tổng số'),
  row('VI.2', 2018, of(3, 300, { previous: 2 }), NONE, 'targets.met', null, 'Chỉ tiêu số lượng: 3 nhiều hơn 2, không tính tỷ lệ'),
  row('I.7', 2018, of(3, null, { previous: 5 }), NONE, 'targets.met', null, 'Chỉ tiêu theo mức giao: ít hơn năm trước vẫn đạt'),
  row('I.7', 2018, of(3, 0), NONE, 'targets.met', null, 'Chỉ tiêu số lượng: ô tổng số bằng 0 không phải là không phát sinh'),
  row('I.7', 2018, of(2, null, explained), NONE, 'targets.count-below-threshold-explained', null, 'Thiếu một, đã giải trình: vẫn ghi là chưa đạt', 1),
  row('I.4', 2018, of(20, 50), NONE, 'targets.met', null, 'Chỉ tiêu tỷ lệ: 20/50 là 40%, so tỷ lệ chứ không so số 20 với 30'),
  row('MẪU 1', 2018, of(21, 50, { previous: 40 }), NONE, 'targets.met', null, 'Chỉ tiêu tỷ lệ: 21/50 là 42%, cao hơn 40% của năm trước'),
  row('MẪU 1', 2018, of(4000, 10000, { previous: 40, ...explained }), NONE, 'targets.rate-not-above-previous-explained', null, 'Bằng năm trước, đã giải trình: vẫn ghi là chưa đạt', 0),
  row('VI.2', 2018, of(12, null, { previous: 12, ...explained }), NONE, 'targets.count-not-above-previous-explained', null, 'Bằng năm trước, đã giải trình: vẫn ghi là chưa đạt', 0),
];

const growth = [
  row('MẪU 1', 2018, of(0, 1), ERROR, 'targets.previous-missing', null, 'Tổng số khác 0 là có phát sinh: phải có số năm trước'),
  row('VI.2', 2018, of(0, 0), ERROR, 'targets.previous-missing', null, 'Chỉ tiêu số lượng: ô tổng số bằng 0 không phải là không phát sinh'),
  row('VI.2', 2018, of(12, null), ERROR, 'targets.previous-missing', null, 'Chỉ tiêu so với năm trước mà thiếu số năm trước'),
  row('VI.2', 2018, of(12, null, explained), ERROR, 'targets.previous-missing', null, 'Giải trình không thay cho số năm trước'),
  row('MẪU 1', 2018, of(40, 100), ERROR, 'targets.previous-missing', YEARS, 'Tỷ lệ so với năm trước mà thiếu số năm trước'),
  row('VI.2', 2018, of(0, null, { previous: 0 }), WARNING, 'targets.count-not-above-previous', null, 'Hai năm đều bằng 0: chưa tăng', 0),
  row('VI.2', 2018, of(11, null, { previous: 12 }), WARNING, 'targets.count-not-above-previous', null, 'Ít hơn năm trước một đơn vị', 1),
  row('VI.2', 2018, of(11, null, { previous: 12, ...explained }), NONE, 'targets.count-not-above-previous-explained', null, 'Ít hơn năm trước, đã giải trình: vẫn ghi là chưa đạt', 1),
  row('VI.2', 2018, of(12, null, { previous: 12 }), WARNING, 'targets.count-not-above-previous', null, 'Bằng năm trước thì chưa phải là tăng', 0),
  row('VI.2', 2018, of(13, null, { previous: 12 }), NONE, 'targets.met', null, 'Nhiều hơn năm trước một đơn vị'),
  row('MẪU 1', 2018, of(3999, 10000, { previous: 40 }), WARNING, 'targets.rate-not-above-previous', YEARS, 'Thấp hơn năm trước 0,01 điểm %', 0.01),
  row('MẪU 1', 2018, of(3999, 10000, { previous: 40, ...explained }), NONE, 'targets.rate-not-above-previous-explained', YEARS, 'Thấp hơn năm trước, đã giải trình: vẫn ghi là chưa đạt', 0.01),
  row('MẪU 1', 2018, of(4000, 10000, { previous: 40 }), WARNING, 'targets.rate-not-above-previous', YEARS, 'Bằng năm trước thì chưa phải là tăng', 0),
  row('MẪU 1', 2018, of(4001, 10000, { previous: 40 }), NONE, 'targets.met', YEARS, 'Cao hơn năm trước 0,01 điểm %'),
];

const thresholds = [
  ...[2017, 2018, 2019, 2020].flatMap(year => rateBound('I.4', year, 30)),
  ...[2017, 2018, 2019].flatMap(year => rateBound('VII.4', year, 40)),
  ...rateBound('VII.4', 2020, 80),
  ...[2017, 2018, 2019].flatMap(year => rateBound('VII.5', year, 30)),
  ...rateBound('VII.5', 2020, 60),
  ...rateBound('VII.2', 2018, 80),
  ...rateBound('V.6', 2018, 70),
  ...rateBound('III.1', 2020, 80),
  ...countBound('I.7', 2018, 3),
  ...countBound('VIII.4', 2020, 50),
  ...countBound('VIII.6', 2017, 5),
  row('I.4', 2018, of(29996, 100000), WARNING, 'targets.rate-below-threshold', null, 'Tỷ lệ 29,996% chưa đạt 30%: so trước khi làm tròn; thiếu ít nhất được ghi là 0,01', 0.01),
  row('I.4', 2018, of(25, 100, explained), NONE, 'targets.rate-below-threshold-explained', null, 'Chưa đạt, đã giải trình: vẫn ghi là chưa đạt', 5),
  row('I.7', 2018, of(1, null, explained), NONE, 'targets.count-below-threshold-explained', null, 'Chưa đạt, đã giải trình: vẫn ghi là chưa đạt', 2),
  row('I.1', 2018, of(9999, 10000), WARNING, 'targets.rate-below-threshold', null, 'Thấp hơn 100% là chưa đạt', 0.01),
  row('I.1', 2018, of(10000, 10000), NONE, 'targets.met', null, 'Đúng 100% là đạt'),
  row('III.1', 2018, of(50, 100), NONE, 'targets.recorded', null, 'Năm 2018 kế hoạch không giao mức: chỉ ghi nhận số liệu'),
  row('III.1', 2018, of(0, 100), NONE, 'targets.recorded', null, 'Năm 2018 kế hoạch không giao mức: 0% cũng chỉ ghi nhận'),
  row('VIII.4', 2018, of(5, null), NONE, 'targets.recorded', null, 'Năm 2018 kế hoạch không giao mức: chỉ ghi nhận số liệu'),
];

const exact = [
  row('MẪU 2', 2018, of(4999, 10000), WARNING, 'targets.rate-below-threshold', null, 'Thấp hơn mức phải đúng bằng 50% là chưa đạt', 0.01),
  row('MẪU 2', 2018, of(5000, 10000), NONE, 'targets.met', null, 'Đúng bằng 50% là đạt'),
  row('MẪU 2', 2018, of(5001, 10000), WARNING, 'targets.rate-above-exact', null, 'Cao hơn mức phải đúng bằng 50% là chưa đúng mức giao', 0.01),
  row('MẪU 2', 2018, of(5001, 10000, explained), NONE, 'targets.rate-above-exact-explained', null, 'Cao hơn mức phải đúng bằng, đã giải trình: vẫn ghi là chưa đạt', 0.01),
  row('MẪU 2', 2018, of(0, 0), NONE, 'targets.not-arising', 'Đặc tả mục 6: mẫu số bằng 0 là không phát sinh', 'Không phát sinh thì không so với mức giao'),
  row('VII.3', 2020, of(3, null), WARNING, 'targets.count-below-threshold', null, 'Thiếu một cấp so với 4 cấp', 1),
  row('VII.3', 2020, of(4, null), NONE, 'targets.met', null, 'Đúng 4 cấp là đạt'),
  row('VII.3', 2020, of(5, null), WARNING, 'targets.count-above-exact', null, 'Quá 4 cấp là không đúng mức giao', 1),
  row('VII.3', 2020, of(6, null, explained), NONE, 'targets.count-above-exact-explained', null, 'Quá mức giao, đã giải trình: vẫn ghi là chưa đạt', 2),
];

export const TARGET_ROWS = [...completeness, ...types, ...nothing, ...previous, ...growth, ...thresholds, ...exact, ...apart];
