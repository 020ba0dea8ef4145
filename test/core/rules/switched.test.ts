// What a rule that the office has switched off leaves behind: the day counts, and a missed target stays missed.
import { RULES, rulesWithout, switchedOffOn, verdictOf } from '../../../src/core/rules';

const MISS = 'targets.rate-below-threshold';
const row = { numerator: 1, denominator: 10, unit: '%', comparison: '≥', threshold: 30 };
const TODAY = '2018-12-10';

test('a rule is off from the day of its switch on', () => {
  const switches = [{ rule: MISS, offSince: '2018-06-02', reason: 'Chờ hướng dẫn' }];
  expect([...switchedOffOn(switches, '2018-06-01')]).toEqual([]);
  expect([...switchedOffOn(switches, '2018-06-02')]).toEqual([MISS]);
  expect([...switchedOffOn(switches, '2018-06-03')]).toEqual([MISS]);
});

test('a miss whose rule is off asks for no explanation, and is noted with what is missing', () => {
  const { targets } = rulesWithout(new Set([MISS]));
  expect(targets.section).toBe('targets');
  expect(targets.rules.map(({ id }) => id)).not.toContain(MISS);
  expect(verdictOf('targets', row, TODAY, targets)).toEqual({
    id: `${MISS}-noted`,
    fault: false,
    amount: 20,
  });
  expect(verdictOf('targets', row, TODAY)).toEqual({ id: MISS, fault: true, amount: 20 });
});

test('a fault of a target’s figures stays in its verdict, off or not; one of a task goes', () => {
  const off = rulesWithout(new Set(['targets.numerator-above-denominator', 'tasks.status-missing']));
  expect(off.targets).toBe(RULES.targets);
  expect(off.selfScores).toBe(RULES.selfScores);
  expect(off.tasks.rules).toHaveLength(RULES.tasks.rules.length - 1);
  expect(off.tasks.outcomes).toEqual(RULES.tasks.outcomes);
  expect(verdictOf('tasks', { result: 'Đã làm' }, TODAY, off.tasks).id).toBe('tasks.status-unknown');
});
