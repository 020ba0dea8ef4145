// Rows of the decision table about self-scored criteria (Tự chấm điểm). The verdicts are written by hand; nothing here
// is computed by the engine. Maxima are those of an illustrative set: the plan sets none.

const ERROR = 'lỗi';
const WARNING = 'cảnh báo';
const NONE = 'không';

const TYPE = 'Đặc tả mục 3: kiểu và khoảng giá trị';
const COMPLETE = 'Đặc tả mục 3: đầy đủ';
const WITHIN = 'Đặc tả mục 3: điểm tự chấm không quá điểm tối đa và đúng thang';
const PROOF = 'Đặc tả mục 3: điểm tự chấm phải có tài liệu kiểm chứng hoặc giải trình';
const HONEST = 'Quyết định 473/QĐ-UBND, mục III.1: điểm tự chấm phải trung thực, chính xác';

const graded = { maxPoints: 4, scale: 'Theo mức độ' };
const yesNo = { maxPoints: 4, scale: 'Đạt/Không đạt' };
const proof = { evidence: '12/BC-SNV' };
const reason = { explanation: 'Còn hai hồ sơ trễ hạn' };
const out = { ...graded, notApplicable: 'x', explanation: 'Cơ quan không có đơn vị sự nghiệp' };

const CELLS = ['notApplicable', 'selfScore', 'explanation', 'evidence'];

const bounds = (scale, maximum, steps) =>
  [
    [maximum - 0.01, steps ? ERROR : NONE, steps ? 'selfScores.score-off-scale' : 'selfScores.complete', 'Kém điểm tối đa 0,01'],
    [maximum, NONE, 'selfScores.full', 'Đúng bằng điểm tối đa'],
    [maximum + 0.01, ERROR, 'selfScores.score-above-maximum', 'Hơn điểm tối đa 0,01'],
  ].map(([selfScore, verdict, id, why]) => [{ maxPoints: maximum, scale, selfScore, ...proof, ...reason }, verdict, id, WITHIN, `${why} (${String(maximum).replace('.', ',')})`]);

/** One of three levels; the form shows each with its points. */
const levelled = { maxPoints: 10, scale: '10: Kịp thời, đầy đủ\n5: Chưa đầy đủ\n0: Không thực hiện', levels: '10; 5; 0' };
const level = (selfScore, verdict, id, why) => [{ ...levelled, selfScore, ...proof, ...reason }, verdict, id, WITHIN, why];
const levels = [
  level(10.01, ERROR, 'selfScores.score-above-maximum', 'Hơn mức cao nhất 0,01'),
  level(10, NONE, 'selfScores.full', 'Đúng mức cao nhất'),
  level(9.99, ERROR, 'selfScores.score-off-scale', 'Kém mức cao nhất 0,01: không phải mức nào'),
  level(5.01, ERROR, 'selfScores.score-off-scale', 'Hơn mức giữa 0,01: không phải mức nào'),
  level(5, NONE, 'selfScores.complete', 'Đúng mức giữa'),
  level(4.99, ERROR, 'selfScores.score-off-scale', 'Kém mức giữa 0,01: không phải mức nào'),
  level(0.01, ERROR, 'selfScores.score-off-scale', 'Hơn mức thấp nhất 0,01: không phải mức nào'),
  level(0, NONE, 'selfScores.complete', 'Đúng mức thấp nhất'),
];

