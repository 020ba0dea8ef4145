import { AREA_CODES, BUILT_IN_PLAN } from '../../../src/core/plan';
import { BUILT_IN_TARGETS, targetByCode } from '../../../src/core/targets';
import { DECISION_TEXT } from '../../support/decision';

const YEARS = ['2017', '2018', '2019', '2020'];
const thresholdsOf = (code: string): unknown => targetByCode(BUILT_IN_TARGETS, code)?.thresholds;

describe('the targets as data', () => {
  test('are at least 46, with unique ASCII codes that name their area', () => {
    expect(BUILT_IN_TARGETS.length).toBeGreaterThanOrEqual(46);
    expect(new Set(BUILT_IN_TARGETS.map(({ code }) => code)).size).toBe(BUILT_IN_TARGETS.length);
    for (const { code, area } of BUILT_IN_TARGETS) {
      expect(code).toMatch(/^[IV]+\.\d+$/);
      expect(code.split('.')[0]).toBe(area);
    }
    expect(new Set(BUILT_IN_TARGETS.map(({ area }) => area))).toEqual(new Set(AREA_CODES));
  });

  test.each(BUILT_IN_TARGETS.map(target => [target.code, target] as const))(
    '%s is quoted verbatim from the clause that it names',
    (_code, { quote, clause }) => {
      expect(DECISION_TEXT).toContain(quote);
      const row = BUILT_IN_PLAN.assignments.find(({ id }) => clause === `Phụ lục ${id}`);
      const section = BUILT_IN_PLAN.sections.find(({ id }) => id === clause);
      expect(row?.content ?? section?.text).toContain(quote);
    },
  );

  test.each(BUILT_IN_TARGETS.map(target => [target.code, target] as const))(
    '%s has thresholds for 2017 to 2020, each a number of its quotation',
    (_code, { quote, thresholds, comparison }) => {
      expect(Object.keys(thresholds)).toEqual(YEARS);
      const numbers = new Set((quote.match(/\d+/g) ?? []).map(Number));
      const set = Object.values(thresholds).filter(threshold => threshold !== null);
      for (const threshold of set) expect(numbers).toContain(threshold);
      expect(set.length === 0).toBe(comparison === '>previous');
    },
  );

  test('a share has a numerator and a denominator, a count has no denominator', () => {
    for (const { unit, unitName, numerator, denominator } of BUILT_IN_TARGETS) {
      expect(numerator).not.toBe('');
      expect(denominator === '').toBe(unit === 'count');
      expect(unitName === '%').toBe(unit === '%');
    }
  });

  test('"từ … trở lên" is at least, a bare 100% is exactly', () => {
    for (const { code, quote, comparison, unit } of BUILT_IN_TARGETS)
      if (/trở lên/u.test(quote) && unit === '%') expect([code, comparison]).toEqual([code, '>=']);
    expect(targetByCode(BUILT_IN_TARGETS, 'VIII.5')?.comparison).toBe('=');
  });

  test('a target of an assignment stands in the assignment’s area', () => {
    for (const { assignment, area } of BUILT_IN_TARGETS) {
      if (assignment === null) continue;
      expect(BUILT_IN_PLAN.assignments.find(({ id }) => id === assignment)?.area).toBe(area);
    }
  });

  test('online service level 3 is 40 until 2019 and 80 in 2020; level 4 is 30 and 60', () => {
    expect(thresholdsOf('VII.4')).toEqual({ 2017: 40, 2018: 40, 2019: 40, 2020: 80 });
    expect(thresholdsOf('VII.5')).toEqual({ 2017: 30, 2018: 30, 2019: 30, 2020: 60 });
  });

  test('"đến năm 2020" binds 2020 alone', () => {
    const bound = BUILT_IN_TARGETS.filter(
      ({ quote }) => /đến (hết )?năm 2020/iu.test(quote) && !/hàng năm/u.test(quote),
    );
    expect(bound.map(({ code }) => code)).toEqual([
      'III.1',
      'V.1',
      'V.2',
      'VI.3',
      'VI.4',
      'VII.3',
      'VII.6',
      'VII.7',
      'VII.8',
      'VIII.4',
    ]);
    for (const { thresholds } of bound)
      expect(YEARS.filter(year => thresholds[year] !== null)).toEqual(['2020']);
  });

  test('is NFC throughout', () => {
    const json = JSON.stringify(BUILT_IN_TARGETS);
    expect(json.normalize('NFC')).toBe(json);
  });

  test('an unknown code has no target', () => {
    expect(targetByCode(BUILT_IN_TARGETS, 'IX.1')).toBeNull();
  });
});
