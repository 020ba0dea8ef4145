// Lời giải trình chỉ số của một cơ quan, cả năm hoặc theo lĩnh vực: các điểm cộng lại, phần không áp dụng, phép tính,
// hạng và xếp loại.

import type { CappedExtra, IndexSteps, RankExplanation, ScopeTotals } from '../../core/scoring';
import { indexSum } from '../index-sum';
import { decimalComma, plainAmount } from '../numbers';
import { scoring } from './scoring';

const plain = (value: number | string): string => plainAmount(value, ',');
const points = (value: number): string => `${decimalComma(value)} điểm`;

const extra = (name: string, { entered, cap, counted }: CappedExtra): string =>
  entered > counted
    ? `${name}: ${points(entered)}, trong năm chỉ tính tối đa ${points(cap)}.`
    : `${name}: ${points(counted)}.`;

/** `(90,2632 + 24,50 + 2,00 − 1,00) ÷ 100 × 100% = …` */
function indexInWords({ parts }: ScopeTotals, steps: IndexSteps): string {
  const sum = indexSum(parts, steps, plain);
  const exact = plain(steps.exact);
  const cut = steps.cutTo === null ? '' : `; chỉ tính ${plain(steps.cutTo)}%`;
  const isRounded = steps.cutTo === null && Number(steps.exact) !== steps.percent;
  const rounded = isRounded ? `; làm tròn thành ${decimalComma(steps.percent, steps.places)}%` : '';
  return `Chỉ số: ${sum} ÷ ${plain(steps.over)} × 100% ${exact.startsWith('≈') ? exact : `= ${exact}`}%${cut}${rounded}.`;
}

/** What does not apply leaves the maximum; with rescaling the points are brought back to the whole of it. */
function rescaledInWords({ parts }: ScopeTotals, steps: IndexSteps): string {
  const { points: counted, maxPoints, notApplicablePoints } = parts;
  const rest = `${plain(maxPoints)} − ${plain(notApplicablePoints)} = ${plain(steps.remaining)} điểm`;
  if (steps.base === steps.remaining) return `Điểm tối đa của phần thẩm định còn lại: ${rest}.`;
  const appraised = plain(steps.appraised);
  return `Quy đổi phần không áp dụng: còn lại ${rest}; ${plain(counted)} ÷ ${plain(steps.remaining)} × ${plain(steps.base)} ${appraised.startsWith('≈') ? appraised : `= ${appraised}`} điểm.`;
}

export const scope = {
  titleAll: (agency: string, year: number) => `${agency} – chỉ số năm ${year}`,
  titlePart: (agency: string, code: string, name: string) => `${agency} – ${code}. ${name}`,
  set: (name: string, status: string) => `Theo ${name} [${status}].`,
  part: (code: string, mark: string, most: string) => `${code}: ${mark}/${most}`,
  noMark: 'chưa có',
  notApplicable: 'không áp dụng',
  appraised: (list: string, sum: number, most: number) =>
    `Điểm tự chấm, thẩm định được tính: ${list}. Cộng ${decimalComma(sum)} trên ${points(most)}.`,
  missing: (codes: string) => `Chưa có điểm nên tính 0, điểm tối đa vẫn giữ: ${codes}.`,
  surveyed: (list: string, sum: number, most: number) =>
    `Điểm điều tra xã hội học, cộng nguyên: ${list}. Cộng ${decimalComma(sum)} trên ${points(most)}.`,
  bonus: (explained: CappedExtra) => extra('Điểm thưởng', explained),
  deduction: (explained: CappedExtra) => extra('Điểm trừ', explained),
  rescaled: rescaledInWords,
  index: indexInWords,
  noIndexPart: 'Chưa có chỉ số: chưa có tiêu chí nào của phần này có điểm hoặc áp dụng.',
  noIndex: (because: 'nothingApplies' | 'nothingEntered') => `${scoring.notRanked[because]}.`,
  rank: ({ rank, ranked, equal, ties }: RankExplanation, level: string, names: readonly string[]) =>
    `Hạng ${rank} trong ${ranked} cơ quan được xếp hạng (${level}).${equal.length > 0 ? ` Bằng chỉ số với ${names.join(', ')}: ${scoring.settingChoices[ties] ?? ties}.` : ''}`,
  grade: (name: string, from: number, above: number | null) =>
    `Xếp loại ${name}: từ ${plain(from)}%${above === null ? ' trở lên' : ` đến dưới ${plain(above)}%`}.`,
  noGrade: 'Không có mức xếp loại phù hợp với chỉ số này.',
};
