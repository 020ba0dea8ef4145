// Lời về chấm điểm: tên cách tính, phép tính bằng lời, giải trình từng điểm, vấn đề của bộ tiêu chí và của điểm.

import type {
  CriteriaStatus,
  PointsSource,
  ScoringLevel,
  ScoringRule,
  ScoringRuleKind,
  ScoringStep,
  SurveyGroup,
} from '../../core/criteria';
import type {
  Calculation,
  CountedFrom,
  FinalAppraisalRule,
  Formula,
  IndexBasis,
  InvalidScoreReason,
  Mark,
  MarkKind,
  NotRankedReason,
  ScoreChange,
  ScoreEvidence,
  ScoringSettingKey,
} from '../../core/scoring';
import { decimalComma, plainAmount, vietnameseDate } from '../numbers';
import { levelNames } from '../province-names';

const plain = (value: number | string): string => plainAmount(value, ',');
const points = (value: number): string => `${decimalComma(value)} điểm`;

const ruleKinds: Readonly<Record<ScoringRuleKind, string>> = {
  yesNo: 'Có / Không',
  noYes: 'Không / Có (có thì 0 điểm)',
  levels: 'Một trong các mức',
  proportional: 'Theo tỷ lệ',
  proportionalAboveFloor: 'Theo tỷ lệ từ mức sàn',
  stepped: 'Theo bậc',
  counted: 'Theo số lượng',
  deduction: 'Điểm trừ',
  bonus: 'Điểm thưởng',
  survey: 'Điều tra xã hội học',
  manual: 'Nhập tay',
};
const levels = levelNames('vi', 'name');
const statuses: Readonly<Record<CriteriaStatus, string>> = {
  illustrative: 'Điểm minh họa',
  official: 'Chính thức',
  draft: 'Bản nháp, chưa dùng để chấm',
};
const sources: Readonly<Record<PointsSource, string>> = {
  appraisal: 'Thẩm định',
  survey: 'Điều tra xã hội học',
};
const surveyGroups: Readonly<Record<SurveyGroup, string>> = {
  councilDelegates: 'Đại biểu HĐND',
  departmentLeaders: 'Lãnh đạo sở',
  districtLeaders: 'Lãnh đạo huyện',
  citizens: 'Người dân',
  businesses: 'Doanh nghiệp',
};
const settings: Readonly<Record<ScoringSettingKey | 'gradeBands', string>> = {
  ties: 'Cách xếp hạng khi đồng điểm',
  notApplicable: 'Cách tính khi có tiêu chí không áp dụng',
  unappraised: 'Tiêu chí chưa thẩm định',
  finalAppraisal: 'Điểm thẩm định khi có nhiều người chấm',
  surveyGroups: 'Cách gộp các nhóm điều tra',
  pointsRounding: 'Cách làm tròn điểm',
  pointsPlaces: 'Số chữ số thập phân của điểm',
  indexPlaces: 'Số chữ số thập phân của chỉ số',
  bonusCap: 'Điểm thưởng tối đa trong năm',
  deductionCap: 'Điểm trừ tối đa trong năm',
  indexCeiling: 'Chỉ số cao nhất (%)',
  gradeBands: 'Các mức xếp loại',
};
const settingChoices: Readonly<Record<string, string>> = {
  shared: 'Đồng hạng, hạng sau bỏ cách (1, 2, 2, 4)',
  dense: 'Đồng hạng, hạng sau liền kề (1, 2, 2, 3)',
  ordinalByList: 'Theo thứ tự danh sách (1, 2, 3, 4)',
  rescaleAppraisal: 'Quy đổi phần thẩm định, điểm điều tra cộng nguyên',
  rescaleAll: 'Tính trên tổng điểm tối đa còn lại',
  selfScore: 'Tạm lấy điểm tự chấm',
  zero: 'Tính 0 điểm',
  last: 'Lấy điểm chấm sau cùng',
  mean: 'Lấy điểm trung bình',
  lowest: 'Lấy điểm thấp nhất',
  pooled: 'Gộp mọi phiếu trả lời',
  equalGroups: 'Các nhóm có giá trị như nhau',
  eachCriterion: 'Làm tròn điểm từng tiêu chí rồi cộng',
  shownOnly: 'Cộng điểm chưa làm tròn, chỉ làm tròn khi hiển thị',
};

