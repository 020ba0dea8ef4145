// Rows of the decision table about tasks (Nhiệm vụ). The verdicts are written by hand, from the plan and from what the
// product is asked to find; nothing here is computed by the engine. Each row changes one complete row in a few cells.

const DONE = {
  status: 'Hoàn thành',
  completion: 100,
  dateDone: '2018-06-15',
  result: 'Đã ban hành kế hoạch',
  evidenceNumber: '473/QĐ-UBND',
  evidenceDate: '2018-06-14',
};
const GOING = {
  status: 'Đang thực hiện',
  completion: 60,
  explanation: 'Chờ thẩm định, xong trong quý I/2019',
};
const WAITING = { status: 'Chưa thực hiện', completion: 0, explanation: 'Chờ hướng dẫn của Bộ Nội vụ' };
const OUT = { status: 'Không áp dụng', explanation: 'Cơ quan không có thủ tục hành chính' };
const WHY = { explanation: 'Đã đối chiếu bản gốc' };

const TYPE = 'Đặc tả mục 3: kiểu và khoảng giá trị';
const COMPLETE = 'Đặc tả mục 3: đầy đủ';
const SAME = 'Đặc tả mục 3: nhất quán giữa các cột';
const MONEY = 'Quyết định 473/QĐ-UBND, phụ lục nhóm B: nhiệm vụ cần kinh phí';
const PERIOD = 'Quyết định 473/QĐ-UBND, phụ lục A.I.1: kế hoạch năm ban hành trong quý IV năm trước liền kề';

const ERROR = 'lỗi';
const WARNING = 'cảnh báo';
const NONE = 'không';

const TASK_CELLS = ['status', 'completion', 'dateDone', 'result', 'evidenceNumber', 'evidenceDate', 'explanation', 'plannedFunds', 'grantedFunds', 'spentFunds'];

const lone = {
  completion: 100,
  dateDone: '2018-06-15',
  result: 'Đã ban hành kế hoạch',
  evidenceNumber: '473/QĐ-UBND',
  evidenceDate: '2018-06-14',
  explanation: 'Đã báo cáo',
  plannedFunds: 250,
  grantedFunds: 250,
  spentFunds: 250,
};

const dateRows = (field, name) => [
  [{ ...DONE, [field]: 'giữa tháng 6' }, ERROR, `tasks.${field}-not-a-date`, TYPE, `${name} viết bằng chữ nên không so được với kỳ báo cáo`],
  [{ ...DONE, ...WHY, [field]: 'ngày mai' }, ERROR, `tasks.${field}-in-future`, TYPE, `${name} chưa tới: việc chưa xảy ra thì chưa thể báo cáo, dù có giải trình`],
  [{ ...DONE, ...WHY, [field]: 'hôm nay' }, NONE, 'tasks.complete', TYPE, `${name} là ngày kiểm tra thì chưa phải ở tương lai; ngoài kỳ nhưng đã giải trình`],
  [{ ...DONE, ...WHY, [field]: 'hôm qua' }, NONE, 'tasks.complete', TYPE, `${name} trước ngày kiểm tra một ngày; ngoài kỳ nhưng đã giải trình`],
  [{ ...DONE, [field]: '2017-09-30' }, WARNING, `tasks.${field}-outside-period`, PERIOD, `${name} trước ngày đầu tiên được tính cho năm 2018 một ngày`],
  [{ ...DONE, [field]: '2017-10-01' }, NONE, 'tasks.complete', PERIOD, `${name} đúng ngày đầu tiên được tính: đầu quý IV năm trước`],
  [{ ...DONE, [field]: '2017-10-02' }, NONE, 'tasks.complete', PERIOD, `${name} sau ngày đầu tiên được tính một ngày`],
  [{ ...DONE, [field]: '2018-12-30' }, NONE, 'tasks.complete', PERIOD, `${name} trước ngày cuối kỳ một ngày`],
  [{ ...DONE, [field]: '2018-12-31' }, NONE, 'tasks.complete', PERIOD, `${name} đúng ngày cuối kỳ báo cáo năm`],
  [{ ...DONE, [field]: '2019-01-01' }, WARNING, `tasks.${field}-outside-period`, PERIOD, `${name} sau ngày cuối kỳ một ngày`],
  [{ ...DONE, ...WHY, [field]: '2019-01-01' }, NONE, 'tasks.complete', PERIOD, `${name} ngoài kỳ nhưng đã giải trình thì không hỏi lại`],
];

