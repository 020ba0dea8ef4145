import type { ScoringRule } from '../../src/core/criteria';
import type { AppraisalEntry, CriterionValue } from '../../src/core/scoring';
import { DEFAULT_SCORING_SETTINGS as settings, explainScore } from '../../src/core/scoring';
import { explainErrorInWords, explanationLines, TEXTS } from '../../src/texts';
import { criterion, SAMPLE_SET, usable } from '../support/criteria-sets';

const words = TEXTS.vi.scoring;
const rule: ScoringRule = { kind: 'proportionalAboveFloor', floor: 80, fullAt: 100 };
const set = usable({
  ...SAMPLE_SET,
  criteria: SAMPLE_SET.criteria.map(one => (one.code === '1.1' ? { ...one, rule } : one)),
});
const appraisals: readonly AppraisalEntry[] = [
  {
    agency: 'SNV',
    criterion: '1.1',
    appraiser: 'Bà Lan',
    on: '2019-03-02',
    points: 9,
    reason: 'Hai hồ sơ trễ hạn',
  },
  {
    agency: 'STC',
    criterion: '1.1',
    appraiser: 'Bà Lan',
    on: '2019-03-02',
    points: 1,
    reason: 'Khác cơ quan',
  },
];
const explained = (code: string, value: CriterionValue | null) =>
  explainScore({
    agency: 'SNV',
    set,
    code,
    marks: { code, self: 10, appraisal: null, survey: null },
    value,
    unit: '%',
    evidence: {
      documentNumber: '15/BC-SNV',
      documentDate: '2018-12-01',
      explanation: null,
      origin: 'SNV.xlsx, D7',
    },
    appraisals,
    settings,
  });

test('a mark is explained by its set, rule, evidence, calculation, the appraiser’s change and what counts', () => {
  const result = explained('1.1', { kind: 'fraction', numerator: 79, denominator: 80 });
  if (result.kind !== 'ok') throw new Error('1.1 can be explained');
  expect(explanationLines(result.value, 'Sở Nội vụ', words)).toEqual([
    'Sở Nội vụ – tiêu chí 1.1: Tiêu chí 1.1',
    'Theo Bộ thử [Chính thức]; điểm tối đa 10,00.',
    'Cách tính: Dưới 80%: 0 điểm; từ 80%: theo tỷ lệ, đạt 100% trở lên thì được 10,00 điểm.',
    'Tài liệu kiểm chứng: văn bản 15/BC-SNV ngày 01/12/2018 (SNV.xlsx, D7).',
    'Tự chấm: 10,00 điểm.',
    'Phép tính: 79 ÷ 80 = 98,75%; 98,75% ÷ 100% × 10 điểm = 9,875; làm tròn thành 9,88 điểm.',
    'Điểm tự chấm khác điểm tính theo cách tính (9,88 điểm).',
    'Ngày 02/03/2019, Bà Lan thẩm định: từ 10,00 điểm thành 9,00 điểm. Lý do: Hai hồ sơ trễ hạn.',
    'Thẩm định: 9,00 điểm.',
    'Điểm được tính: 9,00 điểm, theo điểm thẩm định.',
  ]);
});

test.each<[string, ScoringRule, CriterionValue, string]>([
  [
    'a step',
    {
      kind: 'stepped',
      steps: [
        { from: 50, to: null, award: { kind: 'share', percent: 50 } },
        { from: null, to: 50, award: { kind: 'share', percent: 0 } },
      ],
    },
    { kind: 'amount', amount: 62.5 },
    '62,5% thuộc bậc 1 (từ 50% trở lên: 50% điểm tối đa)',
  ],
  [
    'a count above the maximum',
    { kind: 'counted', pointsEach: 0.5 },
    { kind: 'amount', amount: 30 },
    '30 trường hợp × 0,50 điểm = 15; không vượt quá 10,00 điểm; kết quả 10,00 điểm',
  ],
  ['a floor', rule, { kind: 'amount', amount: 79.99 }, '79,99% dưới mức sàn 80%, 0 điểm'],
  [
    'nothing arising',
    rule,
    { kind: 'fraction', numerator: 0, denominator: 0 },
    'Không phát sinh nên không áp dụng',
  ],
])('%s is put in words with decimal commas', (_, own, value, sentence) => {
  const result = explainScore({
    agency: 'SNV',
    set: usable({
      ...SAMPLE_SET,
      criteria: [criterion('1.1', 'I', 10, own), ...SAMPLE_SET.criteria.slice(1)],
    }),
    code: '1.1',
    marks: null,
    value,
    unit: '%',
    evidence: null,
    appraisals: [],
    settings,
  });
  if (result.kind !== 'ok') throw new Error('1.1 can be explained');
  expect(explanationLines(result.value, 'Sở Nội vụ', words)).toContain(`Phép tính: ${sentence}.`);
});

test('a self-score and an appraisal out of range are said to count nowhere, and nothing else is said to count', () => {
  const result = explainScore({
    agency: 'SNV',
    set,
    code: '1.1',
    marks: { code: '1.1', self: 11, appraisal: null, survey: null },
    value: null,
    unit: '%',
    evidence: null,
    appraisals: [{ ...appraisals[0], points: 90 } as AppraisalEntry],
    settings,
  });
  if (result.kind !== 'ok') throw new Error('1.1 can be explained');
  expect(explanationLines(result.value, 'Sở Nội vụ', words).slice(-4)).toEqual([
    'Ngày 02/03/2019, Bà Lan thẩm định: từ 11,00 điểm thành 90,00 điểm. Lý do: Hai hồ sơ trễ hạn. Điểm này nằm ngoài thang điểm nên không được tính.',
    'Chưa thẩm định.',
    'Điểm tự chấm 11,00 điểm nằm ngoài khoảng 0 đến 10,00 điểm nên không được tính. Đề nghị kiểm tra lại.',
    'Điểm được tính: chưa có điểm, chưa có điểm để tính.',
  ]);
});

test('an unknown code says what to do', () => {
  const result = explained('9.9', null);
  if (result.kind !== 'failed') throw new Error('there is no 9.9');
  expect(explainErrorInWords(result.error, '9.9', words)).toBe(
    'Bộ tiêu chí không có mã 9.9. Đề nghị kiểm tra lại mã ở bảng tiêu chí.',
  );
});

test('an area points to the codes that carry its points', () => {
  expect(explained('I', null)).toEqual({
    kind: 'failed',
    error: { kind: 'components', codes: ['1.1', '1.2', '1.3'] },
  });
});
