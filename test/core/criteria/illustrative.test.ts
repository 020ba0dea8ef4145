import fc from 'fast-check';
import type { Target } from '../../../src/core/targets';
import { checkCriteriaSet, illustrativeSet, isUsable } from '../../../src/core/criteria';
import { AREA_CODES, BUILT_IN_PLAN } from '../../../src/core/plan';
import { BUILT_IN_TARGETS } from '../../../src/core/targets';

const target = (code: string, change: Partial<Target> = {}): Target => ({
  code,
  assignment: null,
  area: AREA_CODES.find(area => code.startsWith(`${area}.`)) ?? 'I',
  name: `Chỉ tiêu ${code}`,
  unit: '%',
  unitName: '%',
  comparison: '>=',
  thresholds: { 2017: 30, 2018: 40 },
  levels: ['district'],
  numerator: '',
  denominator: '',
  clause: '',
  quote: '',
  ...change,
});
const setOf = (targets: readonly Target[]) =>
  illustrativeSet({
    targets,
    areas: [],
    level: 'district',
    year: 2018,
    name: 'minh họa',
    source: '473/QĐ-UBND',
  });

describe('the built-in criteria set', () => {
  test('adds up to exactly 100 whatever the number of targets, and is marked as illustrative', () => {
    const codes = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...AREA_CODES), fc.integer({ min: 1, max: 40 }))
        .map(([area, no]) => `${area}.${no}`),
      { minLength: 1, maxLength: 90 },
    );
    fc.assert(
      fc.property(codes, chosen => {
        const set = setOf(chosen.map(code => target(code)));
        expect(checkCriteriaSet(set)).toEqual([]);
        expect(isUsable(set)).toBe(true);
        expect(set.status).toBe('illustrative');
      }),
    );
  });

  test('takes the targets that bind the level in the year, and none else', () => {
    const set = setOf([
      target('I.1'),
      target('I.2', { levels: ['commune'] }),
      target('I.3', { thresholds: { 2017: 30, 2018: null } }),
      target('VII.3', { comparison: '>previous', thresholds: { 2017: null, 2018: null } }),
    ]);
    expect(set.criteria.map(({ code, relatedTarget, rule }) => [code, relatedTarget, rule])).toEqual([
      ['1.1', 'I.1', { kind: 'proportional', fullAt: 40 }],
      ['7.3', 'VII.3', { kind: 'yesNo' }],
    ]);
  });

  test('without a binding target it is empty and may not be used', () => {
    expect(isUsable(setOf([]))).toBe(false);
  });

  const targetCodes = new Set(BUILT_IN_TARGETS.map(({ code }) => code));
  test.each(
    [2017, 2018, 2019, 2020].flatMap(year =>
      (['department', 'district', 'commune', 'province'] as const).map(level => [level, year] as const),
    ),
  )('from the plan’s own targets adds up and names its areas: %s %i', (level, year) => {
    const set = illustrativeSet({
      targets: BUILT_IN_TARGETS,
      areas: BUILT_IN_PLAN.areas,
      level,
      year,
      name: 'minh họa',
      source: BUILT_IN_PLAN.decision.number,
    });
    expect(checkCriteriaSet(set, { targetCodes })).toEqual([]);
    expect(set.areas.every(({ code, name }) => name.length > code.length)).toBe(true);
  });
});