const quarterRows = [
  [{ ...DONE, dateDone: '2018-03-30', evidenceDate: '2018-03-01' }, NONE, 'tasks.complete', PERIOD, 'Quý I: hoàn thành trước ngày cuối quý một ngày'],
  [{ ...DONE, dateDone: '2018-03-31', evidenceDate: '2018-03-01' }, NONE, 'tasks.complete', PERIOD, 'Quý I: hoàn thành đúng ngày cuối quý'],
  [{ ...DONE, dateDone: '2018-04-01', evidenceDate: '2018-03-01' }, WARNING, 'tasks.dateDone-outside-period', PERIOD, 'Quý I: hoàn thành sau ngày cuối quý một ngày'],
].map(row => [...row, 'q1']);

const moneyRows = (field, name) => [
  [{ ...DONE, [field]: 'hai trăm' }, ERROR, `tasks.${field}-not-an-amount`, MONEY, `${name} viết bằng chữ`],
  [{ ...DONE, [field]: -0.01 }, ERROR, `tasks.${field}-not-an-amount`, MONEY, `${name} không thể âm`],
  [{ ...DONE, [field]: 0 }, NONE, 'tasks.complete', MONEY, `${name} bằng 0 là hợp lệ`],
  [{ ...DONE, [field]: 0.01 }, NONE, 'tasks.complete', MONEY, `${name} lớn hơn 0 là hợp lệ`],
];

