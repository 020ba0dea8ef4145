import fc from 'fast-check';
import {
  amendPlan,
  assignmentById,
  BUILT_IN_PLAN,
  type AssignmentTexts,
  type Plan,
  type PlanChange,
} from '../../../src/core/plan';

const PAPER = { number: '120/UBND-NC', date: '2018-02-01', note: 'Điều chỉnh nhiệm vụ' };
const TEXTS: AssignmentTexts = {
  content: 'Thực hiện nhiệm vụ mới',
  leadAgency: 'Sở Nội vụ',
  coordinatingAgencies: 'UBND cấp huyện',
  deliverable: 'Báo cáo kết quả',
  timing: 'Quý IV/2018',
};

function amended(plan: Plan, ...changes: readonly PlanChange[]): Plan {
  const outcome = amendPlan(plan, PAPER, changes);
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}
function rulesBroken(changes: readonly PlanChange[], paper = PAPER, plan = BUILT_IN_PLAN): readonly string[] {
  const outcome = amendPlan(plan, paper, changes);
  return outcome.kind === 'failed' ? outcome.error.map(({ rule }) => rule) : [];
}
const idsOf = (plan: Plan): readonly string[] => plan.assignments.map(({ id }) => id);

describe('amending the plan', () => {
  test('a new task takes the next number of its heading and stands at its end', () => {
    const plan = amended(BUILT_IN_PLAN, { kind: 'add', heading: 'A.I', task: null, texts: TEXTS });
    expect(idsOf(plan).slice(0, 5)).toEqual(['A.I.1', 'A.I.2', 'A.I.3', 'A.I.4', 'A.II.1']);
    expect(assignmentById(plan, 'A.I.4')).toMatchObject({ area: 'I', group: 'A', part: 1, ...TEXTS });
  });

  test('a further part takes the next letter of its task', () => {
    const plan = amended(BUILT_IN_PLAN, { kind: 'add', heading: 'A.II', task: 'A.II.1', texts: TEXTS });
    expect(idsOf(plan).slice(3, 7)).toEqual(['A.II.1', 'A.II.1b', 'A.II.1c', 'A.II.2']);
  });

  test('the version rises by one and says which paper changed what', () => {
    const plan = amended(
      BUILT_IN_PLAN,
      { kind: 'add', heading: 'B.I', task: null, texts: TEXTS },
      { kind: 'change', id: 'A.I.1', texts: { timing: 'Quý I' } },
      { kind: 'retire', id: 'C.I.1' },
    );
    expect(plan.version).toBe(2);
    expect(plan.amendments).toEqual([
      { version: 2, ...PAPER, added: ['B.I.3'], changed: ['A.I.1'], retired: ['C.I.1'] },
    ]);
    expect(BUILT_IN_PLAN.version).toBe(1);
  });

  test('a retired assignment leaves the list, stays readable, and its id is never given again', () => {
    const without = amended(BUILT_IN_PLAN, { kind: 'retire', id: 'A.I.3' });
    expect(idsOf(without)).not.toContain('A.I.3');
    expect(assignmentById(without, 'A.I.3')).toEqual(assignmentById(BUILT_IN_PLAN, 'A.I.3'));
    const again = amended(without, { kind: 'add', heading: 'A.I', task: null, texts: TEXTS });
    expect(again.amendments[1]?.added).toEqual(['A.I.4']);
  });

  test('a merged cell follows the row above when that changes', () => {
    const plan = amended(BUILT_IN_PLAN, { kind: 'change', id: 'A.II.3', texts: { content: 'Rà soát' } });
    expect(assignmentById(plan, 'A.II.3b')).toMatchObject({
      content: 'Rà soát',
      inherited: ['content', 'timing'],
    });
  });

  test('a merged cell that is changed itself is the row’s own', () => {
    const plan = amended(BUILT_IN_PLAN, { kind: 'change', id: 'A.II.3b', texts: { timing: 'Quý I' } });
    expect(assignmentById(plan, 'A.II.3b')).toMatchObject({ timing: 'Quý I', inherited: ['content'] });
  });

  test('a row whose row above is retired keeps its text as its own', () => {
    const plan = amended(BUILT_IN_PLAN, { kind: 'retire', id: 'A.II.4' });
    expect(assignmentById(plan, 'A.II.4b')).toMatchObject({
      content: 'Kiểm tra, xử lý văn bản QPPL',
      inherited: [],
    });
  });

  test('a new heading can be added with its group and then take tasks', () => {
    const plan = amended(
      BUILT_IN_PLAN,
      {
        kind: 'addHeading',
        heading: { id: 'B.III', group: 'B', printed: 'III', area: 'IV', name: 'CẢI CÁCH TỔ CHỨC' },
      },
      { kind: 'add', heading: 'B.III', task: null, texts: TEXTS },
    );
    const ids = idsOf(plan);
    expect(ids.indexOf('B.III.1')).toBe(ids.indexOf('B.II.1') + 1);
    expect(assignmentById(plan, 'B.III.1')?.area).toBe('IV');
  });

  test.each<[string, readonly PlanChange[], readonly string[]]>([
    ['no change', [], ['plan.no-change']],
    ['a change of nothing', [{ kind: 'change', id: 'A.I.1', texts: {} }], ['plan.no-change']],
    [
      'an unknown heading',
      [{ kind: 'add', heading: 'D.I', task: null, texts: TEXTS }],
      ['plan.unknown-heading'],
    ],
    [
      'an unknown task',
      [{ kind: 'add', heading: 'A.I', task: 'A.I.9', texts: TEXTS }],
      ['plan.unknown-task'],
    ],
    [
      'a task of another heading',
      [{ kind: 'add', heading: 'A.I', task: 'A.II.1', texts: TEXTS }],
      ['plan.unknown-task'],
    ],
    [
      'a task without content',
      [{ kind: 'add', heading: 'A.I', task: null, texts: { ...TEXTS, content: ' ' } }],
      ['plan.text-missing'],
    ],
    ['an unknown assignment', [{ kind: 'change', id: 'A.I.9', texts: {} }], ['plan.unknown-assignment']],
    [
      'a second retirement',
      [
        { kind: 'retire', id: 'A.I.1' },
        { kind: 'retire', id: 'A.I.1' },
      ],
      ['plan.already-retired'],
    ],
    [
      'a heading that exists',
      [{ kind: 'addHeading', heading: { id: 'A.I', group: 'A', printed: 'I', area: 'I', name: 'X' } }],
      ['plan.heading-taken'],
    ],
    [
      'a heading whose id is not its group and numeral',
      [{ kind: 'addHeading', heading: { id: 'B.IV', group: 'B', printed: 'III', area: 'I', name: 'X' } }],
      ['plan.heading-invalid'],
    ],
  ])('refuses %s, and applies nothing', (_what, changes, rules) => {
    expect(rulesBroken(changes)).toEqual(rules);
  });

  test('refuses a paper without a number or without a real date', () => {
    const change: PlanChange = { kind: 'retire', id: 'A.I.1' };
    expect(rulesBroken([change], { ...PAPER, number: ' ', date: '2018-02-30' })).toEqual([
      'plan.paper-number',
      'plan.paper-date',
    ]);
  });

  test('through any run of amendments no id stands for two assignments', () => {
    const step = fc.record({ retire: fc.boolean(), at: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let plan: Plan = BUILT_IN_PLAN;
        for (const { retire, at } of steps) {
          const row = plan.assignments[at % plan.assignments.length];
          if (!row) return;
          const part: PlanChange = { kind: 'add', heading: row.heading, task: row.task, texts: TEXTS };
          plan = amended(plan, retire ? { kind: 'retire', id: row.id } : part);
        }
        const ever = [...idsOf(plan), ...plan.retired.map(({ assignment }) => assignment.id)];
        expect(new Set(ever).size).toBe(ever.length);
        expect(plan.version).toBe(1 + steps.length);
      }),
    );
  });
});
