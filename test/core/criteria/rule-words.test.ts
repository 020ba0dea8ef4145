import type { ScoringRule } from '../../../src/core';
import { suggestRule } from '../../../src/core';

const context = { maxPoints: 1, isBonus: false, isDeduction: false };
const points = (value: number) => ({ kind: 'points', points: value }) as const;

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
      {
        kind: 'stepped',
        steps: [
          { from: 90, to: null, award: points(1) },
          { from: 70, to: 90, award: points(0.5) },
          { from: null, to: 70, award: points(0) },
        ],
      },
      'clear',
    ],
    [
      'Hoàn thành 100% kế hoạch: 1\nHoàn thành từ 85% - dưới 100% kế hoạch: 0,5\nHoàn thành dưới 85% kế hoạch: 0',
      {
        kind: 'stepped',
        steps: [
          { from: 100, to: null, award: points(1) },
          { from: 85, to: 100, award: points(0.5) },
          { from: null, to: 85, award: points(0) },
        ],
      },
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
      {
        kind: 'stepped',
        steps: [
          { from: 90, to: null, award: points(1) },
          { from: 80, to: 90, award: points(0.5) },
          { from: null, to: 80, award: points(0) },
        ],
      },
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
    expect(suggestRule('Mỗi báo cáo trễ hạn trừ 0,5 điểm', context).rule).toEqual({
      kind: 'stepped',
      steps: [
        { from: null, to: 1, award: points(1) },
        { from: 1, to: 2, award: points(0.5) },
        { from: 2, to: null, award: points(0) },
      ],
    });
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