export const TASK_ROWS = [
  [DONE, NONE, 'tasks.complete', COMPLETE, 'Đủ tình trạng, mức độ, ngày, kết quả và tài liệu kiểm chứng'],
  ...TASK_CELLS.map(cell => [{ ...DONE, ...WHY, [cell]: '#N/A' }, ERROR, 'tasks.cell-error', TYPE, 'Một ô nhập đang báo lỗi công thức: không đọc được giá trị']),
  [{}, ERROR, 'tasks.row-empty', COMPLETE, 'Chưa nhập ô nào của nhiệm vụ'],
  [{ result: '   ' }, ERROR, 'tasks.row-empty', COMPLETE, 'Ô chỉ có dấu cách là ô trống'],
  ...Object.entries(lone).map(([cell, value]) => [{ [cell]: value }, ERROR, 'tasks.status-missing', COMPLETE, 'Đã nhập một ô nhưng thiếu tình trạng thực hiện']),
  [{ ...DONE, status: 'Xong' }, ERROR, 'tasks.status-unknown', TYPE, 'Chỉ nhận bốn tình trạng trong danh sách'],
  [{ ...DONE, status: 'hoàn thành' }, ERROR, 'tasks.status-unknown', TYPE, 'Phải đúng như danh sách, kể cả chữ hoa'],
  [{ ...DONE, completion: 'gần xong' }, ERROR, 'tasks.completion-not-a-number', TYPE, 'Mức độ hoàn thành phải là một số'],
  [{ ...GOING, completion: -0.01 }, ERROR, 'tasks.completion-out-of-range', TYPE, 'Mức độ hoàn thành không thể âm'],
  [{ ...GOING, completion: 0 }, NONE, 'tasks.complete', TYPE, 'Mức độ 0% là hợp lệ'],
  [{ ...GOING, completion: 0.01 }, NONE, 'tasks.complete', TYPE, 'Mức độ trên 0% là hợp lệ khi đang thực hiện'],
  [{ ...GOING, completion: 99.99 }, NONE, 'tasks.complete', SAME, 'Chưa đủ 100% thì còn đang thực hiện'],
  [{ ...GOING, completion: 100 }, ERROR, 'tasks.full-but-not-done', SAME, 'Đủ 100% thì không còn là đang thực hiện'],
  [{ ...GOING, completion: 100.01 }, ERROR, 'tasks.completion-out-of-range', TYPE, 'Mức độ hoàn thành không thể quá 100%'],
  [{ ...DONE, completion: 100.01 }, ERROR, 'tasks.completion-out-of-range', TYPE, 'Mức độ hoàn thành không thể quá 100%'],
  ...dateRows('dateDone', 'Ngày hoàn thành'),
  ...dateRows('evidenceDate', 'Ngày văn bản'),
  ...quarterRows,
  [{ ...DONE, dateDone: null }, ERROR, 'tasks.done-without-date', SAME, 'Hoàn thành thì phải có ngày hoàn thành'],
  [{ ...DONE, ...WHY, dateDone: null }, ERROR, 'tasks.done-without-date', SAME, 'Giải trình không thay cho ngày hoàn thành'],
  [{ ...DONE, evidenceNumber: null }, ERROR, 'tasks.done-without-evidence', SAME, 'Hoàn thành thì phải có tài liệu kiểm chứng'],
  [{ ...GOING, evidenceNumber: null }, NONE, 'tasks.complete', SAME, 'Đang thực hiện thì chưa cần tài liệu kiểm chứng'],
  [{ ...DONE, completion: 99.99 }, ERROR, 'tasks.done-below-100', SAME, 'Hoàn thành mà mức độ dưới 100% là trái nhau'],
  [{ ...DONE, completion: null }, NONE, 'tasks.complete', SAME, 'Hoàn thành mà bỏ trống mức độ: tình trạng đã nói đủ'],
  [{ ...WAITING, completion: 0 }, NONE, 'tasks.complete', SAME, 'Chưa thực hiện thì mức độ là 0%'],
  [{ ...WAITING, completion: 0.01 }, ERROR, 'tasks.progress-but-not-started', SAME, 'Chưa thực hiện mà đã có mức độ hoàn thành là trái nhau'],
  [{ ...WAITING, completion: 100 }, ERROR, 'tasks.progress-but-not-started', SAME, 'Chưa thực hiện mà đã có mức độ hoàn thành là trái nhau'],
  [{ ...OUT, completion: 100 }, NONE, 'tasks.not-applicable', SAME, 'Không áp dụng thì mức độ hoàn thành không nói lên điều gì'],
  [{ ...GOING, explanation: null, dateDone: '2018-06-15' }, WARNING, 'tasks.date-but-not-done', SAME, 'Đã có ngày hoàn thành mà tình trạng chưa phải Hoàn thành'],
  [{ ...GOING, dateDone: '2018-06-15' }, NONE, 'tasks.complete', SAME, 'Có ngày mà chưa Hoàn thành, nhưng đã giải trình'],
  [{ ...OUT, explanation: null }, ERROR, 'tasks.not-applicable-without-explanation', COMPLETE, 'Không áp dụng thì phải nêu lý do'],
  [OUT, NONE, 'tasks.not-applicable', COMPLETE, 'Không áp dụng và đã nêu lý do'],
  [{ ...WAITING, explanation: null }, WARNING, 'tasks.unfinished-without-explanation', COMPLETE, 'Chưa thực hiện thì phải giải trình'],
  [WAITING, NONE, 'tasks.complete', COMPLETE, 'Chưa thực hiện và đã giải trình'],
  [{ ...GOING, explanation: null }, WARNING, 'tasks.unfinished-without-explanation', COMPLETE, 'Chưa xong thì phải giải trình'],
  [{ ...GOING, explanation: '  ' }, WARNING, 'tasks.unfinished-without-explanation', COMPLETE, 'Ô giải trình chỉ có dấu cách là ô trống'],
  [GOING, NONE, 'tasks.complete', COMPLETE, 'Chưa xong và đã giải trình'],
  [{ ...DONE, evidenceNumber: '473' }, WARNING, 'tasks.evidence-number-doubtful', TYPE, 'Số, ký hiệu văn bản phải có dấu gạch chéo, như 473/QĐ-UBND'],
  [{ ...DONE, ...WHY, evidenceNumber: '473' }, NONE, 'tasks.complete', TYPE, 'Số, ký hiệu lạ nhưng đã giải trình'],
  [{ ...DONE, result: null }, WARNING, 'tasks.done-without-result', COMPLETE, 'Hoàn thành thì phải ghi kết quả'],
  [{ ...DONE, ...WHY, result: null }, NONE, 'tasks.complete', COMPLETE, 'Chưa ghi kết quả nhưng đã giải trình'],
  ...moneyRows('plannedFunds', 'Kinh phí dự toán'),
  ...moneyRows('grantedFunds', 'Kinh phí được cấp'),
  ...moneyRows('spentFunds', 'Kinh phí đã chi'),
  [{ ...DONE, grantedFunds: 250, spentFunds: 249.99 }, NONE, 'tasks.complete', MONEY, 'Chi ít hơn số được cấp'],
  [{ ...DONE, grantedFunds: 250, spentFunds: 250 }, NONE, 'tasks.complete', MONEY, 'Chi đúng bằng số được cấp'],
  [{ ...DONE, grantedFunds: 250, spentFunds: 250.01 }, ERROR, 'tasks.spent-more-than-granted', MONEY, 'Chi nhiều hơn số được cấp'],
  [{ ...DONE, plannedFunds: 100, grantedFunds: 250, spentFunds: 200 }, NONE, 'tasks.complete', MONEY, 'Chi được so với số được cấp, không so với dự toán'],
];
