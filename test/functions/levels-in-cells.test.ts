// PAR.DIEM takes the name of a level, and gives what the scoring gives; numbers and words that could mean something else
// are refused with the levels at hand.
import fc from 'fast-check';
import { DEFAULT_SCORING_SETTINGS, scoreCriterion } from '../../src/core/scoring';
import type { Criterion } from '../../src/core/criteria';
import { cell } from '../support/functions-in-cells';
import { bookWithLevels, LEVELS_SET } from '../support/levels-set';

const par = cell({ book: bookWithLevels() });
const SET = LEVELS_SET.id;

test('the name of a level gives its points, in any capitals and without marks', () => {
  expect(par('DIEM', '1.2', 'Kịp thời nhưng chưa đầy đủ', SET)).toBe(5.5);
  expect(par('DIEM', '1.2', 'kip thoi, day du', SET)).toBe(10);
  expect(par('DIEM', '1.3', 'Tốt', SET)).toBe(18.75);
});

test('anything else is refused with the levels that there are', () => {
  expect(par('DIEM', '1.3', 'Khá', SET)).toBe(
    '#VALUE! "Khá" không trùng với mức nào của tiêu chí. Đề nghị nhập một trong các mức: "Xuất sắc"; "Tốt"; "Hoàn thành"; "Không hoàn thành".',
  );
  expect(par('DIEM', '1.2', 10, SET)).toMatch(/^#VALUE! "10" không trùng/);
});

test('of a reversed rule "không" gives the maximum; "đạt" is refused, because it would mean the contrary', () => {
  expect(['Không', false, 0, 'có', true, 1].map(given => par('DIEM', '1.4', given, SET))).toEqual([
    5, 5, 5, 0, 0, 0,
  ]);
  expect(par('DIEM', '1.4', 'đạt', SET)).toMatch(/^#VALUE!/);
  expect(par('DIEM', '1.5', 'đạt', SET)).toBe(10);
});

test('PAR.DIEM and the scoring agree on every level and on every rate', () => {
  const byCode = (code: string): Criterion => {
    const found = LEVELS_SET.criteria.find(one => one.code === code);
    if (!found) throw new Error(code);
    return found;
  };
  for (const code of ['1.2', '1.3']) {
    const criterion = byCode(code);
    if (criterion.rule?.kind !== 'levels') throw new Error(code);
    criterion.rule.levels.forEach(({ name }, levelIndex) => {
      const outcome = scoreCriterion(criterion, { kind: 'level', levelIndex }, DEFAULT_SCORING_SETTINGS);
      expect(outcome).toMatchObject({ kind: 'scored', points: par('DIEM', code, name, SET) });
    });
  }
  const rate = fc.integer({ min: 0, max: 10_000 }).map(value => value / 100);
  fc.assert(
    fc.property(rate, amount => {
      const outcome = scoreCriterion(byCode('1.6'), { kind: 'amount', amount }, DEFAULT_SCORING_SETTINGS);
      expect(outcome).toMatchObject({ kind: 'scored', points: par('DIEM', '1.6', amount, SET) });
    }),
  );
});
