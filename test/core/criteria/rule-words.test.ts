import type { ScoringRule } from '../../../src/core/criteria';
import { suggestRule } from '../../../src/core/criteria';

const context = { maxPoints: 1, isBonus: false, isDeduction: false };
const share = (percent: number) => ({ kind: 'share', percent }) as const;
const points = (value: number) => ({ kind: 'points', points: value }) as const;
/** From, to and the points between them. */
type Step = readonly [from: number | null, to: number | null, points: number];
const stepped = (...steps: readonly Step[]): ScoringRule => ({
  kind: 'stepped',
  steps: steps.map(([from, to, given]) => ({ from, to, award: points(given) })),
});

describe('a rule suggested from its wording', () => {
  test.each<[string, ScoringRule['kind'] | ScoringRule, string]>([
    ['Đạt: 1; không đạt: 0', 'yesNo', 'clear'],
    ['Có ban hành kế hoạch: 1 điểm\nKhông ban hành: 0 điểm', 'yesNo', 'clear'],
    ['Đúng thời gian: 1, không đúng thời gian: 0', 'yesNo', 'clear'],
    [
      '100%: 1; Từ 80% - dưới 100%: tính theo công thức; Dưới 80%: 0',
      { kind: 'proportionalAboveFloor', floor: 80, fullAt: 100 },
      'clear',
    ],
    [
      'Từ 80% - dưới 100%: tính theo công thức',
      { kind: 'proportionalAboveFloor', floor: 80, fullAt: 100 },
      'likely',
    ],
    ['Tính theo công thức: (tỷ lệ × điểm tối đa)', { kind: 'proportional', fullAt: 100 }, 'likely'],
    [
      'Từ 90% trở lên: 1; từ 70% đến dưới 90%: 0,5; dưới 70%: 0',
      stepped([90, null, 1], [70, 90, 0.5], [null, 70, 0]),
      'clear',
    ],
    [
      'Hoàn thành 100% kế hoạch: 1\nHoàn thành từ 85% - dưới 100% kế hoạch: 0,5\nHoàn thành dưới 85% kế hoạch: 0',
      stepped([100, null, 1], [85, 100, 0.5], [null, 85, 0]),
      'clear',
    ],
    // Whoever has 100 % is in both steps by these words.
    [
      'Đạt 100%: 1; từ 80% - 100%: 0,5; dưới 80%: 0',
      stepped([100, null, 1], [80, 100, 0.5], [null, 80, 0]),
      'likely',
    ],
    [
      'Từ 90% đến 100%: 1; từ 70% đến dưới 90%: 0,5; dưới 70%: 0',
      stepped([90, null, 1], [70, 90, 0.5], [null, 70, 0]),
      'clear',
    ],
    [
      'Trên 90%: 1; từ 70% đến 90%: 0,5; dưới 70%: 0',
      {
        kind: 'stepped',
        steps: [
          { from: 90, to: null, fromExcluded: true, award: points(1) },
          { from: 70, to: 90, toIncluded: true, award: points(0.5) },
          { from: null, to: 70, award: points(0) },
        ],
      },
      'clear',
    ],
    [
      'Từ 80% trở xuống: 0; trên 80%: 1',
      {
        kind: 'stepped',
        steps: [
          { from: 80, to: null, fromExcluded: true, award: points(1) },
          { from: null, to: 80, toIncluded: true, award: points(0) },
        ],
      },
      'clear',
    ],
    [
      'Từ 90% - 100%: 1; từ 80% - 90%: 0,5; dưới 80%: 0',
      stepped([90, null, 1], [80, 90, 0.5], [null, 80, 0]),
      'likely',
    ],
    [
      'Từ 70% đến dưới 100% số nhiệm vụ hoàn thành thì tính theo công thức: (Tỷ lệ % hoàn thành x 1,00)/100%. Dưới 70%: 0',
      { kind: 'proportionalAboveFloor', floor: 70, fullAt: 100 },
      'clear',
    ],
    ['Tỷ lệ hồ sơ đúng hạn x 70', { kind: 'proportional', fullAt: 100 }, 'likely'],
    ['Đạt được 1 điểm, không đạt 0 điểm', 'yesNo', 'clear'],
    ['Mỗi sáng kiến được 0,5 điểm', { kind: 'counted', pointsEach: 0.5 }, 'clear'],
    ['Có vi phạm: 0; không: 1', 'noYes', 'clear'],
    ['Không có đơn quá hạn: điểm tối đa; có đơn quá hạn: 0', 'noYes', 'clear'],
    ['Không có TTHC trái thẩm quyền: 1\nCó TTHC trái thẩm quyền: 0', 'noYes', 'clear'],
    ['Kịp thời: 1; không ban hành: 0', 'yesNo', 'likely'],
    ['Có mô hình mới: 1 điểm; không: 0', 'yesNo', 'clear'],
    [
      'Kịp thời, đầy đủ: 1; kịp thời nhưng chưa đầy đủ: 0,5; không kịp thời: 0',
      {
        kind: 'levels',
        levels: [
          { name: 'Kịp thời, đầy đủ', award: points(1) },
          { name: 'kịp thời nhưng chưa đầy đủ', award: points(0.5) },
          { name: 'không kịp thời', award: points(0) },
        ],
      },
      'clear',
    ],
    [
      'Xuất sắc = điểm tối đa; hoàn thành tốt = 75 % số điểm; hoàn thành = một nửa số điểm; không hoàn thành = 0',
      {
        kind: 'levels',
        levels: [
          { name: 'Xuất sắc', award: share(100) },
          { name: 'hoàn thành tốt', award: share(75) },
          { name: 'hoàn thành', award: share(50) },
          { name: 'không hoàn thành', award: points(0) },
        ],
      },
      'clear',
    ],
    // A number within a name, and levels of which none gives the maximum, are for the user to look at.
    ['Đúng hạn: 1; chậm dưới 10 ngày: 0,5; chậm từ 10 ngày trở lên: 0', 'levels', 'likely'],
    ['Ban hành trước 31/12: 1; ban hành sau 31/12: 0,5; không ban hành: 0', 'levels', 'likely'],
    ['Đúng hạn: 0,8; trễ hạn: 0,5; không nộp: 0', 'levels', 'likely'],
    ['Hoàn thành 100% đúng hạn: 1; hoàn thành 100% nhưng chậm: 0,5; dưới 100%: 0', 'levels', 'likely'],
    ['Mức 1: 1; mức 2: 0,5; mức 3: 0', 'levels', 'likely'],
    [
      'Từ 02 sáng kiến trở lên: 1; 01 sáng kiến: 0,5; không có: 0',
      stepped([2, null, 1], [1, 2, 0.5], [null, 1, 0]),
      'clear',
    ],
    [
      'Trên 5 mô hình: 1; từ 3 - 5 mô hình: 0,5; dưới 3 mô hình: 0',
      stepped([6, null, 1], [3, 6, 0.5], [null, 3, 0]),
      'clear',
    ],
    ['02 sáng kiến trở lên: 1; 01 sáng kiến: 0,5', 'stepped', 'likely'],
    ...[
      '≥ 70%: 1; ≥ 50% và < 70%: 0,5; < 50%: 0',
      'tỷ lệ >= 70%: 1; 50% <= tỷ lệ < 70%: 0,5; tỷ lệ < 50%: 0',
    ].map((words): [string, ScoringRule, string] => [
      words,
      stepped([70, null, 1], [50, 70, 0.5], [null, 50, 0]),
      'clear',
    ]),
    // The divisor says which rate gives the maximum.
    [
      'Từ 40% trở lên: 1\nDưới 40%: tính theo công thức (tỷ lệ × 1)/40%',
      { kind: 'proportional', fullAt: 40 },
      'clear',
    ],
    [
      'Từ 95%: 1; từ 50% đến dưới 95%: (tỷ lệ × 1)/95%; dưới 50%: 0',
      { kind: 'proportionalAboveFloor', floor: 50, fullAt: 95 },
      'clear',
    ],
    [
      'Từ 95% trở lên: 1; từ 50% đến dưới 95%: (tỷ lệ × 1)/100%; dưới 50%: 0',
      {
        kind: 'stepped',
        steps: [
          { from: 95, to: null, award: points(1) },
          { from: 50, to: 95, award: { kind: 'proportional' } },
          { from: null, to: 50, award: points(0) },
        ],
      },
      'clear',
    ],
    [
      'Từ 40% trở lên: 1; dưới 40%: (tỷ lệ × 1)/50%',
      {
        kind: 'stepped',
        steps: [
          { from: 40, to: null, award: points(1) },
          { from: null, to: 40, award: { kind: 'proportional', fullAt: 50 } },
        ],
      },
      'clear',
    ],
    ['Từ 40% trở lên: 1; dưới 40%: tính theo tỷ lệ', 'stepped', 'likely'],
    ['Từ 40% trở lên: 1; dưới 40%: (tỷ lệ × 3)/40%', 'proportional', 'likely'],
    // Conditions and numbers that no part of the rule says.
    ['Từ 80% trở lên: 1 điểm nếu có báo cáo; dưới 80%: 0', 'stepped', 'likely'],
    ['Mỗi 02 sáng kiến được 0,5 điểm', 'counted', 'likely'],
    ['Mỗi sáng kiến được 0,2 điểm, tối đa 0,6 điểm', 'counted', 'likely'],
    [
      'Mỗi sáng kiến được 0,2 điểm; không có sáng kiến: 0 điểm',
      { kind: 'counted', pointsEach: 0.2 },
      'clear',
    ],
    ['Mọi hồ sơ đúng hạn: 1; còn lại: 0', 'levels', 'clear'],
    ['Đạt 100%: 1; cứ giảm 1% trừ 0,05 điểm', 'manual', 'none'],
    ['Điều tra xã hội học', 'survey', 'likely'],
    ['Hội đồng thẩm định xem xét', 'manual', 'none'],
    ['', 'manual', 'none'],
  ])('%j', (words, expected, confidence) => {
    const suggested = suggestRule(words, context);
    expect(suggested.confidence).toBe(confidence);
    if (typeof expected === 'string') expect(suggested.rule.kind).toBe(expected);
    else expect(suggested.rule).toEqual(expected);
  });

  test('"Mỗi … trừ 0,5 điểm" takes points under a heading of deductions, with its cap', () => {
    const words = 'Mỗi báo cáo trễ hạn trừ 0,5 điểm, tối đa 2 điểm';
    expect(suggestRule(words, { ...context, maxPoints: 3, isDeduction: true }).rule).toEqual({
      kind: 'deduction',
      pointsEach: 0.5,
      cap: 2,
    });
  });

  test.each([
    'Cứ 01 trường hợp trừ 0,5 điểm',
    'Mỗi trường hợp bị trừ 0,5 điểm',
    '01 trường hợp trừ 0,5 điểm',
  ])('%j is a deduction of 0.5 for each case', words => {
    expect(suggestRule(words, { ...context, maxPoints: 2, isDeduction: true })).toEqual({
      rule: { kind: 'deduction', pointsEach: 0.5, cap: 2 },
      confidence: 'clear',
    });
  });

  test('"Mỗi … trừ 0,5 điểm" within the 100 points counts down from the maximum', () => {
    expect(suggestRule('Mỗi báo cáo trễ hạn trừ 0,5 điểm', context).rule).toEqual(
      stepped([null, 1, 1], [1, 2, 0.5], [2, null, 0]),
    );
  });

  test('"Điểm thưởng: mỗi …" is a bonus up to the maximum', () => {
    expect(
      suggestRule('Điểm thưởng: mỗi mô hình mới được cộng 1 điểm', { ...context, maxPoints: 2 }).rule,
    ).toEqual({
      kind: 'bonus',
      pointsEach: 1,
      cap: 2,
    });
  });
});