function stepRange({ from, to, fromExcluded, toIncluded }: ScoringStep, unit: string): string {
  const above = from === null ? '' : `${fromExcluded ? 'trên' : 'từ'} ${plain(from)}${unit}`;
  const below = to === null ? '' : `${toIncluded ? '' : 'dưới '}${plain(to)}${unit}`;
  if (from === null) return to === null ? 'mọi giá trị' : toIncluded ? `đến ${below}` : below;
  if (to === null) return fromExcluded ? above : `${above} trở lên`;
  return `${above} đến ${below}`;
}
function stepInWords(step: ScoringStep, unit = ''): string {
  const { award } = step;
  if (award.kind === 'points') return `${stepRange(step, unit)}: ${points(award.points)}`;
  if (award.kind === 'share') return `${stepRange(step, unit)}: ${plain(award.percent)}% điểm tối đa`;
  const full = award.fullAt === undefined ? '' : `, ${plain(award.fullAt)}${unit} được điểm tối đa`;
  return `${stepRange(step, unit)}: theo tỷ lệ${full}`;
}
const levelInWords = ({ name, award }: ScoringLevel): string =>
  `${name}: ${award.kind === 'points' ? points(award.points) : `${plain(award.percent)}% điểm tối đa`}`;
function ruleInWords(rule: ScoringRule, maxPoints: number, unit = ''): string {
  switch (rule.kind) {
    case 'yesNo':
      return `Có: ${points(maxPoints)}; không: 0 điểm`;
    case 'noYes':
      return `Không: ${points(maxPoints)}; có: 0 điểm`;
    case 'levels':
      return `Một trong các mức: ${rule.levels.map(levelInWords).join('; ')}`;
    case 'proportional':
      return `Theo tỷ lệ, đạt ${plain(rule.fullAt)}${unit} trở lên thì được ${points(maxPoints)}`;
    case 'proportionalAboveFloor':
      return `Dưới ${plain(rule.floor)}${unit}: 0 điểm; từ ${plain(rule.floor)}${unit}: theo tỷ lệ, đạt ${plain(rule.fullAt)}${unit} trở lên thì được ${points(maxPoints)}`;
    case 'stepped':
      return `Theo bậc: ${rule.steps.map(step => stepInWords(step, unit)).join('; ')}`;
    case 'counted':
      return `Mỗi trường hợp ${points(rule.pointsEach)}, tối đa ${points(maxPoints)}`;
    case 'deduction':
      return `Mỗi trường hợp trừ ${points(rule.pointsEach)}, trừ tối đa ${points(rule.cap)}`;
    case 'bonus':
      return `Mỗi trường hợp thưởng ${points(rule.pointsEach)}, thưởng tối đa ${points(rule.cap)}`;
    case 'survey': {
      const { A, B, C, D } = rule.weights;
      return `Điều tra xã hội học: trả lời A tính ${plain(A)}%, B ${plain(B)}%, C ${plain(C)}%, D ${plain(D)}% điểm tối đa`;
    }
    case 'manual':
      return `Người chấm nhập điểm, tối đa ${points(maxPoints)}`;
  }
}

function formulaInWords(formula: Formula, maxPoints: number, unit: string): string {
  switch (formula.kind) {
    case 'answer':
      return `${formula.yes ? 'Có' : 'Không'}, ${formula.isFull ? `được điểm tối đa ${points(maxPoints)}` : '0 điểm'}`;
    case 'level':
      return `Đạt mức ${formula.levelIndex + 1} (${levelInWords(formula.level)})`;
    case 'part':
      return `${plain(formula.amount)}${unit} ÷ ${plain(formula.fullAt)}${unit} × ${plain(maxPoints)} điểm`;
    case 'full':
      return `${plain(formula.amount)}${unit} đạt mức ${plain(formula.fullAt)}${unit}, được điểm tối đa ${points(maxPoints)}`;
    case 'belowFloor':
      return `${plain(formula.amount)}${unit} dưới mức sàn ${plain(formula.floor)}${unit}, 0 điểm`;
    case 'step':
      return `${plain(formula.amount)}${unit} thuộc bậc ${formula.stepIndex + 1} (${stepInWords(formula.step, unit)})`;
    case 'each':
      return `${plain(formula.count)} trường hợp × ${points(formula.pointsEach)}`;
    case 'survey':
      return `${plain(formula.answered)} phiếu trả lời trên ${plain(formula.asked)} phiếu phát ra, quy ra ${decimalComma(formula.sharePercent)}% của ${plain(maxPoints)} điểm`;
    case 'entered':
      return 'Điểm do người chấm nhập';
  }
}