export const SELF_SCORE_ROWS = [
  ...CELLS.map(cell => [{ ...graded, selfScore: 4, ...proof, [cell]: '#N/A' }, ERROR, 'selfScores.cell-error', TYPE, 'Một ô nhập đang báo lỗi công thức: không đọc được giá trị']),
  [graded, ERROR, 'selfScores.row-empty', COMPLETE, 'Chưa nhập ô nào của tiêu chí'],
  [{ ...graded, explanation: '  ' }, ERROR, 'selfScores.row-empty', COMPLETE, 'Ô chỉ có dấu cách là ô trống'],
  [{ ...graded, ...proof }, ERROR, 'selfScores.score-missing', COMPLETE, 'Có tài liệu kiểm chứng mà chưa tự chấm'],
  [{ ...graded, ...reason }, ERROR, 'selfScores.score-missing', COMPLETE, 'Có giải trình mà chưa tự chấm'],
  [{ ...out, notApplicable: 'X' }, ERROR, 'selfScores.not-applicable-unknown', TYPE, 'Cột Không áp dụng chỉ nhận chữ x thường'],
  [{ ...out, notApplicable: 'không' }, ERROR, 'selfScores.not-applicable-unknown', TYPE, 'Cột Không áp dụng chỉ nhận dấu x'],
  [{ ...out, selfScore: 0 }, ERROR, 'selfScores.scored-though-not-applicable', WITHIN, 'Không áp dụng mà vẫn chấm, dù chấm 0'],
  [{ ...out, selfScore: 4 }, ERROR, 'selfScores.scored-though-not-applicable', WITHIN, 'Không áp dụng mà vẫn chấm điểm'],
  [{ ...out, explanation: null }, ERROR, 'selfScores.not-applicable-without-explanation', COMPLETE, 'Không áp dụng thì phải nêu lý do'],
  [{ ...out, explanation: null, ...proof }, ERROR, 'selfScores.not-applicable-without-explanation', COMPLETE, 'Tài liệu kiểm chứng không thay cho lý do'],
  [out, NONE, 'selfScores.not-applicable', COMPLETE, 'Không áp dụng và đã nêu lý do'],
  [{ ...graded, selfScore: 'bốn', ...proof }, ERROR, 'selfScores.score-not-a-number', TYPE, 'Điểm tự chấm viết bằng chữ'],
  [{ ...graded, selfScore: -0.01, ...proof, ...reason }, ERROR, 'selfScores.score-negative', TYPE, 'Điểm tự chấm không thể âm'],
  [{ ...graded, selfScore: 0, ...reason }, NONE, 'selfScores.complete', TYPE, 'Chấm 0 và đã giải trình; 0 điểm không cần tài liệu kiểm chứng'],
  [{ ...graded, selfScore: 0 }, WARNING, 'selfScores.below-maximum-unexplained', HONEST, 'Chấm 0 mà chưa giải trình'],
  [{ ...graded, selfScore: 0.01, ...reason }, NONE, 'selfScores.complete', PROOF, 'Có điểm, có giải trình thay cho tài liệu kiểm chứng'],
  [{ ...graded, selfScore: 0.01 }, ERROR, 'selfScores.score-without-evidence', PROOF, 'Có điểm mà không có tài liệu kiểm chứng và giải trình'],
  [{ ...graded, selfScore: 4 }, ERROR, 'selfScores.score-without-evidence', PROOF, 'Điểm tối đa mà không có tài liệu kiểm chứng và giải trình'],
  [{ ...graded, selfScore: 4, ...reason }, NONE, 'selfScores.full', PROOF, 'Điểm tối đa, giải trình thay cho tài liệu kiểm chứng'],
  ...bounds('Theo mức độ', 4, false),
  ...bounds('Theo mức độ', 2.5, false),
  ...bounds('Theo mức độ', 1, false),
  ...bounds('Đạt/Không đạt', 4, true),
  ...bounds('Đạt/Không đạt', 2.5, true),
  [{ ...yesNo, selfScore: -0.01, ...proof, ...reason }, ERROR, 'selfScores.score-negative', TYPE, 'Điểm tự chấm không thể âm'],
  [{ ...yesNo, selfScore: 0, ...reason }, NONE, 'selfScores.complete', WITHIN, 'Không đạt: chấm 0 và đã giải trình'],
  [{ ...yesNo, selfScore: 0.01, ...proof, ...reason }, ERROR, 'selfScores.score-off-scale', WITHIN, 'Tiêu chí Đạt/Không đạt chỉ chấm 0 hoặc điểm tối đa'],
  [{ ...yesNo, selfScore: 2, ...proof, ...reason }, ERROR, 'selfScores.score-off-scale', WITHIN, 'Tiêu chí Đạt/Không đạt không có điểm ở giữa'],
  [{ ...yesNo, selfScore: 4, ...proof }, NONE, 'selfScores.full', WITHIN, 'Đạt: điểm tối đa, có tài liệu kiểm chứng'],
  [{ ...graded, selfScore: 3.99, ...proof }, WARNING, 'selfScores.below-maximum-unexplained', HONEST, 'Dưới điểm tối đa thì phải giải trình'],
  [{ ...graded, selfScore: 4, ...proof }, NONE, 'selfScores.full', HONEST, 'Đủ điểm tối đa, có tài liệu kiểm chứng: không cần giải trình'],
  ...levels,
];
