// Why an agency has its index: the sentences give every figure that leads to it, and lead to no other.
import fc from 'fast-check';
import type { CriterionMarks, ExplainedTotal, ScoringSettings } from '../../src/core/scoring';
import {
  DEFAULT_SCORING_SETTINGS as settings,
  explainGrade,
  explainRank,
  explainScope,
  totalsOf,
} from '../../src/core/scoring';
import { scopeLines, TEXTS } from '../../src/texts';
import { SAMPLE_SET, usable } from '../support/criteria-sets';

const set = usable(SAMPLE_SET);
const mark = (code: string, self: CriterionMarks['self'], survey: CriterionMarks['survey'] = null) => ({
  code,
  self,
  appraisal: null,
  survey,
});
const MARKS = [
  mark('1.1', 8),
  mark('1.2', 'notApplicable'),
  mark('2.1', 29.875),
  mark('2.2', null, 15),
  mark('1.3', 2),
  mark('2.3', 3),
];

function lines(
  code: string | null,
  marks: readonly CriterionMarks[],
  own: ScoringSettings = settings,
  others: readonly number[] = [],
): readonly string[] {
  const scope = explainScope(set, marks, own, code);
  if (!scope) throw new Error(`no ${code}`);
  const { index } = scope.totals;
  const percent = index.kind === 'index' ? index.percent : null;
  const level = [{ agency: 'A', percent }, ...others.map((one, at) => ({ agency: `B${at}`, percent: one }))];
  const rank = code === null ? explainRank(level, 'A', own.ties) : null;
  const explained: ExplainedTotal = {
    ...{ agencyName: 'Sở Nội vụ', year: 2018, level: 'department', scope },
    basis: totalsOf(set, marks, own).basis,
    rank,
    equalNames: rank?.equal ?? [],
    grade: code === null && percent !== null ? explainGrade(percent, own.gradeBands) : null,
  };
  return scopeLines(explained, TEXTS.vi);
}

test('what does not apply, survey, bonus, deduction with its cap, rounding, rank with its ties and grade are all said', () => {
  expect(lines(null, MARKS, { ...settings, deductionCap: 1 }, [76.6, 90, 10])).toEqual([
    'Sở Nội vụ – chỉ số năm 2018',
    'Theo Bộ thử [Chính thức].',
    'Điểm tự chấm, thẩm định được tính: 1.1: 8,00/10,00; 1.2: không áp dụng/30,00; 2.1: 29,875/40,00. Cộng 37,875 trên 80,00 điểm.',
    'Điểm điều tra xã hội học, cộng nguyên: 2.2: 15,00/20,00. Cộng 15,00 trên 20,00 điểm.',
    'Điểm thưởng: 2,00 điểm.',
    'Điểm trừ: 3,00 điểm, trong năm chỉ tính tối đa 1,00 điểm.',
    'Quy đổi phần không áp dụng: còn lại 80 − 30 = 50 điểm; 37,875 ÷ 50 × 80 = 60,6 điểm.',
    'Chỉ số: (60,6 + 15 + 2 − 1) ÷ 100 × 100% = 76,6%.',
    'Tạm tính theo điểm tự chấm (chưa thẩm định).',
    'Hạng 2 trong 4 cơ quan được xếp hạng (Sở, ban, ngành). Bằng chỉ số với B0: Đồng hạng, hạng sau bỏ cách (1, 2, 2, 4).',
    'Xếp loại Khá: từ 70% đến dưới 80%.',
  ]);
});

test('with the other rule on what does not apply, points stand over what remains', () => {
  const own = { ...settings, notApplicable: 'rescaleAll' } as const;
  expect(lines(null, MARKS.slice(0, 4), own)).toEqual(
    expect.arrayContaining([
      'Điểm tối đa của phần thẩm định còn lại: 80 − 30 = 50 điểm.',
      'Chỉ số: (37,875 + 15) ÷ 70 × 100% ≈ 75,5357%; làm tròn thành 75,54%.',
    ]),
  );
});

test('an area is its own criteria, without bonus and deduction; what has no points yet is named', () => {
  expect(lines('II', [mark('2.1', null), mark('2.2', null, 15), mark('2.3', 3)])).toEqual([
    'Sở Nội vụ – II. Thể chế',
    'Theo Bộ thử [Chính thức].',
    'Điểm tự chấm, thẩm định được tính: 2.1: chưa có/40,00. Cộng 0,00 trên 40,00 điểm.',
    'Điểm điều tra xã hội học, cộng nguyên: 2.2: 15,00/20,00. Cộng 15,00 trên 20,00 điểm.',
    'Chưa có điểm nên tính 0, điểm tối đa vẫn giữ: 2.1.',
    'Chỉ số: (0 + 15) ÷ 60 × 100% = 25%.',
  ]);
});

test('without an index it is said why there is none, and no rank or grade', () => {
  const nothing = ['1.1', '1.2', '2.1'].map(code => mark(code, 'notApplicable'));
  expect(lines(null, nothing).slice(-1)).toEqual(['Không xếp hạng: không có tiêu chí nào áp dụng.']);
  expect(lines(null, []).slice(-1)).toEqual(['Không xếp hạng: chưa có điểm.']);
});

test('an index that bonuses drive over the ceiling is cut, and said to be', () => {
  const full = [mark('1.1', 10), mark('1.2', 30), mark('2.1', 40), mark('2.2', null, 20), mark('1.3', 2)];
  expect(lines(null, full)).toContain('Chỉ số: (80 + 20 + 2) ÷ 100 × 100% = 102%; chỉ tính 100%.');
});

test('no code, no explanation', () => {
  expect(explainScope(set, MARKS, settings, 'IX')).toBeNull();
});

test('the steps lead to the very index of the totals, whatever was entered, in all and in each area', () => {
  const anyMark = (max: number) =>
    fc.oneof(
      fc.integer({ min: 0, max: max * 1000 }).map(thousandths => thousandths / 1000),
      fc.constant('notApplicable' as const),
      fc.constant(null),
    );
  const entered = fc.tuple(
    ...set.criteria.map(({ code, maxPoints, source }) =>
      anyMark(maxPoints).map(one => (source === 'survey' ? mark(code, null, one) : mark(code, one))),
    ),
  );
  const anySettings = fc.record({
    notApplicable: fc.constantFrom('rescaleAppraisal' as const, 'rescaleAll' as const),
    bonusCap: fc.integer({ min: 0, max: 5 }),
    deductionCap: fc.integer({ min: 0, max: 5 }),
    indexPlaces: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(entered, anySettings, (marks, chosen) => {
      const own = { ...settings, ...chosen };
      const totals = totalsOf(set, marks, own);
      const scopes = [[null, totals] as const, ...totals.areas.map(area => [area.code, area] as const)];
      for (const [code, expected] of scopes) {
        const explained = explainScope(set, marks, own, code);
        expect(explained?.totals.index).toEqual(expected.index);
        expect(explained?.steps?.percent ?? null).toBe(
          expected.index.kind === 'index' ? expected.index.percent : null,
        );
      }
    }),
  );
});