/** An amount that was cut has a sign of its own. */
const equals = (amount: string): string => (amount.startsWith('≈') ? amount : `= ${amount}`);

/** `79 ÷ 80 = 98,75%; 98,75 ÷ 100 × 2 điểm = 1,975; làm tròn thành 1,98 điểm` */
function calculationInWords(calculation: Calculation, result: number, unit = ''): string {
  const { fraction, formula, maxPoints, exact, cutTo, rounded, isExact } = calculation;
  const amount = 'amount' in formula ? plain(formula.amount) : '';
  const rate = fraction
    ? `${plain(fraction.numerator)} ÷ ${plain(fraction.denominator)} ${equals(amount)}%; `
    : '';
  const computes = formula.kind === 'part' || formula.kind === 'each' || formula.kind === 'survey';
  const value = computes ? ` ${equals(plain(exact))}` : '';
  const cut = cutTo === null ? '' : `; không vượt quá ${points(cutTo)}`;
  const rounding = isExact
    ? `; hiển thị ${points(result)}, khi cộng giữ nguyên phần lẻ`
    : rounded
      ? `; làm tròn thành ${points(result)}`
      : computes
        ? `; kết quả ${points(result)}`
        : '';
  return `${rate}${formulaInWords(formula, maxPoints, fraction ? '%' : unit)}${value}${cut}${rounding}`;
}

const invalid: Readonly<Record<InvalidScoreReason, string>> = {
  noRule: 'Tiêu chí này chưa có cách tính điểm. Đề nghị chọn cách tính trong bảng tiêu chí.',
  wrongKind: 'Số liệu không đúng loại mà cách tính cần. Đề nghị kiểm tra lại số liệu hoặc cách tính.',
  notFinite: 'Số liệu không phải là số. Đề nghị nhập lại.',
  negative: 'Số liệu nhỏ hơn 0. Đề nghị nhập lại số không âm.',
  aboveMaximum: 'Điểm lớn hơn điểm tối đa. Đề nghị nhập lại.',
  numeratorAboveDenominator: 'Tử số lớn hơn mẫu số. Đề nghị kiểm tra lại hai số liệu.',
  noLevel: 'Giá trị không trùng với mức nào của tiêu chí. Đề nghị ghi đúng tên mức trong bảng tiêu chí.',
  noStep: 'Giá trị không thuộc bậc nào. Đề nghị bổ sung bậc còn thiếu trong bảng bậc điểm.',
  answersAboveAsked: 'Số phiếu trả lời nhiều hơn số phiếu phát ra. Đề nghị kiểm tra lại kết quả điều tra.',
  noAnswers: 'Chưa có phiếu trả lời nào. Đề nghị nhập kết quả điều tra.',
};

const notApplicable = 'không áp dụng';
const markInWords = (mark: Mark): string =>
  mark === null ? 'chưa có điểm' : mark === 'notApplicable' ? notApplicable : points(mark);

const markNames: Readonly<Record<MarkKind, string>> = {
  self: 'Điểm tự chấm',
  appraisal: 'Điểm thẩm định',
  survey: 'Điểm điều tra',
};
const finalRules: Readonly<Record<FinalAppraisalRule, string>> = {
  last: 'Có nhiều người thẩm định: lấy điểm chấm sau cùng.',
  mean: 'Có nhiều người thẩm định: lấy trung bình điểm sau cùng của từng người.',
  lowest: 'Có nhiều người thẩm định: lấy điểm thấp nhất trong điểm sau cùng của từng người.',
};
const countedFrom: Readonly<Record<CountedFrom, string>> = {
  appraisal: 'theo điểm thẩm định',
  selfScore: 'tạm theo điểm tự chấm vì chưa thẩm định',
  survey: 'theo điểm điều tra xã hội học',
  nothing: 'chưa có điểm để tính',
};
const basis: Readonly<Record<IndexBasis, string>> = {
  appraisal: 'Theo điểm thẩm định',
  mixed: 'Một phần theo điểm tự chấm (còn tiêu chí chưa thẩm định)',
  self: 'Tạm tính theo điểm tự chấm (chưa thẩm định)',
};
const notRanked: Readonly<Record<NotRankedReason, string>> = {
  nothingApplies: 'Không xếp hạng: không có tiêu chí nào áp dụng',
  nothingEntered: 'Không xếp hạng: chưa có điểm',
};

function evidenceInWords({ documentNumber, documentDate, explanation, origin }: ScoreEvidence): string {
  const dated = documentDate === null ? '' : ` ngày ${vietnameseDate(documentDate)}`;
  const document = documentNumber === null ? [] : [`văn bản ${documentNumber}${dated}`];
  const given = explanation === null ? [] : [`giải trình: ${explanation}`];
  const from = origin === null ? '' : ` (${origin})`;
  const parts = [...document, ...given];
  return parts.length === 0
    ? 'Chưa có tài liệu kiểm chứng hoặc giải trình.'
    : `Tài liệu kiểm chứng: ${parts.join('; ')}${from}.`;
}

function changeInWords({ appraiser, on, before, after, reason, counts }: ScoreChange): string {
  const given = reason === '' ? '' : `. Lý do: ${reason}`;
  const refused = counts ? '' : '. Điểm này nằm ngoài thang điểm nên không được tính';
  return `Ngày ${vietnameseDate(on)}, ${appraiser} thẩm định: từ ${markInWords(before)} thành ${markInWords(after)}${given}${refused}.`;
}

export const scoring = {
  illustrativeLabel: 'Điểm minh họa',
  illustrativeNote:
    'Điểm minh họa: suy ra từ chỉ tiêu của kế hoạch, không phải bảng điểm do cơ quan có thẩm quyền ban hành.',
  ruleKinds,
  levels,
  statuses,
  sources,
  surveyGroups,
  settings,
  settingChoices,
  countedFrom,
  finalRules,
  basis,
  notRanked,
  invalid,
  notApplicable: 'Không áp dụng',
  notArising: 'Không phát sinh nên không áp dụng',
  missing: 'Chưa có số liệu',
  markInWords,
  ruleInWords,
  stepInWords,
  levelInWords,
  calculationInWords,
  evidenceInWords,
  changeInWords,
  explanation: {
    title: (agency: string, code: string, name: string) => `${agency} – tiêu chí ${code}: ${name}`,
    set: (set: string, status: string, maxPoints: number) =>
      `Theo ${set} [${status}]; điểm tối đa ${decimalComma(maxPoints)}.`,
    rule: (words: string) => `Cách tính: ${words}.`,
    calculation: (words: string) => `Phép tính: ${words}.`,
    noFigures: 'Phép tính: chưa có số liệu của chỉ tiêu liên quan.',
    noSurvey: 'Phép tính: chưa có kết quả điều tra.',
    self: (mark: string) => `Tự chấm: ${mark}.`,
    refused: (kind: MarkKind, mark: string, most: number) =>
      `${markNames[kind]} ${mark} nằm ngoài khoảng 0 đến ${points(most)} nên không được tính. Đề nghị kiểm tra lại.`,
    selfDiffers: (byRule: string) => `Điểm tự chấm khác điểm tính theo cách tính (${byRule}).`,
    noEvidence: 'Chưa có tài liệu kiểm chứng hoặc giải trình.',
    noAppraisal: 'Chưa thẩm định.',
    appraisal: (mark: string) => `Thẩm định: ${mark}.`,
    survey: (mark: string) => `Điều tra xã hội học: ${mark}.`,
    counted: (mark: string, from: string) => `Điểm được tính: ${mark}, ${from}.`,
    unknownCode: (code: string) =>
      `Bộ tiêu chí không có mã ${code}. Đề nghị kiểm tra lại mã ở bảng tiêu chí.`,
    components: (code: string, codes: string) =>
      `Điểm của ${code} là tổng điểm của ${codes}. Đề nghị chọn một trong các mã này để xem giải trình.`,
  },
};
